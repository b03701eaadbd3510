import { Avatar, Button, makeStyles, TableCell, TableRow, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { LeaderConversation } from '../../application/booking/conversation';
import { findTimeAddress } from '../../ui/addresses';
import { DeadlineText } from '../../ui/deadline-text';
import { MiniThread } from '../../ui/mini-thread';
import { useRowTexts } from './use-row-texts';

const narrow = '@container shell (max-width: 767px)';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(190px, 1.2fr) 200px minmax(160px, 1.6fr) minmax(150px, 1fr) 116px',
    alignItems: 'center',
    columnGap: '12px',
    padding: '5px 16px',
    minHeight: '46px',
    ':last-child': { borderBottomStyle: 'none' },
    [narrow]: {
      gridTemplateColumns: '1fr auto',
      gridTemplateAreas: '"person step" "next next" "deadline action"',
      rowGap: '6px',
      padding: '12px',
    },
    '@container shell (max-width: 479px)': {
      gridTemplateColumns: '1fr',
      gridTemplateAreas: '"person" "step" "next" "deadline" "action"',
    },
  },
  cell: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    padding: 0,
    height: 'auto',
    minHeight: 0,
    minWidth: 0,
    flex: 'none',
  },
  person: { [narrow]: { gridArea: 'person' } },
  step: { [narrow]: { gridArea: 'step' } },
  next: { [narrow]: { gridArea: 'next' } },
  deadline: { [narrow]: { gridArea: 'deadline' } },
  action: { justifyContent: 'flex-end', [narrow]: { gridArea: 'action' } },
  names: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  position: { color: tokens.colorNeutralForeground2 },
  button: {
    width: '100%',
    minWidth: '116px',
    '@container shell (max-width: 479px)': { minHeight: '44px' },
  },
});

export interface ConversationRowProps {
  readonly conversation: LeaderConversation;
  readonly photo: string | undefined;
  readonly isPrimary: boolean;
}

/** Who, where in the course, what is next, by when, and the button for it. */
export function ConversationRow({ conversation, photo, isPrimary }: ConversationRowProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { item, course, step } = conversation;
  const { next, deadline, action } = useRowTexts(conversation);
  const cell = (area: string) => `${styles.cell} ${area}`;
  return (
    <TableRow className={styles.row}>
      <TableCell className={cell(styles.person)}>
        <Avatar size={28} name={item.employeeName} {...(photo && { image: { src: photo } })} aria-hidden />
        <span className={styles.names}>
          <Text weight="semibold">{item.employeeName}</Text>
          {item.position && (
            <Text size={200} className={styles.position}>
              {item.position}
            </Text>
          )}
        </span>
      </TableCell>
      <TableCell className={cell(styles.step)}>
        <MiniThread steps={course.steps} />
        <Text size={200}>{t(`conversation.course.shortSteps.${course.current}`)}</Text>
      </TableCell>
      <TableCell className={cell(styles.next)}>
        <Text>{next}</Text>
      </TableCell>
      <TableCell className={cell(styles.deadline)}>
        {deadline && (
          <DeadlineText {...(step.deadline && step.group === 'needs-you' && { deadline: step.deadline })}>
            {deadline}
          </DeadlineText>
        )}
      </TableCell>
      <TableCell className={cell(styles.action)}>
        {action && (
          <Button
            className={styles.button}
            appearance={isPrimary ? 'primary' : action.isQuiet ? 'subtle' : 'outline'}
            aria-label={`${action.words}, ${item.employeeName}`}
            onClick={() => navigate(findTimeAddress(item.key))}
          >
            {action.words}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
}
