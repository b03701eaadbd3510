import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import type { CalendarItem } from '../frame/calendar-client';
import { useMedia } from '../frame/use-media';
import { visuallyHidden } from '../frame/visually-hidden';
import { clockText, dayText, daysLater } from '../frame/week';
import { texts } from './texts';
import { isOn, placedInDay, type Placed } from './week-layout';

/** Pixels of an hour. */
const HOUR = 56;
/** Two lines of a day's name, and two of what lasts the whole day. */
const DAY_NAME = 40;
const WHOLE_DAY = 40;
const FIRST_HOUR = 7;
const LAST_HOUR = 18;
const WORKDAYS = 5;
const roomForHours = '(min-width: 760px)';

const useStyles = makeStyles({
  grid: { display: 'grid', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  day: { minWidth: 0 },
  dayName: { margin: 0, display: 'flex', alignItems: 'flex-end', minHeight: `${DAY_NAME}px` },
  today: { color: tokens.colorBrandForeground1 },
  wholeDays: { overflow: 'hidden' },
  hour: { height: `${HOUR}px`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  column: {
    position: 'relative',
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: `linear-gradient(${tokens.colorNeutralStroke3} 1px, transparent 1px)`,
    backgroundSize: `100% ${HOUR}px`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  placed: { position: 'absolute', boxSizing: 'border-box', padding: '1px' },
  event: {
    width: '100%',
    height: '100%',
    minWidth: 0,
    justifyContent: 'flex-start',
    alignItems: 'flex-start',
    textAlign: 'start',
    overflow: 'hidden',
    padding: '2px 6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
  },
  unanswered: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px dashed ${tokens.colorBrandStroke1}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
  },
  opened: { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  gone: { textDecorationLine: 'line-through' },
  words: { display: 'block', minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  unseen: visuallyHidden,
  entry: { width: '100%', height: 'auto', minHeight: '44px' },
});

interface WeekGridProps {
  readonly monday: number;
  readonly today: number;
  readonly events: readonly CalendarItem[];
  readonly openedId: string | undefined;
  readonly onOpen: (event: CalendarItem) => void;
}

/** Hours in columns where there is room, else the days below each other. A weekend is shown when something is on it. */
export function WeekGrid({ monday, today, events, openedId, onOpen }: WeekGridProps) {
  const styles = useStyles();
  const hasHours = useMedia(roomForHours);
  const days = Array.from({ length: 7 }, (_, index) => daysLater(monday, index))
    .map((date) => ({ date, ofDay: events.filter((event) => isOn(date, event)) }))
    .filter(({ ofDay }, index) => index < WORKDAYS || ofDay.length > 0);
  const button = (event: CalendarItem, className?: string) => (
    <EventButton event={event} isOpened={event.id === openedId} className={className} onOpen={onOpen} />
  );
  const title = (date: number) => (
    <Text as="h3" weight="semibold" className={mergeClasses(styles.dayName, date === today && styles.today)}>
      {dayText(date)}
    </Text>
  );

  if (!hasHours) {
    return (
      <div className={styles.list}>
        {days.map(({ date, ofDay }) => (
          <section key={date} aria-label={dayText(date)} className={styles.day}>
            {title(date)}
            {ofDay.map((event) => (
              <div key={event.id}>{button(event, styles.entry)}</div>
            ))}
            {ofDay.length === 0 && <Text size={200}>{texts.noEvents}</Text>}
          </section>
        ))}
      </div>
    );
  }

  const timed = days.map(({ date, ofDay }) => ({
    date,
    wholeDay: ofDay.filter(({ isAllDay }) => isAllDay),
    placed: placedInDay(
      ofDay.filter(({ isAllDay }) => !isAllDay),
      new Date(date).toISOString().slice(0, 10),
    ),
  }));
  const all = timed.flatMap(({ placed }) => placed);
  const first = Math.min(FIRST_HOUR, ...all.map(({ from }) => Math.floor(from / 60)));
  const last = Math.max(LAST_HOUR, ...all.map(({ to }) => Math.ceil(to / 60)));
  const wholeDays = Math.max(...timed.map(({ wholeDay }) => wholeDay.length)) * WHOLE_DAY;
  const hours = Array.from({ length: last - first }, (_, index) => first + index);
  return (
    <div
      className={styles.grid}
      style={{ gridTemplateColumns: `44px repeat(${timed.length}, minmax(0, 1fr))` }}
    >
      <div style={{ paddingTop: `${DAY_NAME + wholeDays}px` }} aria-hidden="true">
        {hours.map((hour) => (
          <div key={hour} className={styles.hour}>
            {hour}.00
          </div>
        ))}
      </div>
      {timed.map(({ date, wholeDay, placed }) => (
        <section key={date} aria-label={dayText(date)} className={styles.day}>
          {title(date)}
          <div className={styles.wholeDays} style={{ height: `${wholeDays}px` }}>
            {wholeDay.map((event) => (
              <div key={event.id} style={{ height: `${WHOLE_DAY}px` }}>
                {button(event)}
              </div>
            ))}
          </div>
          <div className={styles.column} style={{ height: `${hours.length * HOUR}px` }}>
            {placed.map((one) => (
              <div key={one.item.id} className={styles.placed} style={positionOf(one, first)}>
                {button(one.item)}
              </div>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

function positionOf({ from, to, column, columns }: Placed<CalendarItem>, firstHour: number) {
  const pixels = (minutes: number) => (minutes / 60) * HOUR;
  return {
    top: `${pixels(from) - firstHour * HOUR}px`,
    height: `${pixels(to - from)}px`,
    left: `${(column / columns) * 100}%`,
    width: `${100 / columns}%`,
  };
}

interface EventButtonProps {
  readonly event: CalendarItem;
  readonly isOpened: boolean;
  readonly className: string | undefined;
  readonly onOpen: (event: CalendarItem) => void;
}

function EventButton({ event, isOpened, className, onOpen }: EventButtonProps) {
  const styles = useStyles();
  const { response } = event.responseStatus;
  const isUnanswered =
    !event.isOrganizer && ['none', 'notResponded', 'tentativelyAccepted'].includes(response);
  const isPrivate = event.sensitivity === 'private';
  const time = event.isAllDay ? texts.allDay : `${clockText(event.start)} – ${clockText(event.end)}`;
  const subject = event.isCancelled ? `${texts.cancelled}: ${event.subject}` : event.subject;
  const unseen = [
    isPrivate && texts.private,
    !event.isOrganizer && isUnanswered && texts.answers[response],
  ].filter(Boolean);
  return (
    <Button
      aria-expanded={isOpened}
      className={mergeClasses(
        styles.event,
        isUnanswered && styles.unanswered,
        isOpened && styles.opened,
        className,
      )}
      onClick={() => onOpen(event)}
    >
      <span className={mergeClasses(styles.words, event.isCancelled && styles.gone)}>
        <strong>{subject}</strong> {isPrivate && <LockClosedRegular aria-hidden="true" />}
        <br />
        {time}
        {!event.isOrganizer && event.organizer && (
          <>
            <br />
            {event.organizer.emailAddress.name}
          </>
        )}
        <span className={styles.unseen}>{unseen.map((word) => `, ${String(word)}`)}</span>
      </span>
    </Button>
  );
}
