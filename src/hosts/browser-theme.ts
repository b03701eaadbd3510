import { useSyncExternalStore } from 'react';
import type { ThemeName } from '../ui/theme';

const dark = matchMedia('(prefers-color-scheme: dark)');
const forcedColors = matchMedia('(forced-colors: active)');

/** The theme that the browser asks for, where no host says one. */
export function browserTheme(): ThemeName {
  if (forcedColors.matches) return 'contrast';
  return dark.matches ? 'dark' : 'light';
}

/** Follows the browser when it changes its mind. */
export const useBrowserTheme = (): ThemeName => useSyncExternalStore(subscribe, browserTheme);

function subscribe(changed: () => void): () => void {
  for (const query of [dark, forcedColors]) query.addEventListener('change', changed);
  return () => {
    for (const query of [dark, forcedColors]) query.removeEventListener('change', changed);
  };
}
