import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { openLivePlan } from '../../../src/application/plan/live-plan';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { openRound } from '../../set-up-round';
import { MAJA, PLAN, twoAtAPlan } from './plan-desk';

let tenant: RunningTenant;

everyTestBeginsWith(
  (fresh) => openRound(fresh, { employees: [MAJA] }),
  (opened) => (tenant = opened),
);

test('a conversation that gets another time while its plan is open shows it, and what is typed stays', async () => {
  const { leader } = await twoAtAPlan(tenant);
  await leader.writes(PLAN);
  const opened = await leader.opens();
  const live = openLivePlan(leader.workplace, opened);
  await live.autosave.opened();
  live.autosave.type('goal.a1.text', 'Lede to projekter');
  const booking = {
    start: '2027-03-03T09:00:00Z',
    end: '2027-03-03T10:30:00Z',
    response: 'accepted',
    online: false,
  } as const;
  const told = jest.fn();
  live.subscribe(told);

  live.readAnew({ ...opened, booking });
  expect(told).toHaveBeenCalledTimes(1);
  expect(live.conversation().booking).toEqual(booking);
  expect(live.shown().item.plan.fields['goal.a1.text']).toBe('Lede to projekter');

  await live.autosave.flush();
  expect(live.conversation().booking).toEqual(booking);
  expect((await leader.opens()).item.plan.fields['goal.a1.text']).toBe('Lede to projekter');
  await live.autosave.close();
});
