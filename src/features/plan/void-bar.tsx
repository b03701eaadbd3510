import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../application/conversation/seen-conversation';
import { whoChanged } from '../../application/plan/who-changed';
import { copenhagenDateOf } from '../../domain/time/calendar-dates';
import type { ChangesSince } from '../../domain/plan/changes';
import { parties, partyOf, type Names } from '../../domain/conversation/parties';
import { firstName } from '../../ui/first-name';
import { useDays } from '../../parts/workplace/use-days';
import { useOutcome } from '../../parts/workplace/use-outcome';
import { voidSignature } from './changes';
import { SIGNING } from './sign-form';
import { smallTouch } from '../../ui/narrow';

const useStyles = makeStyles({
  bar: { marginBottom: '16px' },
  body: { whiteSpace: 'normal' },
  button: { ...smallTouch },
});

export interface VoidBarProps {
  readonly conversation: Conversation;
  readonly names: Names;
  readonly changes: ChangesSince;
}

/** What was agreed has changed since it was signed: who changed how much, when, and where to sign anew (T61, T62). */
export function VoidBar({ conversation, names, changes }: VoidBarProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { day, meeting } = useDays();
  const { item, party, signatures } = conversation;
  const signature = voidSignature(conversation);
  const asked = useOutcome(
    ['who-changed', item.key, item.etag],
    (workplace) => whoChanged(workplace, conversation),
    signature !== undefined,
  );
  if (!signature) return null;

  const count = changes.fields.length;
  const change = asked.value;
  const moment = change ? meeting(change.at, { weekday: 'never' }) : '';
  const by = partyOf(item, change?.by);
  const others = changes.others.map((other) => t(`plan.changed.others.${other}`)).join(' ');
  const who =
    count === 0
      ? ''
      : by === undefined
        ? t('plan.changed.unknown', { count })
        : by === party
          ? t('plan.changed.you', { count, moment })
          : t('plan.changed.who', { count, moment, name: firstName(names[by]) });
  const filed = item.records.leader.filed.at(-1);
  const isBoth = parties.every((each) => signatures[each] === 'void');
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{t(isBoth ? 'plan.changed.title' : 'plan.changed.titleOne')}</MessageBarTitle> {who}{' '}
        {others}{' '}
        {change?.asOf && t('plan.changed.putBack', { moment: meeting(change.asOf, { weekday: 'never' }) })}{' '}
        {filed &&
          t('plan.changed.stillFiled', {
            day: day(copenhagenDateOf(signature.signedAt), { weekday: 'never' }),
          })}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          className={styles.button}
          onClick={() => {
            const signing = document.getElementById(SIGNING);
            signing?.scrollIntoView({ block: 'start' });
            signing?.focus({ preventScroll: true });
          }}
        >
          {t('plan.changed.goToSigning')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
