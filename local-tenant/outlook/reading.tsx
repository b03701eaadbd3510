import { Button, Field, Input, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AnswerWords, CalendarItem, DateTimeTimeZone, MeetingAnswer } from '../frame/calendar-client';
import { linksIn } from '../frame/event-details';
import { danishTime } from '../frame/tenant-clock';
import { clockText, dayText } from '../frame/week';
import { graphTime, instantOf, textOf, wallTimeOf } from './appointment';
import type { AddInItem } from './add-in';
import { addressForPersona } from './add-in/address-for-persona';
import { AppointmentForm } from './form';
import { texts } from './texts';
import { datesOf } from './week-layout';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  fact: { margin: 0, overflowWrap: 'anywhere' },
  people: { margin: 0, padding: 0, listStyleType: 'none' },
  body: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'flex-end' },
});

const answers: readonly (readonly [MeetingAnswer, string])[] = [
  ['accept', texts.accept],
  ['tentativelyAccept', texts.tentative],
  ['decline', texts.decline],
];

interface ReadingProps {
  readonly item: AddInItem;
  readonly event: CalendarItem;
  readonly persona: string;
  readonly said: string;
  readonly onOpenPane: (initialization?: string) => void;
  readonly onAnswer: (answer: MeetingAnswer, words: AnswerWords) => void;
  readonly onTake: (start: DateTimeTimeZone, end: DateTimeTimeZone) => void;
  readonly onEdit: () => void;
  readonly onCancel: (comment: string) => void;
  readonly onClose: () => void;
}

/** An appointment as it is read: whoever is invited answers it, whoever made it changes or cancels it. */
export function Reading({ item, event, persona, said, onOpenPane, onClose, ...actions }: ReadingProps) {
  const styles = useStyles();
  const [comment, setComment] = useState('');
  const { isOrganizer, isCancelled, attendees } = event;
  const isInvitation = !isOrganizer && !isCancelled && event.responseStatus.response !== 'organizer';
  const words = comment ? { comment } : {};
  const facts = [
    [texts.event.when, whenOf(event)],
    [texts.event.where, event.location.displayName],
    [texts.event.organizer, event.organizer?.emailAddress.name ?? ''],
    ...(isOrganizer ? [] : [[texts.event.yourAnswer, texts.answers[event.responseStatus.response]]]),
  ].filter(([, value]) => value !== '');
  return (
    <AppointmentForm
      item={item}
      title={isCancelled ? `${texts.cancelled}: ${event.subject}` : event.subject}
      said={said}
      onOpenPane={onOpenPane}
      onClose={onClose}
    >
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>
              <Text weight="semibold">{name}</Text>
            </dt>
            <dd className={styles.fact}>{value}</dd>
          </div>
        ))}
      </dl>
      {attendees.length > 0 && (
        <ul className={styles.people} aria-label={texts.event.attendees}>
          {attendees.map(({ emailAddress, status }) => (
            <li key={emailAddress.address}>
              {emailAddress.name} ({texts.answers[status.response]})
            </li>
          ))}
        </ul>
      )}
      <Text className={styles.body}>{textOf(event.body.content)}</Text>
      <div className={styles.row}>
        {linksIn(event.body.content).map(({ text, url }) => (
          <Button
            key={url.href}
            as="a"
            href={addressForPersona(url.href, persona)}
            target="_blank"
            rel="noreferrer"
          >
            {text}
          </Button>
        ))}
      </div>
      {isOrganizer &&
        attendees.map(
          ({ emailAddress, proposedNewTime: proposal }) =>
            proposal && (
              <div key={emailAddress.address} className={styles.row}>
                <Text>
                  {texts.proposal.of(emailAddress.name, whenOf({ ...proposal, isAllDay: event.isAllDay }))}
                </Text>
                <Button
                  appearance="primary"
                  onClick={() =>
                    actions.onTake(
                      graphTime(proposal.start.toISOString()),
                      graphTime(proposal.end.toISOString()),
                    )
                  }
                >
                  {texts.proposal.take}
                </Button>
              </div>
            ),
        )}
      {(isInvitation || (isOrganizer && !isCancelled && attendees.length > 0)) && (
        <Field label={texts.comment}>
          <Textarea value={comment} onChange={(_, { value }) => setComment(value)} />
        </Field>
      )}
      <div className={styles.row}>
        {isInvitation &&
          answers.map(([answer, text]) => (
            <Button key={answer} onClick={() => actions.onAnswer(answer, words)}>
              {text}
            </Button>
          ))}
        {isOrganizer && !isCancelled && (
          <>
            <Button onClick={actions.onEdit}>{texts.edit}</Button>
            {attendees.length > 0 && (
              <Button onClick={() => actions.onCancel(comment)}>{texts.cancelMeeting}</Button>
            )}
          </>
        )}
      </div>
      {isInvitation && !event.isAllDay && (
        <Proposal
          event={event}
          onPropose={(answer, proposedNewTime) => actions.onAnswer(answer, { ...words, proposedNewTime })}
        />
      )}
    </AppointmentForm>
  );
}

interface ProposalProps {
  readonly event: CalendarItem;
  readonly onPropose: (
    answer: 'tentativelyAccept' | 'decline',
    time: Required<AnswerWords>['proposedNewTime'],
  ) => void;
}

/** As long as the meeting is, on another day or hour. */
function Proposal({ event, onPropose }: ProposalProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const [date, setDate] = useState(wallTimeOf(event.start).slice(0, 10));
  const [from, setFrom] = useState(wallTimeOf(event.start).slice(11, 16));
  if (!isOpen) return <Button onClick={() => setIsOpen(true)}>{texts.propose}</Button>;
  const send = (answer: 'tentativelyAccept' | 'decline') => {
    const start = instantOf(`${date}T${from}`);
    const lasts = event.end.getTime() - event.start.getTime();
    const end = new Date(Date.parse(start) + lasts).toISOString();
    onPropose(answer, { start: graphTime(start), end: graphTime(end) });
  };
  return (
    <div role="group" aria-label={texts.propose} className={styles.row}>
      <Field label={texts.proposal.date}>
        <Input type="date" value={date} onChange={(_, { value }) => setDate(value)} />
      </Field>
      <Field label={texts.proposal.from}>
        <Input type="time" value={from} onChange={(_, { value }) => setFrom(value)} />
      </Field>
      <Button appearance="primary" disabled={!date || !from} onClick={() => send('tentativelyAccept')}>
        {texts.proposal.send}
      </Button>
      <Button disabled={!date || !from} onClick={() => send('decline')}>
        {texts.proposal.declineAndSend}
      </Button>
    </div>
  );
}

function whenOf(event: Pick<CalendarItem, 'start' | 'end' | 'isAllDay'>): string {
  if (!event.isAllDay) return `${danishTime(event.start)} – ${clockText(event.end)}`;
  const { first, last } = datesOf(event);
  const days = first === last ? dayText(first) : `${dayText(first)} – ${dayText(last)}`;
  return `${days} · ${texts.allDay}`;
}
