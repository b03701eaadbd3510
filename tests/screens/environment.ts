import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import JSDOMEnvironment from 'jest-environment-jsdom';

/** What the local tenant asks of Node, and jsdom lacks or has another of: a `Uint8Array` must be one to both. */
const ofNode = {
  fetch,
  Request,
  Response,
  Headers,
  Blob,
  AbortController,
  AbortSignal,
  TextEncoder,
  TextDecoder,
  ReadableStream,
  DecompressionStream,
  ArrayBuffer,
  Uint8Array,
  crypto,
  structuredClone,
  setImmediate,
};

/** Nothing has a size where nothing is laid out, and so nothing changes it. */
class NothingResizes {
  observe = (): void => undefined;
  unobserve = (): void => undefined;
  disconnect = (): void => undefined;
}

/** Nor is anything out of sight, to be scrolled to. */
const scrollTo = (): void => undefined;

/** Nobody has asked the browser for darkness or few colours. */
const matchMedia = (media: string) => Object.assign(new EventTarget(), { media, matches: false });

/** jsdom says that nothing is shown anywhere: Fluent finds nothing to put the focus on, and hides its own dialog. */
function offsetParent(this: HTMLElement): Element | null {
  return isHidden(this) ? null : this.parentElement;
}

function isHidden(element: Element | null): boolean {
  if (!element) return false;
  const { display } = element.ownerDocument.defaultView!.getComputedStyle(element);
  return display === 'none' || isHidden(element.parentElement);
}

/** A window on a desk, in pixels. */
const WIDTH = 1280;
const HEIGHT = 800;
const CONTAINER = /^@container[^(]*\((min|max)-width:\s*(\d+)px\)\s*\{(.*)\}$/s;

/** jsdom knows no containers: what is asked of their width is answered here. */
function atWidth(rule: string): string {
  const [, bound, pixels, inside = ''] = CONTAINER.exec(rule) ?? [];
  if (bound === undefined) return rule;
  const holds = bound === 'min' ? WIDTH >= Number(pixels) : WIDTH <= Number(pixels);
  return holds ? inside : '';
}

/** PDFKit as it is made for Node asks the page, where there is one, which script it is. */
const pdfkit = {
  tagName: 'SCRIPT',
  src: pathToFileURL(createRequire(join(process.cwd(), 'package.json')).resolve('pdfkit')).href,
};

/** A browser's window and the local tenant, in one process. */
export default class ScreenEnvironment extends JSDOMEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    for (const [name, value] of Object.entries({
      ...ofNode,
      ResizeObserver: NothingResizes,
      scrollTo,
      matchMedia,
    }))
      Object.defineProperty(this.global, name, { value, writable: true, configurable: true });
    Object.defineProperty(this.global.HTMLElement.prototype, 'offsetParent', { get: offsetParent });
    Object.defineProperty(this.global.document, 'currentScript', { value: pdfkit });
    this.global.document.body.getBoundingClientRect = () => new this.global.DOMRect(0, 0, WIDTH, HEIGHT);
    // Styles say what is hidden. Whatever else they say is not seen here, and looking through it takes most of the time.
    const sheet = this.global.CSSStyleSheet.prototype;
    const insertRule = Reflect.get(sheet, 'insertRule');
    sheet.insertRule = function (rule, index = 0) {
      const shown = atWidth(rule);
      return /display|visibility/.test(shown) ? insertRule.call(this, shown, index) : index;
    };
  }

  /** Packages come as they are made for Node: those of the tenant run nowhere else. */
  override exportConditions(): string[] {
    return ['node', 'node-addons'];
  }
}
