import { randomUUID } from 'node:crypto';
import {
  assumed,
  bodyOf,
  expectRefused,
  expectStatus,
  expectTrue,
  valuesOf,
  documented,
  type Check,
} from './check';
import type { Stage } from './stage';

const ZONE = 'Romance Standard Time';
const PROPERTY = 'String {6f0f8c55-3a57-4d4a-9a4e-2d9b0e6f6d01} Name ContractKey';

const at = (day: string, time: string, timeZone = ZONE) => ({ dateTime: `${day}T${time}:00`, timeZone });

function eventOn({ day, marked }: Stage, more: Record<string, unknown> = {}): Record<string, unknown> {
  return { subject: marked('Kontrakt'), start: at(day, '10:00'), end: at(day, '10:30'), ...more };
}

/** Nobody is invited, so that nobody gets a mail. */
async function book(stage: Stage, event: Record<string, unknown>) {
  const answer = await stage.call('POST', '/me/events', { body: event });
  if (answer.status === 201) {
    const { id } = answer.body as { id: string };
    stage.afterwards(() => stage.call('DELETE', `/me/events/${id}`));
  }
  return answer;
}

const schedules = (stage: Stage, addresses: readonly string[]) =>
  stage.call('POST', '/me/calendar/getSchedule', {
    body: {
      schedules: addresses,
      startTime: at(stage.day, '08:00'),
      endTime: at(stage.day, '16:00'),
      availabilityViewInterval: 30,
    },
  });

/** What the product relies on of calendars. */
export const calendarChecks: readonly Check[] = [
  documented('the same booking sent twice is one event', async (stage) => {
    const event = eventOn(stage, { transactionId: randomUUID() });
    const first = await book(stage, event);
    expectStatus(first, 201);
    const second = await stage.call('POST', '/me/events', { body: event });
    const isRefused = second.status >= 400 && second.status < 500;
    expectTrue(
      isRefused || bodyOf(second)['id'] === bodyOf(first)['id'],
      `${second.status}, and another event`,
    );
  }),
  assumed('the second of two same bookings is answered with the first event', async (stage) => {
    const event = eventOn(stage, { transactionId: randomUUID() });
    const first = await book(stage, event);
    const second = await stage.call('POST', '/me/events', { body: event });
    expectStatus(second, 201);
    expectTrue(bodyOf(second)['id'] === bodyOf(first)['id'], 'another event');
  }),
  documented('an event is found again by a property of ours', async (stage) => {
    const value = randomUUID();
    const event = eventOn(stage, { singleValueExtendedProperties: [{ id: PROPERTY, value }] });
    expectStatus(await book(stage, event), 201);
    const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${PROPERTY}' and ep/value eq '${value}')`;
    const found = await stage.call('GET', `/me/events?$filter=${encodeURIComponent(filter)}`);
    expectTrue(valuesOf(found).length === 1, `${valuesOf(found).length} events found`);
  }),
  assumed('an event is found again by its iCalUId', async (stage) => {
    const { iCalUId } = (await book(stage, eventOn(stage))).body as { iCalUId: string };
    const filter = encodeURIComponent(`iCalUId eq '${iCalUId}'`);
    const found = await stage.call('GET', `/me/events?$filter=${filter}`);
    expectTrue(valuesOf(found).length === 1, `${valuesOf(found).length} events found`);
  }),
  assumed('the time zone Europe/Copenhagen is refused', async (stage) => {
    const start = at(stage.day, '10:00', 'Europe/Copenhagen');
    expectStatus(await book(stage, eventOn(stage, { start })), 400);
  }),
  documented('times come in the zone that is asked for', async (stage) => {
    const { id } = (await book(stage, eventOn(stage))).body as { id: string };
    const headers = { Prefer: `outlook.timezone="${ZONE}"` };
    const read = await stage.call('GET', `/me/events/${id}`, { headers });
    const { dateTime } = bodyOf(read)['start'] as { dateTime: string };
    expectTrue(dateTime.startsWith(`${stage.day}T10:00`), `the event starts at ${dateTime}`);
  }),
  documented(
    'an address without a calendar gets an error of its own, and the others their times',
    async (stage) => {
      const nobody = stage.readerAddress.replace(/^[^@]+/, `nobody-${randomUUID().slice(0, 8)}`);
      const answer = await schedules(stage, [stage.readerAddress, nobody]);
      expectStatus(answer, 200);
      const [known, unknown] = valuesOf(answer);
      expectTrue(String(known?.['availabilityView']).length === 16, 'no view of the day');
      expectTrue(unknown?.['error'] !== undefined, 'no error for the address');
    },
  ),
  documented('schedules of more than twenty addresses are refused', async (stage) => {
    const addresses = Array.from({ length: 21 }, () => stage.readerAddress);
    const answer = await schedules(stage, addresses);
    expectRefused(answer);
  }),
  documented('nobody reads another’s events without being given them', async (stage) => {
    const answer = await stage.call('GET', `/users/${stage.ownerAddress}/events`, { as: 'reader' });
    expectStatus(answer, 403, 404);
  }),
];
