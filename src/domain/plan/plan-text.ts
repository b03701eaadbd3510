import { documentHtml } from '../document/document';
import { planDocument, type DocumentedPlan } from './plan-document';
import { danishPlanLabels } from './plan-labels';

/** The plan as the readable column has it; nothing for a plan in which nothing stands. */
export function planText(plan: DocumentedPlan): string {
  return Object.values(plan.fields).every((text) => text === '')
    ? ''
    : documentHtml(planDocument(plan, danishPlanLabels));
}

/**
 * Whether two rich texts show a reader the same. SharePoint puts its own elements around a text and writes its signs in
 * its own way; whatever else stands there may strike words out, hide them or show others, and is never the same.
 */
export function saysTheSame(one: string, other: string): boolean {
  const words = shownWords(one);
  return words !== undefined && words === shownWords(other);
}

/** The elements that a plan is written with and those that SharePoint's recorded answers have around it, as they are shown. */
const shownAs: readonly (readonly [element: RegExp, shown: string])[] = [
  [/<br ?\/?>|<\/?(?:div|h[2-4]|p|ul|li)>|<div class="ExternalClass[\dA-F]*">/gi, '\n'],
  [/<\/?strong>|<span style="color(?::|&#58;)black;"><\/span>/gi, ''],
];

/** Line by line; nothing for a text with an element, or an attribute, of which it is not known how it is shown. */
function shownWords(html: string): string | undefined {
  const text = shownAs.reduce(
    (rest, [element, shown]) => rest.replaceAll(element, shown),
    html.replaceAll(/\s+/g, ' '),
  );
  if (text.includes('<')) return undefined;
  const lines = text.split('\n').map((line) => withoutSpace(withSigns(line)));
  return lines.filter((line) => line !== '').join('\n');
}

const withoutSpace = (line: string): string => line.replaceAll('\u200b', '').replaceAll(/\s+/g, ' ').trim();

const namedSigns: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const withSigns = (line: string): string => line.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, signOf);

function signOf(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return namedSigns[name.toLowerCase()] ?? whole;
  const point = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
  return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}
