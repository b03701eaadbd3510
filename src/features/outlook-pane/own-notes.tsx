import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { YearNotes } from '../../parts/year-notes/year-notes';
import { narrowest } from '../../ui/narrow';
import type { AllConversations } from './use-all-conversations';

const useStyles = makeStyles({
  notes: { padding: '0 32px 24px', [narrowest]: { padding: '0 12px 16px' } },
});

/** What came to mind beside an appointment, whichever it is: for the reader's own next conversation. */
export function OwnNotes({ mine }: Pick<AllConversations, 'mine'>) {
  const styles = useStyles();
  const { t } = useTranslation();
  const title = t('yearNotes.paneTitle');
  return (
    <aside className={styles.notes} aria-label={title}>
      <YearNotes title={title} mine={mine.map(({ item }) => item)} />
    </aside>
  );
}
