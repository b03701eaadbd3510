import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { nextConversation } from '../../application/conversation/next-conversation';
import { capitalized } from '../../i18n/days';
import { useDays } from '../../parts/workplace/use-days';
import { useWorkplace } from '../../parts/workplace/workplace-context';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';
import { touch } from '../../ui/narrow';
import { Page } from '../../ui/page';
import { lacksTime } from './lacks-time';
import { OpenInTeams } from './open-in-teams';
import type { AllConversations } from './use-all-conversations';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '16px' },
  lines: { display: 'grid', gap: '8px', justifyItems: 'start' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  link: { ...touch, display: 'flex', alignItems: 'center', textAlign: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface OtherPaneProps {
  readonly all: AllConversations;
  readonly openAddress: (address: string) => void;
}

/** Beside what is no conversation: nothing of it is ours. Who lacks a time, and one's own next conversation. */
export default function OtherPane({ all: { mine, team }, openAddress }: OtherPaneProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { linkTo, now } = useWorkplace();
  const lacking = team.conversations.filter(lacksTime);
  return (
    <Page title={t('outlook.other')}>
      <div className={styles.parts}>
        {team.conversations.length > 0 && (
          <Card>
            <div className={styles.lines}>
              <Text weight="semibold">{t('outlook.lacking', { count: lacking.length })}</Text>
              {lacking.length > 0 && (
                <>
                  <Text>{t('outlook.toBook')}</Text>
                  <ul className={styles.list}>
                    {lacking.map(({ item }) => (
                      <li key={item.key}>
                        <Link
                          as="button"
                          className={styles.link}
                          onClick={() => openAddress(linkTo(item.key))}
                        >
                          {t('outlook.findTimeFor', { name: item.names.employee })}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </div>
          </Card>
        )}
        <OwnNext conversation={nextConversation(mine, now())} openAddress={openAddress} />
      </div>
    </Page>
  );
}

interface OwnNextProps {
  readonly conversation: ReturnType<typeof nextConversation<AllConversations['mine'][number]>>;
  readonly openAddress: (address: string) => void;
}

function OwnNext({ conversation, openAddress }: OwnNextProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { meetingSpan } = useDays();
  if (!conversation?.booking) {
    return (
      <div className={styles.lines}>
        <Text>{t('outlook.none')}</Text>
        <Text className={styles.quiet}>{t('outlook.noneYet')}</Text>
      </div>
    );
  }
  const { item, booking } = conversation;
  return (
    <Card>
      <div className={styles.lines}>
        <Heading level={2}>{t('outlook.next')}</Heading>
        <Text>{t('outlook.with', { name: item.names.leader })}</Text>
        <Text>{capitalized(meetingSpan(booking.start, booking.end))}</Text>
        <OpenInTeams conversationKey={item.key} openAddress={openAddress}>
          {t('outlook.openConversation')}
        </OpenInTeams>
      </div>
    </Card>
  );
}
