/**
 * Stands for `https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js`, an older script library of Microsoft's that Office.js
 * fetches before it starts in Outlook: of our own writing, and as much of it as Office.js looks for and calls.
 * What it looks for stands in `MicrosoftAjaxFactory.isMsAjaxLoaded` of `outlook-web-16.01.debug.js`.
 */
const script = `(() => {
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
})();
`;

export const MICROSOFT_AJAX = '/ajax/3.5/MicrosoftAjax.js';

export function microsoftAjax(path: string): Response {
  if (path.toLowerCase() !== MICROSOFT_AJAX.toLowerCase()) return new Response('Not found', { status: 404 });
  return new Response(script, {
    // Office.js asks for it across origins.
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'max-age=3600',
      'Access-Control-Allow-Origin': '*',
    },
  });
}
