import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { PageSkeleton } from '../../ui/page-skeleton';
import { themes } from '../../ui/theme';

// Only what paints the first grey shapes stands in the first bundle; the rest is on its way meanwhile.
const root = createRoot(document.getElementById('root')!);
const dark = matchMedia('(prefers-color-scheme: dark)').matches;

root.render(
  <FluentProvider theme={dark ? themes.dark : themes.light}>
    <PageSkeleton />
  </FluentProvider>,
);

void import('./start').then(({ start }) => start(root));
