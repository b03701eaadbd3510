import { Button, makeStaticStyles, makeStyles, Portal, tokens } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useLocalText } from '../../parts/questions/local-text';
import { usePreparing } from './preparing';
import { useAnswers } from './use-answers';
import { useFormHeader } from './use-form-header';

const PAPER = 'printed-form';

/** On paper there is the form and nothing of the screen. */
const usePaper = makeStaticStyles(
  `@media print { body > *:not(:has(.${PAPER})) { display: none !important; } }`,
);

const useStyles = makeStyles({
  paper: {
    display: 'none',
    '@media print': {
      display: 'block',
      padding: '1.5cm',
      color: 'CanvasText',
      fontFamily: tokens.fontFamilyBase,
      fontSize: '11pt',
      lineHeight: 1.45,
    },
  },
  facts: { display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '4pt 16pt', margin: '12pt 0' },
  value: { margin: 0, overflowWrap: 'anywhere' },
  answer: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: '4pt 0' },
  question: { breakInside: 'avoid' },
  // Room to write by hand.
  empty: { height: '2.4cm', borderBottom: '0.5pt solid GrayText' },
});

/** The form is put on paper when it is printed, and not at every key. */
export function PrintForm() {
  const { t } = useTranslation();
  const isPrinting = useIsPrinting();
  return (
    <>
      <Button appearance="transparent" icon={<PrintRegular />} onClick={() => window.print()}>
        {t('preparation.print')}
      </Button>
      {isPrinting && <Paper />}
    </>
  );
}

function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes what stands there when the event is over.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}

/** The whole form with what is answered, and lines where nothing is; without the private notes. */
function Paper() {
  usePaper();
  const styles = useStyles();
  const say = useLocalText();
  const { preparation } = usePreparing();
  const { concept } = preparation.conversation;
  const header = useFormHeader();
  const answers = useAnswers();
  return (
    <Portal>
      <div className={`${PAPER} ${styles.paper}`}>
        <h1>{say(concept.name)}</h1>
        <dl className={styles.facts}>
          {header.flatMap(({ term, value }) => [
            <dt key={term}>{term}</dt>,
            <dd key={`${term}:`} className={styles.value}>
              {value}
            </dd>,
          ])}
        </dl>
        {concept.purpose.map((text) => (
          <p key={text.da}>{say(text)}</p>
        ))}
        {answers().map(({ topic, questions }) => (
          <section key={topic}>
            <h2>{topic}</h2>
            {questions.map(({ question, answers: given }) => (
              <div key={question} className={styles.question}>
                <h3>{question}</h3>
                {given.map((answer, index) => (
                  <p key={index} className={styles.answer}>
                    {answer}
                  </p>
                ))}
                {given.length === 0 && <div className={styles.empty} />}
              </div>
            ))}
          </section>
        ))}
      </div>
    </Portal>
  );
}
