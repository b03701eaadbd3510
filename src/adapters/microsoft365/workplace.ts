import type { Outcome } from '../../application/ports/outcome';
import type { Journal } from '../../application/ports/journal';
import type { Pdf } from '../../application/ports/pdf';
import type { SignIn, Workplace } from '../../application/ports/workplace';
import { success } from '../../domain/base/result';
import type { Configuration } from '../configuration';
import { graphCalendar } from './calendar';
import { builtInConceptStore } from './concepts';
import { graphConversations } from './conversations';
import { graphDrafts } from './drafts';
import { graphDirectory } from './directory';
import { graphFiles } from './files';
import { conversationLink } from './conversation-link';
import { connectGraph } from './graph';
import { listFinder } from './list-finder';
import { graphPopulation } from './population';
import { graphRounds } from './rounds';
import { graphProposedTeams } from './proposed-teams';
import { siteGuide } from './site-guide';
import { graphYearNotes } from './year-notes';

export interface Microsoft365Options {
  readonly configuration: Omit<Configuration, 'custodianSharePointScope'>;
  readonly signIn: SignIn & { readonly accessToken: () => Outcome<string> };
  readonly fetch: typeof fetch;
  readonly today: () => string;
  readonly now?: () => string;
  readonly journal?: Journal;
  readonly pdf: Pdf;
  /** Shows a meeting in the host's own calendar, where the host can. */
  readonly showMeeting?: Workplace['showMeeting'];
}

/** Everything that the product reaches, in Microsoft 365. */
export function microsoft365({
  configuration,
  signIn,
  fetch,
  today,
  now = () => new Date().toISOString(),
  journal,
  pdf,
  showMeeting,
}: Microsoft365Options): Workplace {
  const graph = connectGraph({ accessToken: signIn.accessToken, origins: configuration.origins, fetch });
  const { hostname, pathname } = new URL(configuration.site);
  const lists = `/sites/${hostname}:${pathname}:/lists`;
  const guide = siteGuide(graph, lists);
  const listOf = listFinder(guide, lists);
  return {
    signIn,
    directory: graphDirectory(graph, lists),
    connection: {
      measure: async () => {
        const start = performance.now();
        const answer = await graph.get('/me?$select=id');
        return answer.ok ? success(Math.round(performance.now() - start)) : answer;
      },
    },
    concepts: builtInConceptStore,
    conversations: graphConversations(graph, lists, guide, builtInConceptStore),
    calendar: graphCalendar(graph),
    proposedTeams: graphProposedTeams(graph, lists, listOf),
    rounds: graphRounds(graph, listOf),
    population: graphPopulation(graph, listOf),
    drafts: graphDrafts(graph, lists),
    yearNotes: graphYearNotes(graph, lists),
    files: graphFiles(graph),
    pdf,
    ...(journal && { journal }),
    linkTo: (key) => conversationLink(configuration, key),
    ...(showMeeting && { showMeeting }),
    today,
    now,
  };
}
