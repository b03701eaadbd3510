import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { CalendarClient, type CalendarItem, type MeetingAnswer } from './calendar-client';
import { DraftDetails, EventDetails } from './event-details';
import type { CalendarPageProps } from './host';
import { noticeOf } from './notices';
import { pageOf, type EntityLink } from './protocol/deep-links';
import { useSidePage } from './side-page';
import { texts } from './texts';
import { useCalendarWeek } from './use-calendar-week';
import { clockText, dateOf, dayText, daysLater, mondayOf, weekNumber } from './week';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { margin: 0 },
  week: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(150px, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  day: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  today: { outline: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}` },
  dayName: { margin: 0 },
  item: {
    display: 'block',
    width: '100%',
    minWidth: 0,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The persona's own calendar, a week at a time. */
export function CalendarPage({ setup, person, now, place, onOpenPage, onNotice }: CalendarPageProps) {
  const styles = useStyles();
  const page = useSidePage();
  const [chosen, setChosen] = useState<CalendarItem>();
  const [draft, setDraft] = useState(place.draft);
  const client = useMemo(() => new CalendarClient(person.upn), [person.upn]);
  const { monday, setMonday, items, said, refused, readAgain } = useCalendarWeek(
    { client, now, place },
    setChosen,
  );

  const answer = async (item: CalendarItem, what: MeetingAnswer) => {
    try {
      await client.answer(item.id, what);
      setChosen(await client.find(item.id));
      readAgain();
    } catch (error) {
      refused(error);
    }
  };

  const follow = (link: EntityLink) => {
    const target = pageOf(link, setup.appIds);
    if (target.kind === 'appPage') onOpenPage(target.page);
    else onNotice(noticeOf(target));
  };

  const days = [0, 1, 2, 3, 4, 5, 6].map((day) => daysLater(monday, day));
  return (
    <div className={page}>
      <div className={styles.tools}>
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
        <Button onClick={() => setMonday(mondayOf(dateOf(now)))}>{texts.today}</Button>
        <Text as="h2" size={500} weight="semibold" className={styles.title}>
          {texts.week(weekNumber(monday), dayText(monday), dayText(daysLater(monday, 6)))}
        </Text>
      </div>
      {said && (
        <MessageBar intent="warning" politeness="assertive">
          <MessageBarBody>{said}</MessageBarBody>
        </MessageBar>
      )}
      {draft && <DraftDetails draft={draft} onClose={() => setDraft(undefined)} />}
      {chosen && (
        <EventDetails
          key={chosen.id}
          item={chosen}
          onAnswer={(what) => void answer(chosen, what)}
          onFollow={follow}
          onClose={() => setChosen(undefined)}
        />
      )}
      <div className={styles.week}>
        {days.map((day, index) => {
          const ofDay = items.filter(({ start }) => dateOf(start) === day);
          if (index > 4 && ofDay.length === 0) return null;
          return (
            <section
              key={day}
              aria-label={dayText(day)}
              className={`${styles.day} ${day === dateOf(now) ? styles.today : ''}`}
            >
              <Text as="h3" weight="semibold" className={styles.dayName}>
                {dayText(day)}
              </Text>
              {ofDay.map((item) => (
                <Button key={item.id} className={styles.item} size="small" onClick={() => setChosen(item)}>
                  {item.isAllDay ? texts.allDay : `${clockText(item.start)} – ${clockText(item.end)}`}
                  <br />
                  {item.subject}
                </Button>
              ))}
              {ofDay.length === 0 && (
                <Text size={200} className={styles.quiet}>
                  {texts.noEvents}
                </Text>
              )}
            </section>
          );
        })}
      </div>
    </div>
  );
}
