import { FOLLOW_UP_FIELD, NEXT_CONVERSATION_FIELD } from '../../src/domain/plan/plan';
import { addDays, type CalendarDate } from '../../src/domain/time/calendar-dates';
import type { Fields } from '../../src/domain/writing/fields';
import { goalFields, linesOf } from '../last-year-plans';

const goals = linesOf(`
Tage over som tovholder på teamets ugentlige overlevering | Teamet melder om færre oversete opgaver ved hver måneds slut | Følges med den nuværende tovholder i fire uger
Blive sikker i det nye fagsystem | Løser selv alle almindelige sager inden sommer | To kursusdage og en fast sparringspartner
Holde faglige oplæg for kolleger i andre afdelinger | To oplæg i løbet af året | Emnerne vælges sammen med lederen
Få flere hele formiddage uden møder | To faste formiddage om ugen er fri for møder | Kalenderen lægges om fra næste måned
Tage efteruddannelsen i vejledning | Modulet er bestået inden årets udgang | Tilmelding i foråret, læsedage aftales løbende`);

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
    const [text = '', measure = '', how = ''] = goals[(first + index) % goals.length]!;
    return {
      ...{ group: index === 1 ? 'personal' : 'professional', text, measure, how },
      ...{ start: addDays(heldOn, 14), end: addDays(heldOn, 240), responsible },
      ...(hasStatus && { status: statuses[Math.floor(chance() * statuses.length)]! }),
    };
  });
  return {
    ...goalFields(rows),
    [FOLLOW_UP_FIELD]: addDays(heldOn, 182),
    [NEXT_CONVERSATION_FIELD]: addDays(heldOn, 364),
  };
}
