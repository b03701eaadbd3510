import { z } from 'zod';
import { asking, changing, ERROR, type OfficeMethods } from './method';

const START = 1;

const timeOf = z.object({ TimeProperty: z.number() });

/** A new beginning keeps the length; an end before the beginning is refused (learn.microsoft.com/javascript/api/outlook/office.time). */
export const timeMethods: OfficeMethods = {
  24: {
    name: 'time.getAsync',
    answer: (item, parameters) => {
      const { start, end } = item.get();
      return { data: Date.parse(timeOf.parse(parameters).TimeProperty === START ? start : end) };
    },
  },
  25: changing('time.setAsync', timeOf.extend({ time: z.number() }), ({ TimeProperty, time }, fields) => {
    const instant = new Date(time).toISOString();
    if (TimeProperty !== START)
      return time < Date.parse(fields.start) ? ERROR.invalidEndTime : { end: instant };
    const length = Date.parse(fields.end) - Date.parse(fields.start);
    return { start: instant, end: new Date(time + length).toISOString() };
  }),
  // A single appointment: only those are opened here.
  103: asking('recurrence.getAsync', () => null),
  169: asking('isAllDayEvent.getAsync', ({ isAllDay }) => isAllDay),
  170: changing(
    'isAllDayEvent.setAsync',
    z.object({ isAllDayEvent: z.boolean() }),
    ({ isAllDayEvent: isAllDay }) => ({ isAllDay }),
  ),
};
