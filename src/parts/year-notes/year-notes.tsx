import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnItem } from '../../application/year-notes/open-year-notes';
import type { Person } from '../../domain/base/person';
import { Card } from '../../ui/card';
import { PageSkeleton } from '../../ui/page-skeleton';
import { useOpening } from '../workplace/use-opening';

// Nobody waits for what most never unfold.
const UnfoldedNotes = lazy(() => import('./unfolded-notes'));

export interface YearNotesProps {
  readonly title: string;
  /** The reader's own conversations. */
  readonly mine: readonly OwnItem[];
}

/** Notes for the reader's own next conversation, on any day of the year. Nothing is asked before they are unfolded. */
export function YearNotes(props: YearNotesProps) {
  const self = useOpening().value?.self;
  return self ? <FoldedNotes {...props} self={self} /> : null;
}

function FoldedNotes({ title, mine, self }: YearNotesProps & { readonly self: Person }) {
  const { t } = useTranslation();
  return (
    <Card>
      <Accordion collapsible>
        <AccordionItem value="year-notes">
          <AccordionHeader as="h2">{title}</AccordionHeader>
          <AccordionPanel>
            <Suspense fallback={<PageSkeleton label={t('loading')} />}>
              <UnfoldedNotes self={self} mine={mine} />
            </Suspense>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </Card>
  );
}
