import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_NOTE, noteField, withoutNote, writtenNote } from '../../domain/conversation/year-notes';
import { smallTouch } from '../../ui/narrow';
import { newRowId } from '../plan/new-row';
import { useField, useOpenAutosave } from '../saving/open-autosave';
import { useWorkplace } from '../workplace/workplace-context';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '8px', minWidth: 0 },
  field: { flexGrow: 1, flexBasis: '220px', minWidth: 0 },
  line: { width: '100%', minWidth: 0 },
  button: smallTouch,
});

export interface CatchNoteProps {
  /** What stands below; the note that is being written is not among the others yet. */
  readonly children: (beingWritten: string) => ReactNode;
}

/** One line. It is kept while it is typed: whoever leaves in the middle of it finds it among the notes. */
export function CatchNote({ children }: CatchNoteProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { now } = useWorkplace();
  const autosave = useOpenAutosave();
  const [id, setId] = useState(newRowId);
  const { text } = useField(noteField(id));

  const type = (typed: string) =>
    autosave.change(typed === '' ? withoutNote(autosave.state().fields, id) : writtenNote(id, typed, now()));
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    setId(newRowId());
    void autosave.flush();
  };

  return (
    <>
      <form className={styles.form} onSubmit={keep}>
        <Field className={styles.field} label={t('yearNotes.label')}>
          <Input
            className={styles.line}
            value={text}
            maxLength={LONGEST_NOTE}
            dir="auto"
            onChange={(_, { value }) => type(value)}
          />
        </Field>
        <Button type="submit" className={styles.button}>
          {t('yearNotes.keep')}
        </Button>
      </form>
      {children(id)}
    </>
  );
}
