import type { Question } from '../kinds';

/** How the leader is asked of the employee’s year, by the question’s key. */
export const preparationForLeader: Readonly<Record<string, Question['forLeader']>> = {
  'other-activities': {
    text: {
      da: 'Hvad har din medarbejder ellers været i gang med det seneste år?',
      en: 'What else has your employee been working on this past year?',
    },
  },
  happy: {
    text: {
      da: 'Hvilke tre opgaver eller aktiviteter lykkedes særligt godt for din medarbejder?',
      en: 'Which three tasks or activities went especially well for your employee?',
    },
  },
  comments: {
    text: {
      da: 'Har du andre kommentarer til medarbejderens aktiviteter, opgaver eller samarbejde?',
      en: 'Any other comments on the activities, tasks or collaboration of your employee?',
    },
  },
  'new-goals': {
    text: {
      da: 'Hvilke mål vil du foreslå din medarbejder for det kommende år?',
      en: 'Which goals do you suggest to your employee for the coming year?',
    },
    hint: {
      da: 'Konkrete og målbare. Et forslag i en gruppe er nok.',
      en: 'Concrete and measurable. A suggestion in one group is enough.',
    },
  },
  needs: {
    text: {
      da: 'Hvilke kompetencer kan din medarbejder med fordel styrke?',
      en: 'Which competences would your employee benefit from strengthening?',
    },
    hint: {
      da: 'Tænk på målene, og på hvordan din medarbejder lærer bedst.',
      en: 'Think of the goals and of how your employee learns best.',
    },
  },
  conditions: {
    text: {
      da: 'Hvad kan I sammen gøre for, at arbejdsvilkår og arbejdsmiljø bliver bedre?',
      en: 'What can you do together to improve working conditions and environment?',
    },
  },
  'anything-else': {
    text: {
      da: 'Er der andet, du vil tale med din medarbejder om?',
      en: 'Is there anything else you want to talk about with your employee?',
    },
  },
  relations: {
    text: {
      da: 'Hvad kan gøre forholdet til kolleger, leder, samarbejdspartnere og kunder endnu bedre?',
      en: 'What could make the relations to colleagues, leader, partners and customers even better?',
    },
  },
};

/** Good advice for each of them. */
export const preparationGuides = {
  employee: [
    {
      da: 'Find sidste års plan frem, og begynd dér.',
      en: 'Get out last year’s plan, and begin there.',
    },
    {
      da: 'Del din forberedelse mindst en uge før samtalen, så din leder når at tænke over den.',
      en: 'Share your preparation at least a week before, so that your leader has time to think it over.',
    },
  ],
  leader: [
    {
      da: 'Læs det, din medarbejder har delt, før du selv skriver.',
      en: 'Read what your employee has shared before you write yourself.',
    },
    {
      da: 'Skriv planen under samtalen eller lige efter, og send den senest en uge efter.',
      en: 'Write the plan during the conversation or just after, and send it within a week.',
    },
  ],
  hr: [
    {
      da: 'Giv målenes grupper navne, som jeres medarbejdere kender.',
      en: 'Give the groups of goals names that your employees know.',
    },
  ],
};
