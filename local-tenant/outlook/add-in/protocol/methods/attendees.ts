import { z } from 'zod';
import type { ItemAttendee } from '../../item';
import { asking, changing, ERROR, type OfficeMethods } from './method';

const REQUIRED = 0;
/** Read, write, delete, and the same of one's own (`DelegatePermissions`). */
const EVERYTHING = 0b11111;
const listOf = (field: number) => (field === REQUIRED ? 'required' : 'optional');

/** In one field (learn.microsoft.com/javascript/api/outlook/office.recipients); a call of Office.js takes 100. */
const MOST_RECIPIENTS = 500;

const recipientsOf = z.object({ recipientField: z.number() });
const recipients = recipientsOf.extend({
  recipientArray: z.array(z.object({ address: z.string().nullish(), name: z.string().nullish() })),
});

const ANSWERS = ['none', 'organizer', 'tentative', 'accepted', 'declined'] as const;

/** A person as Office.js takes one from its host. */
export const officeRecipient = ({ name, address, answer = 'none' }: ItemAttendee) => ({
  name,
  address,
  recipientType: 'user',
  appointmentResponse: ANSWERS.indexOf(answer),
});

const attendeeOf = ({ address, name }: { address?: string | null; name?: string | null }): ItemAttendee => ({
  address: address ?? '',
  name: name ?? address ?? '',
});

const writing = (name: string, isAdded: boolean) =>
  changing(name, recipients, ({ recipientField, recipientArray }, { attendees }) => {
    const list = listOf(recipientField);
    const written = [...(isAdded ? attendees[list] : []), ...recipientArray.map(attendeeOf)];
    if (written.length > MOST_RECIPIENTS) return ERROR.tooManyRecipients;
    return { attendees: { ...attendees, [list]: written } };
  });

export const attendeeMethods: OfficeMethods = {
  15: {
    name: 'attendees.getAsync',
    answer: (item, parameters) => {
      const list = listOf(recipientsOf.parse(parameters).recipientField);
      return { data: item.get().attendees[list].map(officeRecipient) };
    },
  },
  21: writing('attendees.setAsync', false),
  22: writing('attendees.addAsync', true),
  107: {
    name: 'organizer.getAsync',
    answer: (item, _parameters, { person }) => {
      const { organizer, sharedBy } = item.get();
      return { data: officeRecipient(organizer ?? sharedBy ?? person) };
    },
  },
  108: asking('getSharedPropertiesAsync', ({ sharedBy }) => ({
    owner: sharedBy?.address,
    targetMailbox: sharedBy?.address,
    delegatePermissions: EVERYTHING,
  })),
};
