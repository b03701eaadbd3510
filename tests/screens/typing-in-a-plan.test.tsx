/** @jest-environment ./tests/screens/environment.ts */
import { fireEvent } from '@testing-library/react';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import type { PlanFieldProps } from '../../src/parts/plan/plan-field';
import { Profiler } from 'react';
import { sha256 } from '../../src/domain/base/sha256';
import { LEADER, MAJA, twoAtAPlan } from '../application/plan/plan-desk';
import { openRound } from '../set-up-round';
import { everyScreenBeginsWith, openScreen } from './open-screen';

jest.mock('../../src/domain/base/sha256', () => {
  const actual = jest.requireActual<typeof import('../../src/domain/base/sha256')>(
    '../../src/domain/base/sha256',
  );
  return { sha256: jest.fn(actual.sha256) };
});

/** Every field of the plan that was rendered, by its key. */
let rendered: string[] = [];
jest.mock('../../src/parts/plan/plan-field', () => {
  const { PlanField } = jest.requireActual<typeof import('../../src/parts/plan/plan-field')>(
    '../../src/parts/plan/plan-field',
  );
  return {
    PlanField: (props: PlanFieldProps) => (
      <Profiler id={props.fieldKey} onRender={(id) => rendered.push(id)}>
        <PlanField {...props} />
      </Profiler>
    ),
  };
});

let tenant: RunningTenant;
let key: string;

everyScreenBeginsWith(
  async (fresh) => {
    await openRound(fresh, { employees: [MAJA] });
    const { agree, leader } = await twoAtAPlan(fresh);
    await agree();
    key = (await leader.opens()).item.key;
  },
  (opened) => (tenant = opened),
);

// What is saved at its time and what the other writes come when the test says so.
jest.mock('../../src/application/writing/later', () => ({ later: () => () => undefined }));
beforeEach(() => jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden'));
afterEach(() => jest.restoreAllMocks());

/** Key by key; a key of `user.type` takes its time. */
function type(field: HTMLElement, keys: string): void {
  for (let end = 1; end <= keys.length; end += 1)
    fireEvent.change(field, { target: { value: `Lede et projekt${keys.slice(0, end)}` } });
}

test('typing in a signed plan renders the field alone and hashes nothing; what is saved is hashed', async () => {
  const { screen } = await openScreen(tenant, { as: LEADER, at: `/plan/${key}` });
  fireEvent.click(await screen.findByText('Ret planen'));
  fireEvent.click(await screen.findByLabelText('Ret Lede et projekt'));
  const field = screen.getByLabelText('Konkret mål');
  type(field, 'X');
  fireEvent.click(await screen.findByText('Ændr alligevel'));
  jest.mocked(sha256).mockClear();
  rendered = [];

  type(field, 'a'.repeat(50));
  expect(field).toHaveProperty('value', `Lede et projekt${'a'.repeat(50)}`);
  expect(sha256).not.toHaveBeenCalled();
  expect(rendered).toEqual(Array.from({ length: 50 }, () => 'goal.a1.text'));
  expect(screen.queryByText(/er bortfaldet/)).toBeNull();

  fireEvent.blur(field);
  await screen.findByText(/er bortfaldet/);
  expect(sha256).toHaveBeenCalled();
});
