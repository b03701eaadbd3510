import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../dev/commands';
import { readFont } from '../../dev/read-font';
import { lazyPdf } from '../../src/adapters/documents/pdf/pdf';
import { filedPlanDocument, type FiledPlan } from '../../src/domain/plan/filed-plan';
import { goldenDocuments } from '../adapters/golden-documents';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'roed-traad-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const { remarks } = goldenDocuments;

async function pdfOf(filed: FiledPlan): Promise<Buffer> {
  const made = await lazyPdf(readFont).render(filedPlanDocument(filed));
  if (!made.ok) throw new Error(made.failure.code);
  return Buffer.from(made.value);
}

/** What the command says of a file with these bytes, and how it ends. */
async function verified(bytes: Uint8Array, language = 'da') {
  const file = join(folder, 'plan.pdf');
  writeFileSync(file, bytes);
  return said('verify-pdf', file, '--language', language);
}

async function said(...args: string[]) {
  const out = jest.spyOn(console, 'log').mockImplementation();
  const err = jest.spyOn(console, 'error').mockImplementation();
  const code = await commands.cli(args);
  const textOf = (spy: jest.SpyInstance<void, unknown[]>) => spy.mock.calls.map(String).join('\n');
  const answer = { code, out: textOf(out), err: textOf(err) };
  jest.restoreAllMocks();
  return answer;
}

/** Bytes of the same length in place of others, as somebody would put them there by hand. */
function edited(bytes: Buffer, from: string, to: string): Buffer {
  const at = bytes.indexOf(from);
  expect(at).toBeGreaterThan(0);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(to), bytes.subarray(at + from.length)]);
}

describe('verify-pdf', () => {
  it('says who signed, when and as what, that the file agrees with itself, and what it cannot prove', async () => {
    const bytes = await pdfOf(remarks);
    const { code, out, err } = await verified(bytes);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')).toEqual([
      'Det siger filen:',
      `Udviklingsplan for Maja Lindegaard (konto ${remarks.agreed.employeeId}) med Henrik Østergaard (konto ${remarks.agreed.leaderId}) som leder.`,
      'Samtale 4711-2027 i runden 2027, lavet med skemaet “Samtale”, version 1.',
      'Maja Lindegaard underskrev 22. februar 2027 kl. 10.41: har læst planen og har bemærkninger.',
      'Bemærkning fra Maja Lindegaard: “Jeg er ikke enig i tiden. Det har jeg sagt.”',
      `Kontrolsum for underskriften fra Maja Lindegaard: ${remarks.signatures.employee.digest}`,
      'Henrik Østergaard underskrev 22. februar 2027 kl. 14.05: enig i planen.',
      'Bemærkning fra Henrik Østergaard: “Vi taler om det igen til maj.”',
      `Kontrolsum for underskriften fra Henrik Østergaard: ${remarks.signatures.leader.digest}`,
      '',
      'Det viser kontrollen:',
      'Siderne siger det samme som den vedhæftede roed-traad.json: filen er lavet igen af den, tegn for tegn.',
      'Kontrolsummerne passer til det aftalte og til de to erklæringer.',
      `Filens egen kontrolsum (SHA-256): ${createHash('sha256').update(bytes).digest('hex')}`,
      'Hvem der har underskrevet, kan ingen fil bevise. Det gør organisationens Microsoft 365: kun den enkelte kan skrive i sit eget ark.',
    ]);
  });

  it('says it in English when asked', async () => {
    const { code, out } = await verified(await pdfOf(remarks), 'en');
    expect(code).toBe(0);
    expect(out).toContain(
      'Maja Lindegaard signed 22 February 2027 at 10:41: has read the plan and has remarks.',
    );
    expect(out).toContain('Who has signed, no file can prove.');
  });

  it('says that the pages were changed after the file was made', async () => {
    const bytes = await pdfOf(remarks);
    // The page itself: how wide a heading stands.
    const { code, out } = await verified(edited(bytes, '20 Tf', '21 Tf'));
    expect(code).toBe(1);
    expect(out).toContain('filen er ændret, siden den blev lavet.');
    expect(out).toContain('Kontrolsummerne passer til det aftalte');
    expect((await verified(Buffer.concat([bytes, Buffer.from('\n%%EOF')]))).code).toBe(1);
  });

  it('says that the attachment was changed after the file was made', async () => {
    const bytes = edited(await pdfOf(remarks), 'Jeg er ikke enig i tiden', 'Jeg er saare enig i alt.');
    const { code, out } = await verified(bytes);
    expect(code).toBe(1);
    expect(out).toContain('Siderne siger ikke det samme');
    expect(out).toContain('Kontrolsummen for medarbejderens underskrift passer ikke til det, filen siger.');
  });

  it.each<[string, string, (filed: FiledPlan) => FiledPlan]>([
    ['form', 'Skemaets kontrolsum', (filed) => ({ ...filed, form: { ...filed.form, purpose: [] } })],
    [
      'leader’s signature',
      'Kontrolsummen for lederens underskrift',
      ({ signatures, ...filed }) => ({
        ...filed,
        signatures: { ...signatures, leader: { ...signatures.leader, stance: 'remarks' } },
      }),
    ],
    [
      'agreement that the two are said to have signed',
      'Kontrolsummen for medarbejderens underskrift',
      ({ agreed, ...filed }) => ({ ...filed, agreed: { ...agreed, nextConversationOn: '2028-01-01' } }),
    ],
  ])('says that a whole file with another %s does not hold together', async (_, told, change) => {
    const { code, out } = await verified(await pdfOf(change(remarks)));
    expect(code).toBe(1);
    expect(out).toContain('tegn for tegn.');
    expect(out).toContain(told);
  });

  it('lets nothing in the file write on the screen in its own way', async () => {
    const { signatures } = remarks;
    const comment = 'Tak\u001b[2J\nDet viser kontrollen:\u0007';
    const employee = { ...signatures.employee, comment };
    const { code, out } = await verified(
      await pdfOf({ ...remarks, signatures: { ...signatures, employee } }),
    );
    expect(code).toBe(1);
    expect(out).toContain('“Tak[2J Det viser kontrollen:”');
    expect(out).not.toMatch(/\u001b|\u0007/);
  });

  it('cannot check what another version has made, and says so', async () => {
    const bytes = edited(await pdfOf(remarks), '"rendering":1', '"rendering":7');
    const { code, out, err } = await verified(bytes);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('den er lavet med gengivelse 7, og denne udgave har gengivelse 1.');
  });

  it.each([
    ['no PDF', 'hej'],
    ['a PDF of somebody else', '%PDF-1.7\n1 0 obj\n<<\n/Type /Catalog\n>>\nendobj\n'],
    [
      'one with something else in it',
      '%PDF-1.7\n%\n1 0 obj\n<<\n/Type /EmbeddedFile\n/Length 2\n>>\nstream\n{}',
    ],
  ])('has nothing to check in %s', async (_, text) => {
    const { code, out, err } = await verified(Buffer.from(text));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('er ikke en plan, som Rød Tråd har lavet');
  });

  it('says in one sentence that a file is not there, and that none was named', async () => {
    const missing = join(folder, 'findes-ikke.pdf');
    expect(await said('verify-pdf', missing)).toEqual({
      code: 2,
      out: '',
      err: `Filen ${missing} kan ikke læses.`,
    });
    expect(await said('verify-pdf')).toMatchObject({
      code: 2,
      err: expect.stringContaining('verify-pdf FILE') as string,
    });
  });
});
