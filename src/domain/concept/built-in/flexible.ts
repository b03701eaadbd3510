import { conceptSchema, type Concept } from '../concept';
import { flexibleGuides } from './flexible-guides';
import { flexibleOptions } from './flexible-options';

/** Five topics, and four that one may choose (forms/coverage.md, rows C1–C9). */
export const flexibleForm: Concept = conceptSchema.parse({
  key: 'fleksibelt',
  version: 1,
  name: { da: 'Det fleksible koncept', en: 'The flexible concept' },
  sharing: 'together',
  purpose: [
    {
      da: 'I ser tilbage på det, der er lykkedes, og frem mod det, I gerne vil have mere af. Samtalen slutter med mål, som I begge kan se jer selv i.',
      en: 'You look back on what went well, and forward to what you want more of. The conversation ends with goals that you both recognise as yours.',
    },
    {
      da: 'Spørgsmålene er en hjælp. Spring over, hvad der ikke giver mening for jer, og tal også om det, der er svært.',
      en: 'The questions are a help. Skip what makes no sense to you, and talk about what is difficult too.',
    },
  ],
  goalGroups: [],
  statusScale: [],
  deadlines: { handInDays: 7, planDays: 7 },
  guides: flexibleGuides,
  plan: {
    goal: {
      name: { da: 'Udviklingsmål og udviklingsaktiviteter', en: 'Development goals and activities' },
      one: { da: 'Udviklingsmål', en: 'Development goal' },
      columns: [
        { column: 'text', name: { da: 'Udviklingsmål', en: 'Development goal' } },
        { column: 'how', name: { da: 'Aktivitet', en: 'Activity' } },
        { column: 'measure' },
        { column: 'schedule', name: { da: 'Hvornår', en: 'When' } },
        { column: 'responsible' },
        { column: 'followUp' },
        { column: 'effect' },
      ],
    },
    agreement: {
      columns: [{ column: 'what' }, { column: 'when' }, { column: 'responsible' }, { column: 'followUp' }],
    },
  },
  topics: [
    {
      key: 'since-last',
      title: { da: 'Siden sidst', en: 'Since last time' },
      introduction: {
        da: 'Et godt afsæt for at tale om fremtiden.',
        en: 'A good start for talking about the future.',
      },
      questions: [
        {
          kind: 'last-goals',
          key: 'last-goals',
          text: {
            da: 'Hvad er der kommet ud af målene fra sidste MUS?',
            en: 'What came of the goals from the last MUS?',
          },
          hint: {
            da: 'Skriv kort. Resten taler I om.',
            en: 'Write briefly. The rest is for the conversation.',
          },
        },
        {
          kind: 'text',
          key: 'successes',
          text: {
            da: 'Hvad er du lykkedes særligt godt med det seneste år?',
            en: 'What have you succeeded with especially well this past year?',
          },
          prompts: [
            {
              da: 'Hvad gjorde du selv, og hvem hjalp til?',
              en: 'What did you do yourself, and who helped?',
            },
            { da: 'Hvor kan du bruge det igen?', en: 'Where could you use it again?' },
          ],
          forLeader: {
            text: {
              da: 'Hvad er din medarbejder lykkedes særligt godt med det seneste år?',
              en: 'What has your employee succeeded with especially well this past year?',
            },
            prompts: [
              {
                da: 'Hvilken situation viser det bedst?',
                en: 'Which situation shows it best?',
              },
              { da: 'Hvad betød det for andre?', en: 'What did it mean to others?' },
            ],
          },
        },
        {
          kind: 'text',
          key: 'learnt',
          text: {
            da: 'Hvad har du lært, som du vil tage med videre?',
            en: 'What have you learnt that you want to take with you?',
          },
          prompts: [
            {
              da: 'Også det, der ikke gik som ventet, kan have lært dig noget.',
              en: 'What did not go as expected may have taught you something too.',
            },
          ],
          forLeader: {
            text: {
              da: 'Hvor har du set din medarbejder udvikle sig?',
              en: 'Where have you seen your employee develop?',
            },
            prompts: [],
          },
        },
      ],
    },
    {
      key: 'year-ahead',
      title: { da: 'Fokus på det kommende års opgaveløsning', en: 'The tasks of the coming year' },
      questions: [
        {
          kind: 'text',
          key: 'looking-forward',
          text: {
            da: 'Hvilke opgaver glæder du dig mest til det kommende år?',
            en: 'Which tasks do you look forward to most in the coming year?',
          },
          forLeader: {
            text: {
              da: 'Hvilke opgaver ser du for din medarbejder det kommende år?',
              en: 'Which tasks do you see for your employee in the coming year?',
            },
          },
        },
        {
          kind: 'text',
          key: 'contribution',
          text: {
            da: 'Hvor kan du bidrage mest til det, vi skal nå sammen?',
            en: 'Where can you contribute most to what we are to reach together?',
          },
          prompts: [
            {
              da: 'Tænk på dine styrker og på arbejdspladsens mål.',
              en: 'Think of your strengths and of the goals of the workplace.',
            },
          ],
          forLeader: {
            text: {
              da: 'Hvor kan din medarbejders styrker komme mest i spil?',
              en: 'Where can the strengths of your employee be used most?',
            },
            prompts: [],
          },
        },
        {
          kind: 'text',
          key: 'support',
          text: {
            da: 'Hvad vil hjælpe dig med at lykkes: fra din leder, dine kolleger og dig selv?',
            en: 'What will help you succeed: from your leader, your colleagues and yourself?',
          },
          forLeader: {
            text: {
              da: 'Hvad kan du selv gøre for, at din medarbejder lykkes?',
              en: 'What can you do yourself for your employee to succeed?',
            },
          },
        },
      ],
    },
    {
      key: 'well-being',
      title: { da: 'Trivsel', en: 'Well-being' },
      questions: [
        {
          kind: 'text',
          key: 'energy',
          text: {
            da: 'Hvornår har du mest energi og glæde i dit arbejde?',
            en: 'When do you have most energy and joy in your work?',
          },
          forLeader: {
            text: {
              da: 'Hvornår oplever du, at din medarbejder har mest energi i arbejdet?',
              en: 'When do you find that your employee has most energy at work?',
            },
          },
        },
        {
          kind: 'text',
          key: 'more-of',
          text: {
            da: 'Hvad skal der være mere af, for at du trives endnu bedre?',
            en: 'What should there be more of for you to thrive even better?',
          },
          forLeader: {
            text: {
              da: 'Hvad kan I sammen gøre mere af, der styrker trivslen?',
              en: 'What could you do more of together that strengthens well-being?',
            },
          },
        },
      ],
    },
    {
      key: 'collaboration',
      title: { da: 'Samarbejde', en: 'Collaboration' },
      questions: [
        {
          kind: 'text',
          key: 'at-its-best',
          text: {
            da: 'Fortæl om en gang, hvor samarbejdet var, som det skal være. Hvad gjorde I?',
            en: 'Tell of a time when collaboration was as it should be. What did you do?',
          },
          forLeader: {
            text: {
              da: 'Hvornår ser du din medarbejder samarbejde allerbedst?',
              en: 'When do you see your employee collaborate at the very best?',
            },
          },
        },
        {
          kind: 'text',
          key: 'with-leader',
          text: {
            da: 'Hvad fungerer godt mellem dig og din leder, og hvad vil du gerne have mere af?',
            en: 'What works well between you and your leader, and what would you like more of?',
          },
          forLeader: {
            text: {
              da: 'Hvad fungerer godt mellem jer to, og hvad vil du gerne have mere af?',
              en: 'What works well between the two of you, and what would you like more of?',
            },
          },
        },
      ],
    },
    ...flexibleOptions,
    {
      key: 'goals',
      title: {
        da: 'Udviklingsmål og udviklingsaktiviteter',
        en: 'Development goals and activities',
      },
      introduction: {
        da: 'Det sidste, I taler om: hvad I vil, og hvordan I kommer i gang.',
        en: 'The last thing you talk about: what you want, and how you begin.',
      },
      isLast: true,
      questions: [
        {
          kind: 'goals',
          key: 'new-goals',
          text: {
            da: 'Hvad vil du gerne udvikle det kommende år?',
            en: 'What would you like to develop in the coming year?',
          },
          hint: {
            da: 'Et eller to mål, som arbejdspladsen også har brug for, er nok.',
            en: 'One or two goals that the workplace needs too are enough.',
          },
          columns: [
            { column: 'text', label: { da: 'Udviklingsmål', en: 'Development goal' } },
            { column: 'how', label: { da: 'Aktivitet', en: 'Activity' } },
            { column: 'schedule', label: { da: 'Hvornår', en: 'When' } },
          ],
          forLeader: {
            text: {
              da: 'Hvilke udviklingsmål vil du foreslå din medarbejder?',
              en: 'Which development goals would you suggest to your employee?',
            },
            hint: {
              da: 'Et eller to mål, som I begge kan se jer selv i, er nok.',
              en: 'One or two goals that you both recognise as yours are enough.',
            },
          },
        },
      ],
    },
  ],
});
