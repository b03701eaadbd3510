import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../application/conversation/seen-conversation';
import { openOwnNotes } from '../../application/preparation/open-own-notes';
import { privateNoteField } from '../../domain/concept/field-keys';
import { Loaded } from '../../parts/workplace/loaded';
import { useOutcome } from '../../parts/workplace/use-outcome';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    marginTop: '8px',
    color: tokens.colorNeutralForeground2,
  },
  link: { fontSize: tokens.fontSizeBase200, minHeight: '24px' },
  notes: {
    display: 'block',
    marginTop: '8px',
    padding: '12px',
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

export interface OwnNotesProps {
  readonly conversation: Conversation;
  readonly topicKey: string;
}

/** One's own notes on the topic; not even fetched before they are asked for, as the screen may be shared (T50). */
export function OwnNotes({ conversation, topicKey }: OwnNotesProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  const id = useId();
  const { key } = conversation.item;
  const asked = useOutcome(
    ['own-notes', conversation.party, key],
    (workplace) => openOwnNotes(workplace, conversation, conversation.party),
    isShown,
  );
  return (
    <>
      <div className={styles.line}>
        <Link
          as="button"
          className={styles.link}
          aria-expanded={isShown}
          aria-controls={id}
          onClick={() => setShown(!isShown)}
        >
          {t(isShown ? 'meeting.hideOwn' : 'meeting.showOwn')}
        </Link>
        {!isShown && <Text size={200}>{t('meeting.ownHidden')}</Text>}
      </div>
      <div id={id}>
        {isShown && (
          <Loaded asked={asked}>
            {(notes) => (
              <Text className={styles.notes} dir="auto">
                {notes[privateNoteField(topicKey)] || t('meeting.noOwnNotes')}
              </Text>
            )}
          </Loaded>
        )}
      </div>
    </>
  );
}
