import { z } from 'zod';
import type { AddInItem, ItemNotice } from '../../item';
import { DONE, ERROR, type MethodAnswer, type OfficeMethods } from './method';

/** On one appointment (learn.microsoft.com/javascript/api/outlook/office.notificationmessages). */
const MOST_NOTICES = 5;

/** In the order of Office.js's own numbers. */
const TYPES = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'] as const;

const noticeKey = z.object({ key: z.string() });
const notice = noticeKey.extend({
  type: z.number().transform((number) => TYPES[number] ?? TYPES[0]),
  message: z.string(),
  icon: z.string().optional(),
  persistent: z.boolean().optional(),
});

function put(item: AddInItem, added: ItemNotice): MethodAnswer {
  const others = item.notices().filter(({ key }) => key !== added.key);
  if (others.length >= MOST_NOTICES) return { errorCode: ERROR.tooManyNotices };
  const isDraft = item.kind === 'appointmentCompose' && item.get().itemId === undefined;
  if (added.persistent && isDraft) return { errorCode: ERROR.cannotPersistInDraft };
  item.changeNotices([...others, added]);
  return DONE;
}

const has = (item: AddInItem, key: string) => item.notices().some((standing) => standing.key === key);

export const noticeMethods: OfficeMethods = {
  33: {
    name: 'notificationMessages.addAsync',
    answer: (item, parameters) => {
      const added = notice.parse(parameters);
      return has(item, added.key) ? { errorCode: ERROR.duplicateNotice } : put(item, added);
    },
  },
  34: { name: 'notificationMessages.getAllAsync', answer: (item) => ({ data: item.notices() }) },
  // Where there is none of the key, it is added.
  35: {
    name: 'notificationMessages.replaceAsync',
    answer: (item, parameters) => put(item, notice.parse(parameters)),
  },
  36: {
    name: 'notificationMessages.removeAsync',
    answer: (item, parameters) => {
      const { key } = noticeKey.parse(parameters);
      if (!has(item, key)) return { errorCode: ERROR.noSuchNotice };
      item.changeNotices(item.notices().filter((standing) => standing.key !== key));
      return DONE;
    },
  },
};
