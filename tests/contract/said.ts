import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { NO_SLICE, readSlice } from './slice';

/** Says at the end of a run how much of it was checked. */
export function said(): void {
  const file = process.env['CONTRACT_COUNT'] ?? '';
  const counts = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(Number) : [];
  const checked = counts.reduce((sum, one) => sum + one, 0);
  console.log(
    readSlice()
      ? `${checked} different exchanges with the local tenant were checked against Microsoft’s description of Graph.`
      : NO_SLICE,
  );
  if (file) rmSync(dirname(file), { recursive: true, force: true });
}
