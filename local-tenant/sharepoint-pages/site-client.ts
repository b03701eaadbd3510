import { z } from 'zod';

/** SharePoint answered, and not with what was asked for. */
export class Refused extends Error {
  constructor(readonly status: number) {
    super(String(status));
  }
}

const isLocal = ['localhost', '127.0.0.1'].includes(location.hostname);
const GRAPH = isLocal ? '/v1.0' : 'https://graph.microsoft.com/v1.0';

/** SharePoint's own pages have every right that the person has: the person's right alone decides. */
const RIGHTS = {
  graph: ['Sites.FullControl.All', 'Files.ReadWrite.All'],
  sharepoint: ['AllSites.FullControl'],
};

const fieldsSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.unknown().transform((value) => JSON.stringify(value))]),
);

const listSchema = z.object({
  id: z.string(),
  name: z.string(),
  displayName: z.string(),
  template: z.string(),
});

const columnSchema = z.object({ name: z.string(), displayName: z.string() });

const itemSchema = z.object({ id: z.string(), fields: fieldsSchema });

const viewSchema = z.object({
  Id: z.string(),
  Title: z.string(),
  ViewQuery: z.string(),
  DefaultView: z.boolean(),
  ViewFields: z.object({ Items: z.array(z.string()) }),
});

const versionSchema = z.object({
  id: z.string(),
  lastModifiedDateTime: z.string(),
  lastModifiedBy: z.object({ user: z.object({ displayName: z.string().optional() }) }),
});

const assignmentSchema = z.object({
  Member: z.object({ Title: z.string() }),
  RoleDefinitionBindings: z.array(z.object({ Name: z.string() })),
});

const fileSchema = z.object({ id: z.string(), name: z.string() });

const personSchema = z.object({ upn: z.string(), name: z.string() });

export type Item = z.infer<typeof itemSchema>;
export type View = z.infer<typeof viewSchema>;
export type Assignment = z.infer<typeof assignmentSchema>;
export type FileEntry = z.infer<typeof fileSchema>;
export type Person = z.infer<typeof personSchema>;

export async function people(): Promise<Person[]> {
  return z.array(personSchema).parse(await (await fetch('/_local/people')).json());
}

export async function tenantNow(): Promise<Date> {
  const { now } = z.object({ now: z.string() }).parse(await (await fetch('/_local/clock')).json());
  return new Date(now);
}

/** At `localhost` the host's own name is not in the address. */
async function sharePointHost(): Promise<string> {
  if (!isLocal) return location.hostname;
  const answer: unknown = await (await fetch('/_local/frame')).json();
  return z.object({ sharePointHost: z.string() }).parse(answer).sharePointHost;
}

/** The site as one person's browser reaches it: Graph and SharePoint REST, the same calls that anybody can make. */
export class SiteClient {
  private readonly tokens = new Map<keyof typeof RIGHTS, Promise<string>>();

  constructor(
    private readonly user: string,
    private readonly sitePath: string,
  ) {}

  /** From the tenant itself: SharePoint’s own pages know every list, also one that Graph leaves out of an answer. */
  lists = async () => {
    await this.graph(await this.site());
    const address = `/_local/inspection/lists?site=${encodeURIComponent(this.sitePath)}`;
    return z.array(listSchema).parse(await (await fetch(address)).json());
  };

  columns = async (listId: string) => this.all(`${await this.site()}/lists/${listId}/columns`, columnSchema);

  items = async (listId: string) =>
    this.all(`${await this.site()}/lists/${listId}/items?$expand=fields&$top=200`, itemSchema);

  versions = async (listId: string, itemId: string) =>
    this.all(`${await this.site()}/lists/${listId}/items/${itemId}/versions`, versionSchema);

  views = async (listId: string): Promise<View[]> =>
    z
      .object({ value: z.array(viewSchema) })
      .parse(await this.rest(`/web/lists(guid'${listId}')/views?$expand=ViewFields`)).value;

  format = async (listId: string, column: string): Promise<string | null> =>
    z
      .object({ CustomFormatter: z.string().nullable() })
      .parse(await this.rest(`/web/lists(guid'${listId}')/fields/getbyinternalnameortitle('${column}')`))
      .CustomFormatter;

  isUnique = async (listId: string, itemId: string): Promise<boolean> =>
    z
      .object({ HasUniqueRoleAssignments: z.boolean() })
      .parse(await this.rest(`/web/lists(guid'${listId}')/items(${itemId})?$select=HasUniqueRoleAssignments`))
      .HasUniqueRoleAssignments;

  access = async (listId: string, itemId: string): Promise<Assignment[]> =>
    z
      .object({ value: z.array(assignmentSchema) })
      .parse(
        await this.rest(
          `/web/lists(guid'${listId}')/items(${itemId})/roleassignments?$expand=Member,RoleDefinitionBindings`,
        ),
      ).value;

  files = async (listId: string, folder: string): Promise<{ drive: string; entries: FileEntry[] }> => {
    const { id: drive } = z
      .object({ id: z.string() })
      .parse(await this.graph(`${await this.site()}/lists/${listId}/drive`));
    const path = folder ? `/root:/${encodeURIComponent(folder)}:/children` : '/root/children';
    return { drive, entries: await this.all(`/drives/${drive}${path}`, fileSchema) };
  };

  /** Through the address that Graph gives for it: the redirect of `/content` cannot be followed across origins. */
  file = async (drive: string, id: string): Promise<Blob> => {
    const { '@microsoft.graph.downloadUrl': address } = z
      .object({ '@microsoft.graph.downloadUrl': z.string() })
      .parse(await this.graph(`/drives/${drive}/items/${id}`));
    const response = await fetch(address);
    if (!response.ok) throw new Refused(response.status);
    return response.blob();
  };

  private async all<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema>[]> {
    const page = z.object({ value: z.array(schema), '@odata.nextLink': z.string().optional() });
    const found: z.infer<Schema>[] = [];
    for (let next: string | undefined = path; next;) {
      const answer: z.infer<typeof page> = page.parse(await this.graph(next));
      found.push(...answer.value);
      next = answer['@odata.nextLink']?.replace(/^.*\/v1\.0/, '');
    }
    return found;
  }

  private async site(): Promise<string> {
    return `/sites/${await sharePointHost()}:${this.sitePath}:`;
  }

  private graph = (path: string) => this.get(`${GRAPH}${path}`, 'graph');

  private rest = (path: string) => this.get(`${this.sitePath}/_api${path}`, 'sharepoint');

  private async get(address: string, resource: keyof typeof RIGHTS): Promise<unknown> {
    const headers = { Authorization: `Bearer ${await this.token(resource)}`, Accept: 'application/json' };
    const response = await fetch(address, { headers });
    if (!response.ok) throw new Refused(response.status);
    return response.json();
  }

  private token(resource: keyof typeof RIGHTS): Promise<string> {
    const known = this.tokens.get(resource) ?? this.newToken(resource);
    this.tokens.set(resource, known);
    return known;
  }

  private async newToken(resource: keyof typeof RIGHTS): Promise<string> {
    const response = await fetch('/_local/token', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ user: this.user, scopes: RIGHTS[resource], resource }),
    });
    return z.object({ access_token: z.string() }).parse(await response.json()).access_token;
  }
}
