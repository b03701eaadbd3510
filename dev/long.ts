import { spawnSync } from 'node:child_process';

/** The tests again with far more cases, and every screen in every theme, language and width. */
for (const script of ['unit', 'story']) {
  const { status } = spawnSync('npm', ['run', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, LONG: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
