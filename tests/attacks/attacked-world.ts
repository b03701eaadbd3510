import type { RunningTenant } from '../../local-tenant/create-tenant';
import type { Conversation } from '../../src/application/conversation/seen-conversation';
import { myConversations } from '../../src/application/conversation/my-conversations';
import { teamConversations } from '../../src/application/conversation/team-conversations';
import { reconcileFollowUps } from '../../src/application/follow-up/reconcile-follow-ups';
import { changePlan } from '../../src/application/plan/change-plan';
import { sendPlan } from '../../src/application/plan/mark-plan';
import { signPlan } from '../../src/application/plan/sign-plan';
import type { ConversationItem } from '../../src/application/ports/conversations';
import type { OwnRecords } from '../../src/domain/conversation/own-record';
import type { Party } from '../../src/domain/conversation/parties';
import { MOST_FOLLOW_UPS } from '../../src/domain/follow-up/follow-ups';
import { FOLLOW_UP_SUBJECT } from '../../src/domain/meeting/conversation-event';
import { planContentSchema } from '../../src/domain/plan/plan-content';
import { termsOf } from '../../src/domain/plan/agreed';
import { cardSchema, type Card, type Place } from '../../src/storage/card';
import { cardsList } from '../../src/storage/list-definitions';
import { workplaceAs } from '../adapters/connected';
import { book, deskOf } from '../application/booking/booking-desk';
import { withoutTheProduct } from '../application/plan/tampering-desk';
import { custodianOf } from '../set-up-round';
import { setUpSite } from '../../src/application/set-up/set-up-site';
import { idOf, signedIn, valueOf } from '../tenant/local-graph';
import { writtenItems } from '../written-items';
import { LEADER } from './attacked';
import {
  attackers,
  employees,
  hostileWrites,
  type Employee,
  type HonestStep,
  type HostileStep,
  type Step,
} from './hostile-steps';

/** More than any action of the product needs, whatever somebody has written. */
const MOST_REQUESTS = 40;

/** What each decides alone, as that party's own client, or whoever has the party's account, has left it. */
type Own = { readonly [Of in Party]: OwnRecords[Of] };

/** A round in which honest clients work while some accounts write past the product; what must hold is looked at after each step. */
export class AttackedWorld {
  private readonly cards = new Map<Employee, Card>();
  private readonly grants: string;
  private readonly own = new Map<Employee, Own>();
  /** What each party’s account has signed of a conversation: everything of the kind is that party's word. */
  private readonly signed = new Map<string, string>();
  private count = 0;

  private constructor(private readonly tenant: RunningTenant) {
    for (const card of allCards(tenant))
      for (const employee of employees)
        if (card.people.some(({ id }) => id === idOf(tenant, employee))) this.cards.set(employee, card);
    this.grants = this.readGrants();
  }

  static begin(tenant: RunningTenant): AttackedWorld {
    return new AttackedWorld(tenant);
  }

  async take(step: Step): Promise<void> {
    await (step.kind === 'hostile' ? this.attack(step) : this.work(step));
  }

  private async attack({ by, of, part, write }: HostileStep): Promise<void> {
    const place = this.placeOf(of, part);
    const other = employees.find((employee) => employee !== of)!;
    const ids = { other: idOf(this.tenant, other), director: idOf(this.tenant, 'anne.bro') };
    const attacker = await withoutTheProduct(this.tenant, by);
    const item = await attacker.at(place).catch(() => undefined);
    if (item === undefined) return;
    const { status } = await attacker.change(item, hostileWrites[write](ids));
    const isOwner = (party: Party) => part === `${party}-sheet` && by === (party === 'leader' ? LEADER : of);
    // A sheet opens to its owner's writing alone, the plan to its two; nothing opens to anybody else.
    const mayWrite = part === 'plan' ? by === of || by === LEADER : isOwner('employee') || isOwner('leader');
    // 400: a column that the list has not.
    expect(mayWrite ? [200, 400] : [403, 404]).toContain(status);
    for (const party of ['employee', 'leader'] as const) {
      if (!isOwner(party) || status >= 300) continue;
      // By one's own account it is one's own word, whatever it was written with.
      this.own.delete(of);
      this.signed.delete(`${of} ${party}`);
    }
  }

