import { FOLLOW_UP_FIELD, NEXT_CONVERSATION_FIELD } from '../../src/domain/plan/plan';
import { rowFields } from '../../src/domain/writing/rows';
import { addDays, type CalendarDate } from '../../src/domain/time/calendar-dates';
import type { Fields } from '../../src/domain/writing/fields';

interface SampleGoal {
  readonly text: string;
  readonly measure: string;
  readonly how: string;
}

const goals: readonly SampleGoal[] = [
  {
    text: 'Tage over som tovholder på teamets ugentlige overlevering',
    measure: 'Teamet melder om færre oversete opgaver ved hver måneds slut',
    how: 'Følges med den nuværende tovholder i fire uger',
  },
  {
    text: 'Blive sikker i det nye fagsystem',
    measure: 'Løser selv alle almindelige sager inden sommer',
    how: 'To kursusdage og en fast sparringspartner',
  },
  {
    text: 'Holde faglige oplæg for kolleger i andre afdelinger',
    measure: 'To oplæg i løbet af året',
    how: 'Emnerne vælges sammen med lederen',
  },
  {
    text: 'Få flere hele formiddage uden møder',
    measure: 'To faste formiddage om ugen er fri for møder',
    how: 'Kalenderen lægges om fra næste måned',
  },
  {
    text: 'Tage efteruddannelsen i vejledning',
    measure: 'Modulet er bestået inden årets udgang',
    how: 'Tilmelding i foråret, læsedage aftales løbende',
  },
];

/** Of the concept's scale. */
const statuses = ['1', '2', '2', '3', '4'] as const;

/** @param hasStatus whether the goals were followed up since */
export function samplePlan(
  chance: () => number,
  heldOn: CalendarDate,
  responsible: string,
  hasStatus: boolean,
): Fields {
  const count = 1 + Math.floor(chance() * 3);
  const first = Math.floor(chance() * goals.length);
  const rows = Array.from({ length: count }, (_, index) => {
    const { text, measure, how } = goals[(first + index) % goals.length]!;
    const columns = {
      group: index === 1 ? 'personal' : 'professional',
      text,
      measure,
      how,
      start: addDays(heldOn, 14),
      end: addDays(heldOn, 240),
      responsible,
      ...(hasStatus && { status: statuses[Math.floor(chance() * statuses.length)]! }),
    };
    return rowFields('goal', `g${index + 1}`, columns);
  });
  return {
    ...Object.assign({}, ...rows),
    [FOLLOW_UP_FIELD]: addDays(heldOn, 182),
    [NEXT_CONVERSATION_FIELD]: addDays(heldOn, 364),
  };
}
