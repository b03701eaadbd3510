import { z } from 'zod';
import type { FieldKey, Fields } from '../../writing/fields';
import { fieldInRow } from '../../writing/rows';
import { keySchema } from './key';
import { levelOf } from './level';
import { namedSchema } from './named';
import { questionKind, type AnswerContext } from './question-kind';
import type { RatedCompetence } from './rated-competence';

const competenceSchema = namedSchema.extend({
  /** The level that the work asks for. */
  required: z.string().optional(),
});

/**
 * The required level of each competence beside the present one, by one's own rating and by the leader's (forms/coverage.md,
 * rows A3 and A8). A competence without a level is not relevant.
 */
export const assessment = questionKind(
  'assessment',
  {
    scale: keySchema,
    wheel: keySchema.optional(),
    competences: z.array(competenceSchema).default([]),
    /** The competences of the employee's report are rated too. */
    fromReport: z.boolean().default(false),
  },
  {
    isAsked: (question, context) => ratedIn(question, context).length > 0,
    said: (question, fields, context) =>
      ratedIn(question, context)
        .filter(({ key }) => saysSomething(question.key, key, fields))
        .map(({ key, name, required }) => {
          const level = fields[levelField(question.key, key)] ?? '';
          const scale = context.scales[question.scale];
          return {
            under: name,
            text: fields[noteField(question.key, key)] ?? '',
            details: [
              ...(level === '' ? [] : [{ label: PRESENT, value: levelOf(scale, level), isLabelled: true }]),
              ...(required === undefined
                ? []
                : [{ label: REQUIRED, value: levelOf(scale, required), isLabelled: true }]),
            ],
          };
        }),
    ratings: (question, fields, context) =>
      ratedIn(question, context).map(({ key, name, required }) => ({
        ...{ name, scale: question.scale, required },
        level: fields[levelField(question.key, key)] ?? '',
      })),
    keysIn: ({ competences }) => competences.map(({ key }) => key),
    scalesIn: (question) => [question.scale],
    levelsIn: (question) =>
      question.competences.flatMap(({ required }) =>
        required === undefined ? [] : [{ scale: question.scale, level: required }],
      ),
  },
);

export const PRESENT = { da: 'Nuværende', en: 'Present' };
export const REQUIRED = { da: 'Krav', en: 'Required' };

/** What is rated: the competences of the form, and those of the report where the form asks for them. */
export const ratedIn = (
  {
    competences,
    fromReport,
  }: { readonly competences: readonly RatedCompetence[]; readonly fromReport: boolean },
  { reported }: AnswerContext,
): readonly RatedCompetence[] => (fromReport ? [...competences, ...reported] : competences);

export const levelField = (questionKey: string, competenceKey: string): FieldKey =>
  fieldInRow(questionKey, competenceKey, 'level');

export const noteField = (questionKey: string, competenceKey: string): FieldKey =>
  fieldInRow(questionKey, competenceKey, 'note');

const saysSomething = (questionKey: string, competenceKey: string, fields: Fields): boolean =>
  [levelField, noteField].some((field) => (fields[field(questionKey, competenceKey)] ?? '').trim() !== '');
