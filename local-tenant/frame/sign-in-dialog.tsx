import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { texts } from './texts';
import type { SignInPrompt } from './use-sign-in-prompt';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: `min(420px, calc(100vw - ${tokens.spacingHorizontalXXXL}))`,
    padding: tokens.spacingHorizontalXXL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  title: { margin: `0 0 ${tokens.spacingVerticalM}` },
  scopes: { marginBlock: tokens.spacingVerticalS, paddingInlineStart: tokens.spacingHorizontalXXL },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXXL,
  },
});

/** Stands for the window in which Microsoft asks for consent. The browser's own dialog: it keeps the focus in by itself. */
export function SignInDialog({ prompt }: { readonly prompt: SignInPrompt }) {
  const styles = useStyles();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={() => prompt.answer(false)}
    >
      <Text as="h2" block id={titleId} size={500} weight="semibold" className={styles.title}>
        {texts.signIn(prompt.person.name)}
      </Text>
      {prompt.scopes.length === 0 ? (
        <Text>{texts.signInWithoutScopes(texts.app)}</Text>
      ) : (
        <>
          <Text>{texts.signInScopes(texts.app)}</Text>
          <ul className={styles.scopes}>
            {prompt.scopes.map((scope) => (
              <li key={scope}>
                <Text>{scope}</Text>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.actions}>
        <Button onClick={() => prompt.answer(false)}>{texts.cancel}</Button>
        <Button appearance="primary" onClick={() => prompt.answer(true)}>
          {texts.continue}
        </Button>
      </div>
    </dialog>
  );
}
