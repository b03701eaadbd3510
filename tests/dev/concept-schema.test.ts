import { readFileSync } from 'node:fs';
import { conceptJsonSchema } from '../../dev/concept-schema';
import { questionKinds } from '../../src/domain/concept/kinds/register';

const page = readFileSync('docs/concept.schema.json', 'utf8');

describe('The published form of a concept', () => {
  it('is as the product reads it now (npm run -s concept-schema > docs/concept.schema.json)', () => {
    expect(JSON.parse(page)).toEqual(JSON.parse(conceptJsonSchema()));
  });

  it('describes every kind of question', () => {
    for (const kind of Object.keys(questionKinds)) expect(page).toContain(`"const": "${kind}"`);
  });
});
