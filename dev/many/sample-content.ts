import { createHash } from 'node:crypto';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { addItem } from '../../local-tenant/sharepoint/write-item';
import type { Item } from '../../local-tenant/store/items';
import type { List } from '../../local-tenant/store/lists';
import type { SheetChange } from '../../src/application/ports/conversations';
import { copenhagenDateOf, type Instant } from '../../src/domain/time/calendar-dates';
import type { Concept } from '../../src/domain/concept/concept';
import { numberedField } from '../../src/domain/concept/kinds/texts';
import type { Fields } from '../../src/domain/writing/fields';
import { agreedFields, planDigest } from '../../src/domain/plan/agreed';
import { nothingRecorded, type FiledCopy, type LeaderRecord } from '../../src/domain/conversation/own-record';
import { emptyPlan, type PlanContent } from '../../src/domain/plan/plan-content';
import { preparationText } from '../../src/domain/conversation/preparation-text';
import type { RoundSettings } from '../../src/domain/round/round';
import { ofBoth, ofEither, type OfEither, type Party } from '../../src/domain/conversation/parties';
import type { Card } from '../../src/storage/card';
import { namesOn, peopleOn } from '../../src/storage/card-access';
import { daysAfter, stages, type SampleCourse, type Stage } from './courses';
import { sampleFile } from './sample-file';
import { samplePlan } from './sample-plans';

export interface SampleWork {
  readonly tenant: RunningTenant;
  readonly round: RoundSettings;
  readonly concept: Concept;
  readonly conceptDigest: string;
  readonly now: Instant;
}

export interface SampleContent {
  readonly plan?: PlanContent;
  /** The leader's own, without the booking. */
  readonly record?: LeaderRecord;
  readonly sheets: OfEither<SheetChange>;
  readonly modifiedAt: Instant;
}

export interface StandingItem {
  readonly list: List;
  readonly item: Item;
}

const file = sampleFile();
const fileDigest = createHash('sha256').update(file).digest('hex');

/** What stands in a conversation's plan and sheets at its stage. */
export function sampleContent(
  work: SampleWork,
  course: SampleCourse,
  card: Card,
  folder: StandingItem,
): SampleContent {
  const { now } = work;
  const { stage, chance, booking } = course;
  const start = booking?.start ?? now;
  const reached = (other: Stage) => stages.indexOf(stage) >= stages.indexOf(other);
  const preparations = ofEither((party) => preparation(work, course, party));
  if (!reached('held')) return { sheets: preparations, modifiedAt: now };
  const name = namesOn(card).employee.split(' ')[0] ?? '';
  const isFollowedUp = stage === 'filed' && work.round.closedOn !== undefined && chance() < 0.7;
  const fields = samplePlan(chance, copenhagenDateOf(start), name, isFollowedUp);
  const heldAt = daysAfter(start, 0.1, now);
  const sentAt = daysAfter(start, 2, now);
  const signedAt = daysAfter(start, 4, now);
  const signs = {
    employee: reached('signed-by-employee') && stage !== 'signed-by-leader',
    leader: reached('signed-by-leader'),
  };
  const filed = stage === 'filed' ? fileCopy(work, folder, fields, signedAt, peopleOn(card).leaderId) : [];
  const signature = (party: Party): SheetChange => ({
    signature: {
      ...{ planDigest: planDigest(fields), conceptDigest: work.conceptDigest, agreed: agreedFields(fields) },
      ...{ stance: 'agreed', comment: '', signedAt },
      files: party === 'leader' ? filed.map(noteOf) : [],
    },
  });
  const plan: PlanContent = {
    ...emptyPlan,
    ...{ fields, writtenAt: heldAt },
  };
  const record = { ...nothingRecorded.leader, heldAt, ...(reached('sent') && { sentAt }), filed };
  return {
    plan,
    record,
    sheets: ofBoth((party) => ({ ...preparations[party], ...(signs[party] && signature(party)) })),
    modifiedAt: stage === 'filed' ? signedAt : reached('sent') ? sentAt : heldAt,
  };
}

const answers = [
  ['Samarbejdet med de andre afdelinger', 'At lære nye kolleger op', 'Den nye vagtplan'],
  ['Mødet med borgerne', 'Projektet i efteråret', 'At få ryddet op i gamle sager'],
  ['De faglige diskussioner i teamet', 'Kurset i foråret', 'At få ansvar for et nyt område'],
] as const;

/** Nothing for whoever has handed nothing in. */
function preparation(
  { concept }: SampleWork,
  { handedIn, chance }: SampleCourse,
  party: Party,
): SheetChange | undefined {
  const handedInAt = handedIn[party];
  if (handedInAt === undefined) return undefined;
  const chosen = answers[Math.floor(chance() * answers.length)]!;
  const fields: Fields = Object.fromEntries(
    chosen.map((text, index) => [numberedField('happy', index + 1), text]),
  );
  return {
    handedInAt,
    handedIn: { conceptKey: concept.key, conceptVersion: concept.version, fields },
    answersText: preparationText(concept, fields, {}),
  };
}

type Filed = FiledCopy[];

const noteOf = ({ planDigest: digest, name, filedAt: at }: FiledCopy) => ({
  ...{ planDigest: digest, name, sha256: fileDigest, at },
});

function fileCopy(
  { tenant, round }: SampleWork,
  { list, item: folder }: StandingItem,
  fields: Fields,
  at: Instant,
  leaderId: string,
): Filed {
  const digest = planDigest(fields);
  const name = `Udviklingsplan ${round.key} ${at.slice(0, 10)} ${digest.slice(0, 8)}.pdf`;
  const item = addItem(tenant, { userId: leaderId }, list, { FileLeafRef: name }, 'file', folder.id);
  tenant.contents.keep(list.id, item.id, item.version, file);
  return [{ planDigest: digest, name, filedAt: at, itemId: String(item.id) }];
}
