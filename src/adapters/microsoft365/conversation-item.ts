import { z } from 'zod';
import type {
  CardPart,
  ConversationItem,
  PlanChange,
  PlanVersion,
} from '../../application/ports/conversations';
import { nothingRecorded, type OwnRecords } from '../../domain/conversation/own-record';
import { ofBoth, parties, type Party } from '../../domain/conversation/parties';
import { emptyPlan, planContentSchema, type PlanContent } from '../../domain/plan/plan-content';
import type { Card } from '../../storage/card';
import { namesOn, peopleOn } from '../../storage/card-access';
import { partsOfColumn } from '../../storage/column-definitions';
import { gathered, spread, jsonText } from '../../storage/json-columns';
import type { Row } from './placed-rows';
import { sheetItem } from './sheet-item';
import { writtenSchema } from './written';

const projections = z.object({
  Title: z.string().optional(),
  LeaderName: z.string().optional(),
  Unit: z.string().optional(),
  StaffGroup: z.string().optional(),
  EmployeePosition: z.string().optional(),
  EmployeeObjectId: z.string().optional(),
  LeaderObjectId: z.string().optional(),
  Phase: z.string().optional(),
  MeetingOn: z.string().optional(),
  MeetingAt: z.string().optional(),
  NextDeadline: z.string().optional(),
  FollowUpOn: z.string().optional(),
  NextConversationOn: z.string().optional(),
  Goals: z.number().optional(),
  OpenGoals: z.number().optional(),
  Signatures: z.string().optional(),
});

const planSchema = writtenSchema.extend({
  id: z.string(),
  '@odata.etag': z.string(),
  fields: z.looseObject({ PlanText: z.string().optional(), ...projections.shape }),
});

const PLAN_PARTS = partsOfColumn('PlanJson');

export const PLAN_QUERY = `$expand=fields($select=${['PlanText', ...Object.keys(projections.shape), ...PLAN_PARTS].join(',')})`;
/** All that is needed of the plan of another round. */
export const LAST_PLAN_QUERY = `$expand=fields($select=${PLAN_PARTS.join(',')})`;

export const versionSchema = writtenSchema.extend({ fields: z.looseObject({}) });

/** The rows that a card's places hold; one that is not there is undefined. */
export interface CardRows {
  readonly plan: Row | undefined;
  readonly sheets: Readonly<Record<keyof OwnRecords, Row | undefined>>;
}

/** What is known of a conversation beside its rows. */
export type Beside = Pick<ConversationItem, 'moved' | 'lastPlan'>;

export function conversationItem(card: Card, rows: CardRows, { moved, lastPlan }: Beside): ConversationItem {
  const item: ConversationItem = {
    ...{ card, key: card.key, roundKey: card.roundKey },
    ...peopleOn(card),
    names: namesOn(card),
    ...(card.position && { position: card.position }),
    listId: card.places.plan?.list ?? '',
    itemId: card.places.plan?.item ?? '',
    ...planIn(rows.plan),
    ...{ damaged: [], moved, sheets: {}, records: nothingRecorded },
    ...(lastPlan && { lastPlan }),
  };
  const whole = parties.reduce((seen, party) => withSheet(seen, party, rows.sheets[party]), item);
  return { ...whole, damaged: damagedIn(whole) };
}

/** The same with the plan as it is now read. */
export function withPlan(item: ConversationItem, row: Row): ConversationItem {
  const { sheets, records, damaged } = item;
  const read = conversationItem(item.card, { plan: row, sheets: ofBoth(() => undefined) }, item);
  return { ...read, sheets, records, damaged };
}

/** The same with a party's sheet as it is now read. */
export function withSheet(item: ConversationItem, party: Party, row: Row | undefined): ConversationItem {
  if (row === undefined) return item;
  const { sheet, record = nothingRecorded[party] } = sheetItem(item.card, party, row);
  return {
    ...item,
    sheets: { ...item.sheets, [party]: sheet },
    records: { ...item.records, [party]: record },
  };
}

function planIn(row: Row | undefined) {
  const read = planSchema.safeParse(row).data;
  const plan = read && planContentIn(read.fields);
  return {
    etag: read?.['@odata.etag'] ?? '',
    isReady: plan !== undefined,
    plan: plan ?? emptyPlan,
    columns: projections.parse(read?.fields ?? {}),
    ...(read?.fields.PlanText && { planText: read.fields.PlanText }),
    ...(read?.lastModifiedBy?.user?.id && { writtenBy: read.lastModifiedBy.user.id }),
    ...(read?.lastModifiedDateTime && { writtenAt: read.lastModifiedDateTime }),
  };
}

const damagedIn = ({ isReady, sheets }: ConversationItem): CardPart[] => [
  ...(isReady ? [] : (['plan'] as const)),
  ...parties.flatMap((party) => (sheets[party]?.isReady ? [] : [`${party}-sheet` as const])),
];

/** Undefined for a text that is not ours: whoever cannot read what stands there must not write over it. */
export function planContentIn(fields: Readonly<Record<string, unknown>>): PlanContent | undefined {
  const text = gathered('PlanJson', fields);
  return text === '' ? emptyPlan : jsonText(planContentSchema).safeParse(text).data;
}

export function planVersion({
  fields,
  lastModifiedBy,
  lastModifiedDateTime,
}: z.infer<typeof versionSchema>): PlanVersion[] {
  const plan = planContentIn(fields);
  if (plan === undefined) return [];
  const writtenBy = lastModifiedBy?.user?.id;
  return [{ plan, writtenAt: lastModifiedDateTime ?? '', ...(writtenBy && { writtenBy }) }];
}

/** Undefined when the plan is longer than its columns hold. */
export function planFields({ plan, planText, ...columns }: PlanChange): Record<string, unknown> | undefined {
  const planned = plan === undefined ? {} : spread('PlanJson', JSON.stringify(plan));
  if (!planned) return undefined;
  return {
    ...columns,
    ...(planText !== undefined && { PlanText: planText }),
    ...planned,
  };
}
