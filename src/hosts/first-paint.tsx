import { FluentProvider } from '@fluentui/react-components';
import { createRoot, type Root } from 'react-dom/client';
import { PageSkeleton } from '../ui/page-skeleton';
import { themes } from '../ui/theme';
import { browserTheme } from './browser-theme';

/** Only what paints the first grey shapes stands in a page's first bundle; the rest is on its way meanwhile. */
export function firstPaint(): Root {
  const root = createRoot(document.getElementById('root')!);
  root.render(
    <FluentProvider theme={themes[browserTheme()]}>
      <PageSkeleton />
    </FluentProvider>,
  );
  return root;
}
