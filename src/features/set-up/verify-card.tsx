import {
  Badge,
  Button,
  makeStyles,
  Subtitle2,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
} from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deviation } from '../../application/set-up/deviations';
import type { SetUpFailure } from '../../application/set-up/set-up-failure';
import { verifySite, type Verification } from '../../application/set-up/verify-site';
import { Card } from '../../ui/card';
import { SetUpFailureMessage } from './set-up-failure-message';
import { useSite } from './site-context';

const useStyles = makeStyles({
  heading: { display: 'block', margin: '0 0 8px' },
  text: { display: 'block', marginBottom: '12px' },
  right: { display: 'flex', alignItems: 'center', gap: '8px', marginBottom: '12px' },
  wrong: { marginBottom: '12px', overflowWrap: 'anywhere' },
});

/** Reads every permission and compares it with the rules. */
export function VerifyCard() {
  const styles = useStyles();
  const { t } = useTranslation();
  const site = useSite();
  const [checked, setChecked] = useState<number>();
  const [result, setResult] = useState<Verification>();
  const [failure, setFailure] = useState<SetUpFailure>();

  const start = async () => {
    setResult(undefined);
    setFailure(undefined);
    setChecked(0);
    const outcome = await verifySite(site, setChecked);
    if (outcome.ok) setResult(outcome.value);
    else setFailure(outcome.failure);
    setChecked(undefined);
  };

  return (
    <Card>
      <Subtitle2 as="h2" className={styles.heading}>
        {t('setUp.verify')}
      </Subtitle2>
      <Text className={styles.text}>{t('setUp.verifyWhat')}</Text>
      {checked !== undefined && (
        <Text role="status" className={styles.text}>
          {t('setUp.verifying', { count: checked })}
        </Text>
      )}
      {result && <Found verification={result} />}
      {failure && <SetUpFailureMessage failure={failure} onRetry={() => void start()} />}
      <Button onClick={() => void start()} disabledFocusable={checked !== undefined}>
        {t('setUp.verifyStart')}
      </Button>
    </Card>
  );
}

function Found({ verification: { deviations, checked } }: { readonly verification: Verification }) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (deviations.length === 0) {
    return (
      <div role="status" className={styles.right}>
        <Badge appearance="tint" color="success" icon={<CheckmarkRegular />} aria-hidden />
        <Text>{t('setUp.right', { count: checked })}</Text>
      </div>
    );
  }
  return (
    <div className={styles.wrong}>
      <Text role="alert" weight="semibold">
        {t('setUp.wrong', { count: deviations.length })}
      </Text>
      <DeviationTable deviations={deviations} />
    </div>
  );
}

function DeviationTable({ deviations }: { readonly deviations: readonly Deviation[] }) {
  const { t } = useTranslation();
  return (
    <Table aria-label={t('setUp.verify')} size="small">
      <TableHeader>
        <TableRow>
          <TableHeaderCell>{t('setUp.deviation')}</TableHeaderCell>
          <TableHeaderCell>{t('setUp.list')}</TableHeaderCell>
          <TableHeaderCell>{t('setUp.key')}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {deviations.map(({ code, listName, key = '', itemId = 0 }) => (
          <TableRow key={`${code} ${listName} ${key} ${itemId}`}>
            <TableCell>{t(`setUp.deviations.${code}`)}</TableCell>
            <TableCell>{listName}</TableCell>
            <TableCell>{key || itemId || ''}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
