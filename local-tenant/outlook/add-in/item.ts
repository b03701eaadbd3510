/** An instant as ISO text in UTC, `2027-02-11T09:00:00.000Z`. */
export type InstantText = string;

export interface ItemAttendee {
  readonly name: string;
  readonly address: string;
}

/** What an appointment holds, as the form beside the pane shows it. */
export interface ItemFields {
  readonly subject: string;
  readonly start: InstantText;
  readonly end: InstantText;
  readonly attendees: {
    readonly required: readonly ItemAttendee[];
    readonly optional: readonly ItemAttendee[];
  };
  readonly location: string;
  readonly bodyHtml: string;
  readonly sensitivity: 'normal' | 'personal' | 'private' | 'confidential';
  readonly isAllDay: boolean;
  /** The event's id; absent as long as it was never saved. */
  readonly itemId?: string;
}

/** The open appointment. The page owns it; add-ins read it and, while it is written, change it. */
export interface AddInItem {
  readonly kind: 'appointmentCompose' | 'appointmentRead';
  readonly get: () => ItemFields;
  readonly change: (fields: Partial<ItemFields>) => void;
  /** @returns what ends the subscription. The listener is called after every change, whoever made it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Keeps it as a draft and answers its id. */
  readonly save?: () => Promise<string>;
}
