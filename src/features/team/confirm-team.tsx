import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isFailure } from '../../domain/base/failure';
import { confirmMyTeam, type ConfirmFailure } from '../../application/rounds/confirm-my-team';
import type { AskedTeam } from '../../application/rounds/my-teams';
import type { TeamItem } from '../../application/ports/proposed-teams';
import { membersToDecide, type Decision } from '../../domain/round/team';
import { addresses } from '../../ui/addresses';
import { FailureMessage } from '../../parts/workplace/failure-message';
import { useWorkplace } from '../../parts/workplace/workplace-context';
import { decisionOf, MemberChoice, type Choice } from './member-choice';
import { useRenewTeams } from './use-my-teams';

const useStyles = makeStyles({
  text: { display: 'block', marginBottom: '16px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  end: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px', marginTop: '16px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Everybody is in unless the leader says otherwise; nothing is kept before the one press at the end. */
export function ConfirmTeam({ asked }: { readonly asked: AskedTeam }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const workplace = useWorkplace();
  const renew = useRenewTeams();
  const [item, setItem] = useState<TeamItem>(asked.item);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ConfirmFailure>();
  const members = membersToDecide(item.team);
  const choiceOf = (employmentNumber: string) => choices.get(employmentNumber) ?? 'in';
  const count = members.filter(({ employmentNumber }) => choiceOf(employmentNumber) === 'in').length;

  const confirm = async () => {
    setBusy(true);
    setFailure(undefined);
    const decisions = new Map<string, Decision>(
      members.map(({ employmentNumber }) => [employmentNumber, decisionOf(choiceOf(employmentNumber))]),
    );
    const outcome = await confirmMyTeam(workplace, item, decisions);
    setBusy(false);
    if (outcome.ok) {
      setItem(outcome.value);
      await renew();
      return;
    }
    if (outcome.failure.code === 'changed') setItem(outcome.failure.now);
    setFailure(outcome.failure);
  };

  if (members.length === 0) return <Done />;
  return (
    <>
      <Text className={styles.text}>{t('team.what')}</Text>
      <ul className={styles.list}>
        {members.map((member) => (
          <MemberChoice
            key={member.employmentNumber}
            member={member}
            choice={choiceOf(member.employmentNumber)}
            onChoose={(choice) => setChoices(new Map(choices).set(member.employmentNumber, choice))}
          />
        ))}
      </ul>
      {failure && <WhyNot failure={failure} onRetry={() => void confirm()} />}
      <div className={styles.end}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void confirm()}>
          {t('team.confirm')}
        </Button>
        <Text role="status" className={styles.quiet}>
          {t('team.sum', { count, total: members.length })}
        </Text>
      </div>
    </>
  );
}

function Done() {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div role="status">
      <Text className={styles.text}>{t('team.done')}</Text>
      <Link href={`#${addresses.myTeam}`}>{t('team.back')}</Link>
    </div>
  );
}

function WhyNot({ failure, onRetry }: { readonly failure: ConfirmFailure; readonly onRetry: () => void }) {
  const { t } = useTranslation();
  if (isFailure(failure)) return <FailureMessage failure={failure} onRetry={onRetry} />;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{t(`team.failures.${failure.code}`)}</MessageBarBody>
    </MessageBar>
  );
}
