import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useDays } from '../../parts/workplace/use-days';
import { usePreparing } from './preparing';
import { SharedComputer } from './shared-computer';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    columnGap: '12px',
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  icon: { fontSize: '18px', marginTop: '1px', color: tokens.colorNeutralForeground2 },
  after: { display: 'block', color: tokens.colorNeutralForeground2 },
});

export interface ReaderBarProps {
  /** When it was shared, if it is. */
  readonly sharedAt: string | undefined;
}

/** Who reads it now, and after the next press: before the first field (ui.md section 5). */
export function ReaderBar({ sharedAt }: ReaderBarProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { meeting } = useDays();
  const { preparation, other } = usePreparing();
  const { sharing } = preparation.conversation.concept;
  const now =
    sharedAt === undefined
      ? t('preparation.readers.now')
      : t(
          sharing === 'together' ? 'preparation.readers.nowSharedTogether' : 'preparation.readers.nowShared',
          {
            other,
            time: meeting(sharedAt),
          },
        );
  return (
    <section className={styles.bar} aria-label={t('writing.readers.title')}>
      <EyeRegular className={styles.icon} aria-hidden />
      <div>
        <Text weight="semibold" block>
          {now}
        </Text>
        <Text size={200} className={styles.after}>
          {t(sharedAt === undefined ? `preparation.readers.${sharing}` : 'preparation.readers.again', {
            other,
          })}
        </Text>
        <SharedComputer />
      </div>
    </section>
  );
}
