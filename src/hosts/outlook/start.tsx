// First of all: it must have run before any schema is made.
import '../schemas-without-eval';
import type { Root } from 'react-dom/client';
import { readConfiguration } from '../../adapters/configuration';
import { tabLink } from '../../adapters/microsoft365/conversation-link';
import { openOutlook } from '../../adapters/outlook/host';
import { languageOf, loadTexts } from '../../i18n/language';
import { connect } from '../connect';
import { OutlookApp } from './outlook-app';

/** Opens the pane in Outlook, or says kindly where the product belongs. */
export async function start(root: Root): Promise<void> {
  const outlook = await openOutlook();
  const texts = await loadTexts(languageOf(outlook?.locale ?? navigator.language));
  if (!outlook) {
    const { OutsidePage } = await import('../tab/outside-page');
    root.render(<OutsidePage texts={texts} />);
    return;
  }
  if (!outlook.canSignIn) {
    const { OldOutlookPage } = await import('./old-outlook-page');
    root.render(<OldOutlookPage texts={texts} address={await tabAddress()} />);
    return;
  }
  const workplace = await connect();
  root.render(<OutlookApp outlook={outlook} texts={texts} workplace={workplace} />);
}

/** Teams itself where nobody has written down which app it is. */
const tabAddress = () => readConfiguration().then(tabLink, () => 'https://teams.microsoft.com/');
