import type { FieldProps } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptLeaders } from '../../application/rounds/keep-population';
import { keepRound } from '../../application/rounds/keep-round';
import type { RoundFailure } from '../../application/rounds/round-failure';
import type { RoundItem } from '../../application/ports/rounds';
import type { Member } from '../../domain/round/members';
import { isAcceptable, validateRound } from '../../domain/round/round-problems';
import { useWorkplace } from '../../parts/workplace/workplace-context';
import {
  emptyRound,
  fieldShowing,
  mergeRounds,
  settingsOf,
  typedRound,
  type TypedField,
  type TypedRound,
} from './typed-round';
import { useRenewRounds } from './use-rounds';

/** What a card of the form needs. */
export interface FormFields {
  readonly typed: TypedRound;
  readonly change: (change: Partial<TypedRound>) => void;
  readonly stateOf: (field: TypedField) => Pick<FieldProps, 'validationState' | 'validationMessage'>;
}

/** The form's fields, what is wrong with them, and the keeping of them. */
export function useRoundForm(first: RoundItem | undefined, items: readonly RoundItem[]) {
  const { t } = useTranslation();
  const workplace = useWorkplace();
  const renew = useRenewRounds();
  const [standing, setStanding] = useState(first);
  const [typed, setTyped] = useState<TypedRound>(first ? typedRound(first.settings) : emptyRound);
  const [theirs, setTheirs] = useState<Readonly<Partial<Record<TypedField, string>>>>({});
  const [members, setMembers] = useState<readonly Member[]>();
  const [isChecked, setChecked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [kept, setKept] = useState<KeptLeaders>();
  const [savedAt, setSavedAt] = useState<string>();
  const [failure, setFailure] = useState<RoundFailure>();

  const others = items.map(({ settings }) => settings).filter(({ key }) => key !== standing?.settings.key);
  const settings = settingsOf({
    typed,
    standing: standing?.settings,
    others,
    members: members?.length,
    today: workplace.today(),
  });
  const problems = validateRound(settings, others);
  const shown = problems
    .filter(({ strength }) => isChecked || strength === 'note')
    .map((problem) => ({ ...problem, field: fieldShowing(problem.field) }));

  const stateOf: FormFields['stateOf'] = (field) => {
    const problem = shown.find((each) => each.field === field);
    if (problem) {
      const message = t(`rounds.problems.${problem.code}`, {
        count: settings.deadlines.handInDays,
        key: settings.key,
        round: others.find(({ key }) => key === problem.otherKey)?.name ?? '',
      });
      return {
        validationState: problem.strength === 'error' ? 'error' : 'warning',
        validationMessage: message,
      };
    }
    const value = theirs[field];
    return value === undefined
      ? {}
      : { validationState: 'warning', validationMessage: t('rounds.form.theirs', { value }) };
  };

  async function takeInTheirs(): Promise<void> {
    const all = await workplace.rounds.all();
    const now = all.ok ? all.value.find((item) => item.settings.key === standing?.settings.key) : undefined;
    if (!now || !standing) return;
    const merged = mergeRounds(typedRound(standing.settings), typed, typedRound(now.settings));
    setTyped(merged.typed);
    setTheirs(merged.theirs);
    setStanding(now);
  }

  /** @returns the key of the round that now stands, if it does. */
  async function save(): Promise<string | undefined> {
    setChecked(true);
    setFailure(undefined);
    if (!isAcceptable(problems)) return undefined;
    setBusy(true);
    const outcome = await keepRound(
      workplace,
      { settings, ...(standing && { standing }), ...(members && { members }) },
      setStanding,
      setKept,
    );
    setKept(undefined);
    if (!outcome.ok && outcome.failure.code === 'changed') await takeInTheirs();
    await renew();
    setBusy(false);
    if (!outcome.ok) {
      setFailure(outcome.failure);
      return undefined;
    }
    setTheirs({});
    setSavedAt(workplace.now());
    return settings.key;
  }

  return {
    fields: { typed, change: (change) => setTyped({ ...typed, ...change }), stateOf } satisfies FormFields,
    settings,
    standing,
    setMembers,
    isBusy,
    kept,
    savedAt,
    failure,
    mistakes: isChecked ? new Set(shown.flatMap((p) => (p.strength === 'error' ? [p.field] : []))).size : 0,
    save,
  };
}
