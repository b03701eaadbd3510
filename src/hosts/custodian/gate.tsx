import { makeStyles } from '@fluentui/react-components';
import { rolesOf } from '../../domain/access/roles';
import { Loaded } from '../../parts/workplace/loaded';
import { useOutcome } from '../../parts/workplace/use-outcome';
import type { Custodian } from './custodian';
import { CustodianPage } from './custodian-page';
import { RefusedPage } from './refused-page';
import { SignInPage } from './sign-in-page';

const useStyles = makeStyles({ waiting: { padding: '24px 32px' } });

/** Who is here decides which page it is. SharePoint decides what the person may. */
export function Gate({ isCatalogued }: Pick<Custodian, 'isCatalogued'>) {
  const styles = useStyles();
  const user = useOutcome(['signed-in'], ({ signIn }) => signIn.currentUser());
  if (user.value) {
    const roles = rolesOf({ directReports: 0, appRoles: user.value.appRoles });
    return roles.includes('custodian') ? (
      <CustodianPage user={user.value} isCatalogued={isCatalogued} />
    ) : (
      <RefusedPage user={user.value} />
    );
  }
  if (user.failure?.code === 'signed-out' && !user.asking) return <SignInPage />;
  return (
    <main className={styles.waiting}>
      <Loaded asked={user}>{() => null}</Loaded>
    </main>
  );
}
