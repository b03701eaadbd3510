import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Refusal } from '../../application/base/steps';
import { isFailure } from '../../domain/base/failure';
import { FailureMessage } from './failure-message';

export interface RefusalMessageProps<Code extends string> {
  readonly problem: Refusal<Code>;
  readonly text: (code: Code) => string;
  readonly onRetry: () => void;
}

/** Why nothing came of it; what Microsoft 365 failed with is told as everywhere else. */
export function RefusalMessage<Code extends string>({ problem, text, onRetry }: RefusalMessageProps<Code>) {
  if (isFailure(problem)) return <FailureMessage failure={problem} onRetry={onRetry} />;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{text(problem.code)}</MessageBarBody>
    </MessageBar>
  );
}
