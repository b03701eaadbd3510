import { documentHtml, printable, type Block } from '../../../src/domain/document/document';

const html = (...blocks: Block[]) => documentHtml({ title: 'Udviklingsplan', language: 'da', blocks });

test('a document is readable in SharePoint as headings, paragraphs and lists', () => {
  expect(
    html(
      { kind: 'heading', level: 1, text: 'Mål' },
      { kind: 'paragraph', text: 'Vi er enige.\nBegge to.' },
      { kind: 'list', items: ['Læse', 'Skrive'] },
    ),
  ).toBe('<h2>Mål</h2><p>Vi er enige.<br>Begge to.</p><ul><li>Læse</li><li>Skrive</li></ul>');
});

test('a detail stands below its label, and a signature tells who signed as what', () => {
  expect(
    html({
      kind: 'signature',
      role: 'Medarbejder',
      name: 'Kirsten Holm',
      details: [{ label: 'Underskrevet', value: '2. marts 2027' }],
    }),
  ).toBe(
    '<p><strong>Medarbejder</strong><br>Kirsten Holm</p><p><strong>Underskrevet</strong><br>2. marts 2027</p>',
  );
});

test('what looks like HTML in an answer is shown as it was written', () => {
  expect(html({ kind: 'list', items: ['<script>alert("æøå & 😀")</script>'] })).toBe(
    '<ul><li>&lt;script&gt;alert(&quot;æøå &amp; 😀&quot;)&lt;/script&gt;</li></ul>',
  );
});

test('characters that no reader takes are left out, and every line break is the same', () => {
  expect(printable('en\r\nto\u2028tre\u0000\u0007\ud800\tfire 😀 שלום')).toBe('en\nto\ntre fire 😀 שלום');
});
