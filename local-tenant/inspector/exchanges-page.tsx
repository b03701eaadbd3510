import { Button, Field, Input, makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ExchangeDetails } from './exchange-details';
import { inspected, type Exchange } from './inspected';
import { DataTable, Panel } from './panel';
import { texts } from './texts';
import { useInspected } from './use-inspected';

const FOLLOWING_MILLISECONDS = 1000;

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '8px 16px' },
  filter: { flex: '1 1 280px' },
  address: { overflowWrap: 'anywhere', textAlign: 'start', paddingInline: 0, fontWeight: 'normal' },
  refused: { color: tokens.colorStatusWarningForeground2, fontWeight: tokens.fontWeightSemibold },
});

const isShown = ({ method, url, status }: Exchange, words: string) =>
  `${method} ${decodeURIComponent(url)} ${status}`.toLowerCase().includes(words.toLowerCase());

/** Everything that was said to the services, the newest first. */
export function ExchangesPage() {
  const styles = useStyles();
  const [words, setWords] = useState('');
  const [isFollowing, setFollowing] = useState(true);
  const [chosen, setChosen] = useState<Exchange>();
  const {
    value: all = [],
    isSilent,
    renew,
  } = useInspected(inspected.exchanges, isFollowing ? FOLLOWING_MILLISECONDS : undefined);
  const shown = all.filter((exchange) => isShown(exchange, words)).toReversed();
  return (
    <Panel title={texts.pageNames.exchanges}>
      <div className={styles.tools}>
        <Field label={texts.exchanges.filter} className={styles.filter}>
          <Input value={words} onChange={(_, { value }) => setWords(value)} />
        </Field>
        <Switch
          label={texts.exchanges.follow}
          checked={isFollowing}
          onChange={(_, { checked }) => setFollowing(checked)}
        />
        <Button onClick={() => void inspected.forgetExchanges().then(renew)}>{texts.exchanges.forget}</Button>
      </div>
      <Text role="status">{isSilent ? texts.silent : texts.exchanges.count(shown.length, all.length)}</Text>
      {chosen && (
        <ExchangeDetails key={chosen.number} exchange={chosen} onClose={() => setChosen(undefined)} />
      )}
      {shown.length === 0 ? (
        <Text>{texts.exchanges.none}</Text>
      ) : (
        <DataTable
          label={texts.pageNames.exchanges}
          rows={shown}
          keyOf={({ number }) => number}
          columns={[
            { title: texts.exchanges.number, width: '56px', show: ({ number }) => number },
            { title: texts.exchanges.method, width: '80px', show: ({ method }) => method },
            {
              title: texts.exchanges.address,
              show: (exchange) => (
                <Button
                  appearance="transparent"
                  className={styles.address}
                  onClick={() => setChosen(exchange)}
                >
                  {decodeURIComponent(exchange.url)}
                </Button>
              ),
            },
            {
              title: texts.exchanges.status,
              width: '88px',
              show: ({ status }) => (
                <span className={status >= 400 || !status ? styles.refused : undefined}>
                  {status || texts.exchanges.dropped}
                </span>
              ),
            },
          ]}
        />
      )}
    </Panel>
  );
}
