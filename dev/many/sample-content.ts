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
import { agreedOf, documentDigest, signatureDigest, type Agreed } from '../../src/domain/plan/agreed';
import { RENDERING } from '../../src/domain/plan/filed-plan';
import { nothingRecorded, type FiledCopy, type OwnRecords } from '../../src/domain/conversation/own-record';
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
  readonly now: Instant;
}

export interface SampleContent {
  readonly plan?: PlanContent;
  /** The leader's without the booking. */
  readonly records: OwnRecords;
  readonly sheets: OfEither<SheetChange>;
  readonly modifiedAt: Instant;
}

export interface StandingItem {
  readonly list: List;
  readonly item: Item;
}

const file = sampleFile();
const asAgreed = { stance: 'agreed', comment: '' } as const;
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
  if (!reached('held')) return { records: nothingRecorded, sheets: preparations, modifiedAt: now };
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
  const { key: conversationKey, roundKey } = card;
  const agreed = agreedOf({ conversationKey, roundKey, ...peopleOn(card), form: work.concept, fields });
  const filed = stage === 'filed' ? fileCopy(work, folder, agreed, signedAt) : [];
  const signature = { digest: signatureDigest(agreed, asAgreed), ...asAgreed, signedAt, agreed };
  const plan: PlanContent = {
    ...emptyPlan,
    ...{ fields, writtenAt: heldAt },
  };
  const records: OwnRecords = {
    leader: { ...nothingRecorded.leader, heldAt, ...(reached('sent') && { sentAt }), filed },
    employee: { ...nothingRecorded.employee, checked: filed.map(checkOf) },
  };
  return {
    plan,
    records,
    sheets: ofBoth((party) => ({ ...preparations[party], ...(signs[party] && { signature }) })),
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

/** As the employee's client would have found it, though it is drawn by nobody. */
const checkOf = ({ document, sha256, itemId, filedAt: checkedAt }: FiledCopy) => ({
  ...{ document, sha256, itemId, checkedAt },
});

function fileCopy(
  { tenant, round }: SampleWork,
  { list, item: folder }: StandingItem,
  agreed: Agreed,
  signedAt: Instant,
): FiledCopy[] {
  const signed = { ...asAgreed, signedAt };
  const document = documentDigest(agreed, { employee: signed, leader: signed });
  const name = `Udviklingsplan ${round.key} ${signedAt.slice(0, 10)} ${document.slice(0, 8)}.pdf`;
  const by = { userId: agreed.leaderId };
  const item = addItem(tenant, by, list, { FileLeafRef: name }, 'file', folder.id);
  tenant.contents.keep(list.id, item.id, item.version, file);
  const made = { document, rendering: RENDERING, name, sha256: fileDigest };
  return [{ ...made, filedAt: signedAt, itemId: String(item.id) }];
}
