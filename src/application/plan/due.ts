import { wantedFollowUps } from '../../domain/follow-up/follow-ups';
import { planDigest } from '../../domain/plan/agreed';
import { filedCopyOf, signedBy } from '../../domain/plan/plan-facts';
import type { Conversation } from '../conversation/seen-conversation';

/**
 * What follows of a saved plan without anybody's asking: the leader's client puts the follow-ups into the calendars and
 * files the copy once both have signed; both clients compare the copy with what was filed. Each stays the same text until
 * there is something else to do; undefined: nothing.
 */
export interface Due {
  /** The dates that the calendars are to follow (`reconcileFollowUps`). */
  readonly followUps: string | undefined;
  /** The digest of what is to be filed (`filePlan`). */
  readonly filing: string | undefined;
  /** The copy that is to be looked at (`compareFile`). */
  readonly comparing: string | undefined;
}

export function dueOf({ item, party, signatures }: Conversation): Due {
  const { plan, records, sheets } = item;
  const isSent = party === 'leader' && records.leader.sentAt !== undefined;
  const dates = () => JSON.stringify(wantedFollowUps(plan.fields, records).map(({ id, on }) => [id, on]));
  const digest = planDigest(plan.fields);
  const filed = filedCopyOf(records.leader, plan);
  const isNoted = sheets.leader?.signature?.files.some((file) => file.planDigest === digest) ?? false;
  const areBothSigned = signedBy(signatures) === 'both';
  return {
    followUps: isSent ? dates() : undefined,
    filing: party === 'leader' && areBothSigned && !(filed && isNoted) ? digest : undefined,
    comparing: signatures.leader === 'valid' ? filed?.itemId : undefined,
  };
}
