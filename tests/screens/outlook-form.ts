interface Invited {
  readonly displayName: string;
  readonly emailAddress: string;
}

/** What an appointment's form in Outlook holds. */
export interface FormFields {
  subject: string;
  required: readonly Invited[];
  start: Date;
  end: Date;
  location: string;
  bodyHtml: string;
  sensitivity: string;
  isAllDay: boolean;
  categories: readonly string[];
}

export interface OutlookOrder {
  /** Who has opened Outlook, by address. */
  readonly mailbox: string;
  readonly kind?: 'compose' | 'read';
  readonly fields?: Partial<FormFields>;
  /** The mailbox when absent. */
  readonly organizer?: string;
  /** The owner of a calendar that is shared. */
  readonly sharedBy?: string;
  /** Absent as long as the appointment stands in no calendar. */
  readonly itemId?: string;
  readonly accountType?: string;
  readonly hostName?: 'OutlookWebApp' | 'Outlook';
  /** What Outlook fails at, such as `start.setAsync`. */
  readonly refuses?: readonly string[];
  /** Members of the appointment that this Outlook is too old for. */
  readonly lacks?: readonly (
    'sensitivity' | 'sessionData' | 'organizer' | 'getItemIdAsync' | 'isAllDayEvent'
  )[];
  /** The master list of this mailbox. */
  readonly categories?: readonly string[];
  /** The form is open already: another pane was beside it before. */
  readonly form?: OutlookForm;
}

export interface OutlookForm {
  readonly fields: FormFields;
  /** What was set, such as `subject.setAsync`, in order. */
  readonly sets: string[];
  /** What add-ins have left in the window's memory. */
  readonly session: Map<string, string>;
  readonly opened: string[];
}

/** learn.microsoft.com/office/dev/add-ins/outlook/limits-for-activation-and-javascript-api-for-outlook-add-ins */
const MOST_CALLS = 3;

type Answer = (result: {
  status: string;
  value?: unknown;
  error?: { name: string; message: string };
}) => void;

/**
 * Outlook with one appointment open, as Office.js shows it to an add-in. It answers later, as Outlook does; a new
 * beginning keeps the length, an end before the beginning is refused, and no category that the person lacks is taken. It
 * answers three calls at a time.
 */
export function openOutlookForm({ mailbox, kind = 'compose', ...order }: OutlookOrder): OutlookForm {
  const {
    organizer = mailbox,
    sharedBy,
    itemId,
    refuses = [],
    lacks = [],
    hostName = 'OutlookWebApp',
  } = order;
  const fields: FormFields = order.form?.fields ?? {
    subject: '',
    required: [],
    start: new Date('2027-02-01T09:00:00Z'),
    end: new Date('2027-02-01T09:30:00Z'),
    location: '',
    bodyHtml: '',
    sensitivity: 'normal',
    isAllDay: false,
    categories: [],
    ...order.fields,
  };
  const sets: string[] = [];
  const session = order.form?.session ?? new Map<string, string>();
  const opened: string[] = [];

  let underWay = 0;
  const answer = (args: readonly unknown[], value: unknown, problem?: string) => {
    const callback = args.findLast((arg) => typeof arg === 'function') as Answer | undefined;
    underWay += 1;
    setTimeout(() => {
      underWay -= 1;
      callback?.(
        problem === undefined
          ? { status: 'succeeded', value }
          : { status: 'failed', error: { name: problem, message: 'Outlook refuses.' } },
      );
    });
  };
  /** A member that is asked, or set, by one method. */
  const method =
    (name: string, run: (...args: never[]) => unknown) =>
    (...args: unknown[]) => {
      if (refuses.includes(name) || underWay === MOST_CALLS) {
        answer(args, undefined, 'InternalError');
        return;
      }
      const value = run(...(args as never[]));
      if (value instanceof Error) {
        answer(args, undefined, value.message);
        return;
      }
      if (/(set|add|prepend)Async$/.test(name)) sets.push(name);
      answer(args, value);
    };
  const property = <Name extends keyof FormFields>(
    name: string,
    field: Name,
    set: (value: FormFields[Name]) => unknown = (value) => void (fields[field] = value),
  ) => ({
    getAsync: method(`${name}.getAsync`, () => fields[field]),
    setAsync: method(`${name}.setAsync`, set),
  });
  const recipients = (list: readonly Invited[]) =>
    list.map(({ displayName, emailAddress }) => ({ displayName, emailAddress }));

  const item = {
    itemType: 'appointment',
    subject: property('subject', 'subject'),
    requiredAttendees: property('requiredAttendees', 'required', (list) => {
      fields.required = recipients(list);
    }),
    location: property('location', 'location'),
    start: property('start', 'start', (start) => {
      const length = fields.end.getTime() - fields.start.getTime();
      fields.start = start;
      fields.end = new Date(start.getTime() + length);
    }),
    end: property('end', 'end', (end) => {
      if (end < fields.start) return new Error('InvalidEndTime');
      fields.end = end;
      return undefined;
    }),
    body: {
      ...property('body', 'bodyHtml'),
      getAsync: method('body.getAsync', () => fields.bodyHtml),
      prependAsync: method('body.prependAsync', (html: string) => {
        fields.bodyHtml = html + fields.bodyHtml;
      }),
    },
    sensitivity: property('sensitivity', 'sensitivity'),
    isAllDayEvent: property('isAllDayEvent', 'isAllDay'),
    categories: {
      addAsync: method('categories.addAsync', (names: readonly string[]) => {
        if (!names.every((name) => order.categories?.includes(name))) return new Error('InvalidCategory');
        fields.categories = [...fields.categories, ...names];
        return undefined;
      }),
    },
    organizer: { getAsync: method('organizer.getAsync', () => ({ emailAddress: organizer })) },
    sessionData: {
      getAsync: method(
        'sessionData.getAsync',
        (name: string) => session.get(name) ?? new Error('KeyNotFound'),
      ),
      setAsync: method(
        'sessionData.setAsync',
        (name: string, value: string) => void session.set(name, value),
      ),
    },
    getItemIdAsync: method('getItemIdAsync', () => itemId ?? new Error('ItemNotSaved')),
    ...(sharedBy !== undefined && {
      getSharedPropertiesAsync: method('getSharedPropertiesAsync', () => ({ owner: sharedBy })),
    }),
  };
  const shown = {
    itemType: 'appointment',
    subject: fields.subject,
    organizer: { emailAddress: organizer },
    sensitivity: fields.sensitivity,
    body: item.body,
    ...(sharedBy !== undefined && { getSharedPropertiesAsync: item.getSharedPropertiesAsync }),
  };
  const whole = Object.entries(item).filter(([name]) => !(lacks as readonly string[]).includes(name));
  const { accountType = 'office365' } = order;
  const office = {
    onReady: () => Promise.resolve({ host: 'Outlook' }),
    HostType: { Outlook: 'Outlook' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    CoercionType: { Html: 'html', Text: 'text' },
    MailboxEnums: {
      ItemType: { Appointment: 'appointment' },
      AppointmentSensitivityType: { Private: 'private' },
    },
    context: {
      displayLanguage: 'da-DK',
      requirements: { isSetSupported: (name: string) => name === 'OpenBrowserWindowApi' },
      ui: { openBrowserWindow: (address: string) => void opened.push(address) },
      mailbox: {
        diagnostics: { hostName },
        userProfile: { emailAddress: mailbox, accountType },
        item: kind === 'read' ? shown : Object.fromEntries(whole),
      },
    },
  };
  Object.assign(globalThis, { Office: office });
  return { fields, sets, session, opened };
}
