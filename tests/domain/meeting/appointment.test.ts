import { appointmentFaults, conversationIn } from '../../../src/domain/meeting/appointment';
import { conversationLink } from '../../../src/adapters/microsoft365/conversation-link';
import { EVENT_SUBJECT, FOLLOW_UP_SUBJECT } from '../../../src/domain/meeting/conversation-event';

const context = encodeURIComponent(JSON.stringify({ subEntityId: 'samtale/400656-2027-1' }));
const address = `https://teams.microsoft.com/l/entity/app/mus?context=${context}`;
const link = `<p><a href="${address}">Åbn din MUS i Rød Tråd</a></p>`;
const wrapped = `<a href="https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}">Åbn</a>`;

describe('An appointment in Outlook', () => {
  it.each([link, wrapped])('is known by the link to its conversation: %s', (bodyHtml) => {
    expect(conversationIn(bodyHtml)).toBe('400656-2027-1');
  });

  it('is known by the link of today, whose fall-back names the conversation too, as by those of before', () => {
    const today = conversationLink(
      { tenantId: 't', clientId: 'c', catalogAppId: 'k', tab: 'https://mus.kommune.dk/index.html' },
      '400656-2027-1',
    );
    const inBody = `<a href="${today.replaceAll('&', '&amp;')}">Åbn</a>`;
    const filtered = `<a href="https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(today)}&amp;data=1">Åbn</a>`;
    const before = conversationLink({ tenantId: 't', clientId: 'c' }, '400656-2027-1');
    expect([inBody, filtered, before, link].map(conversationIn)).toEqual(Array(4).fill('400656-2027-1'));
  });

  it('without such a link is nobody’s business here', () => {
    expect(conversationIn('<p>samtale/400656-2027-1</p>')).toBeUndefined();
    expect(appointmentFaults({ subject: 'Frokost', isPrivate: false, bodyHtml: '<p>Hej</p>' })).toEqual([]);
  });

  it.each([EVENT_SUBJECT, FOLLOW_UP_SUBJECT])('that is private and called %s shows nothing', (subject) => {
    expect(appointmentFaults({ subject, isPrivate: true, bodyHtml: link })).toEqual([]);
  });

  it('that tells what it is about, or that others may open, has its faults named', () => {
    expect(appointmentFaults({ subject: 'MUS om løn', isPrivate: true, bodyHtml: link })).toEqual([
      'subject',
    ]);
    expect(appointmentFaults({ subject: 'MUS', isPrivate: false, bodyHtml: link })).toEqual(['not-private']);
    expect(appointmentFaults({ subject: 'MUS om løn', isPrivate: false, bodyHtml: wrapped })).toEqual([
      'subject',
      'not-private',
    ]);
  });
});
