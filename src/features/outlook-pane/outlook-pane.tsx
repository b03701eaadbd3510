import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { OpenAppointment } from '../../application/ports/open-appointment';
import { Loaded } from '../../parts/workplace/loaded';
import { Page } from '../../ui/page';
import { ConversationCard } from './conversation-card';
import { useShownConversation } from './use-shown-conversation';
import { WritingHint } from './writing-hint';

const useStyles = makeStyles({
  pane: {
    containerName: 'shell',
    containerType: 'inline-size',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  parts: { display: 'grid', gap: '16px' },
  none: { display: 'block' },
  more: { display: 'block', marginTop: '4px', color: tokens.colorNeutralForeground2 },
});

export interface OutlookPaneProps {
  readonly appointment?: OpenAppointment;
  readonly openAddress: (address: string) => void;
}

/** Beside an appointment: the conversation it belongs to, or else the one that comes next. */
export function OutlookPane({ appointment, openAddress }: OutlookPaneProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { asked, isLinked } = useShownConversation(appointment);
  return (
    <div className={styles.pane}>
      <Page title={t(isLinked ? 'outlook.thisOne' : 'outlook.next')}>
        <div className={styles.parts}>
          {appointment?.kind === 'compose' && <WritingHint appointment={appointment} />}
          <Loaded asked={asked}>
            {(shown) =>
              shown ? (
                <ConversationCard conversation={shown} openAddress={openAddress} />
              ) : (
                <div>
                  <Text weight="semibold" className={styles.none}>
                    {t(isLinked ? 'outlook.notYours' : 'outlook.none')}
                  </Text>
                  {!isLinked && <Text className={styles.more}>{t('outlook.noneYet')}</Text>}
                </div>
              )
            }
          </Loaded>
        </div>
      </Page>
    </div>
  );
}
