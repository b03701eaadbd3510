import { answerWindowSignIn } from '../../adapters/sign-in/msal';

// Whoever opens this address by hand carries no answer; the page's own words are enough for them.
answerWindowSignIn().catch(() => undefined);
