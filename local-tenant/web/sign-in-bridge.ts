/**
 * The bridge by which MSAL in an add-in reaches Outlook for nested app authentication: it carries MSAL's texts to the
 * host and back. Outlook puts it into the page itself, nobody says how; here the tenant's first script does. The frame
 * says in the window's name whether it is an Outlook that has one.
 */
export const signInBridge = `(() => {
  let host;
  try {
    host = JSON.parse(window.name);
  } catch {
    // A page of its own has no host to sign in by.
    return;
  }
  const hostOrigin = host?.xdmInfo?.split('|')[2];
  if (!hostOrigin || host.nestedAppAuth === false) return;
  const listeners = new Set();
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent || origin !== hostOrigin || typeof data !== 'string') return;
    if (!data.includes('"NestedAppAuthResponse"')) return;
    for (const listener of listeners) listener(data);
  });
  window.nestedAppAuthBridge = {
    addEventListener: (_name, listener) => listeners.add(listener),
    removeEventListener: (_name, listener) => listeners.delete(listener),
    postMessage: (text) => window.parent.postMessage(text, hostOrigin),
  };
})();
`;