  private async work({ act, of }: HonestStep): Promise<void> {
    this.tenant.recorder.clear();
    const { isDone } = await this.carryOut(act, of);
    const requests = this.tenant.recorder.all().length;
    if (act === 'mend') {
      expect(this.readGrants()).toBe(this.grants);
      return;
    }
    expect(requests).toBeLessThanOrEqual(MOST_REQUESTS);
    this.expectWrittenAtHome(of);
    await this.expectOnlyTheTwo(of);
    for (const party of ['employee', 'leader'] as const) {
      const { item, signatures } = await this.seenBy(party, of);
      if (!isDone) expect([item.isReady, item.damaged.length > 0]).toContainEqual(true);
      this.expectReadAtHome(of, item);
      this.expectOwnWords(of, item);
      for (const signer of ['employee', 'leader'] as const) {
        const signed = this.signed.get(`${of} ${signer}`);
        if (signatures[signer] === 'valid' && signed !== undefined) expect(signed).toBe(formOf(item));
      }
    }
    const { item } = await this.seenBy('leader', of);
    this.own.set(of, item.records);
  }

  private async carryOut(act: HonestStep['act'], of: Employee): Promise<{ readonly isDone: boolean }> {
    const { tenant } = this;
    if (act === 'mend') {
      const run = { onProgress: () => undefined, isStopped: () => false, recheck: true };
      expect(await setUpSite(custodianOf(tenant), run)).toMatchObject({ ok: true });
      return { isDone: true };
    }
    const desk = await deskOf(tenant, LEADER);
    const leaders = await desk.conversationOf(of);
    const asSeen = async () => this.seenBy('employee', of);
    this.count += 1;
    const text = `${of} ${this.count}`;
    const plan = <Side extends Conversation>(workplace: typeof desk.workplace, side: Side) =>
      changePlan(workplace, side, (now) => ({
        ...now,
        fields: { ...now.fields, [`goal.h${this.count}.text`]: text },
      }));
    const acts = {
      'leader-writes': () => plan(desk.workplace, leaders),
      'employee-writes': async () => plan(await workplaceAs(tenant, of), await asSeen()),
      book: async () => book(desk, of, await desk.firstTime(of)),
      send: () => sendPlan(desk.workplace, leaders),
      'follow-ups': () => reconcileFollowUps(desk.workplace, desk.self, leaders),
      'leader-signs': () => signPlan(desk.workplace, leaders, 'leader', AGREED),
      'employee-signs': async () =>
        signPlan(await workplaceAs(tenant, of), await asSeen(), 'employee', AGREED),
    };
    const outcome = await acts[act]();
    const party = act === 'leader-signs' ? 'leader' : act === 'employee-signs' ? 'employee' : undefined;
    if (outcome.ok && party) this.signed.set(`${of} ${party}`, formOf((await this.seenBy(party, of)).item));
    // What an honest client records is its party's word from now on.
    if (outcome.ok) this.own.delete(of);
    return { isDone: outcome.ok };
  }

  private async seenBy(party: Party, of: Employee): Promise<Conversation> {
    const account = party === 'leader' ? LEADER : of;
    const workplace = await workplaceAs(this.tenant, account);
    const id = idOf(this.tenant, account);
    const all =
      party === 'leader'
        ? await teamConversations(workplace, id).then((team) => (team.ok ? team.value.conversations : []))
        : await myConversations(workplace, id).then((mine) => (mine.ok ? mine.value : []));
    const found = all.find(({ item }) => item.key === this.cards.get(of)!.key);
    if (!found) throw new Error(`${account} does not see the conversation of ${of}.`);
    return found;
  }

