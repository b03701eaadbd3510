import { html } from 'hono/html';
import type { Person } from '../store/directory';

export interface SignInPage {
  /** What is signed in to. */
  readonly application: string;
  readonly people: readonly Person[];
  /** Stands in the field already. */
  readonly account: string;
  /** Present where a code from another window is asked for. */
  readonly userCode?: string;
  readonly problem?: string;
}

const TITLE = 'Log ind (lokal tenant, efterligning)';

/** Chooses who to be. The browser's own list searches by name and address, so no script is needed. */
export async function signInPage(page: SignInPage): Promise<string> {
  const problem = page.problem && html`<p id="problem" role="alert">${page.problem}</p>`;
  const code =
    page.userCode !== undefined &&
    html`<label for="code">Kode</label>
      <input id="code" name="user_code" value="${page.userCode}" required autocomplete="off" />`;
  return frame(
    html`<h1>${TITLE}</h1>
      <p>til ${page.application}</p>
      <form method="post">
        ${problem} ${code}
        <label for="account">Hvem er du?</label>
        <input
          id="account"
          name="account"
          list="people"
          value="${page.account}"
          required
          autofocus
          autocomplete="off"
          spellcheck="false"
          aria-describedby="help ${problem ? 'problem' : ''}"
        />
        <p id="help">Skriv et navn eller en adresse, og vælg fra listen. Der er ingen adgangskode.</p>
        <datalist id="people">
          ${page.people.map(
            ({ upn, user }) =>
              html`<option value="${upn}">${user.displayName}, ${user.jobTitle ?? ''}</option> `,
          )}
        </datalist>
        <button>Log ind</button>
      </form>`,
  );
}

/** Says one thing and asks for nothing. */
export function noticePage(heading: string, text: string): Promise<string> {
  return frame(
    html`<h1>${heading}</h1>
      <p>${text}</p>`,
  );
}

async function frame(content: ReturnType<typeof html>): Promise<string> {
  return String(
    await html`<!doctype html>
      <html lang="da">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${TITLE}</title>
          <style>
            :root {
              color-scheme: light dark;
              font:
                16px/1.5 system-ui,
                sans-serif;
            }
            main {
              max-width: 26rem;
              margin: 2rem auto;
              padding: 0 1rem;
            }
            h1 {
              font-size: 1.5rem;
              line-height: 1.25;
            }
            label {
              display: block;
              font-weight: 600;
              margin-top: 1rem;
            }
            input {
              box-sizing: border-box;
              width: 100%;
              padding: 0.5rem;
              font: inherit;
            }
            button {
              padding: 0.5rem 1.5rem;
              font: inherit;
            }
            p[role='alert'] {
              font-weight: 600;
            }
          </style>
        </head>
        <body>
          <main>${await content}</main>
        </body>
      </html>`,
  );
}
