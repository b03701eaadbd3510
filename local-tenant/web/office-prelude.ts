/**
 * Stands before Office.js in the file that the tenant serves. Office.js asks Microsoft's older script library of another
 * host, which no window of ours reaches: here is as much of it as Office.js calls. And the package has no bridge for
 * nested app authentication, which Outlook itself puts into the page: it carries MSAL's texts to the host and back.
 */
export const officePrelude = `(() => {
  window.Type = Function;
  Function.registerNamespace = (name) => {
    let parent = window;
    for (const part of name.split('.')) parent = parent[part] ??= {};
  };
  Function.registerClass = () => {};
  Function.prototype.registerClass = () => {};
  Function._validateParams = () => null;
  class StringBuilder {
    constructor(text = '') { this.parts = [text]; }
    append(text) { this.parts.push(text); return this; }
    toString() { return this.parts.join(''); }
  }
  window.Sys = {
    StringBuilder,
    Debug: { trace: (text) => console.debug(text) },
    Browser: { agent: 'Chromium' },
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  };
  const factory = (name) => (...about) => new Error(name + ': ' + about.join(', '));
  for (const name of ['argument', 'argumentNull', 'argumentOutOfRange', 'argumentType', 'parameterCount', 'notImplemented'])
    Error[name] = factory(name);
  Error.create = (message, info) => Object.assign(new Error(message), info);

  let hostOrigin;
  try {
    hostOrigin = JSON.parse(window.name).xdmInfo.split('|')[2];
  } catch {
    // A page of its own has no host to sign in by.
    return;
  }
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
