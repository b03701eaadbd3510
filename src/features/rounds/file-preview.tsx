import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { MatchedFile } from '../../application/rounds/match-file';
import { useFileProblems, type LineProblem } from './use-file-problems';

/** Whoever has more to mend than this has one mistake all through the file. */
const MOST_SHOWN = 20;

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '12px', width: '100%' },
  good: { display: 'flex', alignItems: 'center', gap: '8px' },
  check: { color: tokens.colorStatusSuccessForeground1, fontSize: '20px', flexShrink: 0 },
  counts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: '4px 16px',
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
  },
  row: { display: 'contents' },
  count: { margin: 0 },
  lines: { margin: 0, paddingInlineStart: '20px', display: 'grid', gap: '4px', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface FilePreviewProps {
  readonly name: string;
  readonly matched: MatchedFile;
}

/** How many a file holds, or what in it is to be mended. */
export function FilePreview({ name, matched }: FilePreviewProps) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const { errors, notes } = useFileProblems(matched);
  const { members } = matched;
  const lines = new Set(errors.map(({ line }) => line)).size;
  const counts = {
    employees: members.length,
    leaders: new Set(members.map(({ leaderId }) => leaderId)).size,
    units: new Set(members.map(({ unit }) => unit)).size,
    staffGroups: new Set(members.map(({ staffGroup }) => staffGroup)).size,
  };
  const kinds = Object.keys(counts) as (keyof typeof counts)[];

  return (
    <div className={styles.parts} role={errors.length > 0 ? 'alert' : 'status'}>
      <Text weight="semibold">{name}</Text>
      {errors.length > 0 ? (
        <>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{t('rounds.population.bad', { count: lines })}</MessageBarBody>
          </MessageBar>
          <Lines problems={errors} />
        </>
      ) : (
        <>
          <div className={styles.good}>
            <CheckmarkCircleFilled className={styles.check} aria-hidden />
            <Text>{t('rounds.population.good')}</Text>
          </div>
          <dl className={styles.counts}>
            {kinds.map((kind) => (
              <div key={kind} className={styles.row}>
                <dt className={styles.quiet}>{t(`rounds.population.${kind}`)}</dt>
                <dd className={styles.count}>{counts[kind].toLocaleString(i18n.language)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {notes.length > 0 && <Lines problems={notes} />}
    </div>
  );
}

function Lines({ problems }: { readonly problems: readonly LineProblem[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const rest = problems.length - MOST_SHOWN;
  return (
    <ul className={styles.lines}>
      {problems.slice(0, MOST_SHOWN).map(({ line, problem }, index) => (
        <li key={index}>{t('rounds.population.line', { line, problem })}</li>
      ))}
      {rest > 0 && <li>{t('rounds.population.more', { count: rest })}</li>}
    </ul>
  );
}
