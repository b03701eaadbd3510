import {
  Avatar,
  Badge,
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircleFilled, WarningFilled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../application/conversation/seen-conversation';
import type { Party } from '../../domain/conversation/parties';
import { firstName } from '../../ui/first-name';
import { useDays } from '../../parts/workplace/use-days';
import { useVisuallyHidden } from '../../ui/visually-hidden';
import { possessive } from './possessive';

const useStyles = makeStyles({
  block: { display: 'grid', gridTemplateColumns: '32px minmax(0, 1fr)', gap: '10px' },
  words: { display: 'grid', gap: '3px', justifyItems: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
  comment: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  surface: { maxWidth: '300px' },
});

export interface SignatureBlockProps {
  readonly conversation: Conversation;
  readonly of: Party;
  /** The whole name. */
  readonly name: string;
}

/** Who has signed what, when: read as one sentence (ui.md section 9). */
export function SignatureBlock({ conversation, of, name }: SignatureBlockProps) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { t } = useTranslation();
  const { meeting } = useDays();
  const state = conversation.signatures[of];
  const signature = conversation.item.sheets[of]?.signature;
  const role = t(`plan.signatures.roles.${of}`);
  const isSigned = state !== 'none';
  const words = !isSigned
    ? t('plan.signatures.none')
    : state === 'valid'
      ? t(`plan.signatures.${signature?.stance === 'remarks' ? 'remarks' : 'agreed'}`)
      : t(state === 'void' ? 'plan.signatures.void' : 'plan.signatures.unverified');
  const moment = signature ? meeting(signature.signedAt, { weekday: 'never' }) : '';
  return (
    <li className={styles.block}>
      <Avatar size={32} name={name} aria-hidden />
      <div>
        <span className={hidden}>
          {moment
            ? t('plan.signatures.sentence', { name, role, state: words, moment })
            : t('plan.signatures.sentenceWithout', { name, role, state: words })}
        </span>
        <div className={styles.words} aria-hidden>
          <Text weight="semibold">{name}</Text>
          <Text size={200} className={styles.quiet}>
            {role}
          </Text>
          {!isSigned && (
            <Text size={200} className={styles.quiet}>
              {words}
            </Text>
          )}
          {isSigned && (
            <Badge
              appearance="tint"
              color={state === 'valid' ? 'success' : 'warning'}
              icon={state === 'valid' ? <CheckmarkCircleFilled /> : <WarningFilled />}
            >
              {words}
            </Badge>
          )}
          {moment && (
            <Text size={200}>{state === 'valid' ? moment : t('plan.signatures.signedOn', { moment })}</Text>
          )}
        </div>
        {signature?.comment && (
          <Text size={200} className={styles.comment} dir="auto">
            “{signature.comment}”
          </Text>
        )}
        {(state === 'not-the-signers' || state === 'cannot-be-verified') && (
          <Reason conversation={conversation} of={of} name={name} />
        )}
      </div>
    </li>
  );
}

/** T65: why it is not shown as signed, and what to do. */
function Reason({ conversation, of, name }: SignatureBlockProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const first = firstName(name);
  const isOwn = of === conversation.party;
  const words =
    conversation.signatures[of] === 'cannot-be-verified'
      ? t('plan.signatures.cannotBeVerified')
      : isOwn
        ? t('plan.signatures.notTheSignersOwn')
        : t('plan.signatures.notTheSigners', { whose: possessive(first), name: first });
  return (
    <Popover withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle">
          {t('plan.signatures.whyUnverified')}
        </Button>
      </PopoverTrigger>
      <PopoverSurface
        tabIndex={-1}
        className={styles.surface}
        aria-label={t('plan.signatures.whyUnverified')}
      >
        <Text>{words}</Text>
      </PopoverSurface>
    </Popover>
  );
}
