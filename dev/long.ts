import { spawnSync } from 'node:child_process';

/** The tests again with far more cases, every screen in every theme, language and width, and Lighthouse. */
for (const script of ['unit', 'story', 'lighthouse']) {
  const { status } = spawnSync('npm', ['run', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, LONG: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
