import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CalendarItem, MeetingAnswer } from './calendar-client';
import { Opened } from './opened';
import type { MeetingDraft } from './protocol/calendar';
import { entityLinkIn, type EntityLink } from './protocol/deep-links';
import { danishTime } from './tenant-clock';
import { texts } from './texts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  fact: { margin: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const answers: readonly (readonly [MeetingAnswer, string])[] = [
  ['accept', texts.accept],
  ['tentativelyAccept', texts.tentative],
  ['decline', texts.decline],
];

interface EventDetailsProps {
  readonly item: CalendarItem;
  readonly onAnswer: (answer: MeetingAnswer) => void;
  readonly onFollow: (link: EntityLink) => void;
  readonly onClose: () => void;
}

/** A meeting opened from the calendar, with the answer to its invitation. */
export function EventDetails({ item, onAnswer, onFollow, onClose }: EventDetailsProps) {
  const styles = useStyles();
  const { isOrganizer, isCancelled } = item;
  const facts = {
    [texts.event.when]: danishTime(item.start),
    [texts.event.where]: item.location.displayName,
    [texts.event.organizer]: item.organizer?.emailAddress.name ?? '',
    [texts.event.attendees]: item.attendees
      .map(({ emailAddress, status }) => `${emailAddress.name} (${texts.answers[status.response]})`)
      .join(', '),
    [texts.event.yourAnswer]: isOrganizer ? '' : texts.answers[item.responseStatus.response],
  };
  const title = isCancelled ? `${texts.cancelled}: ${item.subject}` : item.subject;
  return (
    <Card title={title} facts={facts} onClose={onClose}>
      <div className={styles.actions}>
        {linksIn(item.body.content).map(({ text, url }) => {
          const target = entityLinkIn(url);
          return target ? (
            <Button key={url.href} appearance="primary" onClick={() => onFollow(target)}>
              {text}
            </Button>
          ) : (
            <Link key={url.href} href={url.href} target="_blank" rel="noreferrer">
              {text}
            </Link>
          );
        })}
        {!isOrganizer &&
          !isCancelled &&
          answers.map(([answer, text]) => (
            <Button key={answer} onClick={() => onAnswer(answer)}>
              {text}
            </Button>
          ))}
      </div>
    </Card>
  );
}

interface DraftDetailsProps {
  readonly draft: MeetingDraft;
  readonly onClose: () => void;
}

/** What the app wants a meeting to be, for the person to look at. */
export function DraftDetails({ draft, onClose }: DraftDetailsProps) {
  const facts = {
    [texts.event.when]: [draft.startTime, draft.endTime].filter(Boolean).join(' – '),
    [texts.event.attendees]: draft.attendees.join(', '),
  };
  const title = draft.subject ? `${texts.event.draft}: ${draft.subject}` : texts.event.draft;
  return (
    <Card title={title} facts={facts} onClose={onClose}>
      <Text>{texts.event.draftNote}</Text>
    </Card>
  );
}

interface CardProps {
  readonly title: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Card({ title, facts, onClose, children }: CardProps) {
  const styles = useStyles();
  return (
    <Opened title={title} as="h3" size={400} className={styles.card} onClose={onClose}>
      <dl className={styles.facts}>
        {Object.entries(facts)
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <Fact key={name} name={name} value={value} />
          ))}
      </dl>
      {children}
    </Opened>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>
        <Text weight="semibold">{name}</Text>
      </dt>
      <dd className={styles.fact}>
        <Text>{value}</Text>
      </dd>
    </>
  );
}

/** Read as text: the page of a mail is never let into this one. */
export function linksIn(html: string): { readonly text: string; readonly url: URL }[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('a[href]')].flatMap((link) => {
    const address = link.getAttribute('href') ?? '';
    return URL.canParse(address) && address.startsWith('https:')
      ? [{ text: link.textContent, url: new URL(address) }]
      : [];
  });
}
