import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { tableIn, type RowKind } from '../../domain/plan/rows';
import { fieldInRow } from '../../domain/writing/rows';
import { Heading } from '../../ui/heading';
import { useLocalText } from '../questions/local-text';
import { useField } from '../saving/open-autosave';
import { KnotItem } from './knot-item';
import { OtherWrites } from './other-writes';
import { usePlanWriting } from './plan-writing';
import { RowForm } from './row-form';
import { RowSummary } from './row-summary';
import { useRowName } from './use-row-name';
import { touch } from '../../ui/narrow';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  name: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  plain: { fontWeight: tokens.fontWeightRegular },
  kind: { display: 'block', color: tokens.colorNeutralForeground2 },
  edit: {
    minWidth: 'auto',
    flexShrink: 0,
    marginTop: '-2px',
    ...touch,
  },
});

export interface RowKnotProps {
  readonly kind: RowKind;
  readonly rowId: string;
  /** The column that it is written in from, as long as it is open. */
  readonly openAt: string | undefined;
  readonly onOpen: (column: string) => void;
  readonly onDone: () => void;
  readonly onRemove: () => void;
}

/** A row of the plan: read, and edited where it stands. */
export function RowKnot({ kind, rowId, openAt, onOpen, onDone, onRemove }: RowKnotProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const { one, isToldOfEach, calledBy, columns } = tableIn(kind, usePlanWriting().choices);
  const named = useField(fieldInRow(kind, rowId, calledBy)).text;
  const name = useRowName()(kind, { id: rowId, [calledBy]: named });
  const isOpen = openAt !== undefined;
  const edit = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);

  useEffect(() => {
    if (wasOpen.current && !isOpen) edit.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  return (
    <KnotItem>
      {isToldOfEach && (
        <Text size={200} className={styles.kind}>
          {say(one)}
        </Text>
      )}
      {isOpen ? (
        <RowForm kind={kind} rowId={rowId} name={name} focusOn={openAt} onDone={onDone} onRemove={onRemove} />
      ) : (
        <>
          <div className={styles.head}>
            <Heading level={3} className={mergeClasses(styles.name, isToldOfEach && styles.plain)}>
              <bdi>{name}</bdi>
            </Heading>
            <Button
              ref={edit}
              size="small"
              appearance="subtle"
              className={styles.edit}
              aria-label={t('plan.edit.change', { what: name })}
              onClick={() => onOpen(calledBy)}
            >
              {t('plan.edit.changeShort')}
            </Button>
          </div>
          <RowSummary kind={kind} rowId={rowId} onAsk={onOpen} />
          <OtherWrites keys={Object.keys(columns).map((column) => fieldInRow(kind, rowId, column))} />
        </>
      )}
    </KnotItem>
  );
}
