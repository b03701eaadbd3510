import { makeStyles, mergeClasses, Text, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { BackArrow, type BackArrowProps } from './back';
import { narrowest } from './narrow';
import { usePageTitle } from './use-page-title';

export interface PageProps {
  readonly title: string;
  /** One line of context below the title. */
  readonly context?: string;
  /** Where the arrow before the title leads: the page above this one. */
  readonly back?: BackArrowProps;
  /** Stands beside the title where there is room. */
  readonly tools?: ReactNode;
  /** How wide the content grows: a list of many, one's own page, one thing to decide. */
  readonly width?: 'wide' | 'narrow' | 'reading';
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  page: {
    width: '100%',
    maxWidth: '1216px',
    boxSizing: 'border-box',
    marginInline: 'auto',
    padding: '24px 32px 40px',
    [narrowest]: { padding: '16px 12px 32px' },
  },
  wide: {},
  narrow: { maxWidth: '1120px' },
  reading: { maxWidth: '840px' },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: '12px 24px',
    marginBottom: '16px',
  },
  heading: { display: 'flex', alignItems: 'flex-start', gap: '4px' },
  title: { ...typographyStyles.title3, margin: 0, outlineStyle: 'none' },
  context: { display: 'block', color: tokens.colorNeutralForeground2, marginTop: '4px' },
});

/** A page of level one: title, context, content. Moves the focus to the title, so that a screen reader begins there. */
export function Page({ title, context, back, tools, width = 'wide', children }: PageProps) {
  const styles = useStyles();
  const heading = usePageTitle(title);

  return (
    <main id="content" className={mergeClasses(styles.page, styles[width])} aria-labelledby="page-title">
      <header className={styles.header}>
        <div className={styles.heading}>
          {back && <BackArrow {...back} />}
          <div>
            <h1 id="page-title" ref={heading} tabIndex={-1} className={styles.title}>
              {title}
            </h1>
            {context !== undefined && <Text className={styles.context}>{context}</Text>}
          </div>
        </div>
        {tools}
      </header>
      {children}
    </main>
  );
}
