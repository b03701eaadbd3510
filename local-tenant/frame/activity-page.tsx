import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { CalendarClient } from './calendar-client';
import { useSidePage } from './side-page';
import { tenant, type MeetingMail, type Person } from './tenant';
import { danishTime } from './tenant-clock';
import { texts } from './texts';

const useStyles = makeStyles({
  title: { margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    maxWidth: '720px',
  },
  item: { width: '100%', minWidth: 0, justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  lines: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
});

interface ActivityPageProps {
  readonly title: string;
  readonly person: Person;
  readonly people: readonly Person[];
  readonly onOpenMeeting: (itemId: string) => void;
}

/** What others have done that concerns the persona: Teams shows what Outlook mails about meetings. */
export function ActivityPage({ title, person, people, onOpenMeeting }: ActivityPageProps) {
  const styles = useStyles();
  const page = useSidePage();
  const [mails, setMails] = useState<readonly MeetingMail[]>();
  const [said, setSaid] = useState('');

  useEffect(() => {
    let isWanted = true;
    tenant.mail(person.upn).then(
      (all) => isWanted && setMails(all.toReversed()),
      () => isWanted && setSaid(texts.tenantSilent),
    );
    return () => {
      isWanted = false;
    };
  }, [person.upn]);

  const nameOf = (address: string) =>
    people.find(({ upn }) => upn.toLowerCase() === address.toLowerCase())?.name ?? address;

  const open = async ({ iCalUId }: MeetingMail) => {
    try {
      const meeting = await new CalendarClient(person.upn).findMeeting(iCalUId);
      if (meeting) onOpenMeeting(meeting.id);
      else setSaid(texts.activityGone);
    } catch (error) {
      console.error(error);
      setSaid(texts.calendarRefused);
    }
  };

  return (
    <div className={page}>
      <Text as="h2" size={500} weight="semibold" className={styles.title}>
        {title}
      </Text>
      <Text role="status">{said || (mails?.length === 0 && texts.noActivity)}</Text>
      <ul className={styles.list}>
        {mails?.map((mail, index) => (
          <li key={`${mail.at} ${index}`}>
            <Button className={styles.item} onClick={() => void open(mail)}>
              <span className={styles.lines}>
                <Text weight="semibold">{texts.activityOf[mail.kind](nameOf(mail.from))}</Text>
                <Text>{mail.comment ? `${mail.subject}: ${mail.comment}` : mail.subject}</Text>
                <Text size={200}>{danishTime(new Date(mail.at))}</Text>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
