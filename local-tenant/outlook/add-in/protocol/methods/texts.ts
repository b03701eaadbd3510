import { z } from 'zod';
import { asking, changing, type OfficeMethods } from './method';

const TEXT = 0;

const written = z.object({ data: z.string(), coercionType: z.number() });

const plainText = (html: string) =>
  html
    .replace(/<br\s*\/?>|<\/p>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .trim();

const htmlOf = ({ data, coercionType }: z.infer<typeof written>) =>
  coercionType === TEXT ? `<p>${data.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>` : data;

/** What stands before the first word: a body that was kept is a whole document. */
const UP_TO_THE_BODY = /^[\s\S]*<body[^>]*>/i;

function prepended(html: string, added: string): string {
  const head = UP_TO_THE_BODY.exec(html)?.[0] ?? '';
  return head + added + html.slice(head.length);
}

export const textMethods: OfficeMethods = {
  14: asking('body.getTypeAsync', () => 'html'),
  17: changing('subject.setAsync', z.object({ subject: z.string() }), ({ subject }) => ({ subject })),
  18: asking('subject.getAsync', ({ subject }) => subject),
  23: changing('body.prependAsync', written, (added, { bodyHtml }) => ({
    bodyHtml: prepended(bodyHtml, htmlOf(added)),
  })),
  37: {
    name: 'body.getAsync',
    answer: (item, parameters) => {
      const { coercionType } = z.object({ coercionType: z.number() }).parse(parameters);
      const { bodyHtml } = item.get();
      return { data: coercionType === TEXT ? plainText(bodyHtml) : bodyHtml };
    },
  },
  38: changing('body.setAsync', written, (whole) => ({ bodyHtml: htmlOf(whole) })),
};
