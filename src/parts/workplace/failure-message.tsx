import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Failure, FailureDetails } from '../../domain/base/failure';
import { BusyText } from './busy-text';
import { SignInButton } from './sign-in-button';
import { smallTouch } from '../../ui/narrow';

const useStyles = makeStyles({
  bar: { display: 'grid', gap: '8px' },
  details: { display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '4px 12px', margin: 0 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  body: { paddingBlock: '0 4px' },
  // A bar makes its buttons small; these are the way on, also for a thumb.
  button: smallTouch,
});

export interface FailureMessageProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** What happened, what was kept, what to do; what the service said stays behind “Detaljer” (ui.md section 6). */
export function FailureMessage({ failure, onRetry }: FailureMessageProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const client = useQueryClient();
  const { code } = failure;

  return (
    <div className={styles.bar}>
      <MessageBar
        intent={code === 'busy' || code === 'offline' ? 'warning' : 'error'}
        layout="multiline"
        role="alert"
      >
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{t(`failures.${code}.title`)}</MessageBarTitle>{' '}
          {code === 'busy' ? (
            <BusyText
              failure={failure}
              text={(count) => t('failures.busy.text', { count })}
              onOver={onRetry}
            />
          ) : (
            t(`failures.${code}.text`)
          )}
        </MessageBarBody>
        <MessageBarActions>
          {code === 'signed-out' ? (
            <SignInButton onSignedIn={() => void client.resetQueries()} />
          ) : code === 'guest' ? null : (
            <Button className={styles.button} onClick={onRetry}>
              {t(code === 'busy' ? 'failures.retryNow' : 'failures.retry')}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
      {failure.details && <FailureDetailsText details={failure.details} />}
    </div>
  );
}

/** What the service said, behind “Detaljer”. */
export function FailureDetailsText({ details }: { readonly details: FailureDetails }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const rows = [
    [t('failures.status'), details.status],
    [t('failures.code'), details.serviceCode],
    [t('failures.message'), details.message],
    [t('failures.requestId'), details.requestId],
  ].filter(([, value]) => value !== undefined);

  return (
    <Accordion collapsible>
      <AccordionItem value="details">
        <AccordionHeader size="small">{t('failures.details')}</AccordionHeader>
        <AccordionPanel>
          <dl className={styles.details}>
            {rows.map(([name, value]) => (
              <Row key={name} name={String(name)} value={String(value)} />
            ))}
          </dl>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function Row({ name, value }: { readonly name: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>
        <Text size={200}>{name}</Text>
      </dt>
      <dd className={styles.value}>
        <Text size={200} font="monospace">
          {value}
        </Text>
      </dd>
    </>
  );
}
