import type { ComponentType } from 'react';
import type { Question } from '../../domain/concept/kinds';
import type { FieldProps } from './answering';
import { questionParts } from './register';

/** Where a question is answered, by its kind. */
export function QuestionField(props: FieldProps<Question>) {
  const Field = questionParts[props.question.kind].Field as ComponentType<FieldProps<Question>>;
  return <Field {...props} />;
}
