import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldsOfNote, noteField, withoutNote, type YearNote } from '../../domain/conversation/year-notes';
import type { Fields } from '../../domain/writing/fields';
import { inOneLine } from '../../ui/in-one-line';
import { UndoButton } from '../../ui/undo-button';
import { AnswerArea } from '../questions/answer-field';
import { useOpenAutosave } from '../saving/open-autosave';
import { useNoteDay } from './use-note-day';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', listStyleType: 'none', margin: 0, padding: 0 },
  note: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: '4px 8px',
  },
  about: { color: tokens.colorNeutralForeground2 },
  removed: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

/** What was written through the year, to be written anew or taken away; the latter can be thought better of. */
export function NoteList({ notes }: { readonly notes: readonly YearNote[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const autosave = useOpenAutosave();
  const [removed, setRemoved] = useState<Fields>();

  const remove = (id: string) => {
    const { fields } = autosave.state();
    setRemoved(fieldsOfNote(fields, id));
    autosave.change(withoutNote(fields, id));
  };
  const undo = () => {
    if (removed) autosave.change(removed);
    setRemoved(undefined);
  };

  return (
    <div>
      <div role="status">
        {removed && (
          <div className={styles.removed}>
            <Text size={200}>{t('yearNotes.removed')}</Text>
            <UndoButton onUndo={undo} />
          </div>
        )}
      </div>
      {notes.length === 0 ? (
        <Text size={200} className={styles.about}>
          {t('yearNotes.none')}
        </Text>
      ) : (
        <ul className={styles.list} aria-label={t('yearNotes.list')}>
          {notes.map((note) => (
            <li key={note.id} className={styles.note}>
              <Note note={note} />
              <Button
                appearance="subtle"
                icon={<DeleteRegular />}
                aria-label={t('yearNotes.remove', { text: note.text })}
                onClick={() => remove(note.id)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Note({ note: { id, writtenAt, takenTo } }: { readonly note: YearNote }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const day = useNoteDay(writtenAt);
  const about = inOneLine([
    day === undefined ? '' : t('yearNotes.written', { day }),
    takenTo === undefined ? '' : t('yearNotes.taken'),
  ]);
  return (
    <div>
      <AnswerArea
        fieldKey={noteField(id)}
        aria-label={day === undefined ? t('yearNotes.noteUndated') : t('yearNotes.note', { day })}
        minimumRows={1}
        isPrivate
      />
      <Text size={200} className={styles.about}>
        {about}
      </Text>
    </div>
  );
}
