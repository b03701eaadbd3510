import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** Whoever has the page sooner than this, in milliseconds, sees no grey shapes flash by. */
const SHOWN_AFTER = 300;

const useStyles = makeStyles({
  page: { maxWidth: '1216px', marginInline: 'auto', padding: '24px 32px', display: 'grid', gap: '16px' },
  title: { width: '160px' },
  context: { width: '240px' },
});

/** The grey shape of a page that is being fetched. It holds no words, so it may come before the language is known. */
export function PageSkeleton({ label }: { readonly label?: string }) {
  const styles = useStyles();
  const [shown, setShown] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER);
    return () => clearTimeout(timer);
  }, []);

  if (!shown) return null;
  return (
    <Skeleton className={styles.page} {...(label ? { 'aria-label': label } : { 'aria-hidden': true })}>
      <SkeletonItem size={32} className={styles.title} />
      <SkeletonItem size={16} className={styles.context} />
      <SkeletonItem size={128} />
      <SkeletonItem size={96} />
    </Skeleton>
  );
}
