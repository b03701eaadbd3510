import { Link, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { addresses } from '../../ui/addresses';
import { narrowest } from '../../ui/narrow';

const useStyles = makeStyles({
  footer: {
    maxWidth: '1216px',
    width: '100%',
    boxSizing: 'border-box',
    marginInline: 'auto',
    padding: '0 32px 24px',
    [narrowest]: { padding: '0 12px 16px' },
  },
});

export function Footer() {
  const styles = useStyles();
  const { t } = useTranslation();
  const [location] = useLocation();
  if (location === addresses.about) return null;
  return (
    <footer className={styles.footer}>
      <Link href={`#${addresses.about}`} appearance="subtle">
        {t('navigation.about')}
      </Link>
    </footer>
  );
}
