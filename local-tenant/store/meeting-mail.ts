import type { Database } from './database';

/** A mail that Outlook sends by itself when a meeting is made, changed, cancelled or answered. */
export interface MeetingMail {
  readonly to: string;
  readonly from: string;
  readonly kind: 'invitation' | 'update' | 'cancellation' | 'answer';
  readonly iCalUId: string;
  readonly subject: string;
  readonly comment: string;
  readonly at: string;
}

/** What was mailed, for whoever wants to know what a colleague would have found in the inbox. */
export class MeetingMails {
  constructor(private readonly database: Database) {}

  send(mail: MeetingMail): void {
    this.database.run(
      `INSERT INTO meeting_mail (recipient, sender, kind, ical_uid, subject, comment, sent_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      mail.to.toLowerCase(),
      mail.from,
      mail.kind,
      mail.iCalUId,
      mail.subject,
      mail.comment,
      mail.at,
    );
  }

  /** The oldest first. */
  to(address: string): MeetingMail[] {
    return this.database
      .all('SELECT * FROM meeting_mail WHERE recipient = ? ORDER BY key', address.toLowerCase())
      .map((row) => ({
        to: String(row['recipient']),
        from: String(row['sender']),
        kind: String(row['kind']) as MeetingMail['kind'],
        iCalUId: String(row['ical_uid']),
        subject: String(row['subject']),
        comment: String(row['comment']),
        at: String(row['sent_at']),
      }));
  }
}
