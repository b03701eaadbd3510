import type { HostReport } from './protocol/teams-protocol';
import { texts } from './texts';

/** A line above the app. Two notices with the same text are one. */
export interface Notice {
  readonly intent: 'info' | 'warning' | 'error';
  readonly text: string;
  readonly link?: string;
  readonly retry?: () => void;
}

export function noticeOf(report: HostReport): Notice {
  switch (report.kind) {
    case 'unhandledCall':
      return { intent: 'error', text: texts.unhandledCall(report.name) };
    case 'malformedCall':
      return { intent: 'error', text: texts.malformedCall(report.name) };
    case 'unknownEvent':
      return { intent: 'error', text: texts.unknownEvent(report.name) };
    case 'appFailed':
      return { intent: 'error', text: texts.appFailed(report.reason) };
    case 'unknownApp':
      return { intent: 'error', text: texts.unknownApp(report.appId) };
    case 'elsewhereInTeams':
      return { intent: 'info', text: texts.elsewhereInTeams };
  }
}
