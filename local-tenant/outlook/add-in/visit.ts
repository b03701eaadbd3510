import type { Notice } from '../../frame/notices';
import type { Language, TeamsTheme } from '../../frame/protocol/context';
import type { FrameSetup, Person } from '../../frame/tenant';

/** In which Outlook the add-in runs: whose it is, and how that looks. */
export interface AddInVisit {
  readonly setup: FrameSetup;
  readonly person: Person;
  readonly language: Language;
  readonly theme: TeamsTheme;
  /** False for an Outlook of before 2024, which signs nobody in for an add-in. */
  readonly hasNestedAppAuth: boolean;
  /** Lines above the page: unhandled calls, refused windows, and what the add-in notifies on the item. */
  readonly onNotice: (notice: Notice) => void;
  /** Asks the person as the popup of Microsoft's sign-in would; `useSignInPrompt` of the Teams frame has one. */
  readonly confirmSignIn: (person: Person, scopes: readonly string[]) => Promise<boolean>;
}
