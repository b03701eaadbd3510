import { isCalendarDate, wallTimeOf, type CalendarDate, type Instant } from '../time/calendar-dates';
import type { Party } from '../conversation/parties';
import type { Signature } from '../conversation/sheet';
import type { Words } from '../base/words';

/** The words of a plan that is read outside the product's own pages. */
export interface PlanLabels extends Words {
  readonly language: 'da' | 'en';
  readonly title: string;
  readonly employee: string;
  readonly leader: string;
  readonly position: string;
  readonly conversationOn: string;
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
  readonly attachment: string;
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

/** `1. marts 2027 – 30. november 2027` */
function danishPeriod(from: CalendarDate, until: CalendarDate): string {
  if (from === '') return `til ${danishDate(until)}`;
  return until === '' ? `fra ${danishDate(from)}` : `${danishDate(from)} – ${danishDate(until)}`;
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
  digest: 'Underskriftens kontrolsum (SHA-256)',
  attachment: 'Det, dokumentet er lavet af, så det kan kontrolleres',
  say: ({ da }) => da,
  date: danishDate,
  period: danishPeriod,
  moment: danishMoment,
};
