import { useMemo, useState } from 'react';
import { bestOf, findTimes, type Leeway, type TimeQuestion } from '../../application/booking/find-times';
import { areFew, rulesAgainst, waysOut, type WayOut } from '../../application/booking/ways-out';
import type { Slot, WeekWithoutSlots, WeekWithSlots } from '../../domain/booking/slots';
import { isSameSpan, type TimeSpan } from '../../domain/time/span';
import { usualLengths } from './length-and-place';

export interface TimeSearch {
  readonly weeks: readonly WeekWithSlots[];
  readonly weeksWithout: readonly WeekWithoutSlots[];
  readonly all: readonly Slot[];
  /** Of those that keep to the rules. */
  readonly best: readonly Slot[];
  /** What would give more, where there are few. */
  readonly ways: readonly WayOut[];
  /** Rules that are set aside stay so until the page is left. */
  readonly setAside: (rules: Leeway) => void;
}

/** @param present where the conversation stands: that time is free, and moving it there is no choice */
export function useTimeSearch(
  question: TimeQuestion,
  minutes: number,
  present: TimeSpan | undefined,
): TimeSearch {
  const [leeway, setLeeway] = useState<Leeway>({});
  const search = useMemo(() => {
    const { weeks: found, weeksWithout } = findTimes(question, minutes, leeway);
    const weeks = found
      .map((week) => ({
        ...week,
        slots: week.slots.filter((slot) => !present || !isSameSpan(slot, present)),
      }))
      .filter(({ slots }) => slots.length > 0);
    const all = weeks.flatMap(({ slots }) => slots);
    const best = bestOf(
      all.filter((slot) => rulesAgainst(slot, question).length === 0),
      question,
    );
    const ways = areFew(all) ? waysOut(question, minutes, leeway, usualLengths) : [];
    return { weeks, weeksWithout, all, best, ways };
  }, [question, minutes, leeway, present]);
  return { ...search, setAside: (rules) => setLeeway({ ...leeway, ...rules }) };
}
