import {
  Button,
  Combobox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Option,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leaderWith, moveToLeader, takeOut } from '../../application/rounds/find-leader';
import type { RoundFailure } from '../../application/rounds/round-failure';
import type { RoundView } from '../../application/rounds/view-round';
import { byName, findPeople, type Person } from '../../domain/base/person';
import { success } from '../../domain/base/result';
import type { SentBack } from '../../domain/round/team';
import { useWorkplace } from '../../parts/workplace/workplace-context';
import { RoundProblem } from './round-problem';
import { useRenewRounds } from './use-rounds';

const useStyles = makeStyles({ parts: { display: 'grid', gap: '16px' }, list: { maxHeight: '240px' } });

export interface FindLeaderDialogProps {
  readonly view: RoundView;
  readonly sentBack: SentBack;
  readonly onClose: () => void;
  /** @param words what came of it */
  readonly onDone: (words: string) => void;
}

/** Another leader for somebody who was sent back, or none in this round. */
export function FindLeaderDialog({ view, sentBack, onClose, onDone }: FindLeaderDialogProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const workplace = useWorkplace();
  const renew = useRenewRounds();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Person>();
  const [isMissing, setMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<RoundFailure>();
  const { settings } = view.item;
  const { name } = sentBack.member;
  const leaders = byName([...view.people.values()]).filter(
    ({ id }) => id !== sentBack.leaderId && id !== sentBack.member.employeeId,
  );
  const shown = chosen ? leaders : findPeople(leaders, typed);

  async function move() {
    const leader = chosen ? success(chosen) : await leaderWith(workplace, typed);
    if (!leader.ok) return leader;
    const moved = await moveToLeader(workplace, settings, sentBack, leader.value.id);
    if (!moved.ok) return moved;
    return success(t('rounds.sentBack.moved', { name, leader: leader.value.name }));
  }

  async function out() {
    const taken = await takeOut(workplace, settings, sentBack);
    return taken.ok ? success(t('rounds.sentBack.takenOut', { name })) : taken;
  }

  async function run(work: typeof move | typeof out): Promise<void> {
    setFailure(undefined);
    setBusy(true);
    const outcome = await work();
    if (outcome.ok || outcome.failure.code === 'changed') await renew();
    setBusy(false);
    if (outcome.ok) onDone(outcome.value);
    else setFailure(outcome.failure);
  }

  const press = () => {
    const isNobody = !chosen && typed.trim() === '';
    setMissing(isNobody);
    if (!isNobody) void run(move);
  };

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('rounds.sentBack.dialog', { name })}</DialogTitle>
          <DialogContent className={styles.parts}>
            <Text>{t('rounds.sentBack.what')}</Text>
            <Field
              label={t('rounds.sentBack.leader')}
              hint={t('rounds.sentBack.hint')}
              {...(isMissing && {
                validationState: 'error',
                validationMessage: t('rounds.sentBack.missing'),
              })}
            >
              <Combobox
                freeform
                positioning="below"
                value={typed}
                selectedOptions={chosen ? [chosen.id] : []}
                listbox={{ className: styles.list }}
                onChange={(event) => {
                  setTyped(event.target.value);
                  setChosen(undefined);
                }}
                onOptionSelect={(_, { optionValue, optionText }) => {
                  setTyped(optionText ?? '');
                  setChosen(leaders.find(({ id }) => id === optionValue));
                }}
              >
                {shown.map((leader) => (
                  <Option key={leader.id} value={leader.id}>
                    {leader.name}
                  </Option>
                ))}
              </Combobox>
            </Field>
            {failure && <RoundProblem failure={failure} onRetry={press} />}
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{t('rounds.sentBack.close')}</Button>
            <Button disabledFocusable={isBusy} onClick={() => void run(out)}>
              {t('rounds.sentBack.takeOut')}
            </Button>
            <Button appearance="primary" disabledFocusable={isBusy} onClick={press}>
              {t('rounds.sentBack.move')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
