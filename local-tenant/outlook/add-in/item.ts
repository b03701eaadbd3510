/** An instant as ISO text in UTC, `2027-02-11T09:00:00.000Z`. */
export type InstantText = string;

export interface ItemAttendee {
  readonly name: string;
  readonly address: string;
  /** Absent as long as it is written. */
  readonly answer?: 'none' | 'organizer' | 'tentative' | 'accepted' | 'declined';
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
  /** Several are one text, with `; ` between them, as Outlook writes it. */
  readonly location: string;
  readonly bodyHtml: string;
  readonly sensitivity: 'normal' | 'personal' | 'private' | 'confidential';
  readonly isAllDay: boolean;
  /** The event's id; absent as long as it was never saved. */
  readonly itemId?: string;
  /** Whoever has the appointment open, where it says nobody. */
  readonly organizer?: ItemAttendee;
  readonly categories?: readonly string[];
  /** Whose calendar it lies in, where that is shared with whoever has it open. */
  readonly sharedBy?: ItemAttendee;
}

/** A line that an add-in puts above the appointment. */
export interface ItemNotice {
  readonly key: string;
  readonly type: 'informationalMessage' | 'progressIndicator' | 'errorMessage' | 'insightMessage';
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
}

export type CustomProperties = Readonly<Record<string, unknown>>;

/** What the add-in keeps with the appointment, and alone reads. */
export interface KeptWithItem {
  readonly read: () => Promise<CustomProperties>;
  readonly write: (all: CustomProperties) => Promise<void>;
}

/** The open appointment. The page owns it; add-ins read it and, while it is written, change it. */
export interface AddInItem {
  readonly kind: 'appointmentCompose' | 'appointmentRead';
  readonly get: () => ItemFields;
  readonly change: (fields: Partial<ItemFields>) => void;
  /** @returns what ends the subscription. The listener is called after every change, whoever made it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly kept: KeptWithItem;
  /** Of the open window alone: every page of the add-in sees it, and it is gone when the appointment is closed. */
  readonly sessionData: Map<string, string>;
  readonly notices: () => readonly ItemNotice[];
  readonly changeNotices: (notices: readonly ItemNotice[]) => void;
}
