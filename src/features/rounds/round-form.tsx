import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { RoundItem } from '../../application/ports/rounds';
import { roundAddress } from '../../ui/addresses';
import { wideTouch } from '../../ui/narrow';
import { useDays } from '../../parts/workplace/use-days';
import { BasicsCard } from './basics-card';
import { DeadlinesCard } from './deadlines-card';
import { PopulationCard } from './population-card';
import { RoundProblem } from './round-problem';
import { useRoundForm } from './use-round-form';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '16px' },
  end: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
  button: wideTouch,
  state: { color: tokens.colorNeutralForeground2 },
  mistakes: { color: tokens.colorStatusDangerForeground1 },
});

export interface RoundFormProps {
  /** Absent while the round is new. */
  readonly item: RoundItem | undefined;
  readonly items: readonly RoundItem[];
}

/** Everything that is set for a round. Kept by the press at the end, and not before. */
export function RoundForm({ item, items }: RoundFormProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { clock } = useDays();
  const [, navigate] = useLocation();
  const form = useRef<HTMLFormElement>(null);
  const { fields, standing, setMembers, isBusy, kept, savedAt, failure, mistakes, save } = useRoundForm(
    item,
    items,
  );
  const isOpened = standing?.settings.openedOn !== undefined;
  const population = standing?.settings.population;

  const press = async () => {
    const key = await save();
    if (key !== undefined) navigate(roundAddress(key));
    else
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };

  return (
    <form
      ref={form}
      noValidate
      className={styles.parts}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void press();
      }}
    >
      <BasicsCard {...fields} />
      <PopulationCard
        {...fields}
        isOpened={isOpened}
        standing={population?.kind === 'file' ? population.members : undefined}
        onMembers={setMembers}
      />
      <DeadlinesCard {...fields} />
      {failure && <RoundProblem failure={failure} inForm onRetry={() => void press()} />}
      {kept && <ProgressBar aria-label={t('rounds.form.saving')} value={kept.done} max={kept.total} />}
      <div className={styles.end}>
        <Button type="submit" appearance="primary" className={styles.button} disabledFocusable={isBusy}>
          {t(isOpened ? 'rounds.form.save' : 'rounds.form.saveDraft')}
        </Button>
        <Text role="status" className={mistakes > 0 ? styles.mistakes : styles.state}>
          {isBusy
            ? kept
              ? t('rounds.form.savingLeaders', { ...kept })
              : t('rounds.form.saving')
            : mistakes > 0
              ? t('rounds.form.mend', { count: mistakes })
              : savedAt && t('rounds.form.saved', { time: clock(savedAt) })}
        </Text>
      </div>
    </form>
  );
}
