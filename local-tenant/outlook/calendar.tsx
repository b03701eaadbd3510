import {
  Button,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { AddRegular, ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { CalendarClient, type CalendarItem } from '../frame/calendar-client';
import type { CalendarPageProps } from '../frame/host';
import { useCalendarWeek } from '../frame/use-calendar-week';
import { useMedia } from '../frame/use-media';
import { dateOf, dayText, daysLater, mondayOf, weekNumber } from '../frame/week';
import { AddInPane, type AddInItem, type ItemFields } from './add-in';
import { fieldsOf, newFields, proposedFields } from './appointment';
import { Compose } from './compose';
import { keptUntilSent, keptWithEvent, type KeptUntilSent } from './kept-properties';
import { openItem } from './open-item';
import { Reading } from './reading';
import { reminderIn, usualReminder } from './reminder';
import { texts } from './texts';
import { WeekGrid } from './week-grid';

const useStyles = makeStyles({
  page: { flex: '1 1 0', minHeight: 0, display: 'flex' },
  calendar: {
    flex: '1 1 0',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    overflowY: 'auto',
  },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { margin: 0 },
  date: { maxWidth: '160px' },
});

/** Beside each other: the week, what is open, and the add-in. */
const roomForAll = '(min-width: 1200px)';
const roomForTwo = '(min-width: 760px)';

interface Opened {
  readonly item: AddInItem;
  /** What it was opened from; absent for a new one. */
  readonly event?: CalendarItem;
  /** Of one that is written. */
  readonly kept?: KeptUntilSent;
}

interface OpenPane {
  /** What whoever opened it handed to it. */
  readonly initialization?: string | undefined;
}

const read = (client: CalendarClient, event: CalendarItem): Opened => ({
  item: openItem('appointmentRead', fieldsOf(event), keptWithEvent(client, event.id)),
  event,
});

function written(client: CalendarClient, fields: ItemFields, event?: CalendarItem): Opened {
  const kept = keptUntilSent(client, event?.id);
  return { item: openItem('appointmentCompose', fields, kept), kept, ...(event && { event }) };
}

/** The persona's own calendar, with what is opened of it and the add-in beside that. */
export function OutlookCalendar(props: CalendarPageProps) {
  const { person, people, now, place, onNotice, confirmSignIn, setup, language, theme, hasNestedAppAuth } =
    props;
  const styles = useStyles();
  const owner = people.find(({ upn }) => upn === props.calendarOf);
  const sharedBy = owner && { name: owner.name, address: owner.upn };
  const client = useMemo(() => new CalendarClient(person.upn), [person.upn]);
  const [opened, setOpened] = useState<Opened | undefined>(
    () => place.draft && written(client, proposedFields(place.draft, people, now)),
  );
  const [pane, setPane] = useState<OpenPane | undefined>();
  const hasRoomForAll = useMedia(roomForAll);
  const hasRoomForTwo = useMedia(roomForTwo);

  const show = useCallback((event: CalendarItem) => setOpened(read(client, event)), [client]);
  const { monday, setMonday, items, said, setSaid, refused, readAgain } = useCalendarWeek(
    { client, now, place },
    show,
  );

  /** Does what was pressed, and shows the week as it is then; `next` is what stays open. */
  const act = async (work: () => Promise<CalendarItem | undefined>) => {
    try {
      const next = await work();
      setSaid('');
      if (next) show(next);
      else setOpened(undefined);
      readAgain();
    } catch (error) {
      refused(error);
    }
  };

  const visit = useMemo(
    () => ({ setup, person, language, theme, hasNestedAppAuth, onNotice, confirmSignIn }),
    [setup, person, language, theme, hasNestedAppAuth, onNotice, confirmSignIn],
  );
  const close = () => setOpened(undefined);
  const week = useRef<HTMLHeadingElement>(null);
  const hadOpened = useRef(false);
  // What was closed had the focus: whoever reads by ear is taken back to the week.
  useEffect(() => {
    if (hadOpened.current && !opened) week.current?.focus();
    hadOpened.current = opened !== undefined;
  }, [opened]);
  const showsWeek = !opened || (pane ? hasRoomForAll : hasRoomForTwo);
  const showsForm = opened && !(pane && !hasRoomForTwo);
  const { item, event, kept } = opened ?? {};

  return (
    <div className={styles.page}>
      {showsWeek && (
        <div className={styles.calendar}>
          <div className={styles.tools}>
            <Button
              appearance="primary"
              icon={<AddRegular />}
              onClick={() => setOpened(written(client, newFields(now, sharedBy)))}
            >
              {texts.newAppointment}
            </Button>
            <Button onClick={() => setMonday(mondayOf(dateOf(now)))}>{texts.today}</Button>
            <Button
              icon={<ChevronLeftRegular />}
              aria-label={texts.previousWeek}
              onClick={() => setMonday(daysLater(monday, -7))}
            />
            <Button
              icon={<ChevronRightRegular />}
              aria-label={texts.nextWeek}
              onClick={() => setMonday(daysLater(monday, 7))}
            />
            <Text ref={week} tabIndex={-1} as="h2" size={500} weight="semibold" className={styles.title}>
              {texts.week(weekNumber(monday), dayText(monday), dayText(daysLater(monday, 6)))}
            </Text>
            <Input
              type="date"
              className={styles.date}
              aria-label={texts.goTo}
              value={new Date(monday).toISOString().slice(0, 10)}
              onChange={(_, { value }) => value && setMonday(mondayOf(Date.parse(`${value}T00:00:00Z`)))}
            />
          </div>
          {said && (
            <MessageBar intent="warning" politeness="assertive">
              <MessageBarBody>{said}</MessageBarBody>
            </MessageBar>
          )}
          <WeekGrid
            monday={monday}
            today={dateOf(now)}
            events={items}
            openedId={event?.id}
            onOpen={(chosen) => {
              setSaid('');
              show(chosen);
            }}
          />
        </div>
      )}
      {showsForm && item && event && item.kind === 'appointmentRead' && (
        <Reading
          key={`${event.id} ${event.responseStatus.response}`}
          item={item}
          event={event}
          persona={person.upn}
          said={showsWeek ? '' : said}
          onOpenPane={(initialization) => setPane({ initialization })}
          onAnswer={(answer, words) =>
            void act(async () => {
              await client.answer(event.id, answer, words);
              return client.find(event.id);
            })
          }
          onTake={(start, end) => void act(() => client.change(event.id, { start, end }))}
          onEdit={() => setOpened(written(client, fieldsOf(event), event))}
          onCancel={(comment) =>
            void act(async () => {
              await client.cancel(event.id, comment);
              return undefined;
            })
          }
          onClose={close}
        />
      )}
      {showsForm && item?.kind === 'appointmentCompose' && (
        <Compose
          key={event?.id ?? 'new'}
          item={item}
          people={people}
          visit={visit}
          reminder={event ? reminderIn(event) : usualReminder}
          said={showsWeek ? '' : said}
          onOpenPane={(initialization) => setPane({ initialization })}
          onSend={(form) =>
            void act(() => {
              const body = { ...form, ...kept?.toSend() };
              return event ? client.change(event.id, body) : client.create(body);
            })
          }
          onClose={close}
        />
      )}
      {item && pane && (
        <AddInPane
          item={item}
          initialization={pane.initialization}
          onClose={() => setPane(undefined)}
          {...visit}
        />
      )}
    </div>
  );
}
