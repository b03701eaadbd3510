import type { Concept, LocalText } from '../concept/concept';
import type { Block, Detail } from '../document/document';
import type { Agreement, CompetenceNeed, Goal } from './plan';
import type { PlanLabels } from './plan-labels';

/** What is empty is left out. */
export const labelled = (pairs: readonly (readonly [label: string, value: string])[]): Detail[] =>
  pairs.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));

/** @param extent `agreed` leaves out what is filled in through the year */
export function goalBlocks(
  goals: readonly Goal[],
  { goalGroups, statusScale }: Concept,
  labels: PlanLabels,
  extent: 'agreed' | 'everything',
): Block[] {
  const { goalColumns: names, date, language } = labels;
  return goals.flatMap((goal, index) =>
    row(labels.goal(index + 1), [
      [names.group, nameIn(goalGroups, goal.group, language)],
      [names.text, goal.text],
      [names.measure, goal.measure],
      [names.how, goal.how],
      [names.start, date(goal.start)],
      [names.end, date(goal.end)],
      [names.responsible, goal.responsible],
      [names.followUp, date(goal.followUp)],
      ...(extent === 'everything'
        ? ([
            [names.status, statusName(statusScale, goal.status, language)],
            [names.effect, goal.effect],
          ] as const)
        : []),
    ]),
  );
}

export function agreementBlocks(agreements: readonly Agreement[], labels: PlanLabels): Block[] {
  const { agreementColumns: names, date } = labels;
  return agreements.flatMap((agreement, index) =>
    row(labels.agreement(index + 1), [
      [names.what, agreement.what],
      [names.when, date(agreement.when)],
      [names.who, agreement.who],
      [names.responsible, agreement.responsible],
      [names.followUp, date(agreement.followUp)],
    ]),
  );
}

export function competenceBlocks(
  competences: readonly CompetenceNeed[],
  concept: Concept,
  labels: PlanLabels,
): Block[] {
  const { competenceColumns: names, date, language } = labels;
  const horizons = concept.topics.flatMap(({ questions }) =>
    questions.flatMap((question) => (question.kind === 'competences' ? question.horizons : [])),
  );
  return competences.flatMap((competence, index) =>
    row(labels.competence(index + 1), [
      [names.horizon, nameIn(horizons, competence.horizon, language)],
      [names.need, competence.need],
      [names.outcome, competence.outcome],
      [names.how, competence.how],
      [names.when, date(competence.when)],
    ]),
  );
}

/** `2 – Som aftalt og forventet` */
export function statusName(scale: Concept['statusScale'], value: string, language: 'da' | 'en'): string {
  const step = scale.find((each) => each.value === value);
  return step ? `${value} – ${step.name[language]}` : value;
}

/** Each row is a list of its own: a text may be as long as its writer wants, and no table holds that. */
function row(title: string, pairs: readonly (readonly [string, string])[]): Block[] {
  return [
    { kind: 'heading', level: 3, text: title },
    { kind: 'details', details: labelled(pairs) },
  ];
}

function nameIn(
  named: readonly { key: string; name: LocalText }[],
  key: string,
  language: 'da' | 'en',
): string {
  return named.find((each) => each.key === key)?.name[language] ?? key;
}
