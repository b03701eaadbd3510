import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { narrow } from './narrow';

const useStyles = makeStyles({
  conflict: { display: 'grid', gap: '8px', marginTop: '8px' },
  message: { color: tokens.colorStatusWarningForeground2 },
  versions: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '8px',
    [narrow]: { gridTemplateColumns: '1fr' },
  },
  version: {
    display: 'grid',
    alignContent: 'space-between',
    gap: '8px',
    padding: '12px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  button: { justifySelf: 'start', minHeight: '32px' },
});

export interface ConflictChoiceProps {
  /** T43 or T44: what happened, what was kept, what to do. */
  readonly message: string;
  readonly mine: string;
  readonly theirs: string;
  readonly theirsName: string;
  /** How a value reads; as it is where it is text. */
  readonly show?: (value: string) => string;
  /** Text may be put together; a choice or a date may not. */
  readonly canCombine?: boolean;
  readonly onSettle: (value: string) => void;
}

/** The same field in two versions, side by side; neither is chosen for anybody. */
export function ConflictChoice({
  message,
  mine,
  theirs,
  theirsName,
  show = (value) => value,
  canCombine = true,
  onSettle,
}: ConflictChoiceProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const messageId = useId();
  const version = (name: string, value: string) => (
    <div className={styles.version} role="group" aria-label={name}>
      <div>
        <Text block size={200} weight="semibold">
          {name}
        </Text>
        <Text block className={styles.text} dir="auto">
          {value === '' ? t('writing.conflict.empty') : show(value)}
        </Text>
      </div>
      <Button
        className={styles.button}
        aria-label={`${t('writing.conflict.keep')}: ${name}`}
        onClick={() => onSettle(value)}
      >
        {t('writing.conflict.keep')}
      </Button>
    </div>
  );
  return (
    <div className={styles.conflict} role="group" aria-labelledby={messageId}>
      <Text id={messageId} size={200} className={styles.message} role="alert">
        {message}
      </Text>
      <div className={styles.versions}>
        {version(t('writing.conflict.here'), mine)}
        {version(theirsName, theirs)}
      </div>
      {canCombine && mine !== '' && theirs !== '' && (
        <Button className={styles.button} onClick={() => onSettle(`${mine}\n${theirs}`)}>
          {t('writing.conflict.combine')}
        </Button>
      )}
    </div>
  );
}
