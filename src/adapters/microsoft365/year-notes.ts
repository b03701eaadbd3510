import type { YearNotes } from '../../application/ports/year-notes';
import { draftOf } from '../../storage/shells';
import { withOrWithoutOneDrive } from './drafts';
import { appFolderDraft } from './drafts-app-folder';
import { listedDraft } from './drafts-list';
import type { Graph } from './graph';

const FILE = 'year-notes.json';

/**
 * A file in the person's own app folder; whoever has no OneDrive has them in the draft that only they can open, beside
 * the preparation.
 * @param lists the address of the site's lists
 */
export function graphYearNotes(graph: Graph, lists: string): YearNotes {
  return {
    of: (card) =>
      withOrWithoutOneDrive(
        appFolderDraft(graph, FILE),
        listedDraft(graph, lists, card && draftOf(card, 'employee')),
      ),
    before: (draft) => listedDraft(graph, lists, draft),
  };
}
