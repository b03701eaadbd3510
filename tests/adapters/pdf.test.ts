import { readFont } from '../../dev/read-font';
import type { ReadFont } from '../../src/adapters/documents/pdf/fonts';
import { linesOf } from '../../src/adapters/documents/pdf/lines';
import { lazyPdf } from '../../src/adapters/documents/pdf/pdf';
import type { Block, DocumentFile } from '../../src/domain/document/document';
import { failed } from '../../src/domain/base/result';
import { readPdf, spokenIn, textOfPdf } from '../read-pdf';

const at = '2027-02-06T13:40:00Z';
const plan: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Udviklingsplan' },
  { kind: 'details', details: [{ label: 'Medarbejder', value: 'Kirsten Åkjær Holm' }] },
  { kind: 'heading', level: 2, text: 'Mål' },
  { kind: 'paragraph', text: 'Æblet falder ikke langt fra stammen på øen.' },
  { kind: 'list', items: ['Læse', 'Skrive'] },
  {
    kind: 'signature',
    role: 'Leder',
    name: 'Søren Bæk',
    details: [{ label: 'Underskrevet', value: '6. februar 2027' }],
  },
];

async function bytesOf(blocks: readonly Block[], changes: Partial<DocumentFile> = {}): Promise<Uint8Array> {
  const made = await lazyPdf(readFont).render({
    title: 'Udviklingsplan, Kirsten',
    language: 'da',
    at,
    blocks,
    ...changes,
  });
  if (!made.ok) throw new Error(made.failure.code);
  return made.value;
}

const inUtf16 = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('latin1');

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

/** `Document(H1 P)`; what an element holds of text is left out. */
function written({ role, children = [] }: Node): string {
  const below = children.filter((child) => child.role !== undefined).map(written);
  return below.length > 0 ? `${role}(${below.join(' ')})` : String(role);
}

const structureOf = (bytes: Uint8Array) =>
  readPdf(bytes, async (pdf) => written((await (await pdf.getPage(1)).getStructTree()) as Node));

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

