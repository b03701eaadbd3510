import type { MadeCall } from './protocol/office-protocol';

/** One call of Office.js that reached Outlook, and from where. */
export interface OfficeCall extends MadeCall {
  /** The add-in's page that made it. */
  readonly page: string;
  /** Whose Outlook it is. */
  readonly persona: string;
}

declare global {
  interface Window {
    /** What add-ins have called since this page of Outlook was opened, the first first: for whoever tests (docs/local-tenant.md). */
    officeCalls?: OfficeCall[];
  }
}

export function recordOfficeCall(call: OfficeCall): void {
  (window.officeCalls ??= []).push(call);
}
