import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  Input,
  makeStyles,
  Select,
  SpinButton,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import { danishTime } from '../frame/tenant-clock';
import { inspected, type FaultOrder } from './inspected';
import { Panel } from './panel';
import { texts } from './texts';
import { useInspected, type Inspected } from './use-inspected';

const TICK_MILLISECONDS = 5000;

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '8px 16px' },
  match: { flex: '1 1 320px' },
});

const kinds: Readonly<Record<keyof typeof texts.controls.kinds, Omit<FaultOrder, 'match'>>> = {
  '429': { status: 429, retryAfterSeconds: 10 },
  '412': { status: 412 },
  '500': { status: 500 },
  '503': { status: 503, retryAfterSeconds: 10 },
  '504': { status: 504, after: true },
  drop: { drop: true },
  slow: { latencyMilliseconds: 3000 },
};

type Kind = keyof typeof kinds;

export function ControlsPage() {
  const clock = useInspected(inspected.clock, TICK_MILLISECONDS);
  return (
    <>
      <Clock clock={clock} />
      <Faults />
      <Data onReset={clock.renew} />
    </>
  );
}

function Clock({ clock: { value, renew } }: { readonly clock: Inspected<{ readonly now: string }> }) {
  const styles = useStyles();
  const [date, setDate] = useState('');
  const [time, setTime] = useState('08:00');
  const move = (order: Parameters<typeof inspected.moveClock>[0]) =>
    void inspected.moveClock(order).then(renew);
  return (
    <Panel title={texts.controls.clock}>
      <Text role="status">{value && texts.controls.now(danishTime(new Date(value.now)))}</Text>
      <div className={styles.tools}>
        <Button onClick={() => move({ advance: 'P1D' })}>{texts.controls.day}</Button>
        <Button onClick={() => move({ advance: 'P7D' })}>{texts.controls.week}</Button>
        <Field label={texts.controls.date}>
          <Input type="date" value={date} onChange={(_, typed) => setDate(typed.value)} />
        </Field>
        <Field label={texts.controls.time}>
          <Input type="time" value={time} onChange={(_, typed) => setTime(typed.value)} />
        </Field>
        <Button
          disabledFocusable={!date || !time}
          onClick={() => move({ now: new Date(`${date}T${time}`).toISOString() })}
        >
          {texts.controls.go}
        </Button>
      </div>
    </Panel>
  );
}

function Faults() {
  const styles = useStyles();
  const [match, setMatch] = useState('PATCH *');
  const [kind, setKind] = useState<Kind>('429');
  const [times, setTimes] = useState(1);
  const [said, setSaid] = useState('');
  return (
    <Panel title={texts.controls.faults}>
      <div className={styles.tools}>
        <Field label={texts.controls.match} className={styles.match}>
          <Input value={match} onChange={(_, { value }) => setMatch(value)} />
        </Field>
        <Field label={texts.controls.what}>
          <Select value={kind} onChange={(_, { value }) => setKind(value as Kind)}>
            {(Object.keys(kinds) as Kind[]).map((name) => (
              <option key={name} value={name}>
                {texts.controls.kinds[name]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.controls.times}>
          <SpinButton value={times} min={1} onChange={(_, { value }) => setTimes(value ?? 1)} />
        </Field>
        <Button
          onClick={() =>
            void inspected
              .orderFault({ match, times, ...kinds[kind] })
              .then(() => setSaid(texts.controls.ordered))
          }
        >
          {texts.controls.order}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => void inspected.forgetFaults().then(() => setSaid(texts.controls.forgotten))}
        >
          {texts.controls.forgetFaults}
        </Button>
      </div>
      <Text role="status">{said}</Text>
    </Panel>
  );
}

function Data({ onReset }: { readonly onReset: () => void }) {
  const styles = useStyles();
  const { value } = useInspected(inspected.seeds);
  const [chosen, setChosen] = useState<string>();
  const [said, setSaid] = useState('');
  const seed = chosen ?? value?.current;
  const reset = async () => {
    if (seed === undefined) return;
    setSaid(texts.controls.sowing);
    try {
      await inspected.reset(seed);
      setSaid(texts.controls.wasReset);
      onReset();
    } catch {
      setSaid(texts.controls.resetFailed);
    }
  };
  return (
    <Panel title={texts.controls.data}>
      <div className={styles.tools}>
        <Field label={texts.controls.seed}>
          <Select value={seed ?? ''} onChange={(_, select) => setChosen(select.value)}>
            {value?.seeds.map((name) => (
              <option key={name} value={name}>
                {texts.controls.seeds[name] ?? name}
              </option>
            ))}
          </Select>
        </Field>
        <Dialog>
          <DialogTrigger disableButtonEnhancement>
            <Button>{texts.controls.reset}</Button>
          </DialogTrigger>
          <DialogSurface>
            <DialogBody>
              <DialogTitle>{texts.controls.resetQuestion}</DialogTitle>
              <DialogContent>{texts.controls.resetWarning}</DialogContent>
              <DialogActions>
                <DialogTrigger disableButtonEnhancement>
                  <Button>{texts.controls.cancel}</Button>
                </DialogTrigger>
                <DialogTrigger disableButtonEnhancement>
                  <Button appearance="primary" onClick={() => void reset()}>
                    {texts.controls.resetNow}
                  </Button>
                </DialogTrigger>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      </div>
      <Text role="status">{said}</Text>
    </Panel>
  );
}
