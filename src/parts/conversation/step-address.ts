import type { Conversation } from '../../application/conversation/seen-conversation';
import type { EmployeeStepCode } from '../../domain/conversation/employee-next-step';
import type { LeaderStepCode } from '../../domain/conversation/leader-next-step';
import {
  addresses,
  findTimeAddress,
  followUpAddress,
  meetingAddress,
  planAddress,
  preparationAddress,
} from '../../ui/addresses';

type AddressOf = (conversationKey: string) => string;

const myMus: AddressOf = () => addresses.myMus;
const preparation: AddressOf = (key) => preparationAddress(key);

const ofLeader: Readonly<Record<LeaderStepCode, AddressOf>> = {
  'wait-for-shell': findTimeAddress,
  'find-time': findTimeAddress,
  'find-new-time': findTimeAddress,
  'answer-proposal': findTimeAddress,
  'employee-prepares': preparation,
  prepare: preparation,
  'await-conversation': preparation,
  'hold-conversation': meetingAddress,
  'end-conversation': meetingAddress,
  'send-plan': planAddress,
  sign: planAddress,
  'employee-signs': planAddress,
  'await-filing': planAddress,
  'follow-up': followUpAddress,
  nothing: planAddress,
};

const ofEmployee: Readonly<Record<EmployeeStepCode, AddressOf>> = {
  'wait-for-shell': myMus,
  'wait-for-time': myMus,
  'wait-for-new-time': myMus,
  prepare: preparation,
  'await-conversation': myMus,
  'wait-for-plan': planAddress,
  sign: planAddress,
  'leader-signs': planAddress,
  'await-filing': planAddress,
  'follow-up': followUpAddress,
  nothing: planAddress,
};

/** The page of a conversation's next step, for whoever has read it. */
export function stepAddress({ party, step, course, item }: Conversation): string {
  // The plan is written in the conversation for as long as that is not ended.
  if (party === 'employee' && course.current === 'conversation' && step.code === 'wait-for-plan') {
    return meetingAddress(item.key);
  }
  const of = party === 'employee' ? ofEmployee[step.code] : ofLeader[step.code];
  return of(item.key);
}
