import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answersIn } from '../../domain/concept/progress';
import { useAnswering } from '../../parts/questions/answering';
import { useLocalText } from '../../parts/questions/local-text';
import { useOpenAutosave } from '../../parts/saving/open-autosave';
import { usePreparing } from './preparing';
import { useFormHeader } from './use-form-header';

const useStyles = makeStyles({
  card: {
    padding: '4px 6px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  body: { display: 'grid', gap: '8px', maxWidth: '72ch', paddingBlock: '4px 12px' },
  facts: { display: 'flex', flexWrap: 'wrap', gap: '4px 24px', margin: '0 0 8px' },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** Who, when, what for and how: open until the first answer is there, and then one line. */
export function PurposeCard() {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const { preparation, form } = usePreparing();
  const autosave = useOpenAutosave();
  const context = useAnswering();
  const { concept } = preparation.conversation;
  const header = useFormHeader();
  const [isBegun] = useState(() => answersIn(form, autosave.state().fields, context) > 0);
  return (
    <div className={styles.card}>
      <Accordion collapsible defaultOpenItems={isBegun ? [] : ['purpose']}>
        <AccordionItem value="purpose">
          <AccordionHeader as="h2">{t('preparation.purpose.title')}</AccordionHeader>
          <AccordionPanel>
            <div className={styles.body}>
              <dl className={styles.facts}>
                {header.map(({ term, value }) => (
                  <div key={term}>
                    <dt className={styles.term}>{term}</dt>
                    <dd className={styles.value}>{value}</dd>
                  </div>
                ))}
              </dl>
              {concept.purpose.map((text) => (
                <Text key={text.da}>{say(text)}</Text>
              ))}
            </div>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </div>
  );
}
