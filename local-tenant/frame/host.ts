import type { ComponentType } from 'react';
import type { Notice } from './notices';
import type { Place } from './frame-state';
import type { Language, TeamsTheme } from './protocol/context';
import type { FrameSetup, Person } from './tenant';

/** What a page with the persona's calendar is given. */
export interface CalendarPageProps {
  readonly setup: FrameSetup;
  readonly person: Person;
  readonly people: readonly Person[];
  readonly language: Language;
  readonly theme: TeamsTheme;
  readonly hasNestedAppAuth: boolean;
  /** The address of whoever shares the calendar that new appointments are made in; absent for one's own. */
  readonly calendarOf: string | undefined;
  readonly now: Date;
  readonly place: Extract<Place, { name: 'calendar' }>;
  readonly onOpenPage: (page: string | undefined) => void;
  readonly onNotice: (notice: Notice) => void;
  readonly confirmSignIn: (person: Person, scopes: readonly string[]) => Promise<boolean>;
}

/** The application that the frame looks like. */
export interface FrameHost {
  /** As teams-js is told it. */
  readonly name: 'Teams' | 'Outlook';
  /** Where it stands on its host. */
  readonly path: string;
  readonly title: string;
  readonly mark: string;
  /** What it calls its page of what has happened about meetings. */
  readonly activity: string;
  readonly firstPlace: Place;
  /** Applications beside it, each with its address. */
  readonly siblings: readonly { readonly name: string; readonly href: string }[];
  readonly Calendar: ComponentType<CalendarPageProps>;
}
