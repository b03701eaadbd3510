import type { CalendarDate } from '../time/calendar-dates';
import { rowChoicesOf } from '../concept/answer-context';
import type { Concept } from '../concept/concept';
import { topicNoteField } from '../concept/field-keys';
import type { Block, Document } from '../document/document';
import type { Fields } from '../writing/fields';
import { planOf, type AnyRow, type Plan } from './plan';
import type { PlanLabels } from './plan-labels';
import { labelled, rowBlocks, type Extent } from './row-blocks';
import { rowKinds, tableIn, type RowKind } from './rows';

/** Whose plan it is, and from which conversation. */
export interface PlanHeader {
  readonly employee: string;
  readonly position?: string;
  readonly leader: string;
  readonly conversationOn?: CalendarDate;
}

export interface DocumentedPlan {
  readonly fields: Fields;
  readonly concept: Concept;
}

/** The rows of each kind and the dates, wherever they were read. */
export type SaidInPlan = Omit<Plan, 'rows'> & {
  readonly rows: Readonly<Record<RowKind, readonly AnyRow[]>>;
};

/** The plan with all that has been written in it since. Whose it is stands beside it in SharePoint. */
export function planDocument({ fields, concept }: DocumentedPlan, labels: PlanLabels): Document {
  return {
    title: labels.title,
    language: labels.language,
    blocks: [
      ...agreedBlocks(planOf(fields), concept, labels, 'everything'),
      ...noteBlocks(fields, concept, labels),
    ],
  };
}

export function headerBlocks(
  { employee, position = '', leader, conversationOn = '' }: PlanHeader,
  labels: PlanLabels,
): Block[] {
  return [
    { kind: 'heading', level: 1, text: labels.title },
    {
      kind: 'details',
      details: labelled([
        [labels.employee, employee],
        [labels.position, position],
        [labels.leader, leader],
        [labels.conversationOn, labels.date(conversationOn)],
      ]),
    },
  ];
}

export function agreedBlocks(
  plan: SaidInPlan,
  concept: Concept,
  labels: PlanLabels,
  extent: Extent,
): Block[] {
  const { followUpOn = '', nextConversationOn = '', rows } = plan;
  const choices = rowChoicesOf(concept);
  const dates = labelled([
    [labels.followUpOn, labels.date(followUpOn)],
    [labels.nextConversationOn, labels.date(nextConversationOn)],
  ]);
  return [
    ...rowKinds.flatMap((kind) =>
      section(labels.say(tableIn(kind, choices).many), rowBlocks(kind, rows[kind], choices, labels, extent)),
    ),
    ...section(labels.dates, dates.length > 0 ? [{ kind: 'details', details: dates }] : []),
  ];
}

function noteBlocks(fields: Fields, { topics }: Concept, labels: PlanLabels): Block[] {
  const notes = topics.flatMap(({ key, title }): Block[] => {
    const note = fields[topicNoteField(key)] ?? '';
    return note === ''
      ? []
      : [
          { kind: 'heading', level: 3, text: labels.say(title) },
          { kind: 'paragraph', text: note },
        ];
  });
  return section(labels.notes, notes);
}

/** A section without content is left out. */
function section(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: title }, ...blocks];
}
