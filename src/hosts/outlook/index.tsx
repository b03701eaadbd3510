import { firstPaint } from '../first-paint';

const root = firstPaint();
void import('./start').then(({ start }) => start(root));
