import {
  Button,
  Checkbox,
  Combobox,
  Field,
  Input,
  makeStyles,
  Option,
  Select,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Person } from '../frame/tenant';
import {
  addInCommands,
  askAddInBeforeSending,
  runCommand,
  type AddInItem,
  type AddInVisit,
  type SendAlert,
} from './add-in';
import { eventOf, htmlOf, instantOf, textOf, wallTimeOf, wholeDayOf } from './appointment';
import { AppointmentForm } from './form';
import { useItem } from './open-item';
import { reminderChoices, reminderOf, type Reminder } from './reminder';
import { SendAlertDialog } from './send-alert-dialog';
import { texts } from './texts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'flex-end' },
  list: { minWidth: 0 },
});

/** A list of thousands is searched, not scrolled. */
const SHOWN_PEOPLE = 20;

interface ComposeProps {
  readonly item: AddInItem;
  readonly people: readonly Person[];
  readonly visit: AddInVisit;
  readonly reminder: Reminder;
  readonly said: string;
  readonly onOpenPane: (initialization?: string) => void;
  readonly onSend: (event: object) => void;
  readonly onClose: () => void;
}

/** An appointment as it is written. Sending asks the add-in first, as Outlook does. */
export function Compose({ item, people, visit, said, onOpenPane, onSend, onClose, ...opened }: ComposeProps) {
  const styles = useStyles();
  const fields = useItem(item);
  const [search, setSearch] = useState('');
  const [typed, setTyped] = useState('');
  const [reminder, setReminder] = useState(opened.reminder);
  const [alert, setAlert] = useState<SendAlert>();
  const [isSending, setIsSending] = useState(false);
  const { sharedBy } = fields;
  const { required, optional } = fields.attendees;
  const [date = '', from = ''] = wallTimeOf(fields.start).split('T');
  const to = wallTimeOf(fields.end).slice(11, 16);
  const isPossible = fields.end > fields.start;
  const lasts = Date.parse(fields.end) - Date.parse(fields.start);

  const begin = (wallTime: string) => {
    const start = fields.isAllDay ? wholeDayOf(wallTime.slice(0, 10)) : instantOf(wallTime);
    item.change({ start, end: new Date(Date.parse(start) + lasts).toISOString() });
  };
  const invite = (address: string) => {
    const person = people.find(({ upn }) => upn === address);
    if (!person || required.some((other) => other.address === address)) return;
    item.change({ attendees: { required: [...required, { name: person.name, address }], optional } });
    setSearch('');
  };
  const send = async () => {
    setIsSending(true);
    const stopped = await askAddInBeforeSending(item, visit);
    setIsSending(false);
    setAlert(stopped);
    if (!stopped) sendAsIs();
  };
  const sendAsIs = () => onSend({ ...eventOf(item.get()), ...reminder });

  const sought = search.toLocaleLowerCase('da');
  const found = people
    .filter(({ upn, name }) => upn !== visit.person.upn && name.toLocaleLowerCase('da').includes(sought))
    .slice(0, SHOWN_PEOPLE);
  const everybody = [...required, ...optional];
  // Blanks at the end and empty lines are lost on the way through HTML; the add-in may have written something else.
  const words = htmlOf(typed) === fields.bodyHtml ? typed : textOf(fields.bodyHtml);
  return (
    <AppointmentForm
      item={item}
      title={fields.subject || texts.newAppointment}
      said={said}
      ribbon={addInCommands
        .filter(({ kind }) => kind === item.kind)
        .map(({ functionName, label }) => (
          <Button key={functionName} size="small" onClick={() => void runCommand(functionName, item, visit)}>
            {label(visit.language)}
          </Button>
        ))}
      onOpenPane={onOpenPane}
      onClose={onClose}
    >
      {alert && (
        <SendAlertDialog
          alert={alert}
          onSend={() => {
            setAlert(undefined);
            sendAsIs();
          }}
          onStay={() => {
            setAlert(undefined);
            if (alert.pane) onOpenPane(alert.pane.initialization);
          }}
          onClose={() => setAlert(undefined)}
        />
      )}
      {sharedBy && <Text>{texts.inCalendarOf(sharedBy.name)}</Text>}
      <Field label={texts.subject}>
        <Input value={fields.subject} onChange={(_, { value }) => item.change({ subject: value })} />
      </Field>
      <Field label={texts.people}>
        <Combobox
          freeform
          value={search}
          selectedOptions={[]}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
          onOptionSelect={(_, { optionValue }) => optionValue && invite(optionValue)}
        >
          {found.map(({ upn, name, jobTitle }) => (
            <Option key={upn} value={upn} text={name}>
              {`${name}, ${jobTitle}`}
            </Option>
          ))}
        </Combobox>
      </Field>
      {everybody.length > 0 && (
        <div role="group" aria-label={texts.event.attendees} className={styles.row}>
          {everybody.map(({ name, address }) => (
            <Button
              key={address}
              size="small"
              shape="circular"
              aria-label={texts.remove(name)}
              onClick={() =>
                item.change({
                  attendees: {
                    required: required.filter((other) => other.address !== address),
                    optional: optional.filter((other) => other.address !== address),
                  },
                })
              }
            >
              {name} ×
            </Button>
          ))}
        </div>
      )}
      <div className={styles.row}>
        <Field label={texts.date}>
          <Input type="date" value={date} onChange={(_, { value }) => value && begin(`${value}T${from}`)} />
        </Field>
        {!fields.isAllDay && (
          <>
            <Field label={texts.from}>
              <Input
                type="time"
                value={from.slice(0, 5)}
                onChange={(_, { value }) => value && begin(`${date}T${value}`)}
              />
            </Field>
            <Field label={texts.to} {...(!isPossible && { validationMessage: texts.notPossible })}>
              <Input
                type="time"
                value={to}
                onChange={(_, { value }) => value && item.change({ end: instantOf(`${date}T${value}`) })}
              />
            </Field>
          </>
        )}
      </div>
      <Field label={texts.place}>
        <Input value={fields.location} onChange={(_, { value }) => item.change({ location: value })} />
      </Field>
      <Checkbox
        label={texts.isPrivate}
        checked={fields.sensitivity === 'private'}
        onChange={(_, { checked }) => item.change({ sensitivity: checked === true ? 'private' : 'normal' })}
      />
      <Field label={texts.words}>
        <Textarea
          rows={6}
          value={words}
          onChange={(_, { value }) => {
            setTyped(value);
            item.change({ bodyHtml: htmlOf(value) });
          }}
        />
      </Field>
      <Field label={texts.reminder}>
        <Select
          value={reminder.isReminderOn ? String(reminder.reminderMinutesBeforeStart) : 'none'}
          onChange={(_, { value }) => setReminder(reminderOf(value))}
        >
          {reminderChoices(opened.reminder).map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={!isPossible || isSending || sharedBy !== undefined}
          onClick={() => void send()}
        >
          {everybody.length > 0 ? texts.send : texts.save}
        </Button>
        <Button onClick={onClose}>{texts.discard}</Button>
      </div>
    </AppointmentForm>
  );
}
