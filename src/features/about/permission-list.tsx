import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, WarningFilled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { PermissionState } from '../../application/ports/permissions';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 16px',
  },
  scope: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Each permission in everyday words, with its name at Microsoft for IT. */
export function PermissionList({ permissions }: { readonly permissions: readonly PermissionState[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <ul className={styles.list}>
      {permissions.map(({ scope, held }) => (
        <li key={scope} className={styles.item}>
          <div>
            <Text>{t('about.scopes', { returnObjects: true })[scope]}</Text>
            <Text size={200} className={styles.scope}>
              {scope}
            </Text>
          </div>
          {held ? (
            <Badge appearance="tint" color="success" icon={<CheckmarkRegular />}>
              {t('about.held')}
            </Badge>
          ) : (
            <Badge appearance="tint" color="warning" icon={<WarningFilled />}>
              {t('about.missing')}
            </Badge>
          )}
        </li>
      ))}
    </ul>
  );
}
