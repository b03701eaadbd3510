import type { PaneAppointment } from '../../application/ports/open-appointment';
import { paneAppointment } from './pane-appointment';

export type OutlookTheme = 'light' | 'dark' | 'contrast';

/** What Outlook tells about itself. */
export interface Outlook {
  /** A BCP 47 tag such as `da-DK`. */
  readonly locale: string;
  /** Absent where Outlook does not say. */
  readonly theme?: OutlookTheme;
  readonly onThemeChange: (handler: (theme: OutlookTheme) => void) => void;
  readonly appointment?: PaneAppointment;
  /**
   * It lends the pane its own sign-in (nested app authentication). Another would ask in a window that nothing answers:
   * Outlook's older builds and those that are bought once have none.
   */
  readonly canSignIn: boolean;
  /** In a window of its own. */
  readonly openAddress: (address: string) => void;
}

/** The Outlook that the pane stands in; nothing when the page stands in a browser window by itself. */
export async function openOutlook(): Promise<Outlook | undefined> {
  // Nobody reaches Microsoft's host of the library: then there is no Outlook either.
  if (typeof Office === 'undefined') return undefined;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Outlook) return undefined;
  const appointment = paneAppointment();
  const theme = themeOf(Office.context.officeTheme);
  return {
    locale: Office.context.displayLanguage,
    ...(theme && { theme }),
    onThemeChange: (handler) => {
      if (!Office.context.requirements.isSetSupported('Mailbox', '1.14')) return;
      Office.context.mailbox.addHandlerAsync(
        Office.EventType.OfficeThemeChanged,
        ({ officeTheme }: { readonly officeTheme?: Office.OfficeTheme }) => {
          const next = themeOf(officeTheme);
          if (next) handler(next);
        },
      );
    },
    ...(appointment && { appointment }),
    canSignIn:
      Office.context.requirements.isSetSupported('NestedAppAuth', '1.1') ||
      'nestedAppAuthBridge' in window ||
      '__initializeNestedAppAuth' in window,
    openAddress: (address) => {
      // Outlook on the web has no window to open: there a browser's is one.
      if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
        Office.context.ui.openBrowserWindow(address);
      } else window.open(address, '_blank', 'noopener');
    },
  };
}

const HALF_LIGHT = 128;

/** Outlook tells colours, not names. */
function themeOf(told: Office.OfficeTheme | undefined): OutlookTheme | undefined {
  const background = told?.bodyBackgroundColor;
  if (background === undefined || !/^#[0-9a-f]{6}$/i.test(background)) return undefined;
  if (background === '#000000') return 'contrast';
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(background.slice(at, at + 2), 16));
  return (red! + green! + blue!) / 3 < HALF_LIGHT ? 'dark' : 'light';
}
