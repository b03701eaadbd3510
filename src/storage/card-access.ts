import { accessToShell, type Grant, type ShellKind } from '../domain/access/access';
import { ofBoth, parties, type Names, type People } from '../domain/conversation/parties';
import type { Card, Place, TeamCard } from './card';
import { handedOver } from './handover';
import { holderOf, sheetOf } from './shells';

/** A place that a card names, and who may do what there. */
export interface PlaceAccess {
  readonly kind: ShellKind;
  readonly place: Place;
  readonly grants: readonly Grant[];
}

/** What may be read from a kind of card: its text, who reads it, and where what it registers stands. */
export interface CardKind<Of> {
  readonly access: (card: Of) => readonly Grant[];
  readonly places: (card: Of) => readonly PlaceAccess[];
  /** Who is on it, now or before. */
  readonly people: (card: Of) => readonly string[];
  /** Whether everything that it must name is made; until then nobody sees it. */
  readonly isWhole: (card: Of) => boolean;
}

/** The two who are in the conversation now. */
export const peopleOn = (card: Pick<Card, 'people'>): People => ({
  employeeId: holderOf(card, 'employee'),
  leaderId: holderOf(card, 'leader'),
});

/** What the two are called. */
export const namesOn = (card: Pick<Card, 'people'>): Names =>
  ofBoth((party) => card.people.find(({ id }) => id === holderOf(card, party))?.name ?? '');

/**
 * A conversation's. The sheet of somebody who has left it is the other's to read, and nobody's to write: what was shared
 * with the employee stays with the employee, and neither the one who left nor the one who came sees it. Where a handover
 * has begun, it is as it will be when that is done: nothing is given back to the one who leaves.
 */
export const conversationCard: CardKind<Card> = {
  access: (card) => accessToShell('card', peopleOn(handedOver(card))),
  people: ({ people, next }) => [...people, ...(next?.people ?? [])].map(({ id }) => id),
  isWhole: (card) =>
    card.places.plan !== undefined &&
    card.places.folder !== undefined &&
    parties.every((party) => sheetOf(handedOver(card), party) !== undefined),
  places: (card) => {
    const done = handedOver(card);
    const people = peopleOn(done);
    const { sheets, plan, folder, drafts } = done.places;
    const shared = (kind: ShellKind, place: Place | undefined): PlaceAccess[] =>
      place ? [{ kind, place, grants: accessToShell(kind, people) }] : [];
    return [
      ...sheets.map(({ role, place, until }): PlaceAccess => {
        const kind = `${role}-sheet` as const;
        return { kind, place, grants: until === undefined ? accessToShell(kind, people) : [readBy(people)] };
      }),
      ...shared('plan', plan),
      ...shared('personnel-folder', folder),
      ...drafts.map(({ owner, place }): PlaceAccess => {
        const grants = accessToShell('draft', { employeeId: owner, leaderId: owner });
        return { kind: 'draft', place, grants };
      }),
    ];
  },
};

const readBy = ({ employeeId }: People): Grant => ({ holder: { person: employeeId }, level: 'reader' });

/** A leader's team. */
export const teamCard: CardKind<TeamCard> = {
  people: ({ leaderId }) => [leaderId],
  isWhole: ({ team }) => team !== undefined,
  access: ({ leaderId }) => accessToShell('team-card', { employeeId: leaderId, leaderId }),
  places: ({ leaderId, team }) =>
    team
      ? [{ kind: 'team', place: team, grants: accessToShell('team', { employeeId: leaderId, leaderId }) }]
      : [],
};
