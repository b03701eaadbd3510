import { privateNoteField } from '../../../src/domain/concept/field-keys';
import { mayRead, privateFields, sharedFields } from '../../../src/domain/conversation/sharing';

const MONDAY = '2027-02-01T08:00:00Z';
const TUESDAY = '2027-02-02T08:00:00Z';

const nobody = {};
const onlyEmployee = { employee: MONDAY };
const onlyLeader = { leader: MONDAY };
const both = { employee: MONDAY, leader: TUESDAY };

describe('Handed in', () => {
  it('each reads the other’s as soon as it is handed in, whether or not one’s own is', () => {
    expect(mayRead('handed-in', onlyEmployee, 'leader')).toBe(true);
    expect(mayRead('handed-in', onlyLeader, 'employee')).toBe(true);
    expect(mayRead('handed-in', both, 'leader')).toBe(true);
  });

  it('nobody reads what is not handed in', () => {
    expect(mayRead('handed-in', nobody, 'leader')).toBe(false);
    expect(mayRead('handed-in', onlyLeader, 'leader')).toBe(false);
  });
});

describe('Together', () => {
  it('each reads the other’s when both have handed in', () => {
    expect(mayRead('together', both, 'employee')).toBe(true);
    expect(mayRead('together', both, 'leader')).toBe(true);
  });

  it('until then neither does', () => {
    for (const party of ['employee', 'leader'] as const) {
      for (const handIns of [nobody, onlyEmployee, onlyLeader]) {
        expect(mayRead('together', handIns, party)).toBe(false);
      }
    }
  });
});

test('with own notes nobody ever reads the other’s', () => {
  for (const party of ['employee', 'leader'] as const) {
    for (const handIns of [nobody, onlyEmployee, onlyLeader, both]) {
      expect(mayRead('own-notes', handIns, party)).toBe(false);
    }
  }
});

test('private notes are parted from what is shared', () => {
  const note = privateNoteField('well-being');
  const fields = { conditions: 'Ro', comments: '', [note]: 'Løn?' };
  expect(sharedFields(fields)).toEqual({ conditions: 'Ro' });
  expect(privateFields(fields)).toEqual({ [note]: 'Løn?' });
});
