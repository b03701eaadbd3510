export type TeamsTheme = 'default' | 'dark' | 'contrast';
export type Language = 'da' | 'en';

/** Teams writes locales in lower case. */
const locales: Record<Language, string> = { da: 'da-dk', en: 'en-us' };

/** The `entityId` of the static tab in the manifest. */
const tabEntityId = 'mus';

export interface ContextFacts {
  readonly hostName?: 'Teams' | 'Outlook';
  readonly person: { readonly id: string; readonly upn: string };
  readonly tenantId: string;
  readonly language: Language;
  readonly theme: TeamsTheme;
  /** What a deep link points at inside the tab. */
  readonly page?: string;
  readonly sessionId: string;
  /** `task` inside a dialog; there teams-js allows `submit`, and refuses to open another. */
  readonly frameContext?: 'content' | 'task';
}

/**
 * The flat context of the wire; teams-js turns it into `app.Context`. Fields that Teams fills in only in some clients (the
 * user's display name among them) are left out, so that the product cannot come to rely on them.
 */
export function hostContext(facts: ContextFacts) {
  return {
    locale: locales[facts.language],
    theme: facts.theme,
    entityId: tabEntityId,
    subEntityId: facts.page ?? '',
    hostName: facts.hostName ?? 'Teams',
    hostClientType: 'web',
    frameContext: facts.frameContext ?? 'content',
    userObjectId: facts.person.id,
    userPrincipalName: facts.person.upn,
    upn: facts.person.upn,
    loginHint: facts.person.upn,
    tid: facts.tenantId,
    sessionId: facts.sessionId,
    appSessionId: facts.sessionId,
    ringId: 'general',
    isFullScreen: false,
    isMultiWindow: false,
    isBackgroundLoad: false,
  };
}

export type HostContext = ReturnType<typeof hostContext>;
