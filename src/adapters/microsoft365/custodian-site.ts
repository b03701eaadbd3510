import { z } from 'zod';
import type { Account, CustodianSite } from '../../application/ports/custodian-site';
import type { ListDefinition } from '../../storage/list-definitions';
import { isEmploymentNumber } from '../../domain/base/conversation-key';
import type { Member } from '../../domain/round/members';
import { success } from '../../domain/base/result';
import { allPages } from './all-pages';
import type { Graph } from './graph';
import { readTogether } from './batch';
import { listColumns } from './list-columns';
import { siteAccess } from './site-access';
import { siteItems } from './site-items';
import { siteLists } from './site-lists';
import type { SharePoint } from './sharepoint';
import { siteStanding } from './site-standing';
import { understand } from './understand';

export interface CustodianSiteOptions {
  readonly graph: Graph;
  readonly sharePoint: SharePoint;
  /** `https://aasund.sharepoint.com/sites/mus` */
  readonly site: string;
  readonly tenantId: string;
  readonly now: () => string;
}

const accountSchema = z.object({
  id: z.string(),
  userPrincipalName: z.string(),
  displayName: z.string(),
  assignedPlans: z.array(z.object({ service: z.string(), capabilityStatus: z.string() })),
});

const employeeSchema = z.object({
  id: z.string(),
  displayName: z.string(),
  employeeId: z.string().nullable(),
  jobTitle: z.string().nullable(),
  manager: z.object({ id: z.string() }).optional(),
});

const nameSchema = z.object({ id: z.string(), name: z.string() });

/** The MUS site for the custodian: lists and items through Graph, permissions, views and folders through SharePoint. */
export function custodianSite({
  graph,
  sharePoint,
  site,
  tenantId,
  now,
}: CustodianSiteOptions): CustodianSite {
  const { hostname, pathname } = new URL(site);
  const address = `/sites/${hostname}:${pathname}:`;
  const lists = siteLists(sharePoint);
  const columns = listColumns(graph, address);

  return {
    find: async () => {
      const found = await graph.get(`/sites/${hostname}:${pathname}?$select=id`);
      return found.ok ? success(undefined) : found;
    },
    standing: siteStanding(sharePoint),
    ...siteAccess(sharePoint, tenantId),
    ...siteItems(graph, sharePoint, address),
    now,

    accounts: async (objectIds) => {
      const answers = await readTogether(
        graph,
        objectIds.map((id) => `/users/${id}?$select=id,userPrincipalName,displayName,assignedPlans`),
      );
      if (!answers.ok) return answers;
      const accounts = new Map<string, Account>();
      for (const answer of answers.value) {
        if (!answer.ok && answer.failure.code === 'not-found') continue;
        const user = understand(accountSchema, answer);
        if (!user.ok) return user;
        accounts.set(user.value.id, accountOf(user.value));
      }
      return success(accounts);
    },

    employeesIn: async (departments) => {
      const members: Member[] = [];
      for (const department of departments) {
        const employees = await allPages(graph, employeesAddress(department), employeeSchema);
        if (!employees.ok) return employees;
        members.push(...employees.value.flatMap((employee) => memberOf(employee, department)));
      }
      return success(members);
    },

    lists: () => allPages(graph, `${address}/lists?$select=id,name`, nameSchema),

    createList: async (definition) =>
      // The name given at birth becomes part of the address and is kept; what people read comes when it is completed.
      understand(nameSchema, await graph.post(`${address}/lists`, listBody(definition))),

    columns: columns.standing,

    completeList: async (list, definition) => {
      const completed = await columns.complete(list.id, definition.columns);
      return completed.ok ? lists.configure(list.id, definition) : completed;
    },
  };
}

function employeesAddress(department: string): string {
  const filter = `department eq '${department.replaceAll("'", "''")}' and accountEnabled eq true`;
  const query = `$select=id,displayName,employeeId,jobTitle&$expand=manager($select=id)&$top=999`;
  return `/users?${query}&$filter=${encodeURIComponent(filter)}`;
}

/** Nobody for whom the directory has no leader: there is no one to have the conversation with. */
function memberOf(employee: z.infer<typeof employeeSchema>, department: string): Member[] {
  const { id, displayName, employeeId, jobTitle, manager } = employee;
  if (!manager) return [];
  const employmentNumber = employeeId && isEmploymentNumber(employeeId) ? employeeId : id;
  const member = {
    employmentNumber,
    employeeId: id,
    leaderId: manager.id,
    name: displayName,
    unit: department,
    staffGroup: '',
  };
  return [jobTitle ? { ...member, position: jobTitle } : member];
}

function accountOf({
  id,
  userPrincipalName,
  displayName,
  assignedPlans,
}: z.infer<typeof accountSchema>): Account {
  const hasOneDrive = assignedPlans.some(
    ({ service, capabilityStatus }) => service === 'SharePoint' && capabilityStatus === 'Enabled',
  );
  return { objectId: id, userPrincipalName, name: displayName, hasOneDrive };
}

function listBody({ name, template, columns }: ListDefinition): Record<string, unknown> {
  return { displayName: name, list: { template }, columns };
}
