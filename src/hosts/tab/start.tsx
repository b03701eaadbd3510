// First of all: it must have run before any schema is made.
import '../schemas-without-eval';
import type { Root } from 'react-dom/client';
import { openHost } from '../../adapters/teams/host';
import { languageOf, loadTexts } from '../../i18n/language';
import { connect } from '../connect';
import { TabApp } from './tab-app';

/** Opens the product in its host, or says kindly where it belongs. */
export async function start(root: Root): Promise<void> {
  const host = await openHost();
  const texts = await loadTexts(languageOf(host?.locale ?? navigator.language));
  if (!host) {
    const { OutsidePage } = await import('./outside-page');
    root.render(<OutsidePage texts={texts} />);
    return;
  }
  const workplace = await connect(host.showMeeting);
  root.render(<TabApp host={host} texts={texts} workplace={workplace} />);
  host.ready();
}
