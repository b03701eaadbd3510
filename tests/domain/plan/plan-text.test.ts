import fc from 'fast-check';
import { preparationForm } from '../../../src/domain/concept/preparation-form';
import type { Fields } from '../../../src/domain/writing/fields';
import { planText, saysTheSame } from '../../../src/domain/plan/plan-text';

describe('The readable text of a plan', () => {
  const textOf = (fields: Fields) => planText({ fields, concept: preparationForm });

  it('is nothing as long as nothing stands in the plan', () => {
    expect(textOf({})).toBe('');
    expect(textOf({ followUpOn: '' })).toBe('');
  });

  it('lets nobody write markup into SharePoint', () => {
    const html = textOf({ 'goal.a1.text': '<script>alert("hej")</script> & <b>fed</b>' });
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).toContain('&lt;script&gt;');
  });

  it('says the same when SharePoint has put its own elements around it and written its signs its own way', () => {
    const html = textOf({ 'goal.a1.text': 'Æbler & "pærer" til Årø' });
    const standing = `<div class="ExternalClass1">${html
      .replaceAll('Æ', '&#198;')
      .replaceAll('Å', '&#xC5;')
      .replaceAll('</p>', '\u200b</p>\r\n')}<br></div>`;
    expect(saysTheSame(html, standing)).toBe(true);
  });

  it('does not say the same when a word, or a line, is another', () => {
    const html = textOf({ 'goal.a1.text': 'Lede et projekt', 'goal.a1.end': '2027-11-30' });
    expect(saysTheSame(html, html.replace('projekt', 'team'))).toBe(false);
    expect(saysTheSame(html, html.replace('Lede et', 'Lede<br>et'))).toBe(false);
    expect(saysTheSame(html, '')).toBe(false);
  });

  const html = textOf({ 'goal.a1.text': 'Lede et projekt', 'goal.a1.end': '2027-11-30' });
  const WORD = /(?<=[ >])[^<> ]{2,}(?=[ <])/g;
  const places = [...html.matchAll(WORD)].map(({ index }) => index);
  /** One word of the text in other clothes. */
  const dressed = (dress: (word: string) => string) =>
    fc
      .constantFrom(...places)
      .map((place) =>
        html.replaceAll(WORD, (word: string, at: number) => (at === place ? dress(word) : word)),
      );

  it.each([
    ['struck out', (word: string) => `<s>${word}</s>`],
    ['hidden by a style', (word: string) => `<span style="display:none">${word}</span>`],
    ['hidden by a word for it', (word: string) => `<p hidden>${word}</p>`],
    ['hidden by a class', (word: string) => `<div class="ms-hidden">${word}</div>`],
    ['in white', (word: string) => `<span style="color&#58;white;">${word}</span>`],
    ['in a remark', (word: string) => `<!--${word}-->`],
    ['beside a picture that says more', (word: string) => `${word}<img alt="ikke">`],
    [
      'beside a line that only looks like SharePoint’s',
      (word: string) => `${word}<div class="ExternalClass1 x">`,
    ],
    ['written from the right', (word: string) => `<bdo dir="rtl">${word}</bdo>`],
    ['cut in two', (word: string) => `${word.slice(0, 1)}<br>${word.slice(1)}`],
    ['in an element that is not closed', (word: string) => `${word}<del`],
  ])('L1: does not say the same with a word %s', (_, dress) => {
    fc.assert(
      fc.property(dressed(dress), (other) => {
        expect(saysTheSame(html, other)).toBe(false);
      }),
    );
  });

  it('L1: says the same in no element and with no attribute but SharePoint’s own', () => {
    const known = ['div', 'br', 'p', 'ul', 'li', 'h2', 'h3', 'h4', 'strong'];
    const name = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/).filter((each) => !known.includes(each));
    const attribute = fc.stringMatching(/^[a-z]{2,9}(="[^"<>]{0,9}")?$/);
    fc.assert(
      fc.property(
        fc.oneof(
          name,
          fc.tuple(fc.constantFrom(...known), attribute).map((both) => both.join(' ')),
        ),
        (tag) => {
          expect(saysTheSame(html, `<${tag}>${html}`)).toBe(false);
        },
      ),
    );
  });

  it('says the same with the empty element that SharePoint leaves before a text', () => {
    const standing = `<div class="ExternalClass9738E75A8AD7405F901C9475A09B3E5E"><span style="color&#58;black;"></span>${html}</div><br>`;
    expect(saysTheSame(html, standing)).toBe(true);
  });
});
