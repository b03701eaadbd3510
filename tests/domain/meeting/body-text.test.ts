import fc from 'fast-check';
import { escapedHtml } from '../../../src/domain/document/html';
import { saysMore, textOf } from '../../../src/domain/meeting/body-text';

const ours =
  '<p><a href="https://teams.microsoft.com/l/entity/mus">Åbn din MUS i Rød Tråd</a></p><p>Del senest 15. februar.</p>';
const written = textOf(ours);

/** As Outlook for Windows gives a body back, written by Word. */
const fromWord = `<html><head><style><!-- p.MsoNormal {margin:0cm} --></style><title>MUS</title></head><body lang="DA">
<div class="WordSection1"><p class="MsoNormal"><a href="https://teams.microsoft.com/l/entity/mus">&Aring;bn din MUS i
 R&oslash;d Tr&#229;d</a></p><p class="MsoNormal">Del senest 15.&nbsp;februar.</p><p class="MsoNormal"><o:p>&nbsp;</o:p></p></div></body></html>`;

const meeting = `<div>________________________________________________________________________________</div>
<div>Microsoft Teams-møde</div><div>Møde-id: 123 456 789</div>
<div>________________________________________________________________________________</div>`;

describe('The body of an appointment', () => {
  it('is read a line a paragraph, without markup, style and the addresses of links', () => {
    expect(written).toBe('Åbn din MUS i Rød Tråd\nDel senest 15. februar.');
    expect(textOf(fromWord)).toBe(written);
  });

  it('shows any text again that was made HTML of', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(textOf(`<p>${escapedHtml(text)}</p>`)).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it.each([
    ['as it was written', ours],
    ['as Outlook for Windows gives it back', fromWord],
    ['with the way into a Teams meeting', ours + meeting],
    ['with a part taken out', '<p>Åbn din MUS</p>'],
    ['with a rule and blank lines', `${ours}<p>&nbsp;</p><p>---</p>`],
  ])('says no more than it should %s', (_how, bodyHtml) => {
    expect(saysMore(bodyHtml, written)).toBe(false);
  });

  it.each([
    ['under the link', `${ours}<p>Vi skal tale om din løn.</p>`],
    ['in the same paragraph', ours.replace('februar.', 'februar. Husk din sygemelding')],
    ['under a Teams meeting', `${ours}${meeting}<p>PS: din løn</p>`],
  ])('says more when something stands %s', (_where, bodyHtml) => {
    expect(saysMore(bodyHtml, written)).toBe(true);
  });
});
