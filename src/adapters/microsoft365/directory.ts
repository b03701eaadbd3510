import { z } from 'zod';
import type { Outcome } from '../../application/ports/outcome';
import type { Directory } from '../../application/ports/workplace';
import { success, type Result } from '../../domain/base/result';
import type { Failure } from '../../domain/base/failure';
import { populationList, setupList } from '../../storage/list-definitions';
import type { Person } from '../../domain/base/person';
import { readTogether } from './batch';
import type { Graph } from './graph';
import { understand } from './understand';

/** Graph's largest page of users; nobody has more direct reports than that. */
const MOST_REPORTS = 999;
const PROPERTIES = 'id,displayName,givenName,mail';
const PHOTO_SIZE = '48x48';
/** Graph takes no more values after `in` (learn.microsoft.com/graph/filter-query-parameter). */
const MOST_VALUES = 15;

const userSchema = z.object({
  id: z.string(),
  displayName: z.string().nullable(),
  givenName: z.string().nullable(),
  mail: z.string().nullable(),
});

const selfSchema = userSchema.extend({
  userType: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
});

/**
 * An account from elsewhere may be made a member, and then it is one. Accounts from before 2014 have no type: a guest's
 * name tells (learn.microsoft.com/entra/external-id/user-properties).
 */
const isGuestAccount = ({ userType, userPrincipalName }: z.infer<typeof selfSchema>): boolean =>
  userType === 'Guest' || (userType == null && userPrincipalName?.toUpperCase().includes('#EXT#') === true);

const usersSchema = z.object({ value: z.array(userSchema.extend({ userPrincipalName: z.string() })) });

const reportsSchema = z.object({ value: z.array(z.object({ '@odata.type': z.string() }).and(userSchema)) });

/**
 * People from Microsoft Graph, with no more than `User.Read` and `User.ReadBasic.All`.
 * @param lists the address of the site’s lists
 */
export function graphDirectory(graph: Graph, lists: string): Directory {
  return {
    selfAndReports: async ({ seeksAdministrator } = { seeksAdministrator: false }) => {
      const answers = await readTogether(graph, [
        `/me?$select=${PROPERTIES},userType,userPrincipalName`,
        `/me/directReports?$select=${PROPERTIES}&$top=${MOST_REPORTS}`,
        ...(seeksAdministrator ? administratorsTraces(lists) : []),
      ]);
      if (!answers.ok) return answers;
      const [selfAnswer, reportsAnswer, ...traces] = answers.value;
      const self = understand(selfSchema, selfAnswer!);
      if (!self.ok) return self;
      const isGuest = isGuestAccount(self.value);
      // What a guest may read is the organisation's to say; it changes nothing.
      if (isGuest)
        return success({ self: personOf(self.value), reports: [], isAdministrator: false, isGuest });
      const reports = understand(reportsSchema, reportsAnswer!);
      if (!reports.ok) return reports;
      // A directory also counts mail contacts among the reports; a conversation is held with an account.
      const users = reports.value.value.filter((report) => report['@odata.type'] === '#microsoft.graph.user');
      return success({
        self: personOf(self.value),
        reports: users.map(personOf),
        isAdministrator: isAdministratorBy(traces, self.value.id),
        isGuest,
      });
    },

    person: async (id) => {
      const user = understand(userSchema, await graph.get(`/users/${id}?$select=${PROPERTIES}`));
      return user.ok ? success(personOf(user.value)) : user;
    },

    peopleById: (ids) => peopleWhose(graph, 'id', ids),

    peopleByAddress: (addresses) => peopleWhose(graph, 'userPrincipalName', addresses),

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

/**
 * Graph has no word for what somebody may do with a list (SharePoint's `EffectiveBasePermissions`). MUS-population is
 * open to the MUS administrators alone, and they alone write rounds; so it is seen before the population is there.
 */
const administratorsTraces = (lists: string): string[] => [
  `${lists}/${encodeURIComponent(populationList.displayName)}?$select=id`,
  `${lists}/${encodeURIComponent(setupList.displayName)}/items?$select=id,createdBy,lastModifiedBy&$filter=fields/SetupKind eq 'round'`,
];

const byWhom = z.object({ user: z.object({ id: z.string().optional() }).optional() }).optional();
const roundsSchema = z.object({ value: z.array(z.object({ createdBy: byWhom, lastModifiedBy: byWhom })) });

function isAdministratorBy([population, rounds]: readonly Result<unknown, Failure>[], id: string): boolean {
  const written = rounds?.ok ? roundsSchema.safeParse(rounds.value).data : undefined;
  const isWriter = written?.value.some((round) =>
    [round.createdBy, round.lastModifiedBy].some((by) => by?.user?.id === id),
  );
  return population?.ok === true || isWriter === true;
}

/** In lower case, since neither Graph nor people tell the cases of an address apart. */
async function peopleWhose(
  graph: Graph,
  property: 'id' | 'userPrincipalName',
  values: readonly string[],
): Outcome<ReadonlyMap<string, Person>> {
  const questions: string[] = [];
  for (let start = 0; start < values.length; start += MOST_VALUES) {
    const literals = values
      .slice(start, start + MOST_VALUES)
      .map((value) => `'${value.replaceAll("'", "''")}'`);
    const filter = encodeURIComponent(`${property} in (${literals.join(',')})`);
    questions.push(`/users?$select=${PROPERTIES},userPrincipalName&$filter=${filter}`);
  }
  const answers = await readTogether(graph, questions);
  if (!answers.ok) return answers;
  const people = new Map<string, Person>();
  for (const answer of answers.value) {
    const users = understand(usersSchema, answer);
    if (!users.ok) return users;
    for (const user of users.value.value) people.set(user[property].toLowerCase(), personOf(user));
  }
  return success(people);
}

function personOf(user: z.infer<typeof userSchema>): Person {
  const name = user.displayName ?? '';
  return { id: user.id, name, givenName: user.givenName ?? name, mail: user.mail };
}
