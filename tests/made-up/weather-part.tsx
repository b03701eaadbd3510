import type { z } from 'zod';
import { useField } from '../../src/parts/saving/open-autosave';
import { namedBy, type FieldProps } from '../../src/parts/questions/answering';
import { useLocalText } from '../../src/parts/questions/local-text';
import type { Question } from '../../src/domain/concept/kinds';
import type { weather } from './weather';

type WeatherQuestion = z.infer<(typeof weather)['schema']>;

function Skies(props: FieldProps<Question>) {
  const { key, skies } = props.question as unknown as WeatherQuestion;
  const say = useLocalText();
  const { text, type } = useField(key);
  return (
    <div role="radiogroup" {...namedBy(props)}>
      {skies.map(({ value, name }) => (
        <label key={value}>
          <input type="radio" name={key} checked={text === value} onChange={() => type(value)} />
          {say(name)}
        </label>
      ))}
    </div>
  );
}

export const weatherPart = { Field: Skies };
