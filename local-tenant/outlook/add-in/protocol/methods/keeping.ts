import { z } from 'zod';
import { asking, DONE, ERROR, type OfficeMethods } from './method';

/** All of one add-in on one appointment (learn.microsoft.com/javascript/api/outlook/office.sessiondata, up to Mailbox 1.15). */
const MOST_SESSION_DATA = 50_000;

const entry = z.object({ name: z.string(), value: z.string() });
const entryName = entry.pick({ name: true });

/** What an add-in keeps with an appointment, and how it is called. Office.js itself refuses properties beyond 2,500 signs. */
export const keepingMethods: OfficeMethods = {
  3: {
    name: 'loadCustomPropertiesAsync',
    answer: async (item) => ({
      whole: { wasSuccessful: true, customProperties: JSON.stringify(await item.kept.read()) },
    }),
  },
  4: {
    name: 'customProperties.saveAsync',
    answer: async (item, parameters) => {
      const { customProperties } = z
        .object({ customProperties: z.record(z.string(), z.unknown()) })
        .parse(parameters);
      await item.kept.write(customProperties);
      return DONE;
    },
  },
  32: { name: 'saveAsync', answer: () => ({ errorCode: ERROR.saveFailed }) },
  99: asking('getInitializationContextAsync', (_fields, { initialization }) => initialization ?? ''),
  164: {
    name: 'getItemIdAsync',
    answer: (item) => {
      const { itemId } = item.get();
      return itemId === undefined ? { errorCode: ERROR.itemNotSaved } : { data: itemId };
    },
  },
  185: {
    name: 'sessionData.setAsync',
    answer: ({ sessionData }, parameters) => {
      const { name, value } = entry.parse(parameters);
      const after = JSON.stringify({ ...Object.fromEntries(sessionData), [name]: value });
      if (after.length > MOST_SESSION_DATA) return { errorCode: ERROR.tooMuchSessionData };
      sessionData.set(name, value);
      return DONE;
    },
  },
  186: {
    name: 'sessionData.getAsync',
    answer: ({ sessionData }, parameters) => {
      const data = sessionData.get(entryName.parse(parameters).name);
      return data === undefined ? { errorCode: ERROR.noSuchKey } : { data };
    },
  },
  187: {
    name: 'sessionData.getAllAsync',
    answer: ({ sessionData }) => ({ data: Object.fromEntries(sessionData) }),
  },
  188: {
    name: 'sessionData.clearAsync',
    answer: ({ sessionData }) => {
      sessionData.clear();
      return DONE;
    },
  },
  189: {
    name: 'sessionData.removeAsync',
    answer: ({ sessionData }, parameters) =>
      sessionData.delete(entryName.parse(parameters).name) ? DONE : { errorCode: ERROR.noSuchKey },
  },
};
