import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearNote } from '../../domain/conversation/year-notes';
import { useNoteDay } from '../../parts/year-notes/use-note-day';
import { smallTouch } from '../../ui/narrow';

const useStyles = makeStyles({
  note: { display: 'grid', gap: '4px', minWidth: 0 },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  day: { color: tokens.colorNeutralForeground2 },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  button: smallTouch,
  said: { outlineStyle: 'none' },
});

export interface OfferedNoteProps {
  readonly note: YearNote;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** One of the notes through the year, to bring along or leave. */
export function OfferedNote({ note: { text, writtenAt }, onTake, onLeave }: OfferedNoteProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const day = useNoteDay(writtenAt);
  const choice = (words: string, onClick: () => void) => (
    <Button className={styles.button} size="small" aria-label={`${words}: ${text}`} onClick={onClick}>
      {words}
    </Button>
  );
  return (
    <li className={styles.note}>
      <Text className={styles.text} dir="auto">
        {text}
      </Text>
      {day !== undefined && (
        <Text size={200} className={styles.day}>
          {t('yearNotes.written', { day })}
        </Text>
      )}
      <div className={styles.choices}>
        {choice(t('yearNotes.offer.take'), onTake)}
        {choice(t('yearNotes.offer.leave'), onLeave)}
      </div>
    </li>
  );
}

/** What became of a note; each is another one, also where the words are the same. */
export interface Said {
  readonly sentence: string;
}

/** Takes the focus over from the note that is gone. */
export function SaidOfNote({ said }: { readonly said: Said | undefined }) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(said);
  useEffect(() => {
    if (before.current === said) return;
    before.current = said;
    place.current?.focus();
  }, [said]);
  return (
    <div ref={place} role="status" tabIndex={-1} className={styles.said}>
      {said && <Text size={200}>{said.sentence}</Text>}
    </div>
  );
}
