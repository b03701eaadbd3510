import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inWords } from '../../domain/base/words';
import { tableShown, type RowKind } from '../../domain/plan/rows';
import { sayableOf } from '../../domain/plan/rows/cells';
import { fieldInRow } from '../../domain/writing/rows';
import { OtherWrites } from '../../parts/plan/other-writes';
import { usePlanWriting } from '../../parts/plan/plan-writing';
import { RowField } from '../../parts/plan/row-field';
import { useRowName } from '../../parts/plan/use-row-name';
import { useRow } from '../../parts/plan/use-rows';
import { useWords } from '../../parts/questions/use-words';
import { Detail, Details } from './detail';
import { touch } from '../../ui/narrow';

const useStyles = makeStyles({
  open: { display: 'grid', gap: '12px', marginTop: '12px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: {
    marginTop: '8px',
    justifySelf: 'start',
    ...touch,
  },
  noPrint: { '@media print': { display: 'none' } },
});

export interface LaterFieldsProps {
  readonly kind: RowKind;
  readonly rowId: string;
}

/** What is filled in through the year, such as status and effect. No signature covers it. */
export function LaterFields({ kind, rowId }: LaterFieldsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const words = useWords();
  const nameOf = useRowName();
  const { choices } = usePlanWriting();
  const row = useRow(kind, rowId);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const later = Object.entries(tableShown(kind, choices, row).columns).filter(([, { isLater }]) => isLater);

  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (later.length === 0) return null;
  if (!isOpen) {
    return (
      <>
        <Details>
          {later.map(([name, column]) => (
            <Detail
              key={name}
              label={words.say(column.name)}
              parts={[{ text: inWords(sayableOf(column, row[name] ?? '', choices), words) }]}
            />
          ))}
        </Details>
        <OtherWrites keys={later.map(([name]) => fieldInRow(kind, rowId, name))} />
        <Button
          ref={button}
          size="small"
          className={mergeClasses(styles.button, styles.noPrint)}
          aria-label={t('plan.later.change', { what: nameOf(kind, row) })}
          onClick={() => setOpen(true)}
        >
          {t('plan.later.changeShort')}
        </Button>
      </>
    );
  }
  return (
    <div className={styles.open}>
      {later.map(([name]) => (
        <RowField key={name} kind={kind} rowId={rowId} column={name} />
      ))}
      <Text size={200} className={styles.quiet}>
        {t('plan.later.explanation')}
      </Text>
      <Button size="small" className={styles.button} onClick={() => setOpen(false)}>
        {t('plan.edit.done')}
      </Button>
    </div>
  );
}
