import { npm } from './child';

/** The tests again with far more cases, every screen in every theme, language and width, and Lighthouse. */
for (const script of ['unit', 'story', 'lighthouse']) {
  const code = npm([script], { LONG: '1' });
  if (code !== 0) process.exit(code);
}
