import {
  Button,
  Link,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  Text,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkRegular, ChevronDownRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Topic } from '../../domain/concept/concept';
import { progressOf } from '../../domain/concept/progress';
import { preparationAddress, reviewAddress } from '../../ui/addresses';
import { Heading } from '../../ui/heading';
import { useAnswering } from '../../parts/questions/answering';
import { useLocalText } from '../../parts/questions/local-text';
import { useWritten } from '../../parts/saving/open-autosave';
import { useVisuallyHidden } from '../../ui/visually-hidden';
import { usePreparing } from './preparing';

const wide = '@container shell (min-width: 1024px)';

const useStyles = makeStyles({
  nav: { display: 'none', [wide]: { display: 'block' } },
  title: { padding: '0 10px 8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '2px' },
  topic: {
    display: 'grid',
    gridTemplateColumns: '1fr 20px',
    alignItems: 'center',
    padding: '8px 10px',
    color: tokens.colorNeutralForeground1,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
    borderRadius: tokens.borderRadiusMedium,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'none', backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'grid' },
  progress: { color: tokens.colorNeutralForeground2 },
  menu: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    [wide]: { display: 'none' },
  },
  menuButton: { minHeight: '44px' },
});

export interface TopicsProps {
  readonly topics: readonly Topic[];
  /** None on the page on which all of them are read. */
  readonly current: Topic | undefined;
}

/** The topics in any order, with how far each is; in narrow a menu (ui.md section 9). */
export function TopicsNav({ topics, current }: TopicsProps) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { t } = useTranslation();
  const say = useLocalText();
  const addressOf = useTopicAddress();
  const [, navigate] = useLocation();
  const progressIn = useProgress(topics);
  const review = reviewAddress(usePreparing().preparation.conversation.item.key);
  return (
    <nav aria-labelledby="topics" className={styles.nav}>
      <Heading level={2} id="topics" className={styles.title}>
        {t('preparation.topics')}
      </Heading>
      <ul className={styles.list}>
        {topics.map((topic) => {
          const { words, isDone } = progressIn(topic);
          const isCurrent = topic === current;
          const address = addressOf(topic);
          return (
            <li key={topic.key}>
              <Link
                href={`#${address}`}
                className={mergeClasses(styles.topic, isCurrent && styles.current)}
                {...(isCurrent && { 'aria-current': 'page' })}
                onClick={(event) => {
                  event.preventDefault();
                  navigate(address);
                }}
              >
                <span className={styles.words}>
                  <Text weight={isCurrent ? 'semibold' : 'regular'}>{say(topic.title)}</Text>
                  <Text size={200} className={styles.progress}>
                    {words}
                  </Text>
                </span>
                {isDone && (
                  <>
                    <CheckmarkRegular aria-hidden />
                    <span className={hidden}>{t('preparation.allAnswered')}</span>
                  </>
                )}
              </Link>
            </li>
          );
        })}
        <li>
          <Link
            href={`#${review}`}
            className={mergeClasses(styles.topic, current === undefined && styles.current)}
            {...(current === undefined && { 'aria-current': 'page' })}
            onClick={(event) => {
              event.preventDefault();
              navigate(review);
            }}
          >
            <Text weight={current === undefined ? 'semibold' : 'regular'}>{t('preparation.review.nav')}</Text>
          </Link>
        </li>
      </ul>
    </nav>
  );
}

export function TopicsMenu({ topics, current }: TopicsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const addressOf = useTopicAddress();
  const [, navigate] = useLocation();
  const progressIn = useProgress(topics);
  const review = reviewAddress(usePreparing().preparation.conversation.item.key);
  return (
    <nav aria-label={t('preparation.topics')} className={styles.menu}>
      <Text>
        {current
          ? t('preparation.topicOf', { number: topics.indexOf(current) + 1, count: topics.length })
          : t('preparation.review.nav')}
      </Text>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="transparent"
            icon={<ChevronDownRegular />}
            iconPosition="after"
            className={styles.menuButton}
          >
            {t('preparation.allTopics')}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {topics.map((topic) => (
              <MenuItem
                key={topic.key}
                secondaryContent={progressIn(topic).words}
                {...(topic === current && { 'aria-current': 'page' })}
                onClick={() => navigate(addressOf(topic))}
              >
                {say(topic.title)}
              </MenuItem>
            ))}
            <MenuItem
              {...(current === undefined && { 'aria-current': 'page' })}
              onClick={() => navigate(review)}
            >
              {t('preparation.review.nav')}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </nav>
  );
}

export function useTopicAddress(): (topic: Topic) => string {
  const { key } = usePreparing().preparation.conversation.item;
  return (topic) => preparationAddress(key, topic.key);
}

function useProgress(topics: readonly Topic[]) {
  const { t } = useTranslation();
  const context = useAnswering();
  const progress = useWritten(
    ({ fields }) => topics.map((topic) => progressOf(topic, fields, context)),
    (one, other) => JSON.stringify(one) === JSON.stringify(other),
  );
  return (topic: Topic): { readonly words: string; readonly isDone: boolean } => {
    const { answered, questions } = progress[topics.indexOf(topic)]!;
    if (questions === 0) return { words: t('preparation.nothingAsked'), isDone: false };
    const words =
      answered === 0 ? t('preparation.notBegun') : t('preparation.progress', { answered, count: questions });
    return { words, isDone: answered === questions };
  };
}