  /** Everything that was written stands where the conversation's card says. */
  private expectWrittenAtHome(of: Employee): void {
    const home = placesOf(this.cards.get(of)!).map(({ list, item }) => `/lists/${list}/items/${item}/`);
    for (const address of writtenItems(this.tenant).filter((each) => each.includes('/lists/')))
      expect(home.some((place) => address.includes(place)) ? 'at home' : address).toBe('at home');
  }

  /** What is shown is what stands in the items that the card names, or is said to be damaged. */
  private expectReadAtHome(of: Employee, { plan, isReady, sheets }: ConversationItem): void {
    const at = (part: HostileStep['part']) => {
      const { list, item } = this.placeOf(of, part);
      return this.tenant.items.find(list, Number(item))!.fields;
    };
    const text = (at('plan')['PlanJson'] ?? '{}') as string;
    if (isReady) expect(plan).toEqual(planContentSchema.parse(JSON.parse(text)));
    else expect(planContentSchema.safeParse(JSON.parse(text)).success).toBe(false);
    for (const party of ['employee', 'leader'] as const)
      expect(sheets[party]?.handedInAt).toBe(at(`${party}-sheet`)['HandedInAt']);
  }

  private async expectOnlyTheTwo(of: Employee): Promise<void> {
    const leader = await signedIn(this.tenant, LEADER);
    const all = valueOf(await leader.get(`/me/events?$filter=isCancelled eq false&$top=500`));
    const ours = all.filter(({ subject }) => subject === FOLLOW_UP_SUBJECT || subject === 'MUS');
    const known = employees.map((employee) => `${employee}@${this.tenant.facts.domain}`);
    for (const { attendees } of ours)
      for (const { emailAddress } of attendees as { emailAddress: { address: string } }[])
        expect(known).toContain(emailAddress.address);
    const made = ours.filter(
      ({ subject, attendees }) =>
        subject === FOLLOW_UP_SUBJECT && JSON.stringify(attendees).includes(`${of}@`),
    );
    expect(made.length).toBeLessThanOrEqual(MOST_FOLLOW_UPS);
  }

  private expectOwnWords(of: Employee, { records }: ConversationItem): void {
    const own = this.own.get(of);
    if (own) expect(records).toEqual(own);
  }

  private placeOf(of: Employee, part: HostileStep['part']): Place {
    const { places } = this.cards.get(of)!;
    return part === 'plan' ? places.plan! : places.sheets.find(({ role }) => part === `${role}-sheet`)!.place;
  }

  /** Who may do what with every item that a card names. */
  private readGrants(): string {
    const { tenant } = this;
    const siteId = tenant.sites.findByPath(tenant.facts.sharePointHost, tenant.facts.sitePath)!.id;
    const people = attackers.map((account) => idOf(tenant, account));
    return JSON.stringify(
      [...this.cards.values()]
        .flatMap(placesOf)
        .map(({ list, item }) =>
          people.map((id) =>
            String(tenant.permissions.maskOf(id, { siteId, listId: list, itemId: Number(item) })),
          ),
        ),
    );
  }
}

const AGREED = { stance: 'agreed', comment: '' } as const;

const formOf = ({ plan }: ConversationItem): string => JSON.stringify(termsOf(plan.fields));

const placesOf = ({ places }: Card): Place[] => [
  ...(places.plan ? [places.plan] : []),
  ...(places.folder ? [places.folder] : []),
  ...places.sheets.map(({ place }) => place),
];

function allCards(tenant: RunningTenant): Card[] {
  const site = tenant.sites.findByPath(tenant.facts.sharePointHost, tenant.facts.sitePath)!;
  const list = tenant.lists.of(site.id).find(({ name }) => name === cardsList('2027-1', 1).name)!;
  return tenant.items
    .all(list.id)
    .flatMap(({ fields }) => cardSchema.safeParse(JSON.parse(String(fields['CardJson']))).data ?? []);
}
