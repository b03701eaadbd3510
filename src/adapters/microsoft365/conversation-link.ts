import type { ConversationKey } from '../../domain/base/conversation-key';
import type { Configuration } from '../configuration';

type Deployed = Pick<Configuration, 'tenantId' | 'clientId' | 'appId' | 'catalogAppId' | 'tab'>;

/**
 * Teams opens the tab `mus` at the conversation, and a client that has no tabs the page of the tab in a browser
 * (learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application).
 */
export function conversationLink(
  { tenantId, clientId, appId = clientId, catalogAppId = appId, tab }: Deployed,
  key: ConversationKey,
): string {
  const page = `samtale/${key}`;
  const query = [
    ['tenantId', tenantId],
    ...(tab === undefined ? [] : [['webUrl', `${tab}#/${page}`]]),
    ['context', JSON.stringify({ subEntityId: page })],
  ].map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`);
  return `https://teams.microsoft.com/l/entity/${catalogAppId}/mus?${query.join('&')}`;
}
