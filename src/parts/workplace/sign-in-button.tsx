import { Button, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from './workplace-context';
import { smallTouch } from '../../ui/narrow';

const useStyles = makeStyles({
  button: smallTouch,
});

/** Only a press on a button may open the sign-in: browsers refuse a window that comes by itself. */
export function SignInButton({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { signIn } = useWorkplace();
  const press = async () => {
    const outcome = await signIn.signInAgain();
    if (outcome.ok) onSignedIn();
  };
  return (
    <Button appearance="primary" className={styles.button} onClick={() => void press()}>
      {t('failures.signIn')}
    </Button>
  );
}
