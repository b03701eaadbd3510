import { useCallback, useEffect, useState } from 'react';
import type { CalendarClient, CalendarItem } from './calendar-client';
import type { CalendarPageProps } from './host';
import { texts } from './texts';
import { dateOf, daysLater, mondayOf } from './week';

/** The persona's week that is shown, and the appointment that somebody else asked for by its id. */
export function useCalendarWeek(
  { client, now, place }: Pick<CalendarPageProps, 'now' | 'place'> & { readonly client: CalendarClient },
  onFound: (item: CalendarItem) => void,
) {
  const [monday, setMonday] = useState(() => mondayOf(dateOf(now)));
  const [items, setItems] = useState<readonly CalendarItem[]>([]);
  const [said, setSaid] = useState('');
  const [turn, setTurn] = useState(0);

  const refused = useCallback((error: unknown) => {
    console.error(error);
    setSaid(texts.calendarRefused);
  }, []);

  useEffect(() => {
    let isWanted = true;
    client
      .week(new Date(monday), new Date(daysLater(monday, 7)))
      .then((found) => isWanted && setItems(found), refused);
    return () => {
      isWanted = false;
    };
  }, [client, monday, turn, refused]);

  useEffect(() => {
    const { itemId } = place;
    if (itemId === undefined) return;
    client.find(itemId).then((found) => {
      if (found) {
        onFound(found);
        setMonday(mondayOf(dateOf(found.start)));
      } else setSaid(texts.activityGone);
    }, refused);
  }, [client, place, onFound, refused]);

  const readAgain = useCallback(() => setTurn((before) => before + 1), []);

  return { monday, setMonday, items, said, setSaid, refused, readAgain };
}
