import { conversationIn } from '../../domain/meeting/appointment';
import { HAND_IN_SENTENCE, htmlOf, type AppointmentText } from '../../domain/meeting/filled-appointment';
import { asked } from './asked';

/** Puts the text first, or in place of what stands there from before. Whatever else is written stays. */
export async function writeText(body: Office.Body, text: AppointmentText): Promise<void> {
  const standing = await asked<string>((answer) => body.getAsync(Office.CoercionType.Html, answer));
  const replaced = withText(standing, text);
  const asHtml = { coercionType: Office.CoercionType.Html };
  await asked((answer) => {
    if (replaced === undefined) body.prependAsync(htmlOf(text), asHtml, answer);
    else body.setAsync(replaced, asHtml, answer);
  });
}

/**
 * The same text where a link to a conversation and its deadline stand already.
 * @returns nothing where no such link stands
 */
export function withText(html: string, text: AppointmentText): string | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const link = [...page.querySelectorAll('a')].find((anchor) => conversationIn(anchor.href) !== undefined);
  if (!link) return undefined;
  link.href = text.link;
  link.textContent = text.linkText;
  if (!replaceDeadline(page, text.deadline ?? '') && text.deadline !== undefined) {
    link.after(page.createElement('br'), text.deadline);
  }
  return /<html[\s>]/i.test(html) ? page.documentElement.outerHTML : page.body.innerHTML;
}

/** @returns whether one stood there */
function replaceDeadline(page: Document, deadline: string): boolean {
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    // An editor may break a line anywhere.
    const line = text.data.replace(/\s+/g, ' ');
    if (!HAND_IN_SENTENCE.test(line)) continue;
    text.data = line.replace(HAND_IN_SENTENCE, deadline);
    return true;
  }
  return false;
}
