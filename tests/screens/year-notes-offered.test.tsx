/** @jest-environment ./tests/screens/environment.ts */
import { waitFor, within } from '@testing-library/react';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { openYearNotes } from '../../src/application/year-notes/open-year-notes';
import { writtenNote } from '../../src/domain/conversation/year-notes';
import { workplaceAs } from '../adapters/connected';
import { valueIn } from '../application/booking/booking-desk';
import { bookedConversation, HENRIK, MAJA } from '../story/booked';
import { idOf } from '../tenant/local-graph';
import { openForm, type Form } from './form';
import { everyScreenBeginsWith, openScreen } from './open-screen';

const GIS = 'Kursus i GIS';
const MEETING = 'Borgermødet gik godt';
const OWN_NOTES = /^Egne notater om /;

let tenant: RunningTenant;
let key: string;

/** Notes that somebody has written in January. */
async function written(account: string, ...texts: readonly string[]): Promise<void> {
  const notes = openYearNotes(await workplaceAs(tenant, account), idOf(tenant, account), []);
  valueIn(await notes.opened());
  texts.forEach((text, index) =>
    notes.change(writtenNote(`note000${index}`, text, `2027-01-2${index}T09:00:00Z`)),
  );
  await notes.close();
}

everyScreenBeginsWith(
  async (fresh) => {
    key = await bookedConversation(fresh);
  },
  (opened) => (tenant = opened),
);

const unfold = async ({ screen, user }: Pick<Form, 'screen' | 'user'>, count: number) =>
  user.click(
    await screen.findByRole('button', { name: `Du har ${count} ${count === 1 ? 'note' : 'noter'} fra året` }),
  );

const offered = ({ screen }: Form) =>
  within(screen.getByRole('list', { name: 'Noter, du kan tage med' }))
    .getAllByRole('listitem')
    .map(({ firstChild }) => firstChild?.textContent);

describe('Whoever prepares with notes through the year', () => {
  let form: Form;

  beforeEach(async () => {
    await written(MAJA, GIS, MEETING);
    form = await openForm(tenant, key);
  });

  test('is offered them before the first field, folded together', async () => {
    const button = await form.screen.findByRole('button', { name: 'Du har 2 noter fra året' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    const [first] = form.screen.getAllByRole('textbox');
    expect(button.compareDocumentPosition(first!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await unfold(form, 2);
    expect(offered(form)).toEqual([MEETING, GIS]);
  });

  test('brings one into the own notes on the topic in sight, and it is not offered again', async () => {
    await unfold(form, 2);
    const { screen, user } = form;
    await user.click(screen.getByRole('button', { name: 'Tag med i egne notater: Kursus i GIS' }));
    const said = screen.getByText('Noten står nu i dine egne notater til emnet Siden sidst.');
    expect(document.activeElement).toBe(said.parentElement);
    expect(form.field(OWN_NOTES)).toHaveProperty('value', GIS);
    expect(offered(form)).toEqual([MEETING]);
    await form.saved();
    form.close();

    const again = await openForm(tenant, key);
    expect(again.field(OWN_NOTES)).toHaveProperty('value', GIS);
    await unfold(again, 1);
    expect(offered(again)).toEqual([MEETING]);
  });

  test('has it in the topic that they are in', async () => {
    await form.user.click(form.topic(/^Andet/));
    await unfold(form, 2);
    await form.user.click(form.screen.getByRole('button', { name: `Tag med i egne notater: ${MEETING}` }));
    expect(form.field(OWN_NOTES)).toHaveProperty('value', MEETING);
    await form.user.click(form.topic(/^Siden sidst/));
    expect(form.field(OWN_NOTES)).toHaveProperty('value', '');
  });

  test('finds on Min MUS which of them were brought along', async () => {
    await unfold(form, 2);
    await form.user.click(form.screen.getByRole('button', { name: 'Tag med i egne notater: Kursus i GIS' }));
    await form.saved();
    form.close();
    const { screen, user } = await openScreen(tenant, { as: MAJA, at: '/min-mus' });
    await user.click(await screen.findByRole('button', { name: 'Til min næste MUS' }));
    const list = await screen.findByRole('list', { name: 'Dine noter' });
    await waitFor(() => expect(within(list).getAllByText(/taget med i din forberedelse$/)).toHaveLength(1));
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  });

  test('leaves one, and may have it offered again', async () => {
    await unfold(form, 2);
    const { screen, user } = form;
    await user.click(screen.getByRole('button', { name: 'Lad ligge: Kursus i GIS' }));
    screen.getByText('Noten ligger stadig på Min MUS.');
    expect(offered(form)).toEqual([MEETING]);
    expect(form.field(OWN_NOTES)).toHaveProperty('value', '');
    form.close();

    const again = await openForm(tenant, key);
    await unfold(again, 1);
    await again.user.click(again.screen.getByRole('button', { name: 'Vis den note, du lod ligge' }));
    await waitFor(() => expect(offered(again)).toEqual([MEETING, GIS]));
  });
});

test('Whoever has written no note is offered none, at one call', async () => {
  const form = await openForm(tenant, key);
  const asked = () => tenant.recorder.all().filter(({ url }) => url.includes('year-notes'));
  await waitFor(() => expect(asked()).toHaveLength(1));
  expect(form.screen.queryByRole('button', { name: /fra året/ })).toBeNull();
});

test('Notes that cannot be read do not keep anybody from preparing, and are asked for again', async () => {
  await written(MAJA, GIS);
  tenant.faults.order([{ match: 'GET *year-notes*', status: 500, times: 1 }]);
  const form = await openForm(tenant, key);
  await form.screen.findByText(/^Dine noter fra året kunne ikke hentes\./);
  await form.write(/ellers været i gang med/, 'Vandløbssyn');
  await form.user.click(form.screen.getByRole('button', { name: 'Prøv igen' }));
  await unfold(form, 1);
});

test('A leader who prepares an employee’s conversation is not offered notes for the own', async () => {
  await written(HENRIK, GIS);
  tenant.recorder.clear();
  await openForm(tenant, key, { as: HENRIK });
  expect(
    tenant.recorder.all().filter(({ method, url }) => method === 'GET' && url.includes('year-notes')),
  ).toEqual([]);
});
