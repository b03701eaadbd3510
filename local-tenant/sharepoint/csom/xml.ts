import { DOMParser, onWarningStopParsing, type Element } from '@xmldom/xmldom';
import { restInvalid } from '../rest-operation';

/** @throws GraphError 400 */
export function readXml(xml: string): Element {
  try {
    const { documentElement } = new DOMParser({ onError: onWarningStopParsing }).parseFromString(
      xml,
      'text/xml',
    );
    if (documentElement) return documentElement;
  } catch {
    // What the parser found is its own affair.
  }
  throw restInvalid('The request is no well-formed XML.');
}

export const childrenOf = (element: Element, name: string): readonly Element[] => [
  ...([...element.children].find(({ nodeName }) => nodeName === name)?.children ?? []),
];

/** An attribute that is not there says nothing. */
export const attributeOf = (element: Element, name: string): string => element.getAttribute(name) ?? '';
