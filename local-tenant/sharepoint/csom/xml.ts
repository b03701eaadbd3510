import { restInvalid } from '../rest-operation';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Growing = Element & { readonly children: Growing[]; text: string };

const PART = /<\?[^>]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;

/**
 * The elements of a small XML text without comments, CDATA or a document type, which no client of SharePoint sends.
 * @throws GraphError 400
 */
export function readXml(xml: string): Element {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [, closing, name, attributes, alone, text] of xml.matchAll(PART)) {
    const inside = open.at(-1);
    if (!inside) throw malformed();
    if (text !== undefined) inside.text += unescaped(text);
    else if (closing && open.pop()?.name !== name) throw malformed();
    else if (name && !closing) {
      const element: Growing = { name, attributes: attributesOf(attributes ?? ''), children: [], text: '' };
      inside.children.push(element);
      if (!alone) open.push(element);
    }
  }
  const [only] = root.children;
  if (open.length !== 1 || !only || root.children.length > 1) throw malformed();
  return only;
}

export const childrenOf = (element: Element, name: string): readonly Element[] =>
  element.children.find((child) => child.name === name)?.children ?? [];

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)]),
  );
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name: string) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hexadecimal) return String.fromCodePoint(Number.parseInt(String(hexadecimal), 16));
    return NAMED[name] ?? whole;
  });
}

const malformed = () => restInvalid('The request is no well-formed XML.');
