import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { saidTo, type Question } from '../../domain/concept/kinds';
import { isShown, proposedRow, type ProposedRow, type Said } from '../../domain/concept/said';
import { tableOf } from '../../domain/plan/rows';
import type { Fields } from '../../domain/writing/fields';
import { rowsIn } from '../../domain/writing/rows';
import { useWritten } from '../../parts/saving/open-autosave';
import { useAnswering } from '../../parts/questions/answering';
import { SaidEntry } from '../../parts/questions/said-entry';
import { TakeButton } from './take-button';

const useStyles = makeStyles({
  answer: { display: 'grid', gap: '4px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What is proposed becomes a row of the plan. */
export type Take = (row: ProposedRow) => void;

export interface AnswersProps {
  readonly question: Question;
  /** One party's preparation. */
  readonly fields: Fields;
  readonly take: Take;
}

/** What one party has answered to a question, and the way from there into the plan. */
export function Answers({ question, fields, take }: AnswersProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const said = saidTo(question, fields, useAnswering()).filter(isShown);
  if (said.length === 0) return <Text className={styles.quiet}>{t('meeting.nothingPrepared')}</Text>;
  return said.map((each, index) => (
    <div key={index} className={styles.answer}>
      <SaidEntry said={each} />
      <TakeSaid said={each} take={take} />
    </div>
  ));
}

function TakeSaid({ said, take }: { readonly said: Said; readonly take: Take }) {
  const row = proposedRow(said);
  const calledBy = row && tableOf(row.kind).calledBy;
  const name = (calledBy && row.texts[calledBy]) ?? '';
  const isTaken = useWritten(
    ({ fields }) =>
      row !== undefined &&
      rowsIn(fields, row.kind).some(({ texts }) => (texts[calledBy ?? ''] ?? '') === name),
  );
  if (!row) return null;
  return <TakeButton kind={row.kind} what={name} isTaken={isTaken} onTake={() => take(row)} />;
}
