import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { narrow } from '../../ui/narrow';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
    gap: '12px 24px',
    margin: '6px 0 0',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px' },
  },
  detail: {
    minWidth: 0,
  },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [narrow]: { display: 'inline', '::after': { content: "': '" } },
  },
  value: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    [narrow]: { display: 'inline' },
  },
  was: { display: 'block', color: tokens.colorStatusWarningForeground2 },
});

/** Label and value of each fact, the same labels in every row. */
export function Details({ children }: { readonly children: ReactNode }) {
  return <dl className={useStyles().list}>{children}</dl>;
}

export interface DetailPart {
  readonly text: string;
  /** What stood there when it was signed, said as it is said now; undefined when it is unchanged. */
  readonly before?: string | undefined;
}

export interface DetailProps {
  readonly label: string;
  readonly parts: readonly DetailPart[];
  /** Stands between two parts. */
  readonly between?: string;
}

/** A new value is bold, and what it was stands below it: never by colour alone (ui.md section 6). */
export function Detail({ label, parts, between = '' }: DetailProps) {
  const styles = useStyles();
  const shown = parts.filter(({ text, before }) => text !== '' || before !== undefined);
  if (shown.length === 0) return null;
  return (
    <div className={styles.detail}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value} dir="auto">
        {shown.map((part, index) => (
          <Text key={index} {...(part.before !== undefined && { weight: 'semibold' })}>
            {index > 0 && between}
            {part.text}
          </Text>
        ))}
        {shown.map((part, index) => (
          <Was key={index} {...part} />
        ))}
      </dd>
    </div>
  );
}

export interface WasProps extends Pick<DetailPart, 'before'> {
  /** Where it does not stand below what it was. */
  readonly label?: string;
}

/** What a changed value was. */
export function Was({ before, label }: WasProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (before === undefined) return null;
  return (
    <Text size={200} className={styles.was}>
      {label !== undefined && `${label} · `}
      {before === '' ? t('plan.changed.wasEmpty') : t('plan.changed.was', { before })}
    </Text>
  );
}
