import type { Outcome, SignIn, Workplace } from '../../application/workplace';
import { success } from '../../domain/result';
import type { Configuration } from '../configuration';
import { graphDirectory } from './directory';
import { connectGraph } from './graph';
import { graphSetup } from './setup';

export interface Microsoft365Options {
  readonly configuration: Configuration;
  readonly signIn: SignIn & { readonly accessToken: () => Outcome<string> };
  readonly fetch: typeof fetch;
  readonly today: () => string;
}

/** Everything that the product reaches, in Microsoft 365. */
export function microsoft365({ configuration, signIn, fetch, today }: Microsoft365Options): Workplace {
  const graph = connectGraph({ accessToken: signIn.accessToken, origins: configuration.origins, fetch });
  return {
    signIn,
    directory: graphDirectory(graph),
    setup: graphSetup(graph, configuration.site),
    connection: {
      measure: async () => {
        const start = performance.now();
        const answer = await graph.get('/me?$select=id');
        return answer.ok ? success(Math.round(performance.now() - start)) : answer;
      },
    },
    today,
  };
}
