import { documentHtml } from '../document/document';
import { planDocument, type DocumentedPlan } from './plan-document';
import { danishPlanLabels } from './plan-labels';

/** The plan as the readable column has it; nothing for a plan in which nothing stands. */
export function planText(plan: Omit<DocumentedPlan, 'header'>): string {
  return Object.values(plan.fields).every((text) => text === '')
    ? ''
    : documentHtml(planDocument(plan, danishPlanLabels));
}

/**
 * Whether two rich texts say the same. SharePoint puts its own elements around a text and writes its signs in its own
 * way, so they are compared by what a reader reads.
 */
export function saysTheSame(one: string, other: string): boolean {
  return readable(one) === readable(other);
}

const namedSigns: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function readable(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, signOf)
    .replaceAll(/[\s\u200b]+/g, ' ')
    .trim();
}

function signOf(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return namedSigns[name.toLowerCase()] ?? whole;
  const point = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
  return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}
