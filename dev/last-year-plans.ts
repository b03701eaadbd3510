import { FOLLOW_UP_FIELD } from '../src/domain/plan/plan';
import type { Fields } from '../src/domain/writing/fields';
import { rowFields } from '../src/domain/writing/rows';

const AGREED = `
maja.lindegaard | professional | Føre tilsyn på egen hånd efter vandløbsloven | 12 tilsyn uden makker inden december | 2026-03-01 | 2026-12-01 | Maja
maja.lindegaard | others | Holde oplæg for lodsejere om grødeskæring | To oplæg, evalueret af deltagerne | 2026-05-01 | 2026-10-01 | Maja og Henrik
gitte.ravn | professional | Overtage sagerne om spildevand i det åbne land | Alle nye sager fra april | 2026-04-01 | 2026-11-30 | Gitte
camilla.rask | personal | Holde fri for mail efter kl. 17 | Aftalt og fulgt i ni ud af ti uger | 2026-03-01 | 2026-09-01 | Camilla
jonas.thygesen | professional | Lære GIS-analyse fra sig | Tre kolleger laver selv kort | 2026-03-15 | 2026-12-15 | Jonas
dorte.vang | others | Skrive vejledningen om byggesager sammen med Borgerservice | Vejledningen ligger på hjemmesiden | 2026-04-01 | 2026-08-31 | Dorte`;

/** What Henrik and some of his team agreed in 2026. Nobody has set a status yet: that is asked in the preparation. */
export const agreedLastYear: Readonly<Record<string, Fields>> = Object.fromEntries(
  linesOf(AGREED).map(([account = ''], _, lines) => {
    const goals = lines
      .filter(([whose]) => whose === account)
      .map(([, group = '', text = '', measure = '', start = '', end = '', responsible = '']) => ({
        ...{ group, text, measure, start, end, responsible },
      }));
    return [account, { ...goalFields(goals), [FOLLOW_UP_FIELD]: '2026-09-10' }];
  }),
);

/** The cells of a table of which each line is a row. */
export function linesOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));
}

/** The goals of a plan, by their columns. */
export function goalFields(goals: readonly Readonly<Record<string, string>>[]): Fields {
  return Object.fromEntries(
    goals.flatMap((columns, index) => Object.entries(rowFields('goal', `g${index + 1}`, columns))),
  );
}
