/** Mailboxes with their calendars and the mail that Outlook sends about meetings. */
export const calendarTables = `
CREATE TABLE IF NOT EXISTS mailboxes (
  person_id TEXT PRIMARY KEY, address TEXT NOT NULL UNIQUE, name TEXT NOT NULL, time_zone TEXT NOT NULL,
  working_days TEXT NOT NULL, work_starts TEXT NOT NULL, work_ends TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS unsown_calendars (person_id TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS events (
  key INTEGER PRIMARY KEY AUTOINCREMENT, mailbox_id TEXT NOT NULL, ical_uid TEXT NOT NULL, is_organizer INTEGER NOT NULL,
  starts INTEGER NOT NULL, ends INTEGER NOT NULL, is_all_day INTEGER NOT NULL, show_as TEXT NOT NULL,
  version INTEGER NOT NULL, details TEXT NOT NULL, extended TEXT, series INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS events_by_time ON events (mailbox_id, starts);
CREATE INDEX IF NOT EXISTS events_by_uid ON events (ical_uid, mailbox_id);
CREATE TABLE IF NOT EXISTS event_transactions (
  mailbox_id TEXT NOT NULL, transaction_id TEXT NOT NULL, event_key INTEGER NOT NULL, content TEXT NOT NULL,
  PRIMARY KEY (mailbox_id, transaction_id)
);
CREATE INDEX IF NOT EXISTS events_by_series ON events (series) WHERE series > 0;
CREATE TABLE IF NOT EXISTS event_changes (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT, mailbox_id TEXT NOT NULL, event_key INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS calendar_shares (
  owner_id TEXT NOT NULL, person_id TEXT NOT NULL, role TEXT NOT NULL, PRIMARY KEY (owner_id, person_id)
);
CREATE TABLE IF NOT EXISTS meeting_mail (
  key INTEGER PRIMARY KEY AUTOINCREMENT, recipient TEXT NOT NULL, sender TEXT NOT NULL, kind TEXT NOT NULL,
  ical_uid TEXT NOT NULL, subject TEXT NOT NULL, comment TEXT NOT NULL, sent_at TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS meeting_mail_by_recipient ON meeting_mail (recipient);
`;

export const calendarTableNames = [
  'mailboxes',
  'unsown_calendars',
  'events',
  'event_transactions',
  'event_changes',
  'calendar_shares',
  'meeting_mail',
];
