import { readFileSync } from 'node:fs';

type Versions = Readonly<Record<string, string>>;

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Versions;
  devDependencies: Versions;
};
const reasons = readFileSync('docs/decisions/dependencies.md', 'utf8');

describe('Every dependency', () => {
  const all = { ...dependencies, ...devDependencies };

  it('has its reason written down', () => {
    const named = Object.keys(all).filter((name) => !name.startsWith('@types/'));
    expect(named.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
  });

  it('is pinned to one version', () => {
    for (const version of Object.values(all)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
