import { copenhagenDateOf, instantAt, instantOf, millisecondsOf } from '../../domain/time/calendar-dates';
import type { ConversationKey } from '../../domain/base/conversation-key';
import { mayBeOf, sentOf, type Intention, type SentAppointment } from '../../domain/meeting/sent-appointment';
import { done, inSteps } from '../base/steps';
import type { ConversationItem } from '../ports/conversations';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';

/** So long after the time that was picked an appointment is still looked for, if it was moved before it was sent. */
const DAYS_AFTER = 92;
const MILLISECONDS_IN_DAY = 24 * 60 * 60 * 1000;

/**
 * The leader's own events that Outlook made of what was picked in it, by conversation. Whoever else sends the leader an
 * invitation with our link has made none of the leader's. Costs nothing where nothing is on its way.
 */
export function sentAppointments(
  { calendar, directory }: Pick<Workplace, 'calendar' | 'directory'>,
  items: readonly ConversationItem[],
): Outcome<ReadonlyMap<ConversationKey, readonly SentAppointment[]>> {
  return inSteps(async () => {
    const intended = items.flatMap((item) => item.records.leader.booking.intended ?? []);
    if (intended.length === 0) return new Map();
    const under = items.filter((item) => item.records.leader.booking.intended !== undefined);
    const first = intended.map(({ at }) => copenhagenDateOf(at)).toSorted()[0]!;
    const last = Math.max(...intended.map(({ end }) => millisecondsOf(end)));
    const [people, appointments] = await Promise.all([
      done(directory.peopleById(under.map(({ employeeId }) => employeeId))),
      done(
        calendar.appointments({
          start: instantOf(`${first}T00:00`),
          end: instantAt(last + DAYS_AFTER * MILLISECONDS_IN_DAY),
        }),
      ),
    ]);
    const intentions = under.map((item): Intention => {
      const mail = people.get(item.employeeId.toLowerCase())?.mail ?? null;
      return {
        ...{ key: item.key, booking: item.records.leader.booking },
        employee: { name: item.names.employee, mail },
      };
    });
    const read = appointments.filter((one) => intentions.some((intention) => mayBeOf(intention, one)));
    const texts = await done(calendar.textsOf(read.map(({ id }) => id)));
    return new Map(intentions.map((intention) => [intention.key, sentOf(intention, read, texts)]));
  });
}
