import {
  Avatar,
  Button,
  makeStyles,
  mergeClasses,
  TableCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import { DeadlineText } from '../../parts/conversation/deadline-text';
import { useDisagreementText } from '../../parts/conversation/use-disagreement-text';
import { MiniThread } from '../../parts/conversation/mini-thread';
import { useRowTexts } from './use-row-texts';
import { medium, narrowest, touch } from '../../ui/narrow';

/** Three lines: name and step, what is next, deadline and button (ui.md section 2). */
const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(190px, 1.2fr) 200px minmax(160px, 1.6fr) minmax(150px, 1fr) 116px',
    alignItems: 'center',
    columnGap: '12px',
    padding: '5px 16px',
    minHeight: '46px',
    ':last-child': { borderBottomStyle: 'none' },
    [medium]: { gridTemplateColumns: '1fr auto', rowGap: '6px', padding: '12px' },
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
  next: { [medium]: { gridColumnStart: 1, gridColumnEnd: 3 } },
  thread: { [narrowest]: { display: 'none' } },
  names: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  differs: { display: 'flex', gap: '6px', color: tokens.colorStatusWarningForeground2 },
  icon: { fontSize: '16px', flexShrink: 0 },
  position: { color: tokens.colorNeutralForeground2 },
  actions: { flexDirection: 'column', gap: '2px' },
  button: { width: '100%', minWidth: '116px', minHeight: '28px', ...touch },
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
  const { item, course, step, disagreements } = conversation;
  const differs = useDisagreementText(conversation);
  const { next, deadline, actions } = useRowTexts(conversation);
  return (
    <TableRow className={styles.row}>
      <TableCell className={styles.cell}>
        <Avatar size={28} name={item.names.employee} {...(photo && { image: { src: photo } })} aria-hidden />
        <span className={styles.names}>
          <Text weight="semibold">{item.names.employee}</Text>
          {item.position && (
            <Text size={200} className={styles.position}>
              {item.position}
            </Text>
          )}
        </span>
      </TableCell>
      <TableCell className={styles.cell}>
        <span className={styles.thread}>
          <MiniThread steps={course.steps} />
        </span>
        <Text size={200}>{t(`conversation.course.shortSteps.${course.current}`)}</Text>
      </TableCell>
      <TableCell className={mergeClasses(styles.cell, styles.next)}>
        <span className={styles.names}>
          <Text>{next}</Text>
          {disagreements.map((of) => (
            <Text key={of.kind} size={200} className={styles.differs}>
              <WarningFilled className={styles.icon} aria-hidden />
              {differs(of)}
            </Text>
          ))}
        </span>
      </TableCell>
      <TableCell className={styles.cell}>
        {deadline && (
          <DeadlineText {...(step.deadline && step.group === 'needs-you' && { deadline: step.deadline })}>
            {deadline}
          </DeadlineText>
        )}
      </TableCell>
      <TableCell className={mergeClasses(styles.cell, styles.actions)}>
        {actions.map(({ words, isQuiet, address }, index) => (
          <Button
            key={words}
            size="small"
            className={styles.button}
            appearance={isPrimary && index === 0 ? 'primary' : isQuiet ? 'subtle' : 'outline'}
            aria-label={`${words}, ${item.names.employee}`}
            onClick={() => navigate(address)}
          >
            {words}
          </Button>
        ))}
      </TableCell>
    </TableRow>
  );
}
