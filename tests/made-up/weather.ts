import { z } from 'zod';
import { localTextSchema } from '../../src/domain/base/local-text';
import { questionKind } from '../../src/domain/concept/kinds/question-kind';

/** A made-up kind of question: how one is, as a sky to choose among. */
export const weather = questionKind(
  'weather',
  { skies: z.array(z.object({ value: z.string(), name: localTextSchema })).min(2) },
  {
    said: ({ key, skies }, fields) => {
      const name = skies.find(({ value }) => value === fields[key])?.name;
      return [{ text: '', details: name ? [{ label: skyLabel, value: name, isLabelled: true }] : [] }];
    },
  },
);

export const skyLabel = { da: 'Vejret hos mig', en: 'The weather with me' };

export const weatherQuestion = {
  kind: 'weather',
  key: 'mood',
  text: { da: 'Hvordan er vejret hos dig?', en: 'How is the weather with you?' },
  filed: true,
  skies: [
    { value: 'sun', name: { da: 'Sol', en: 'Sun' } },
    { value: 'rain', name: { da: 'Regn', en: 'Rain' } },
  ],
};
