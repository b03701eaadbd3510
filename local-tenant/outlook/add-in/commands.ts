import type { AddInItem } from './item';
import type { AddInVisit } from './visit';

export type SendAnswer = { readonly allow: true } | { readonly allow: false; readonly message: string };

/** The function commands of the manifest, by where their buttons stand. */
export const addInCommands = [{ functionName: 'makeNeutral', kind: 'appointmentCompose' }] as const;

/** Soft block: the page shows the message and lets the person go back, or send again later. */
export function askAddInBeforeSending(_item: AddInItem, _visit: AddInVisit): Promise<SendAnswer> {
  return Promise.resolve({ allow: true });
}

export function runCommand(_functionName: string, _item: AddInItem, _visit: AddInVisit): Promise<void> {
  return Promise.resolve();
}
