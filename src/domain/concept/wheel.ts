import type { LocalText } from '../base/local-text';
import { parties, type OfEither, type Party } from '../conversation/parties';
import type { Fields } from '../writing/fields';
import type { Concept, Topic } from './concept';
import { ratingsIn, type Question } from './kinds';
import type { AnswerContext, Rating } from './kinds/question-kind';

/** What both say of one thing, each as a share of the highest level; nothing where a level is not given. */
export interface WheelAxis {
  readonly name: LocalText;
  readonly levels: OfEither<string>;
  readonly shares: OfEither<number>;
  readonly required?: string;
}

export interface Wheel {
  readonly key: string;
  readonly name: LocalText;
  readonly axes: readonly WheelAxis[];
}

/** Fewer than three are no wheel. */
const FEWEST_AXES = 3;

/** The wheels of a topic, with the ratings of whoever has shared them. */
export function wheelsIn(
  topic: Topic,
  { wheels = [] }: Concept,
  shared: OfEither<Fields>,
  context: AnswerContext,
): Wheel[] {
  return wheels
    .map(({ key, name }) => ({
      ...{ key, name },
      axes: topic.questions
        .filter((question) => wheelOf(question) === key)
        .flatMap((question) => axesOf(question, shared, context)),
    }))
    .filter(({ axes }) => axes.length >= FEWEST_AXES);
}

const wheelOf = (question: Question): string | undefined =>
  'wheel' in question ? question.wheel : undefined;

function axesOf(question: Question, shared: OfEither<Fields>, context: AnswerContext): WheelAxis[] {
  return ratingsIn(question, {}, context).map(({ name, scale, required }, index) => {
    const given = parties.flatMap((party): [Party, Rating][] => {
      const rating = ratingsIn(question, shared[party] ?? {}, context)[index];
      return rating && rating.level !== '' ? [[party, rating]] : [];
    });
    const shares = given.flatMap(([party, { level }]) => {
      const share = shareOf(scale, level, context);
      return share === undefined ? [] : [[party, share]];
    });
    return {
      name,
      levels: Object.fromEntries(given.map(([party, { level }]) => [party, level])),
      shares: Object.fromEntries(shares) as OfEither<number>,
      ...(required !== undefined && { required }),
    };
  });
}

/** The lowest level stands off the middle, so that it is seen. */
function shareOf(scale: string, level: string, { scales }: AnswerContext): number | undefined {
  const levels = scales[scale] ?? [];
  const place = levels.findIndex(({ value }) => value === level);
  return place < 0 ? undefined : (place + 1) / levels.length;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a share of an axis is, in a circle of radius 1 around 0; the first axis points up, the next follow the clock. */
export function pointOn(axis: number, axes: number, share: number): Point {
  const angle = (axis / axes) * 2 * Math.PI;
  return { x: share * Math.sin(angle), y: -share * Math.cos(angle) };
}
