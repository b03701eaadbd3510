import { rowTable } from './row-table';

/** Anything else that was agreed: what, when, who, who is responsible, what it is worth, when it is followed up (row B7). */
export const agreement = rowTable({
  one: { da: 'Aftale', en: 'Agreement' },
  many: { da: 'Øvrige aftaler', en: 'Other agreements' },
  unnamed: { da: 'Aftale uden tekst', en: 'Agreement without a text' },
  take: { da: 'Tag med i planen', en: 'Take into the plan' },
  isToldOfEach: true,
  calledBy: 'what',
  followedUpOn: 'followUp',
  columns: {
    what: {
      field: 'text',
      name: { da: 'Hvad', en: 'What' },
      label: { da: 'Hvad har I aftalt?', en: 'What have you agreed?' },
    },
    when: { field: 'line', name: { da: 'Hvornår', en: 'When' }, brief: 'beside', isHalf: true },
    who: { field: 'person', name: { da: 'Hvem', en: 'Who' }, brief: 'beside', isHalf: true },
    responsible: {
      field: 'person',
      name: { da: 'Ansvarlig', en: 'Responsible' },
      brief: 'beside',
      isHalf: true,
    },
    value: {
      field: 'text',
      name: { da: 'Værdi', en: 'Value' },
      label: { da: 'Hvilken værdi skaber det, og for hvem?', en: 'What value does it create, and for whom?' },
      brief: 'line',
      isAskedFor: true,
    },
    followUp: {
      field: 'date',
      name: { da: 'Følges op', en: 'Followed up' },
      brief: 'labelled',
      isHalf: true,
    },
  },
});
