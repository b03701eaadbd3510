import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Journal } from '../../application/ports/journal';
import { useWritten } from '../../parts/saving/open-autosave';
import { useOutcome } from '../../parts/workplace/use-outcome';
import { useWorkplace } from '../../parts/workplace/workplace-context';

const useStyles = makeStyles({
  choice: {
    marginInlineStart: '-8px',
    '& label': { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  refused: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Whoever shares a computer keeps nothing on it. */
export function SharedComputer() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { journal } = useWorkplace();
  const device = useWritten((state) => state.device);
  if (!journal || device === 'none') return null;
  return device === 'refused' ? (
    <Text size={200} className={styles.refused}>
      {t('preparation.device.refused')}
    </Text>
  ) : (
    <Choice journal={journal} />
  );
}

function Choice({ journal }: { readonly journal: Journal }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const asked = useOutcome(['shared-computer'], () => journal.isShared());
  const choose = async (isShared: boolean) => {
    await journal.setShared(isShared);
    asked.askAgain();
  };
  return (
    <Checkbox
      className={styles.choice}
      checked={asked.value ?? false}
      label={`${t('preparation.device.shared')}. ${t('preparation.device.sharedHint')}`}
      onChange={(_, { checked }) => void choose(checked === true)}
    />
  );
}
