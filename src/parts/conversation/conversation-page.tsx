import { makeStaticStyles, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Conversation } from '../../application/conversation/seen-conversation';
import { BackArrow, type BackArrowProps } from '../../ui/back';
import { narrowest } from '../../ui/narrow';
import { MiniThread } from './mini-thread';
import { TamperedBar } from './tampered-bar';
import { usePageTitle } from '../../ui/use-page-title';

/** What gets the focus is not hidden behind what is held at the top and at the bottom. */
const useScrolledClear = makeStaticStyles('html { scroll-padding-block: 96px; }');

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100%',
  },
  // Its two parts stand apart on a narrow page: one above the content, one held below it.
  top: {
    display: 'flex',
    alignItems: 'stretch',
    '@media (min-height: 560px)': { position: 'sticky', top: 0, zIndex: 2 },
    [narrowest]: { display: 'contents' },
  },
  bar: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: '10px 0 10px 32px',
    display: 'flex',
    flexGrow: 1,
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 16px',
    minWidth: 0,
    [narrowest]: { padding: '8px 12px' },
  },
  heading: { display: 'flex', alignItems: 'flex-start', gap: '6px', minWidth: 0 },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none', overflowWrap: 'anywhere' },
  context: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    color: tokens.colorNeutralForeground2,
    marginTop: '2px',
  },
  thread: { display: 'flex', [narrowest]: { display: 'none' } },
  // One element for both places: beside the title, and held at the bottom of a narrow page.
  action: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    alignItems: 'center',
    gap: '16px',
    padding: '10px 32px 10px 16px',
    [narrowest]: {
      order: 2,
      position: 'sticky',
      bottom: 0,
      zIndex: 2,
      flexDirection: 'column-reverse',
      alignItems: 'stretch',
      gap: '4px',
      padding: '8px 12px',
      '& > span': { justifyContent: 'center' },
      borderBottom: 'none',
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  content: {
    width: '100%',
    maxWidth: '1280px',
    boxSizing: 'border-box',
    marginInline: 'auto',
    padding: '24px 32px 40px',
    minWidth: 0,
    [narrowest]: { order: 1, padding: '12px 12px 24px', flexGrow: 1 },
  },
});

export interface ConversationPageProps {
  readonly conversation: Conversation;
  readonly title: string;
  /** Counterpart and time of the meeting. */
  readonly context: string;
  readonly back: BackArrowProps;
  /** How far what is typed is saved. */
  readonly saveState?: ReactNode;
  readonly deadline?: ReactNode;
  /** The page's one primary button; at the bottom where it is narrow. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A page of level two about one conversation (ui.md section 2). */
export function ConversationPage(props: ConversationPageProps) {
  const { conversation, title, context, back, saveState, deadline, action, children } = props;
  const styles = useStyles();
  useScrolledClear();
  const heading = usePageTitle(title);
  return (
    <main id="content" className={styles.page} aria-labelledby="page-title">
      <div className={styles.top}>
        <header className={styles.bar}>
          <div className={styles.heading}>
            <BackArrow {...back} />
            <div>
              <h1 id="page-title" ref={heading} tabIndex={-1} className={styles.title}>
                {title}
              </h1>
              <Text size={200} className={styles.context}>
                <span className={styles.thread}>
                  <MiniThread steps={conversation.course.steps} />
                </span>
                {context}
              </Text>
            </div>
          </div>
          {saveState}
        </header>
        <div className={styles.action}>
          {deadline}
          {action}
        </div>
      </div>
      <div className={styles.content}>
        <TamperedBar conversation={conversation} />
        {children}
      </div>
    </main>
  );
}
