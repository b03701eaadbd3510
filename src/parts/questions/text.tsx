import type { QuestionOf } from '../../domain/concept/kinds';
import { AnswerArea } from './answer-field';
import { namedBy, type QuestionPart } from './answering';

export const text: QuestionPart<QuestionOf<'text'>> = {
  Field: (props) => <AnswerArea fieldKey={props.question.key} {...namedBy(props)} minimumRows={3} />,
};
