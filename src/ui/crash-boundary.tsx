import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface CrashState {
  readonly crashed: boolean;
}

/** A mistake of ours ends in a sentence and a way on, never in a blank page. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, CrashState> {
  override state: CrashState = { crashed: false };

  static getDerivedStateFromError(): CrashState {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? <CrashMessage /> : this.props.children;
  }
}

const useStyles = makeStyles({ page: { padding: '24px' } });

function CrashMessage() {
  const { t } = useTranslation();
  return (
    <main className={useStyles().page}>
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{t('crash.title')}</MessageBarTitle> {t('crash.text')}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => window.location.reload()}>{t('crash.action')}</Button>
        </MessageBarActions>
      </MessageBar>
    </main>
  );
}
