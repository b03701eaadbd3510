import {
  makeStyles,
  Table,
  TableBody,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import { useVisuallyHidden } from '../../ui/visually-hidden';
import { ConversationRow } from './conversation-row';

const useStyles = makeStyles({
  table: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

const columns = ['employee', 'step', 'next', 'deadline', 'action'] as const;

export interface ConversationTableProps {
  readonly labelledBy: string;
  readonly conversations: readonly LeaderConversation[];
  /** Data addresses of pictures by person. */
  readonly photos: ReadonlyMap<string, string>;
  /** Its first row has the page's primary button. */
  readonly isFirst: boolean;
}

/** One row a conversation; in a narrow window a row becomes lines below each other. */
export function ConversationTable({ labelledBy, conversations, photos, isFirst }: ConversationTableProps) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { t } = useTranslation();
  return (
    <Table noNativeElements aria-labelledby={labelledBy} className={styles.table}>
      <TableHeader className={hidden}>
        <TableRow>
          {columns.map((column) => (
            <TableHeaderCell key={column}>{t(`conversation.team.columns.${column}`)}</TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {conversations.map((conversation, index) => (
          <ConversationRow
            key={conversation.item.key}
            conversation={conversation}
            photo={photos.get(conversation.item.employeeId)}
            isPrimary={isFirst && index === 0}
          />
        ))}
      </TableBody>
    </Table>
  );
}
