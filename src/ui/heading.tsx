import { makeStyles, mergeClasses, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { margin: 0 },
  2: typographyStyles.subtitle2,
  3: typographyStyles.body1Strong,
});

export interface HeadingProps {
  readonly level: 2 | 3;
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Below the page's own title: 2 for a card or a section, 3 for a part of it (ui.md section 9). */
export function Heading({ level, id, className, children }: HeadingProps) {
  const styles = useStyles();
  const classes = mergeClasses(styles.heading, styles[level], className);
  return level === 2 ? (
    <h2 id={id} className={classes}>
      {children}
    </h2>
  ) : (
    <h3 id={id} className={classes}>
      {children}
    </h3>
  );
}
