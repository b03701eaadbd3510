import { wantedFollowUps } from '../../domain/follow-up/follow-ups';
import { filedCopyOf } from '../../domain/plan/plan-facts';
import { signedByBoth } from '../../domain/plan/signature';
import type { Conversation } from '../conversation/seen-conversation';

/**
 * What follows of a saved plan without anybody's asking: the leader's client puts the follow-ups into the calendars and
 * files the copy once both have signed; both clients compare the copy with what was signed. Each stays the same text until
 * there is something else to do; undefined: nothing.
 */
export interface Due {
  /** The dates that the calendars are to follow (`reconcileFollowUps`). */
  readonly followUps: string | undefined;
  /** The digest of the document that is to be filed (`filePlan`). */
  readonly filing: string | undefined;
  /** The copy that is to be looked at (`compareFile`). */
  readonly comparing: string | undefined;
}

export function dueOf({ item, party, signatures }: Conversation): Due {
  const { plan, records, sheets } = item;
  const isLeader = party === 'leader';
  const dates = () => JSON.stringify(wantedFollowUps(plan.fields, records).map(({ id, on }) => [id, on]));
  const filed = filedCopyOf(item, signatures);
  return {
    followUps: isLeader && records.leader.sentAt !== undefined ? dates() : undefined,
    filing: isLeader && !filed ? signedByBoth(sheets, signatures)?.document : undefined,
    comparing: filed?.itemId,
  };
}
