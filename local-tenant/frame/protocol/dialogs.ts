import { z } from 'zod';
import { firstArgument, type Handlers } from './calls';

const length = z.union([z.number(), z.enum(['small', 'medium', 'large'])]);

const orderSchema = z.object({
  url: z.url({ protocol: /^https$/ }),
  title: z.string().default(''),
  width: length.default('small'),
  height: length.default('small'),
});

const resultSchema = z.union([z.string(), z.record(z.string(), z.unknown())]);
const sizeSchema = z.object({ width: length.optional(), height: length.optional() });

/** A page that the app wants shown above itself. */
export type DialogOrder = z.infer<typeof orderSchema>;
export type DialogSize = z.infer<typeof sizeSchema>;

/** How a dialog ended: by what its page submitted, or by somebody closing it. */
export type DialogEnd = { readonly submitted: unknown } | 'closed';

/** What the frame does about dialogs: the first two for the tab, the rest for the page in a dialog. */
export interface HostDialogs {
  openDialog(order: DialogOrder): Promise<DialogEnd>;
  tellDialog(message: unknown): void;
  submit(result: unknown): void;
  resize(size: DialogSize): void;
  tellParent(message: unknown): void;
}

/** Teams' own words for a dialog that was closed at the cross. */
const CLOSED = 'User cancelled/closed the task module.';

export function dialogHandlers(dialogs: HostDialogs): Handlers {
  return {
    'tasks.startTask': async (request) => {
      const end = await dialogs.openDialog(firstArgument(request, orderSchema));
      return end === 'closed' ? [CLOSED, ''] : [null, end.submitted];
    },
    'tasks.completeTask': (request) => {
      // `submit()` without a result ends the dialog too.
      dialogs.submit(firstArgument(request, resultSchema.nullish()) ?? '');
      return undefined;
    },
    'tasks.updateTask': (request) => {
      dialogs.resize(firstArgument(request, sizeSchema));
      return undefined;
    },
    messageForChild: (request) => {
      dialogs.tellDialog(request.args[0]);
      return undefined;
    },
    messageForParent: (request) => {
      dialogs.tellParent(request.args[0]);
      return undefined;
    },
  };
}
