const UNSEEN = /<!--[\s\S]*?-->|<(head|style|title)\b[\s\S]*?<\/\1>/gi;
const NEW_LINE = /<(?:br|\/p|\/div|\/li|\/td|\/h\d)\b[^>]*>/gi;
const TAG = /<[^>]*>/g;
const ENTITY = /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi;
const LAST_CODE_POINT = 0x10ffff;
const NAMED: Readonly<Partial<Record<string, string>>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  aring: 'å',
  Aring: 'Å',
};

/** What somebody reads in an appointment's body: a line a paragraph, none of them empty, without the addresses of links. */
export function textOf(bodyHtml: string): string {
  return bodyHtml
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .replace(NEW_LINE, '\n')
    .replace(TAG, '')
    .replace(ENTITY, (entity, decimal?: string, hexadecimal?: string, name?: string) => {
      const code = decimal ? parseInt(decimal, 10) : hexadecimal ? parseInt(hexadecimal, 16) : undefined;
      if (code === undefined) return NAMED[name ?? ''] ?? entity;
      return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : entity;
    })
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Between two of these Outlook keeps how one joins a Teams meeting. */
const TEAMS_MEETING = /^_{10,}$[\s\S]*?(?:^_{10,}$|(?![\s\S]))/gm;

/** Whether a body says more than what was put into it, and the way into a Teams meeting. @param written from `textOf` */
export function saysMore(bodyHtml: string, written: string): boolean {
  const ours = written.split('\n');
  return textOf(bodyHtml)
    .replace(TEAMS_MEETING, '')
    .split('\n')
    .some((line) => /[^\s.,:;!?()_–-]/.test(line) && !ours.some((whole) => whole.includes(line)));
}
