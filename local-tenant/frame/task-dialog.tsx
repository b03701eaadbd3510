import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { Modal } from './modal';
import { openTaskWindow, type TaskPrompt, type TaskWindow } from './open-task-window';
import type { TeamsTheme } from './protocol/context';
import type { DialogSize } from './protocol/dialogs';
import { texts } from './texts';

const useStyles = makeStyles({
  frame: {
    display: 'block',
    border: 'none',
    maxWidth: '100%',
    maxHeight: '80dvh',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Teams' own sizes in pixels, by their names. */
const widths = { small: 300, medium: 600, large: 900 };
const heights = { small: 240, medium: 400, large: 600 };

const pixels = (named: Record<'small' | 'medium' | 'large', number>, size: DialogSize['width']) =>
  typeof size === 'number' ? size : named[size ?? 'small'];

/** A page of the app above the tab, until it submits or somebody closes it. */
export function TaskDialog({ prompt, theme }: { readonly prompt: TaskPrompt; readonly theme: TeamsTheme }) {
  const styles = useStyles();
  const iframe = useRef<HTMLIFrameElement>(null);
  const task = useRef<TaskWindow | null>(null);
  const [size, setSize] = useState<DialogSize>(prompt.order);

  useEffect(() => {
    if (!iframe.current) return undefined;
    const opened = openTaskWindow(iframe.current, prompt, (next) => setSize((was) => ({ ...was, ...next })));
    task.current = opened;
    return () => opened.close();
  }, [prompt]);

  useEffect(() => task.current?.showTheme(theme), [prompt, theme]);

  const title = prompt.order.title || texts.app;
  return (
    <Modal title={title} onClose={() => prompt.answer('closed')}>
      <iframe
        ref={iframe}
        name="roed-traad-dialog"
        title={title}
        className={styles.frame}
        width={pixels(widths, size.width)}
        height={pixels(heights, size.height)}
      />
    </Modal>
  );
}
