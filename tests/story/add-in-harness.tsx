import { FluentProvider, teamsDarkTheme, teamsLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { tenant } from '../../local-tenant/frame/tenant';
import {
  AddInPane,
  askAddInBeforeSending,
  runCommand,
  type AddInItem,
  type AddInVisit,
  type ItemFields,
} from '../../local-tenant/outlook/add-in';

export interface HarnessOpening {
  readonly persona: string;
  readonly kind: AddInItem['kind'];
  readonly fields: ItemFields;
  readonly theme?: 'default' | 'dark';
}

export interface Harness {
  readonly open: (opening: HarnessOpening) => Promise<void>;
  readonly fields: () => ItemFields;
  readonly run: (functionName: string) => Promise<void>;
  readonly ask: () => ReturnType<typeof askAddInBeforeSending>;
  readonly notices: string[];
}

let fields: ItemFields;
let item: AddInItem;
let visit: AddInVisit;
const notices: string[] = [];

(window as unknown as { harness: Harness }).harness = {
  async open({ persona, kind, fields: first, theme = 'default' }) {
    const [setup, people] = await Promise.all([tenant.frame(), tenant.people()]);
    const person = people.find(({ upn }) => upn.startsWith(`${persona}@`))!;
    fields = first;
    const listeners = new Set<() => void>();
    item = {
      kind,
      get: () => fields,
      change: (changed) => {
        fields = { ...fields, ...changed };
        listeners.forEach((listener) => listener());
      },
      subscribe: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    };
    visit = {
      setup,
      person,
      language: 'da',
      theme,
      onNotice: ({ text }) => void notices.push(text),
      confirmSignIn: () => Promise.resolve(true),
    };
    const place = document.body.appendChild(document.createElement('div'));
    createRoot(place).render(
      <FluentProvider theme={theme === 'dark' ? teamsDarkTheme : teamsLightTheme}>
        <main style={{ height: '100vh', display: 'flex' }}>
          <AddInPane item={item} onClose={() => place.remove()} {...visit} />
        </main>
      </FluentProvider>,
    );
  },
  fields: () => fields,
  run: (functionName) => runCommand(functionName, item, visit),
  ask: () => askAddInBeforeSending(item, visit),
  notices,
};
