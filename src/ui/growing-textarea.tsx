import { makeStyles, mergeClasses, Textarea, tokens, type TextareaProps } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';

const useStyles = makeStyles({
  root: { width: '100%' },
  // Fluent stops growing at a height of its own; here nothing scrolls inside the field.
  field: { maxHeight: 'none', overflow: 'hidden', lineHeight: tokens.lineHeightBase300 },
  line: { minHeight: '32px' },
  quiet: {
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

export interface GrowingTextareaProps extends Pick<
  TextareaProps,
  'id' | 'aria-label' | 'aria-labelledby' | 'aria-describedby' | 'lang'
> {
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly minimumRows?: number;
  /** A dashed inset, for what is the writer's alone. */
  readonly isPrivate?: boolean;
}

/** A field of several lines that is as high as its text. */
export function GrowingTextarea({
  value,
  onType,
  minimumRows = 2,
  isPrivate = false,
  ...names
}: GrowingTextareaProps) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return undefined;
    const fit = () => {
      element.style.height = 'auto';
      element.style.height = `${element.scrollHeight}px`;
    };
    fit();
    // Narrower, the same text takes more lines.
    const observer = new ResizeObserver(([entry]) => {
      if (entry && Math.round(entry.contentRect.width) !== widthFitted) {
        widthFitted = Math.round(entry.contentRect.width);
        fit();
      }
    });
    let widthFitted = Math.round(element.clientWidth);
    observer.observe(element);
    return () => observer.disconnect();
  }, [value]);

  return (
    <Textarea
      {...names}
      ref={field}
      className={mergeClasses(styles.root, isPrivate && styles.quiet)}
      textarea={{
        className: mergeClasses(styles.field, minimumRows === 1 && styles.line),
        rows: minimumRows,
      }}
      value={value}
      onChange={(_, { value: typed }) => onType(typed)}
      resize="none"
      dir="auto"
    />
  );
}
