import { Button, makeStyles, Text, tokens, type TextProps } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { texts } from './texts';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  title: { margin: 0, overflowWrap: 'anywhere' },
});

interface OpenedProps extends Pick<TextProps, 'as' | 'size'> {
  readonly title: string;
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A part of the page that was opened by hand, with its title and the way to close it. */
export function Opened({ title, as, size, className, onClose, children }: OpenedProps) {
  const styles = useStyles();
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  // It was opened from somewhere else or from the app: whoever reads by ear must be taken there.
  useEffect(() => section.current?.focus(), []);
  return (
    <section ref={section} tabIndex={-1} className={className} aria-labelledby={titleId}>
      <div className={styles.head}>
        <Text as={as} id={titleId} size={size} weight="semibold" className={styles.title}>
          {title}
        </Text>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={texts.event.close}
          onClick={onClose}
        />
      </div>
      {children}
    </section>
  );
}
