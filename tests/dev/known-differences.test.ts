import { readFileSync } from 'node:fs';
import { differences } from '../../local-tenant/differences';
import { operations } from '../../local-tenant/operations';

const page = () => readFileSync('docs/known-differences.md', 'utf8');

describe('The page of known differences from Microsoft 365', () => {
  it('is as the operations say it now (npm run --silent tenant -- --differences > docs/known-differences.md)', () => {
    expect(page().trim()).toBe(differences().trim());
  });

  it('names every operation of the local Graph once', () => {
    for (const { name } of operations) expect(page().split(`\n| ${name} |`)).toHaveLength(2);
  });
});
