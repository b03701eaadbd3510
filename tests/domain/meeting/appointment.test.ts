import { conversationLink } from '../../../src/adapters/microsoft365/conversation-link';
import { conversationIn, maySayMus } from '../../../src/domain/meeting/appointment';

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
  });

  it.each(['MUS', 'Flyttet: mus-opfølgning', 'MUS om løn'])('may be known by its subject, %s', (subject) => {
    expect(maySayMus(subject)).toBe(true);
  });

  it.each(['Frokost', 'Museum', 'Musik', 'Samtale'])(
    'is not looked at further when it is called %s',
    (subject) => {
      expect(maySayMus(subject)).toBe(false);
    },
  );
});
