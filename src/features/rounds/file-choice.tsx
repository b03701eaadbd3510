import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useRef, useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { matchFile, type MatchedFile } from '../../application/rounds/match-file';
import type { Failure } from '../../domain/base/failure';
import type { Member } from '../../domain/round/members';
import { headingOf, optionalColumns, requiredColumns } from '../../domain/round/population-columns';
import { FailureMessage } from '../../parts/workplace/failure-message';
import { wideTouch } from '../../ui/narrow';
import { useVisuallyHidden } from '../../ui/visually-hidden';
import { useWorkplace } from '../../parts/workplace/workplace-context';
import { FilePreview } from './file-preview';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '12px', justifyItems: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
  wide: { width: '100%', display: 'grid', gap: '8px' },
  button: wideTouch,
});

export interface FileChoiceProps {
  readonly standing: number | undefined;
  /** Called with nobody while a file is read or has something to mend. */
  readonly onMembers: (members: readonly Member[] | undefined) => void;
}

/** Reads a file and shows what it comes to, before any of it is kept. */
export function FileChoice({ standing, onMembers }: FileChoiceProps) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { t } = useTranslation();
  const workplace = useWorkplace();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [asked, setAsked] = useState<{ readonly done: number; readonly total: number }>();
  const [matched, setMatched] = useState<MatchedFile>();
  const [failure, setFailure] = useState<Failure>();

  const read = async (chosen: File) => {
    setFile(chosen);
    setMatched(undefined);
    setFailure(undefined);
    onMembers(undefined);
    setAsked({ done: 0, total: 0 });
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const outcome = await matchFile(workplace, bytes, setAsked);
    setAsked(undefined);
    if (!outcome.ok) {
      setFailure(outcome.failure);
      return;
    }
    setMatched(outcome.value);
    if (outcome.value.members.length > 0) onMembers(outcome.value.members);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? [];
    // The same file, mended, may be chosen again.
    event.target.value = '';
    if (chosen) void read(chosen);
  };
  const names = (columns: typeof requiredColumns) => columns.map(headingOf).join(', ');

  return (
    <div className={styles.parts}>
      <Text className={styles.quiet}>
        {t('rounds.population.fileWhat', {
          columns: names(requiredColumns),
          optional: names(optionalColumns),
        })}
      </Text>
      {standing !== undefined && !matched && (
        <Text>{t('rounds.population.standing', { count: standing })}</Text>
      )}
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        className={hidden}
        tabIndex={-1}
        aria-hidden
        onChange={choose}
      />
      <Button
        className={styles.button}
        disabledFocusable={asked !== undefined}
        onClick={() => input.current?.click()}
      >
        {t(
          matched || standing !== undefined ? 'rounds.population.chooseAnother' : 'rounds.population.choose',
        )}
      </Button>
      {asked && (
        <div className={styles.wide} role="status">
          <ProgressBar
            aria-label={file?.name ?? ''}
            {...(asked.total > 0 && { value: asked.done, max: asked.total })}
          />
          {asked.total > 0 && <Text size={200}>{t('rounds.population.reading', { ...asked })}</Text>}
        </div>
      )}
      {failure && file && <FailureMessage failure={failure} onRetry={() => void read(file)} />}
      {matched && file && <FilePreview name={file.name} matched={matched} />}
    </div>
  );
}
