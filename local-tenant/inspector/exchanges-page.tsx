import {
  Button,
  Field,
  Input,
  makeStyles,
  Switch,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { ExchangeDetails } from './exchange-details';
import { inspected, type Exchange } from './inspected';
import { Panel, WideTable } from './panel';
import { texts } from './texts';
import { useInspected } from './use-inspected';

const FOLLOWING_MILLISECONDS = 1000;

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '8px 16px' },
  filter: { flex: '1 1 280px' },
  number: { width: '56px' },
  method: { width: '80px' },
  status: { width: '88px' },
  address: { overflowWrap: 'anywhere', textAlign: 'start', paddingInline: 0, fontWeight: 'normal' },
  refused: { color: tokens.colorStatusWarningForeground2, fontWeight: tokens.fontWeightSemibold },
  table: { minWidth: '560px' },
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
        <WideTable label={texts.pageNames.exchanges}>
          <Table size="small" className={styles.table}>
            <TableHeader>
              <TableRow>
                <TableHeaderCell className={styles.number}>{texts.exchanges.number}</TableHeaderCell>
                <TableHeaderCell className={styles.method}>{texts.exchanges.method}</TableHeaderCell>
                <TableHeaderCell>{texts.exchanges.address}</TableHeaderCell>
                <TableHeaderCell className={styles.status}>{texts.exchanges.status}</TableHeaderCell>
              </TableRow>
            </TableHeader>
            <TableBody>
              {shown.map((exchange) => (
                <TableRow key={exchange.number}>
                  <TableCell className={styles.number}>{exchange.number}</TableCell>
                  <TableCell className={styles.method}>{exchange.method}</TableCell>
                  <TableCell>
                    <Button
                      appearance="transparent"
                      className={styles.address}
                      onClick={() => setChosen(exchange)}
                    >
                      {decodeURIComponent(exchange.url)}
                    </Button>
                  </TableCell>
                  <TableCell className={styles.status}>
                    <span className={exchange.status >= 400 || !exchange.status ? styles.refused : undefined}>
                      {exchange.status || texts.exchanges.dropped}
                    </span>
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </WideTable>
      )}
    </Panel>
  );
}
