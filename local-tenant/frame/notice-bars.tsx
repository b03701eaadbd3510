import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Notice } from './notices';
import { texts } from './texts';

interface NoticeBarsProps {
  readonly notices: readonly Notice[];
  readonly onDismiss: (text: string) => void;
}

export function NoticeBars({ notices, onDismiss }: NoticeBarsProps) {
  return (
    <MessageBarGroup>
      {notices.map((notice) => (
        <NoticeBar key={notice.text} notice={notice} onDismiss={() => onDismiss(notice.text)} />
      ))}
    </MessageBarGroup>
  );
}

function NoticeBar({ notice, onDismiss }: { readonly notice: Notice; readonly onDismiss: () => void }) {
  const { retry } = notice;
  const retryAndClear = () => {
    onDismiss();
    retry?.();
  };
  return (
    <MessageBar
      intent={notice.intent}
      shape="square"
      politeness={notice.intent === 'error' ? 'assertive' : 'polite'}
    >
      <MessageBarBody>
        {notice.text}{' '}
        {notice.link && (
          <Link href={notice.link} target="_blank" rel="noreferrer" inline onClick={onDismiss}>
            {texts.open}
          </Link>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={texts.dismiss}
            onClick={onDismiss}
          />
        }
      >
        {retry && <Button onClick={retryAndClear}>{texts.retry}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
