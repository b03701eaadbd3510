import type { ConversationKey } from '../../domain/base/conversation-key';
import type { Configuration } from '../configuration';

type Deployed = Pick<Configuration, 'tenantId' | 'clientId' | 'appId' | 'catalogAppId' | 'tab'>;

/**
 * Teams opens the tab `mus` at the conversation, and a client that has no tabs the page of the tab in a browser
 * (learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application).
 */
export const conversationLink = (deployed: Deployed, key: ConversationKey): string =>
  linkToTab(deployed, `samtale/${key}`);

/** To the tab's first page. */
export const tabLink = (deployed: Deployed): string => linkToTab(deployed);

function linkToTab(
  { tenantId, clientId, appId = clientId, catalogAppId = appId, tab }: Deployed,
  page?: string,
): string {
  const query = [
    ['tenantId', tenantId],
    ...(tab === undefined ? [] : [['webUrl', page === undefined ? tab : `${tab}#/${page}`]]),
    ...(page === undefined ? [] : [['context', JSON.stringify({ subEntityId: page })]]),
  ].map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`);
  return `https://teams.microsoft.com/l/entity/${catalogAppId}/mus?${query.join('&')}`;
}
