import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { curlOf, textOf } from './curl';
import type { Exchange } from './inspected';
import { texts } from './texts';

const useStyles = makeStyles({
  details: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere', outlineStyle: 'none' },
  bodies: {
    display: 'grid',
    gap: '12px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(360px, 100%), 1fr))',
  },
  body: {
    margin: 0,
    maxHeight: '360px',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

export interface ExchangeDetailsProps {
  readonly exchange: Exchange;
  readonly onClose: () => void;
}

export function ExchangeDetails({ exchange, onClose }: ExchangeDetailsProps) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const [isCopied, setCopied] = useState(false);
  const { method, url, status, requestBody, responseBody, requestHeaders, responseHeaders } = exchange;

  useEffect(() => title.current?.focus(), []);

  return (
    <section className={styles.details} aria-label={`${method} ${status}`}>
      <h3 className={styles.title} ref={title} tabIndex={-1}>
        {method} {decodeURIComponent(url)}
      </h3>
      <div className={styles.actions}>
        <Button
          size="small"
          onClick={() => void navigator.clipboard.writeText(curlOf(exchange)).then(() => setCopied(true))}
        >
          {texts.exchanges.copy}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {texts.exchanges.close}
        </Button>
        <Text size={200} role="status">
          {isCopied ? texts.exchanges.copied : ''}
        </Text>
      </div>
      <div className={styles.bodies}>
        <Message title={texts.exchanges.request} body={requestBody} headers={requestHeaders} />
        <Message
          title={`${texts.exchanges.answer} ${status || ''}`}
          body={responseBody}
          headers={responseHeaders}
        />
      </div>
    </section>
  );
}

interface MessageProps {
  readonly title: string;
  readonly body: unknown;
  readonly headers: Exchange['requestHeaders'];
}

function Message({ title, body, headers }: MessageProps) {
  const styles = useStyles();
  const lines = Object.entries(headers).map(([name, value]) =>
    /^authorization$/i.test(name) ? `${name}: …` : `${name}: ${value}`,
  );
  return (
    <div>
      <Text weight="semibold">{title}</Text>
      <pre className={styles.body} tabIndex={0} aria-label={title}>
        {body === null || body === undefined ? texts.exchanges.empty : textOf(body)}
      </pre>
      <details>
        <summary>{texts.exchanges.headers}</summary>
        <pre className={styles.body}>{lines.join('\n')}</pre>
      </details>
    </div>
  );
}
