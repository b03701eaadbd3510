import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { OwnItem } from '../../application/year-notes/open-year-notes';
import type { Person } from '../../domain/base/person';
import type { YearNote } from '../../domain/conversation/year-notes';
import { PageSkeleton } from '../../ui/page-skeleton';
import { ReaderBadge } from '../readers/reader-badge';
import { AutosaveProvider } from '../saving/open-autosave';
import { SaveProblem } from '../saving/save-problem';
import { SaveState } from '../saving/save-state';
import { FailureMessage } from '../workplace/failure-message';
import { CatchNote } from './catch-note';
import { NoteList } from './note-list';
import { useYearNotes } from './use-year-notes';

const useStyles = makeStyles({
  notes: { display: 'grid', gap: '12px', paddingTop: '4px', minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  hint: { display: 'block', color: tokens.colorNeutralForeground2 },
});

export interface UnfoldedNotesProps {
  readonly self: Person;
  readonly mine: readonly OwnItem[];
}

export default function UnfoldedNotes({ self, mine }: UnfoldedNotesProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { autosave, saving, notes } = useYearNotes(self.id, mine);
  const { isOpen, failure } = saving;
  if (!isOpen && failure?.code !== 'not-found' && failure?.code !== 'forbidden')
    return failure ? (
      <FailureMessage failure={failure} onRetry={() => void autosave.opened()} />
    ) : (
      <PageSkeleton label={t('loading')} />
    );
  if (!isOpen) return <Text block>{t('yearNotes.noPlace')}</Text>;
  return (
    <AutosaveProvider value={autosave}>
      <div className={styles.notes} onBlur={() => void autosave.flush()}>
        <Text size={200} className={styles.hint}>
          {t('yearNotes.hint')}
        </Text>
        <div className={styles.head}>
          {/* Nobody leads here yet: these are the reader's own, whoever the next conversation is with. */}
          <ReaderBadge
            thing="private"
            party="employee"
            people={{ employeeId: self.id, leaderId: '' }}
            names={{ employee: self.name, leader: '' }}
          />
          <SaveState state={saving} />
        </div>
        <SaveProblem autosave={autosave} state={saving} copyText={() => textOf(notes)} />
        <CatchNote>
          {(beingWritten) => <NoteList notes={notes.filter(({ id }) => id !== beingWritten)} />}
        </CatchNote>
      </div>
    </AutosaveProvider>
  );
}

/** For another place, when they cannot be saved here. */
const textOf = (notes: readonly YearNote[]): string => notes.map(({ text }) => text).join('\n');
