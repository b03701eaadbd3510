/** No answer came. */
export interface Unreached {
  readonly code: 'offline' | 'certificate-untrusted';
  readonly host: string;
}

/** What Node calls a certificate that it does not accept (nodejs.org/api/tls.html, “X509 certificate error codes”). */
const CERTIFICATE = /CERT|SIGNATURE|ISSUER|ERR_TLS/;

/** `fetch`, and why its last call brought no answer: the libraries that make the calls keep that to themselves. */
export function watched(fetch: typeof globalThis.fetch): {
  readonly fetch: typeof globalThis.fetch;
  readonly unreached: () => Unreached | undefined;
} {
  let unreached: Unreached | undefined;
  return {
    fetch: async (input, init) => {
      try {
        const answer = await fetch(input, init);
        unreached = undefined;
        return answer;
      } catch (error) {
        const { code = '' } = ((error as Error).cause ?? {}) as { code?: string };
        const { host } = new URL(input instanceof Request ? input.url : input);
        unreached = { code: CERTIFICATE.test(code) ? 'certificate-untrusted' : 'offline', host };
        throw error;
      }
    },
    unreached: () => unreached,
  };
}
