import { isCalendarDate, wallTimeOf, type CalendarDate, type Instant } from '../time/calendar-dates';
import type { Party, Signature } from '../conversation/sheet';
import type { Goal, Agreement, CompetenceNeed } from './plan';

/** The words of a plan that is read outside the product's own pages. */
export interface PlanLabels {
  readonly language: 'da' | 'en';
  readonly title: string;
  readonly employee: string;
  readonly leader: string;
  readonly position: string;
  readonly conversationOn: string;
  readonly goals: string;
  readonly goal: (number: number) => string;
  readonly goalColumns: Readonly<Record<Exclude<keyof Goal, 'id'>, string>>;
  readonly agreements: string;
  readonly agreement: (number: number) => string;
  readonly agreementColumns: Readonly<Record<Exclude<keyof Agreement, 'id'>, string>>;
  readonly competences: string;
  readonly competence: (number: number) => string;
  readonly competenceColumns: Readonly<Record<Exclude<keyof CompetenceNeed, 'id'>, string>>;
  readonly dates: string;
  readonly followUpOn: string;
  readonly nextConversationOn: string;
  readonly notes: string;
  readonly preparationOf: (party: Party, name: string) => string;
  readonly signatures: string;
  readonly signed: string;
  readonly stances: Readonly<Record<Signature['stance'], string>>;
  readonly stance: string;
  readonly comment: string;
  readonly digest: string;
  readonly date: (text: string) => string;
  readonly moment: (instant: Instant) => string;
}

const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** `20. maj 2027`; a text that is no date stands as it was typed. */
function danishDate(text: CalendarDate): string {
  if (!isCalendarDate(text)) return text;
  const [year, month, day] = text.split('-').map(Number);
  return `${day}. ${months[month! - 1]} ${year}`;
}

/** `20. maj 2027 kl. 9.42` */
function danishMoment(instant: Instant): string {
  const [date, time] = wallTimeOf(instant).split('T');
  const [hour, minute] = time!.split(':');
  return `${danishDate(date!)} kl. ${Number(hour)}.${minute}`;
}

/** What is kept for others than the two stands in the organisation's language. */
export const danishPlanLabels: PlanLabels = {
  language: 'da',
  title: 'Udviklingsplan',
  employee: 'Medarbejder',
  leader: 'Leder',
  position: 'Stilling',
  conversationOn: 'Dato for samtalen',
  goals: 'Mål',
  goal: (number) => `Mål ${number}`,
  goalColumns: {
    group: 'Område',
    text: 'Aftale og mål',
    measure: 'Sådan ses det, at målet er nået',
    how: 'Sådan når vi det',
    start: 'Start',
    end: 'Slut',
    responsible: 'Ansvarlig',
    followUp: 'Følges op',
    status: 'Status',
    effect: 'Effekt',
  },
  agreements: 'Øvrige aftaler',
  agreement: (number) => `Aftale ${number}`,
  agreementColumns: {
    what: 'Hvad',
    when: 'Hvornår',
    who: 'Hvem',
    responsible: 'Ansvarlig',
    followUp: 'Følges op',
  },
  competences: 'Kompetencer',
  competence: (number) => `Kompetence ${number}`,
  competenceColumns: {
    horizon: 'Tidshorisont',
    need: 'Behov',
    outcome: 'Mål for udbyttet',
    how: 'Sådan gør vi',
    when: 'Tidspunkt',
  },
  dates: 'Opfølgning og næste samtale',
  followUpOn: 'Opfølgning',
  nextConversationOn: 'Næste samtale',
  notes: 'Noter fra samtalen',
  preparationOf: (party, name) =>
    `Fra ${party === 'employee' ? 'medarbejderens' : 'lederens'} forberedelse (${name})`,
  signatures: 'Underskrifter',
  signed: 'Underskrevet',
  stances: { agreed: 'Enig i planen', remarks: 'Har læst planen og har bemærkninger' },
  stance: 'Erklæring',
  comment: 'Bemærkninger',
  digest: 'Planens kontrolsum (SHA-256)',
  date: danishDate,
  moment: danishMoment,
};
