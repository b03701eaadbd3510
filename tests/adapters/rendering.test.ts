import { createHash } from 'node:crypto';
import { readFont } from '../../dev/read-font';
import { lazyPdf } from '../../src/adapters/documents/pdf/pdf';
import {
  wrongDigestsIn,
  filedPlanDocument,
  readFiledPlan,
  RENDERING,
} from '../../src/domain/plan/filed-plan';
import { textOfPdf } from '../read-pdf';
import { goldenDigests, goldenDocuments, type GoldenName } from './golden-documents';

const names = Object.keys(goldenDocuments) as GoldenName[];

const { attachmentIn } = lazyPdf(readFont);

async function bytesOf(name: GoldenName, maker = lazyPdf): Promise<Uint8Array> {
  const made = await maker(readFont).render(filedPlanDocument(goldenDocuments[name]));
  if (!made.ok) throw new Error(made.failure.code);
  return made.value;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const ADVICE =
  `The golden documents come out otherwise than under rendering number ${RENDERING}. If that is meant: raise ` +
  'RENDERING in src/domain/plan/filed-plan.ts and put the new digests under the new number in ' +
  'tests/adapters/golden-documents.ts. Copies that are filed already can then no longer be checked by rendering.';

describe('A filed PDF', () => {
  it('is the same, byte for byte, as long as the rendering number is the same', async () => {
    const made: Record<string, string> = {};
    for (const name of names) made[name] = sha256(await bytesOf(name));
    const isAsBefore = JSON.stringify(made) === JSON.stringify(goldenDigests[RENDERING]);
    if (!isAsBefore) throw new Error(`${ADVICE}\n${JSON.stringify(made, null, 2)}`);
  });

  it('is the same with what browsers are given of the libraries as with what Node is given', async () => {
    const inNode = await Promise.all(names.map((name) => bytesOf(name)));
    jest.resetModules();
    // Not by their names: Node would choose its own.
    jest.doMock('fontkit', () => jest.requireActual<object>('../../node_modules/fontkit/dist/browser.cjs'));
    jest.doMock('pdfkit', () => jest.requireActual<object>('../../node_modules/pdfkit/js/pdfkit.browser.js'));
    const { lazyPdf: inBrowsers } = await import('../../src/adapters/documents/pdf/pdf');
    for (const [index, name] of names.entries())
      expect(Buffer.compare(await bytesOf(name, inBrowsers), inNode[index]!)).toBe(0);
    jest.dontMock('pdfkit').dontMock('fontkit');
  });

  it.each(names)('holds what it is made of, and can be made again of that alone: %s', async (name) => {
    const bytes = await bytesOf(name);
    const read = readFiledPlan(attachmentIn(bytes));
    if (read.kind !== 'ours') throw new Error(read.kind);
    expect(wrongDigestsIn(read.filed)).toEqual([]);
    const again = await lazyPdf(readFont).render(filedPlanDocument(read.filed));
    expect(again.ok && Buffer.compare(again.value, bytes)).toBe(0);
  });

  it('holds the answers that the form wants filed, and nothing else of a preparation, neither to read nor within', async () => {
    const bytes = await bytesOf('remarks');
    const text = await textOfPdf(bytes);
    const within = attachmentIn(bytes)!;
    for (const said of [
      'Samarbejdet med Lilleå.',
      'Ro',
      'Det blev færdigt.',
      'Ti besøg',
      'Ledelse',
      'Overblikket.',
    ])
      expect(text).toContain(said);
    expect(within).toContain('Samarbejdet med Lilleå.');
    expect(text + within).not.toContain('Det her må ikke stå i filen');
  });
});
