import { attendeeMethods } from './attendees';
import { keepingMethods } from './keeping';
import { markMethods } from './marks';
import type { OfficeMethods } from './method';
import { noticeMethods } from './notices';
import { placeMethods } from './places';
import { textMethods } from './texts';
import { timeMethods } from './times';

/** What Office.js may ask of the open appointment. */
export const itemMethods: OfficeMethods = {
  ...attendeeMethods,
  ...keepingMethods,
  ...markMethods,
  ...noticeMethods,
  ...placeMethods,
  ...textMethods,
  ...timeMethods,
};

export type { MethodFacts } from './method';
