import { noticeOf, type Notice } from './notices';
import type { Language, TeamsTheme } from './protocol/context';
import type { MeetingDraft } from './protocol/calendar';
import { pageOf, type EntityLink } from './protocol/deep-links';
import type { FrameSettings } from './settings';

/** What stands beside the rail. */
export type Place =
  | { readonly name: 'app' }
  | { readonly name: 'activity' }
  | { readonly name: 'calendar'; readonly itemId?: string; readonly draft?: MeetingDraft };

export interface FrameState {
  readonly place: Place;
  readonly settings: FrameSettings;
  /** What the frame was opened by, until somebody knows whether it leads to the app. */
  readonly link?: EntityLink;
  /** Each visit is a fresh session of the app in a new iframe. */
  readonly visit: number;
  readonly notices: readonly Notice[];
}

export type FrameAction =
  | { readonly type: 'tenantMet'; readonly appIds: readonly string[] }
  | { readonly type: 'personaChosen'; readonly persona: string }
  | { readonly type: 'languageChosen'; readonly language: Language }
  | { readonly type: 'themeChosen'; readonly theme: TeamsTheme }
  | { readonly type: 'widthChosen'; readonly width: FrameSettings['width'] }
  | { readonly type: 'pageOpened'; readonly page: string | undefined }
  | { readonly type: 'placeOpened'; readonly place: Place }
  | { readonly type: 'wentBack' }
  | { readonly type: 'clockMoved' }
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'noticeDismissed'; readonly text: string };

/** More would push the app off the screen; the console has them all. */
const noticesShown = 3;

export function reduceFrame(state: FrameState, action: FrameAction): FrameState {
  const { settings } = state;
  switch (action.type) {
    case 'tenantMet':
      return followed(state, action.appIds);
    case 'personaChosen':
      // A deep link belongs to the person it was followed as.
      return {
        ...freshVisit(state, { ...settings, persona: action.persona, page: undefined }),
        place: { name: state.place.name },
      };
    case 'languageChosen':
      return freshVisit(state, { ...settings, language: action.language });
    case 'pageOpened':
      return { ...freshVisit(state, { ...settings, page: action.page }), place: { name: 'app' } };
    case 'placeOpened':
      return { ...state, place: action.place };
    case 'wentBack':
      if (state.place.name !== 'app') return { ...state, place: { name: 'app' } };
      // The app says it has no earlier page: behind a deep link lies the start page, behind that nothing.
      return settings.page ? freshVisit(state, { ...settings, page: undefined }) : state;
    case 'clockMoved':
      return freshVisit(state, settings);
    case 'themeChosen':
      return { ...state, settings: { ...settings, theme: action.theme } };
    case 'widthChosen':
      return { ...state, settings: { ...settings, width: action.width } };
    case 'noticed':
      return {
        ...state,
        notices: [...without(state, action.notice.text), action.notice].slice(-noticesShown),
      };
    case 'noticeDismissed':
      return { ...state, notices: without(state, action.text) };
  }
}

function followed({ link, ...state }: FrameState, appIds: readonly string[]): FrameState {
  if (link === undefined) return state;
  const target = pageOf(link, appIds);
  return target.kind === 'appPage'
    ? { ...state, settings: { ...state.settings, page: target.page } }
    : { ...state, notices: [noticeOf(target)] };
}

function freshVisit(state: FrameState, settings: FrameSettings): FrameState {
  return { place: state.place, settings, visit: state.visit + 1, notices: [] };
}

function without(state: FrameState, text: string): readonly Notice[] {
  return state.notices.filter((notice) => notice.text !== text);
}
