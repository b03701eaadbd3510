import { Button, Field, Input, makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addAdministrator, listAdministrators } from '../../application/set-up/administrators';
import type { Failure } from '../../domain/base/failure';
import { Card } from '../../ui/card';
import { FailureMessage } from '../../parts/workplace/failure-message';
import { Loaded } from '../../parts/workplace/loaded';
import { useOutcome } from '../../parts/workplace/use-outcome';
import { useSite } from './site-context';

const KEY = ['administrators'];

const useStyles = makeStyles({
  heading: { display: 'block', margin: '0 0 8px' },
  text: { display: 'block', marginBottom: '12px' },
  list: { margin: '0 0 12px', paddingInlineStart: '20px' },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px' },
  address: { flexGrow: 1, maxWidth: '360px' },
});

/** Who makes rounds. Only IT can say so, since it is a right in SharePoint. */
export function AdministratorsCard() {
  const styles = useStyles();
  const { t } = useTranslation();
  const site = useSite();
  const client = useQueryClient();
  const [address, setAddress] = useState('');
  const [added, setAdded] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const members = useOutcome(KEY, () => listAdministrators(site));

  const add = async () => {
    setFailure(undefined);
    const outcome = await addAdministrator(site, address.trim());
    if (!outcome.ok) {
      setFailure(outcome.failure);
      return;
    }
    setAdded(outcome.value.title);
    setAddress('');
    await client.invalidateQueries({ queryKey: KEY });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (address.trim()) void add();
  };

  return (
    <Card>
      <Subtitle2 as="h2" className={styles.heading}>
        {t('setUp.administrators')}
      </Subtitle2>
      <Text className={styles.text}>{t('setUp.administratorsWhat')}</Text>
      <Loaded asked={members}>
        {(people) =>
          people.length === 0 ? (
            <Text className={styles.text}>{t('setUp.noAdministrators')}</Text>
          ) : (
            <ul className={styles.list}>
              {people.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <form className={styles.form} onSubmit={submit}>
        <Field label={t('setUp.address')} className={styles.address}>
          <Input type="email" value={address} onChange={(_, { value }) => setAddress(value)} />
        </Field>
        <Button type="submit">{t('setUp.add')}</Button>
      </form>
      <Text role="status">{added && t('setUp.added', { name: added })}</Text>
      {failure && <FailureMessage failure={failure} onRetry={() => void add()} />}
    </Card>
  );
}
