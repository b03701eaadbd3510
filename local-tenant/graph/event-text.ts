import type { EventDetails } from '../store/event';
import { htmlDocument } from './event-online-meeting';

const PREVIEW_LENGTH = 255;

/** `Prefer: outlook.body-content-type="text"`; anything else is HTML, as when nothing is said. */
export function wantsTextBody(headers: Headers): boolean {
  return /outlook\.body-content-type\s*=\s*"?text"?/i.test(headers.get('Prefer') ?? '');
}

/** The body in the form that was asked for, whatever form it was written in. */
export function shownBody({ body }: EventDetails, asText: boolean): EventDetails['body'] {
  if (!asText) return { contentType: 'html', content: htmlDocument(body) };
  return { contentType: 'text', content: textOf(body) };
}

export function previewOf({ body }: EventDetails): string {
  return textOf(body).replace(/\s+/g, ' ').trim().slice(0, PREVIEW_LENGTH);
}

function textOf(body: EventDetails['body']): string {
  return body.contentType === 'html'
    ? withoutTags(body.content)
        .replace(/[^\S\n]+/g, ' ')
        .trim()
    : body.content;
}

function withoutTags(html: string): string {
  return html
    .replace(/<head[\s\S]*?<\/head>/i, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
}
