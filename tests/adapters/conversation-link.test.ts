import { conversationLink } from '../../src/adapters/microsoft365/conversation-link';
import { conversationKey, LONGEST_EMPLOYMENT_NUMBER } from '../../src/domain/base/conversation-key';

const key = conversationKey('400656', '2027-1');
const ids = { tenantId: 'tenant', clientId: 'client', appId: 'manifest', catalogAppId: 'catalog' };
const linkOf = (deployed: Parameters<typeof conversationLink>[0]) => new URL(conversationLink(deployed, key));
const appIn = ({ pathname }: URL) => pathname.split('/')[3];

describe('The link to a conversation, which stands in calendars for months', () => {
  it('names the app as the organisation’s catalogue does, and the page within its tab', () => {
    const link = linkOf(ids);
    expect(link.pathname).toBe('/l/entity/catalog/mus');
    expect(link.searchParams.get('context')).toBe('{"subEntityId":"samtale/400656-2027-1"}');
  });

  it('names the organisation, and where a client without tabs shows the page', () => {
    const link = linkOf({ ...ids, tab: 'https://mus.kommune.dk/index.html' });
    expect(link.searchParams.get('tenantId')).toBe('tenant');
    expect(link.searchParams.get('webUrl')).toBe('https://mus.kommune.dk/index.html#/samtale/400656-2027-1');
  });

  it('falls back on the manifest’s id, and on the registration’s, where nothing else was written down', () => {
    const bare = { tenantId: 'tenant', clientId: 'client' };
    const uploaded = { ...bare, appId: 'manifest' };
    expect([uploaded, bare].map((deployed) => appIn(linkOf(deployed)))).toEqual(['manifest', 'client']);
  });

  it('is shorter than the 1,900 letters that Teams on Windows reads', () => {
    const longest = conversationKey('A'.repeat(LONGEST_EMPLOYMENT_NUMBER), '2027-1');
    const tab = `https://${'a'.repeat(63)}.kommune.dk/index.html`;
    expect(conversationLink({ ...ids, tab }, longest).length).toBeLessThan(1900);
  });
});
