import { FluentProvider, teamsDarkTheme, teamsLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { tenant } from '../../local-tenant/frame/tenant';
import {
  AddInPane,
  askAddInBeforeSending,
  runCommand,
  type AddInItem,
  type AddInVisit,
  type CustomProperties,
  type ItemFields,
} from '../../local-tenant/outlook/add-in';
import { openItem } from '../../local-tenant/outlook/open-item';

export interface HarnessOpening {
  readonly persona: string;
  readonly kind: AddInItem['kind'];
  readonly fields: ItemFields;
  readonly hasNestedAppAuth?: boolean;
  readonly theme?: 'default' | 'dark';
}

export interface Harness {
  readonly open: (opening: HarnessOpening) => Promise<void>;
  readonly fields: () => ItemFields;
  readonly run: (functionName: string) => Promise<void>;
  readonly ask: () => ReturnType<typeof askAddInBeforeSending>;
  readonly notices: string[];
}

let item: AddInItem;
let visit: AddInVisit;
const notices: string[] = [];

(window as unknown as { harness: Harness }).harness = {
  async open({ persona, kind, fields, theme = 'default', hasNestedAppAuth = true }) {
    const [setup, people] = await Promise.all([tenant.frame(), tenant.people()]);
    const person = people.find(({ upn }) => upn.startsWith(`${persona}@`))!;
    let kept: CustomProperties = {};
    item = openItem(kind, fields, {
      read: () => Promise.resolve(kept),
      write: (all) => {
        kept = all;
        return Promise.resolve();
      },
    });
    visit = {
      setup,
      person,
      language: 'da',
      theme,
      hasNestedAppAuth,
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
  fields: () => item.get(),
  run: (functionName) => runCommand(functionName, item, visit),
  ask: () => askAddInBeforeSending(item, visit),
  notices,
};
