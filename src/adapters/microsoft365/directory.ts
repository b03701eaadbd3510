import { z } from 'zod';
import type { Directory } from '../../application/workplace';
import { success } from '../../domain/result';
import type { Person } from '../../domain/person';
import { readTogether } from './batch';
import type { Graph } from './graph';
import { understand } from './understand';

/** Graph's largest page of users; nobody has more direct reports than that. */
const MOST_REPORTS = 999;
const PROPERTIES = 'id,displayName,givenName,mail';
const PHOTO_SIZE = '48x48';

const userSchema = z.object({
  id: z.string(),
  displayName: z.string().nullable(),
  givenName: z.string().nullable(),
  mail: z.string().nullable(),
});

const reportsSchema = z.object({ value: z.array(z.object({ '@odata.type': z.string() }).and(userSchema)) });

/** People from Microsoft Graph, with no more than `User.Read` and `User.ReadBasic.All`. */
export function graphDirectory(graph: Graph): Directory {
  return {
    selfAndReports: async () => {
      const answers = await readTogether(graph, [
        `/me?$select=${PROPERTIES}`,
        `/me/directReports?$select=${PROPERTIES}&$top=${MOST_REPORTS}`,
      ]);
      if (!answers.ok) return answers;
      const [selfAnswer, reportsAnswer] = answers.value;
      const self = understand(userSchema, selfAnswer!);
      if (!self.ok) return self;
      const reports = understand(reportsSchema, reportsAnswer!);
      if (!reports.ok) return reports;
      // A directory also counts mail contacts among the reports; a conversation is held with an account.
      const users = reports.value.value.filter((report) => report['@odata.type'] === '#microsoft.graph.user');
      return success({ self: personOf(self.value), reports: users.map(personOf) });
    },

    person: async (id) => {
      const user = understand(userSchema, await graph.get(`/users/${id}?$select=${PROPERTIES}`));
      return user.ok ? success(personOf(user.value)) : user;
    },

    photosOf: async (ids) => {
      const answers = await readTogether(
        graph,
        ids.map((id) => `/users/${id}/photos/${PHOTO_SIZE}/$value`),
      );
      if (!answers.ok) return answers;
      const photos = answers.value.flatMap((photo, index): [string, string][] =>
        photo.ok && typeof photo.value === 'string'
          ? [[ids[index]!, `data:image/jpeg;base64,${photo.value}`]]
          : [],
      );
      return success(new Map(photos));
    },
  };
}

function personOf(user: z.infer<typeof userSchema>): Person {
  const name = user.displayName ?? '';
  return { id: user.id, name, givenName: user.givenName ?? name, mail: user.mail };
}
