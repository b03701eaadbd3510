import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldKey } from '../../domain/writing/fields';
import { Heading } from '../../ui/heading';
import { KnotItem } from './knot-item';
import { OtherWrites } from './other-writes';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  name: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  plain: { fontWeight: tokens.fontWeightRegular },
  kind: { display: 'block', color: tokens.colorNeutralForeground2 },
  edit: {
    minWidth: 'auto',
    flexShrink: 0,
    marginTop: '-2px',
    '@container shell (max-width: 479px)': { minHeight: '44px' },
  },
});

export interface RowKnotProps {
  /** What kind of row it is, where it is no goal. */
  readonly kind?: string;
  readonly name: string;
  /** The fields that it has. */
  readonly keys: readonly FieldKey[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly form: ReactNode;
  readonly children: ReactNode;
}

/** A row of the plan: read, and edited where it stands. */
export function RowKnot({ kind, name, keys, isOpen, onOpen, form, children }: RowKnotProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const edit = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);

  useEffect(() => {
    if (wasOpen.current && !isOpen) edit.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  return (
    <KnotItem>
      {kind && (
        <Text size={200} className={styles.kind}>
          {kind}
        </Text>
      )}
      {isOpen ? (
        form
      ) : (
        <>
          <div className={styles.head}>
            <Heading level={3} className={mergeClasses(styles.name, kind !== undefined && styles.plain)}>
              <bdi>{name}</bdi>
            </Heading>
            <Button
              ref={edit}
              size="small"
              appearance="subtle"
              className={styles.edit}
              aria-label={t('plan.edit.change', { what: name })}
              onClick={onOpen}
            >
              {t('plan.edit.changeShort')}
            </Button>
          </div>
          {children}
          <OtherWrites keys={keys} />
        </>
      )}
    </KnotItem>
  );
}
