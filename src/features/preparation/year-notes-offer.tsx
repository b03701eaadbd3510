import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeNote } from '../../application/year-notes/take-note';
import type { Topic } from '../../domain/concept/concept';
import { leftNote, notesFor, offeredNote, type YearNote } from '../../domain/conversation/year-notes';
import { useLocalText } from '../../parts/questions/local-text';
import { SaveProblem } from '../../parts/saving/save-problem';
import { useYearNotes, type OpenedYearNotes } from '../../parts/year-notes/use-year-notes';
import { smallTouch } from '../../ui/narrow';
import { OfferedNote, SaidOfNote, type Said } from './offered-note';
import { usePreparing } from './preparing';

const useStyles = makeStyles({
  panel: { display: 'grid', gap: '12px', minWidth: 0 },
  hint: { display: 'block', color: tokens.colorNeutralForeground2 },
  list: { display: 'grid', gap: '12px', listStyleType: 'none', margin: 0, padding: 0 },
  notRead: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  again: { justifySelf: 'start', ...smallTouch },
});

/** What the employee wrote down through the year, to bring along or leave. A leader who prepares is asked of another's. */
export function YearNotesOffer({ topic }: { readonly topic: Topic }) {
  return usePreparing().preparation.party === 'employee' ? <OwnNotesOffer topic={topic} /> : null;
}

function OwnNotesOffer({ topic }: { readonly topic: Topic }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { item } = usePreparing().preparation.conversation;
  const opened = useYearNotes(item.employeeId, [item]);
  const { autosave, saving, notes } = opened;
  const [said, setSaid] = useState<Said>();
  const { offered, left } = notesFor(item.key, notes);
  if (!saving.isOpen) {
    if (!saving.failure) return null;
    return (
      <div className={styles.notRead}>
        <Text size={200}>{t('yearNotes.offer.notRead')}</Text>
        <Button className={styles.again} size="small" onClick={() => void autosave.opened()}>
          {t('failures.retry')}
        </Button>
      </div>
    );
  }
  if (offered.length + left.length === 0 && said === undefined) return null;
  return (
    <Accordion collapsible>
      <AccordionItem value="year-notes">
        <AccordionHeader as="h2">{t('yearNotes.offer.title', { count: offered.length })}</AccordionHeader>
        <AccordionPanel>
          <Offer topic={topic} opened={opened} offered={offered} left={left} said={said} onSay={setSaid} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

interface OfferProps {
  readonly topic: Topic;
  readonly opened: OpenedYearNotes;
  readonly offered: readonly YearNote[];
  readonly left: readonly YearNote[];
  /** What became of the last one. */
  readonly said: Said | undefined;
  readonly onSay: (said: Said) => void;
}

function Offer({ topic, opened: { autosave, saving, notes }, offered, left, said, onSay }: OfferProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { preparation } = usePreparing();
  const { key } = preparation.conversation.item;
  const title = useLocalText()(topic.title);

  const take = (note: YearNote) => {
    void takeNote(autosave, preparation, { note, topicKey: topic.key });
    onSay({ sentence: t('yearNotes.offer.took', { topic: title }) });
  };
  const leave = ({ id }: YearNote) => {
    autosave.change(leftNote(id, key));
    void autosave.flush();
    onSay({ sentence: t('yearNotes.offer.left') });
  };
  const offerAgain = () => {
    for (const { id } of left) autosave.change(offeredNote(id));
    void autosave.flush();
  };

  return (
    <div className={styles.panel}>
      {offered.length > 0 && (
        <Text size={200} className={styles.hint}>
          {t('yearNotes.offer.hint', { topic: title })}
        </Text>
      )}
      <SaveProblem
        autosave={autosave}
        state={saving}
        copyText={() => notes.map(({ text }) => text).join('\n')}
      />
      <SaidOfNote said={said} />
      {offered.length > 0 && (
        <ul className={styles.list} aria-label={t('yearNotes.offer.list')}>
          {offered.map((note) => (
            <OfferedNote key={note.id} note={note} onTake={() => take(note)} onLeave={() => leave(note)} />
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <Button appearance="subtle" className={styles.again} onClick={offerAgain}>
          {t('yearNotes.offer.showLeft', { count: left.length })}
        </Button>
      )}
    </div>
  );
}
