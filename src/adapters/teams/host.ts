import { app, calendar, pages } from '@microsoft/teams-js';

export type HostTheme = 'light' | 'dark' | 'contrast';

/** What the host application tells about itself. */
export interface Host {
  /** A BCP 47 tag such as `da-dk`. */
  readonly locale: string;
  readonly theme: HostTheme;
  /** The page that a link asked for; empty for the usual one. */
  readonly page: string;
  readonly onThemeChange: (handler: (theme: HostTheme) => void) => void;
  /** The host's own back button; the handler answers whether it went back. */
  readonly onBack: (handler: () => boolean) => void;
  /** Shows a meeting in the host's own calendar; absent where the host has none to show. */
  readonly showMeeting?: (eventId: string) => Promise<void>;
  /** Takes the host's own waiting sign away. */
  readonly ready: () => void;
}

/** A frame that has not answered by then, in milliseconds, is no host of ours; the library itself waits a minute. */
const ANSWER_LIMIT = 8_000;

/** The host that the page runs in; nothing when it stands in a browser window by itself or in a foreign frame. */
export async function openHost(): Promise<Host | undefined> {
  if (window.parent === window.self) return undefined;
  try {
    await withLimit(app.initialize());
    const context = await withLimit(app.getContext());
    return {
      locale: context.app.locale,
      theme: themeOf(context.app.theme),
      page: context.page.subPageId ?? '',
      onThemeChange: (handler) => app.registerOnThemeChangeHandler((name) => handler(themeOf(name))),
      onBack: (handler) => {
        if (pages.backStack.isSupported()) pages.backStack.registerBackButtonHandler(handler);
      },
      ...(calendar.isSupported() && {
        showMeeting: (itemId: string) => calendar.openCalendarItem({ itemId }),
      }),
      ready: () => void app.notifySuccess(),
    };
  } catch {
    return undefined;
  }
}

function themeOf(name: string | undefined): HostTheme {
  if (name === 'dark' || name === 'contrast') return name;
  return 'light';
}

function withLimit<T>(work: Promise<T>): Promise<T> {
  const limit = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The host does not answer.')), ANSWER_LIMIT);
  });
  return Promise.race([work, limit]);
}
