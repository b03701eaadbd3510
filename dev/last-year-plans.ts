import { FOLLOW_UP_FIELD } from '../src/domain/plan/plan';
import type { Fields } from '../src/domain/writing/fields';
import { rowFields } from '../src/domain/writing/rows';

interface AgreedGoal {
  readonly group: 'professional' | 'personal' | 'sales' | 'others';
  readonly text: string;
  readonly measure: string;
  readonly start: string;
  readonly end: string;
  readonly responsible: string;
}

/** What Henrik and some of his team agreed in 2026. Nobody has set a status yet: that is asked in the preparation. */
export const agreedLastYear: Readonly<Record<string, Fields>> = {
  'maja.lindegaard': plan([
    {
      group: 'professional',
      text: 'Føre tilsyn på egen hånd efter vandløbsloven',
      measure: '12 tilsyn uden makker inden december',
      start: '2026-03-01',
      end: '2026-12-01',
      responsible: 'Maja',
    },
    {
      group: 'others',
      text: 'Holde oplæg for lodsejere om grødeskæring',
      measure: 'To oplæg, evalueret af deltagerne',
      start: '2026-05-01',
      end: '2026-10-01',
      responsible: 'Maja og Henrik',
    },
  ]),
  'gitte.ravn': plan([
    {
      group: 'professional',
      text: 'Overtage sagerne om spildevand i det åbne land',
      measure: 'Alle nye sager fra april',
      start: '2026-04-01',
      end: '2026-11-30',
      responsible: 'Gitte',
    },
  ]),
  'camilla.rask': plan([
    {
      group: 'personal',
      text: 'Holde fri for mail efter kl. 17',
      measure: 'Aftalt og fulgt i ni ud af ti uger',
      start: '2026-03-01',
      end: '2026-09-01',
      responsible: 'Camilla',
    },
  ]),
  'jonas.thygesen': plan([
    {
      group: 'professional',
      text: 'Lære GIS-analyse fra sig',
      measure: 'Tre kolleger laver selv kort',
      start: '2026-03-15',
      end: '2026-12-15',
      responsible: 'Jonas',
    },
  ]),
  'dorte.vang': plan([
    {
      group: 'others',
      text: 'Skrive vejledningen om byggesager sammen med Borgerservice',
      measure: 'Vejledningen ligger på hjemmesiden',
      start: '2026-04-01',
      end: '2026-08-31',
      responsible: 'Dorte',
    },
  ]),
};

function plan(goals: readonly AgreedGoal[]): Fields {
  const rows = goals.map((goal, index) => rowFields('goal', `g${index + 1}`, { ...goal }));
  return { ...Object.assign({}, ...rows), [FOLLOW_UP_FIELD]: '2026-09-10' };
}
