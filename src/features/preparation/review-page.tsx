import { Link, makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Topic } from '../../domain/concept/concept';
import { privateNoteField } from '../../domain/concept/field-keys';
import { isAnswerable, isAsked, saidTo, type Question } from '../../domain/concept/kinds';
import { isShown, isSilent } from '../../domain/concept/said';
import { useAnswering } from '../../parts/questions/answering';
import { useLocalText } from '../../parts/questions/local-text';
import { SaidEntry } from '../../parts/questions/said-entry';
import { useWritten } from '../../parts/saving/open-autosave';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';
import { PreparationFrame } from './preparation-frame';
import { usePreparing } from './preparing';
import { PrintForm } from './print-form';
import { useTopicAddress } from './topics-nav';
import { useFocusOnChange } from './use-focus-on-change';

const useStyles = makeStyles({
  title: {
    margin: 0,
    outlineStyle: 'none',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: '8px',
  },
  question: {
    margin: '12px 0 4px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  said: { display: 'grid', gap: '8px', overflowWrap: 'anywhere' },
  one: { display: 'grid' },
  own: {
    display: 'block',
    marginTop: '12px',
    padding: '8px 12px',
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** All answers on one page, what is empty, and what the other is going to see: the end of the form. */
export function ReviewPage() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { preparation, form, other } = usePreparing();
  const heading = useFocusOnChange('review');
  const [isAsOther, setAsOther] = useState(false);
  const mayBeRead = preparation.conversation.concept.sharing !== 'own-notes';
  return (
    <PreparationFrame heading={heading}>
      <Card>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {t('preparation.review.title')}
        </h2>
        <Text block className={styles.quiet}>
          {t(mayBeRead ? 'preparation.review.what' : 'preparation.review.whatOwn', { other })}
        </Text>
        {mayBeRead && (
          <Switch
            label={t('preparation.review.asOther', { other })}
            checked={isAsOther}
            onChange={(_, { checked }) => setAsOther(checked)}
          />
        )}
      </Card>
      {form.topics.map((topic) => (
        <ReviewedTopic key={topic.key} topic={topic} isAsOther={isAsOther} />
      ))}
      <div>
        <PrintForm />
      </div>
    </PreparationFrame>
  );
}

function ReviewedTopic({ topic, isAsOther }: { readonly topic: Topic; readonly isAsOther: boolean }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const [, navigate] = useLocation();
  const address = useTopicAddress()(topic);
  const context = useAnswering();
  const own = useWritten(({ fields }) => fields[privateNoteField(topic.key)] ?? '');
  const title = say(topic.title);
  const asked = topic.questions.filter(
    (question) => isAsked(question, context) && !(isAsOther && question.readBy === 'writer'),
  );
  return (
    <Card>
      <div className={styles.head}>
        <Heading level={2}>{title}</Heading>
        {!isAsOther && (
          <Link
            href={`#${address}`}
            aria-label={t('preparation.review.changeTopic', { topic: title })}
            onClick={(event) => {
              event.preventDefault();
              navigate(address);
            }}
          >
            {t('preparation.review.change')}
          </Link>
        )}
      </div>
      {asked.filter(isAnswerable).map((question) => (
        <Reviewed key={question.key} question={question} isAsOther={isAsOther} />
      ))}
      {!isAsOther && own !== '' && (
        <Text className={styles.own} dir="auto">
          {t('preparation.review.own', { text: own })}
        </Text>
      )}
    </Card>
  );
}

function Reviewed({ question, isAsOther }: { readonly question: Question; readonly isAsOther: boolean }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const context = useAnswering();
  const said = useWritten(
    ({ fields }) => saidTo(question, fields, context).filter(isShown),
    (one, other) => JSON.stringify(one) === JSON.stringify(other),
  );
  const isEmpty = said.every(isSilent);
  if (isEmpty && isAsOther) return null;
  return (
    <div>
      <Heading level={3} className={styles.question}>
        {say(question.text)}
      </Heading>
      <div className={styles.said}>
        {isEmpty ? (
          <Text className={styles.quiet}>{t('preparation.review.empty')}</Text>
        ) : (
          said.map((each, index) => (
            <div key={index} className={styles.one}>
              <SaidEntry said={each} />
            </div>
          ))
        )}
      </div>
    </div>
  );
}
