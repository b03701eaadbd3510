import type { Language, TeamsTheme } from './protocol/context';

/** Everything one can set in the frame; it lives in the address, so that a link or a test can set it too. */
export interface FrameSettings {
  readonly persona: string;
  readonly theme: TeamsTheme;
  readonly language: Language;
  readonly page?: string;
  readonly width: 'full' | 'narrow';
  /** Off for an Outlook of before 2024, which signs nobody in for an add-in; Teams always does. */
  readonly nestedAppAuth: 'on' | 'off';
  /** The address of whoever shares the calendar that Outlook makes new appointments in; absent for one's own. */
  readonly calendarOf?: string;
}

export const themes: readonly TeamsTheme[] = ['default', 'dark', 'contrast'];
export const languages: readonly Language[] = ['da', 'en'];

const defaults: FrameSettings = {
  persona: 'maja.lindegaard@aasund.example',
  theme: 'default',
  language: 'da',
  width: 'full',
  nestedAppAuth: 'on',
};

export function readSettings(address: URL): FrameSettings {
  const query = address.searchParams;
  const calendarOf = query.get('calendar');
  return {
    persona: query.get('persona') ?? defaults.persona,
    theme: themes.find((theme) => theme === query.get('theme')) ?? defaults.theme,
    language: languages.find((language) => language === query.get('lang')) ?? defaults.language,
    page: query.get('page') ?? undefined,
    width: query.get('width') === 'narrow' ? 'narrow' : 'full',
    nestedAppAuth: query.get('naa') === 'off' ? 'off' : 'on',
    ...(calendarOf !== null && { calendarOf }),
  };
}

/** The frame's own address for these settings. Defaults are left out; the persona never is, since it says whose page it is. */
export function addressOf(settings: FrameSettings, path = '/'): string {
  const query = new URLSearchParams({ persona: settings.persona });
  if (settings.theme !== defaults.theme) query.set('theme', settings.theme);
  if (settings.language !== defaults.language) query.set('lang', settings.language);
  if (settings.page) query.set('page', settings.page);
  if (settings.width !== defaults.width) query.set('width', settings.width);
  if (settings.nestedAppAuth !== defaults.nestedAppAuth) query.set('naa', settings.nestedAppAuth);
  if (settings.calendarOf) query.set('calendar', settings.calendarOf);
  return `${path}?${query.toString()}`;
}
