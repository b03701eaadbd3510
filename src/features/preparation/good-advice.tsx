import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Heading } from '../../ui/heading';
import { usePreparing } from './preparing';

const wide = '@container shell (min-width: 1024px)';

const useStyles = makeStyles({
  aside: { display: 'none', [wide]: { display: 'block' } },
  folded: { [wide]: { display: 'none' } },
  lines: { display: 'grid', gap: '8px', marginTop: '8px', color: tokens.colorNeutralForeground2 },
});

/** Beside the topic where there is room, folded below it where there is not. */
export function GoodAdvice() {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <aside className={styles.aside} aria-labelledby="advice">
      <Heading level={2} id="advice">
        {t('preparation.advice.title')}
      </Heading>
      <AdviceLines />
    </aside>
  );
}

export function FoldedAdvice() {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <Accordion collapsible className={styles.folded}>
      <AccordionItem value="advice">
        <AccordionHeader as="h2">{t('preparation.advice.title')}</AccordionHeader>
        <AccordionPanel>
          <AdviceLines />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function AdviceLines() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { preparation, other } = usePreparing();
  return (
    <div className={styles.lines}>
      <Text size={200}>{t(`preparation.advice.${preparation.party}.notes`)}</Text>
      <Text size={200}>{t(`preparation.advice.${preparation.party}.good`, { other })}</Text>
      <Text size={200}>{t('preparation.advice.salary')}</Text>
      <Text size={200}>{t('preparation.nextQuestion')}</Text>
    </div>
  );
}
