import { readFileSync } from 'node:fs';
import { differences } from '../../local-tenant/differences';
import { assumptions } from '../../local-tenant/assumptions';
import { operations } from '../../local-tenant/operations';
import { restOperations } from '../../local-tenant/sharepoint/operations';
import { signInEndpoints } from '../../local-tenant/sign-in/service';

const page = () => readFileSync('docs/known-differences.md', 'utf8');

describe('The page of known differences from Microsoft 365', () => {
  it('is as the operations say it now (npm run --silent tenant -- --differences > docs/known-differences.md)', () => {
    expect(page().trim()).toBe(differences().trim());
  });

  it('names every operation of the local Graph once', () => {
    for (const { name } of operations) expect(page().split(`\n| ${name} |`)).toHaveLength(2);
  });

  it('gives every operation a page of Microsoft’s where it is called documented, and some source in any case', () => {
    const described = [...operations, ...restOperations, ...signInEndpoints];
    const unsourced = described.filter(({ evidence, source }) =>
      evidence === 'documented'
        ? !source.startsWith('https://learn.microsoft.com/')
        : !source.includes('https://'),
    );
    expect(unsourced.map(({ name }) => name)).toEqual([]);
  });

  it('says of every assumption how a pilot tries it and what breaks', () => {
    for (const { supposed, attempt, otherwise } of assumptions)
      expect(page()).toContain(`| ${supposed} | ${attempt} | ${otherwise} |`);
  });
});
