/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import { success } from '../../src/domain/base/result';
import { createAutosave } from '../../src/application/writing/create-autosave';
import type { Autosave } from '../../src/application/writing/autosave';
import type { RemoteContent, RemoteStore } from '../../src/application/ports/remote-store';
import { AutosaveProvider, useField, useWritten } from '../../src/parts/saving/open-autosave';
import { useSaving } from '../../src/parts/saving/use-saving';

let rendered: string[] = [];

function FieldOf({ name }: { readonly name: string }) {
  const { text, conflict, settle } = useField(name);
  rendered.push(name);
  return (
    <p>
      {name}: {text}
      {conflict && <button onClick={() => settle(conflict.theirs)}>take {conflict.theirs}</button>}
    </p>
  );
}

function Rows() {
  const rows = useWritten(
    ({ fields }) => Object.keys(fields).filter((key) => key.startsWith('row')),
    (one, other) => one.join() === other.join(),
  );
  rendered.push('rows');
  return <p>{rows.length} rows</p>;
}

function Shell({ autosave }: { readonly autosave: Autosave }) {
  const { saving } = useSaving(autosave);
  rendered.push('shell');
  return <p>{saving}</p>;
}

let remote: RemoteContent;
const store: RemoteStore = {
  read: () => Promise.resolve(success(remote)),
  write: (content) => {
    const version = `${remote.version} and on`;
    remote = { ...content, version };
    return Promise.resolve(success({ version }));
  },
};

let autosave: Autosave;
beforeEach(async () => {
  remote = { fields: { wishes: 'W', worries: '' }, conflicts: {}, version: '1' };
  autosave = createAutosave({
    remote: store,
    now: () => '2027-02-01T08:00:00Z',
    schedule: () => () => undefined,
    everyMilliseconds: 2_000,
  });
  await autosave.opened();
  render(
    <AutosaveProvider value={autosave}>
      <FieldOf name="wishes" />
      <FieldOf name="worries" />
      <Rows />
      <Shell autosave={autosave} />
    </AutosaveProvider>,
  );
  rendered = [];
});

test('typing in one field renders that field alone, and the shell once, when there is something to save', () => {
  for (const text of ['a', 'ab', 'abc']) act(() => autosave.type('worries', text));
  expect(screen.getByText('worries: abc')).toBeTruthy();
  expect(rendered).toEqual(['worries', 'shell', 'worries', 'worries']);
});

test('a count of rows is rendered when a row comes, and at no key in it', () => {
  act(() => autosave.change({ 'row.1': 'a' }));
  act(() => autosave.change({ 'row.1': 'ab' }));
  act(() => autosave.change({ 'row.2': 'a' }));
  expect(screen.getByText('2 rows')).toBeTruthy();
  expect(rendered.filter((name) => name === 'rows')).toHaveLength(2);
});

test('a conflict is shown at its field alone, and settled there', async () => {
  act(() => autosave.type('wishes', 'mine'));
  remote = { fields: { wishes: 'theirs', worries: '' }, conflicts: {}, version: '2' };
  rendered = [];
  await act(() => autosave.refresh());
  expect(rendered).toEqual(['wishes']);
  act(() => screen.getByRole('button', { name: 'take theirs' }).click());
  expect(screen.getByText('wishes: theirs')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
  expect(rendered).not.toContain('worries');
});
