import { z } from 'zod';
import { firstArgument, type Handlers } from './calls';

const orderSchema = z
  .object({
    title: z.string().optional(),
    setSelected: z.array(z.string()).default([]),
    singleSelect: z.boolean().default(false),
  })
  .nullish()
  .transform((order) => order ?? { setSelected: [], singleSelect: false });

export type PeopleOrder = z.infer<typeof orderSchema>;

export interface PickedPerson {
  readonly objectId: string;
  readonly displayName: string;
  readonly email: string;
}

export interface PeoplePicker {
  /** Resolves to undefined when somebody changes their mind. */
  pickPeople(order: PeopleOrder): Promise<readonly PickedPerson[] | undefined>;
}

/** teams-js' `ErrorCode.USER_ABORT`. */
const USER_ABORT = 8000;

export function peopleHandlers(picker: PeoplePicker): Handlers {
  return {
    'people.selectPeople': async (request) => {
      const picked = await picker.pickPeople(firstArgument(request, orderSchema));
      return picked ? [null, picked] : [{ errorCode: USER_ABORT, message: 'Nobody was picked.' }, undefined];
    },
  };
}
