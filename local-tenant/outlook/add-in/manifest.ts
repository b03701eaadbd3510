import { z } from 'zod';
import english from '../../../manifest/en.json';
import manifest from '../../../manifest/manifest.json';
import type { Language } from '../../frame/protocol/context';
import type { AddInItem } from './item';

/** A button that runs a function of the add-in and opens no pane. */
export interface AddInCommand {
  readonly functionName: string;
  /** Where it stands. */
  readonly kind: AddInItem['kind'];
  readonly label: (language: Language) => string;
}

/** What the person may do when the add-in stops a sending, or does not answer. */
export type SendMode = 'promptUser' | 'softBlock' | 'block';

/** What is asked before a meeting is sent. */
export interface SendCheck {
  readonly functionName: string;
  readonly sendMode: SendMode;
}

const controlSchema = z.object({ id: z.string(), label: z.string(), actionId: z.string() });
const ribbonSchema = z.object({
  contexts: z.array(z.string()),
  tabs: z.array(z.object({ groups: z.array(z.object({ controls: z.array(controlSchema) })) })),
});
const extensionSchema = z.object({
  runtimes: z.array(z.object({ actions: z.array(z.object({ id: z.string(), type: z.string() })) })),
  ribbons: z.array(ribbonSchema),
  autoRunEvents: z
    .array(
      z.object({
        events: z.array(
          z.object({
            type: z.string(),
            actionId: z.string(),
            options: z.object({ sendMode: z.string() }).optional(),
          }),
        ),
      }),
    )
    .default([]),
});

/** What of the package's manifest Outlook goes by. */
const { extensions } = z.object({ extensions: z.array(extensionSchema) }).parse(manifest);

const KINDS: Readonly<Record<string, AddInItem['kind']>> = {
  meetingDetailsOrganizer: 'appointmentCompose',
  meetingDetailsAttendee: 'appointmentRead',
};

export const addInCommands: readonly AddInCommand[] = extensions.flatMap((extension, atExtension) => {
  const functions = extension.runtimes
    .flatMap(({ actions }) => actions)
    .filter(({ type }) => type === 'executeFunction')
    .map(({ id }) => id);
  return extension.ribbons.flatMap(({ contexts, tabs }, atRibbon) =>
    tabs.flatMap(({ groups }, atTab) =>
      groups.flatMap(({ controls }, atGroup) =>
        controls.flatMap(({ label, actionId }, atControl) => {
          const path = `extensions[${atExtension}].ribbons[${atRibbon}].tabs[${atTab}].groups[${atGroup}].controls[${atControl}].label`;
          const translated = (english as Record<string, string>)[path] ?? label;
          return contexts.flatMap((context) => {
            const kind = KINDS[context];
            if (!kind || !functions.includes(actionId)) return [];
            return [
              {
                functionName: actionId,
                kind,
                label: (language: Language) => (language === 'da' ? label : translated),
              },
            ];
          });
        }),
      ),
    ),
  );
});

/** Absent in a package that is made without one. */
export const sendCheck: SendCheck | undefined = extensions
  .flatMap(({ autoRunEvents }) => autoRunEvents)
  .flatMap(({ events }) => events)
  .filter(({ type }) => type === 'appointmentSending')
  // As Outlook does where the mode is not said.
  .map(({ actionId, options }) => ({
    functionName: actionId,
    sendMode: sendModeOf(options?.sendMode) ?? 'softBlock',
  }))[0];

export function sendModeOf(text: string | undefined): SendMode | undefined {
  return (['promptUser', 'softBlock', 'block'] as const).find((mode) => mode === text);
}
