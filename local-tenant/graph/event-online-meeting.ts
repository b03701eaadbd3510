import { randomUUID } from 'node:crypto';
import type { EventDetails } from '../store/event';
import type { Call } from './operation';

/** Makes the meeting one that can be joined: with an address, and with the blob in the body that says so. */
export function madeOnline(details: EventDetails, call: Call): EventDetails {
  const thread = `19:meeting_${Buffer.from(randomUUID()).toString('base64url')}@thread.v2`;
  const context = JSON.stringify({ Tid: call.tenant.facts.tenantId, Oid: call.caller.id });
  const joinUrl = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/0?context=${encodeURIComponent(context)}`;
  const content = htmlDocument(details.body).replace('</body>', () => `${meetingBlob(joinUrl)}\n</body>`);
  return { ...details, joinUrl, body: { contentType: 'html', content } };
}

/** Whoever writes a body without the blob ends the online meeting, as the page on updating an event warns. */
export function keptOnline(details: EventDetails): EventDetails {
  const isKept = details.joinUrl === null || details.body.content.includes(details.joinUrl);
  return isKept ? details : { ...details, joinUrl: null };
}

/** Exchange keeps a fragment of HTML as a whole document. */
export function htmlDocument(body: EventDetails['body']): string {
  const content = body.contentType === 'html' ? body.content : escapeHtml(body.content);
  if (/<html[\s>]/i.test(content)) return content;
  const head = '<head>\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\n</head>';
  return `<html>\n${head}\n<body>\n${content}\n</body>\n</html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function meetingBlob(joinUrl: string): string {
  const line = `<div style="width:100%"><span style="white-space:nowrap; color:#5F5F5F; opacity:.36">${'_'.repeat(80)}</span></div>`;
  return [
    line,
    '<div class="me-email-text" style="color:#252424; font-family:\'Segoe UI\',Helvetica,Arial,sans-serif">',
    '<div style="margin-top:24px; margin-bottom:20px"><span style="font-size:24px">Microsoft Teams-møde</span></div>',
    `<div><a href="${joinUrl}" class="me-email-headline" target="_blank">Deltag i mødet nu</a></div>`,
    '</div>',
    line,
  ].join('\n');
}
