import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { texts } from './texts';

const useStyles = makeStyles({
  main: {
    margin: 'auto',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXL,
  },
  sentence: { margin: 0, textAlign: 'center' },
});

export function SilentTenant({ onRetry }: { readonly onRetry: () => void }) {
  const styles = useStyles();
  return (
    <main className={styles.main}>
      <div role="alert">
        <Text as="h1" size={400} weight="semibold" className={styles.sentence}>
          {texts.tenantSilent}
        </Text>
      </div>
      <Button appearance="primary" onClick={onRetry}>
        {texts.retry}
      </Button>
    </main>
  );
}
