import type { Drafts } from '../../application/ports/drafts';
import type { RemoteStore } from '../../application/ports/remote-store';
import type { Failure } from '../../domain/base/failure';
import { draftOf } from '../../storage/shells';
import { appFolderDraft, NOTHING_THERE } from './drafts-app-folder';
import { listedDraft } from './drafts-list';
import type { Graph } from './graph';

/** In the person's own app folder, or, for whoever has no OneDrive, in a list item that only they can open. */
/** @param lists the address of the site's lists */
export function graphDrafts(graph: Graph, lists: string): Drafts {
  return {
    of: (card, party) =>
      withOrWithoutOneDrive(
        appFolderDraft(graph, `${card.key}-${party}.json`),
        listedDraft(graph, lists, draftOf(card, party)),
      ),
  };
}

/** The first as long as the person has a OneDrive; found out at the first reading. */
export function withOrWithoutOneDrive(appFolder: RemoteStore, listed: RemoteStore): RemoteStore {
  let place = appFolder;
  return {
    read: async () => {
      const read = await place.read();
      if (read.ok || place === listed || !saysNoOneDrive(read.failure)) return read;
      const instead = await listed.read();
      // Where no item was made for this person, the lack of a OneDrive is what stands in the way.
      if (!instead.ok) return instead.failure.code === 'not-found' ? read : instead;
      place = listed;
      return instead;
    },
    write: (content, version) => place.write(content, version),
  };
}

/** Without a licence there is no drive at all; where OneDrive is closed to somebody, it is forbidden. */
function saysNoOneDrive({ code, details }: Failure): boolean {
  return code === 'forbidden' || (code === 'not-found' && details?.serviceCode !== NOTHING_THERE);
}