interface Found {
  readonly filename: string;
  readonly description: string;
  readonly content: Uint8Array;
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

describe('The PDF of a plan', () => {
  it('says its title, its language and that it is tagged', async () => {
    const bytes = await bytesOf(plan);
    const { info } = await readPdf(bytes, (pdf) => pdf.getMetadata());
    expect(info).toMatchObject({
      Title: 'Udviklingsplan, Kirsten',
      Language: 'da-DK',
      PDFFormatVersion: '1.7',
    });
    expect(await readPdf(bytes, (pdf) => pdf.getMarkInfo())).toMatchObject({ Marked: true });
    const english = await bytesOf(plan, { language: 'en' });
    expect((await readPdf(english, (pdf) => pdf.getMetadata())).info).toMatchObject({ Language: 'en' });
  });

  it('is read in the order in which it was written', async () => {
    expect((await textOfPdf(await bytesOf(plan))).replaceAll(/\s+/g, ' ')).toContain(
      'Udviklingsplan Medarbejder Kirsten Åkjær Holm Mål Æblet falder ikke langt fra stammen på øen. ' +
        '• Læse • Skrive Leder Søren Bæk Underskrevet 6. februar 2027',
    );
  });

  it('has headings, paragraphs and lists for a screen reader', async () => {
    expect(await structureOf(await bytesOf(plan))).toBe(
      'Root(Document(H1 L(LI(Lbl LBody)) H2 P L(LI(Lbl LBody) LI(Lbl LBody)) ' +
        'Sect(L(LI(Lbl LBody) LI(Lbl LBody)))))',
    );
  });

  it('has its headings as bookmarks, one below the other', async () => {
    const outline: Bookmark[] = await readPdf(await bytesOf(plan), (pdf) => pdf.getOutline());
    expect(outline.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
      ['Udviklingsplan', ['Mål']],
    ]);
  });

  it('has every letter in it, and no letters that the reader would have to have', async () => {
    const text = Buffer.from(await bytesOf(plan)).toString('latin1');
    const fonts = [...text.matchAll(/\/Type \/FontDescriptor[^>]*/g)].map(({ 0: descriptor }) => descriptor);
    expect(fonts).toHaveLength(2);
    for (const font of fonts)
      expect(font).toMatch(/\/FontName \/[A-Z]{6}\+NotoSans-(Regular|Bold)[^]*\/FontFile2/);
    expect(text).not.toContain('/Type1');
  });

  it('is the same file when it is made again of the same, whatever the time is meanwhile', async () => {
    const first = await bytesOf(plan);
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'], now: 1_900_000_000_000 });
    const second = await bytesOf(plan);
    jest.useRealTimers();
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('bears the date of what it says, and no date of its making', async () => {
    const { info } = await readPdf(await bytesOf(plan), (pdf) => pdf.getMetadata());
    expect(info).toMatchObject({ CreationDate: 'D:20270206134000Z', ModDate: 'D:20270206134000Z' });
  });

  it('has its attachment where every reader of PDFs finds it, and where we find it ourselves', async () => {
    const attachment = { name: 'a.json', description: 'Det, den er lavet af', json: '{"æ":"😀)"}' };
    const bytes = await bytesOf(plan, { attachment });
    const found = await readPdf(bytes, (pdf) => pdf.getAttachments() as Promise<Record<string, Found>>);
    const { filename, description, content } = found['a.json']!;
    expect([filename, description]).toEqual(['a.json', attachment.description]);
    expect(new TextDecoder().decode(content)).toBe(attachment.json);
    expect(lazyPdf(readFont).attachmentIn(bytes)).toBe(attachment.json);
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toContain('/AFRelationship /Data');
    expect(text).toMatch(/\/Type \/EmbeddedFile[^>]*\/CreationDate \(D:20270206134000Z\)/);
  });

  it.each([
    ['nothing', ''],
    ['no PDF', '{"format":"roedtraad/filed/1"}'],
    ['a PDF of somebody else', '%PDF-1.7\n1 0 obj\n<<\n/Type /Catalog\n>>\nendobj\n'],
    ['one that is cut short', '%PDF-1.7\n%\n1 0 obj\n<<\n/Type /EmbeddedFile\n/Length 9'],
  ])('finds no attachment in %s', (_, text) => {
    expect(lazyPdf(readFont).attachmentIn(Buffer.from(text))).toBeUndefined();
  });

  it('goes on over pages with a text of 10,000 characters, and every word is there', async () => {
    const words = Array.from({ length: 1_600 }, (_, index) => `ord${index}`).join(' ');
    expect(words.length).toBeGreaterThan(10_000);
    const bytes = await bytesOf([paragraph(words)]);
    expect(await readPdf(bytes, (pdf) => Promise.resolve(pdf.numPages))).toBeGreaterThan(2);
    expect((await textOfPdf(bytes)).match(/ord\d+(?=\s)/g)?.join(' ')).toBe(words);
  });

  it('breaks a word that is longer than a line, and loses none of it', async () => {
    expect((await textOfPdf(await bytesOf([paragraph('x'.repeat(10_000))]))).match(/x/g)).toHaveLength(
      10_000,
    );
  });

  it('goes on over pages with a detail of 10,000 characters, its label beside its beginning', async () => {
    const bytes = await bytesOf([
      {
        kind: 'details',
        details: [
          { label: 'Kort', value: 'Mange ord. '.repeat(910) },
          { label: 'Næste', value: '' },
        ],
      },
    ]);
    const first = await readPdf(bytes, async (pdf) => {
      const { items } = await (await pdf.getPage(1)).getTextContent();
      return items.map(spokenIn).join('');
    });
    expect(first).toMatch(/Kort.*Mange/s);
    expect((await textOfPdf(bytes)).match(/Mange\s+ord\./g)).toHaveLength(910);
    expect(await textOfPdf(bytes)).toContain('Næste');
  });

  it.each([
    ['Greek, Russian, Vietnamese and Polish', 'Ελληνικά Русский Tiếng Việt Łódź'],
    ['arrows and marks', '→ ≥ ✓'],
    ['emoji', '😀 ✅'],
    ['what looks like HTML', '<script>alert("æøå")</script>'],
  ])('shows %s', async (_, text) => {
    expect(await textOfPdf(await bytesOf([paragraph(text)]))).toContain(text);
  });

  it('shows a character that no letters are there for as its number', async () => {
    expect(await textOfPdf(await bytesOf([paragraph('中 \u{e000}')]))).toContain('[U+4E2D] [U+E000]');
  });

  it('shows Hebrew and Arabic, and tells a screen reader what was written', async () => {
    const bytes = await bytesOf([paragraph('Navnet er שלום (עולם) og مرحبا.')]);
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toContain('NotoSansHebrew');
    expect(text).toContain('NotoSansArabic');
    expect(await textOfPdf(bytes)).toContain('(עולם)');
    expect(text).toContain(`/ActualText (${inUtf16('\ufeffNavnet er שלום')}`);
  });

  it('says a space after each line, that a screen reader does not make one word of two', () => {
    const face = { name: 'a', has: () => true };
    const lines = linesOf('en to-tre fire\nfem ' + 'x'.repeat(12), 7, {
      faces: [face],
      widthOf: ({ text }) => text.length,
    });
    const said = lines.map(
      ({ runs, endsWord }) => runs.map(({ text }) => text).join('') + (endsWord ? ' ' : ''),
    );
    expect(said).toEqual(['en to-', 'tre ', 'fire ', 'fem ', 'xxxxxxx', 'xxxxx ']);
  });

  it('is made of anything that a person can paste', async () => {
    const pasted = [
      '',
      '\n\n',
      ' ',
      '\u0000\u0007',
      '\ud800',
      '\u200f',
      '👩‍🔬👍🏽🇩🇰',
      'e\u0301',
      '- -',
      '\ufeff',
    ];
    const blocks = pasted.flatMap((text): Block[] => [
      { kind: 'heading', level: 3, text },
      paragraph(text),
      { kind: 'list', items: [text] },
      { kind: 'details', details: [{ label: text, value: text }] },
      { kind: 'signature', role: text, name: text, details: [] },
    ]);
    for (const title of pasted) await expect(bytesOf(blocks.slice(0, 5), { title })).resolves.toBeDefined();
    expect(await readPdf(await bytesOf(blocks), (pdf) => Promise.resolve(pdf.numPages))).toBeGreaterThan(0);
  });

  it('says its title though it holds what XML is made of', async () => {
    const bytes = await bytesOf(plan, { title: 'Mål & <midler>' });
    const { info } = await readPdf(bytes, (pdf) => pdf.getMetadata());
    expect(info).toMatchObject({ Title: 'Mål ＆ ‹midler›' });
    expect(Buffer.from(bytes).toString('utf8')).toContain('Mål ＆ ‹midler›</rdf:li>');
  });

  it('numbers its pages where no screen reader reads it', async () => {
    const bytes = await bytesOf([paragraph('Ord. '.repeat(2_000))]);
    const marked = await readPdf(bytes, async (pdf) => {
      const { items } = await (await pdf.getPage(2)).getTextContent({ includeMarkedContent: true });
      const at = items.findIndex((item) => 'str' in item && item.str.startsWith('2 / '));
      return items.slice(0, at).findLast((item) => !('str' in item) && item.type.startsWith('begin'));
    });
    expect(marked).toMatchObject({ tag: 'Artifact' });
  });

  it('fetches the letters that its words need and no others', async () => {
    const asked: string[] = [];
    const counting: ReadFont = (file) => {
      asked.push(file);
      return readFont(file);
    };
    await lazyPdf(counting).render({ title: 'Plan', language: 'da', at, blocks: plan });
    expect(asked).toEqual(['noto-sans-latin-400-normal.woff', 'noto-sans-latin-700-normal.woff']);
  });

  it('is not made, and says why, when its letters cannot be fetched', async () => {
    const offline: ReadFont = () => Promise.resolve(failed({ code: 'offline' }));
    const made = lazyPdf(offline).render({ title: 'Plan', language: 'da', at, blocks: plan });
    expect(await made).toEqual(failed({ code: 'offline' }));
  });
});
