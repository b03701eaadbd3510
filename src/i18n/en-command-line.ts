import { verifyPdfEn } from './en-verify-pdf';
import type { commandLineDa } from './da-command-line';
import type { Wording } from './texts';

export const commandLineEn: Wording<typeof commandLineDa> = {
  ...verifyPdfEn,
  failures: {
    'signed-out': 'You did not sign in in time, or the sign-in has run out: run the command again.',
    'consent-missing':
      'The organisation has not consented to what the app registration {{custodianClientId}} asks for: an administrator grants it in Microsoft Entra under API permissions.',
    offline:
      'There is no connection to {{host}}: check network, name resolution and proxy, and run the command again.',
    busy: 'Microsoft 365 has asked us to wait: run the command again in {{retryAfterSeconds}} seconds, and it goes on where it was.',
    forbidden:
      'Microsoft 365 gives no access: the account must be an administrator of {{site}}, and the app registration {{custodianClientId}} needs full control of it (Sites.Selected).',
    guest:
      'The account is a guest in the organisation, and Rød Tråd is for those employed here. Sign in with an account of the organisation.',
    'not-found':
      'Microsoft 365 does not know what is looked for: check that the MUS site is at {{site}}, and that the account can open it.',
    'service-failed':
      'Microsoft 365 answered with an error: run the command again in a while, and it goes on where it was.',
    'too-long': 'SharePoint has no room for so long a text: divide the department or the team.',
    'unknown-concept':
      'The round is made with a form that this version of Rød Tråd does not know: use the version that the round was made with.',
    'changed-concept':
      'The form was changed without a new version number: use the version of Rød Tråd that the round was made with.',
    'not-understood':
      'Microsoft 365 answered something that we do not understand: run the command again, and keep the line below if it goes on.',
    'tenant-unknown':
      'Microsoft knows no organisation with the tenantId {{tenantId}}: mend the configuration.',
    'registration-unknown':
      'The organisation has no app registration with the custodianClientId {{custodianClientId}}: mend the configuration.',
    'public-client-off':
      'The app registration {{custodianClientId}} does not allow signing in with a code: switch “Allow public client flows” on in Microsoft Entra under Authentication.',
    'not-assigned':
      'The account is not assigned to the app registration {{custodianClientId}}: give it the role of custodian in Microsoft Entra under Enterprise applications.',
    'sign-in-blocked':
      'The organisation’s conditional access refuses signing in with a code: use the custodian’s page in the browser, or exempt the account.',
    'host-unknown':
      'The organisation has no SharePoint at the host that site in the configuration leads to ({{site}}).',
    stopped: 'The set-up is stopped: what is locked is locked, and the next run goes on from here.',
    'no-site':
      'There is no site at {{site}}: make it, without a Microsoft 365 group, or mend site in the configuration.',
    'no-grant':
      'The app registration {{custodianClientId}} was not let onto {{site}}, or the account cannot open it: give the registration fullcontrol by the two calls in docs/deploying.md, step 5.',
    'no-sharepoint-consent':
      'The organisation has not consented to {{custodianSharePointScope}} of SharePoint for the app registration {{custodianClientId}}: add it under SharePoint beside the one under Microsoft Graph, and grant admin consent in Microsoft Entra.',
    'sharepoint-refuses':
      'SharePoint refuses what Microsoft Graph allows on {{site}}: set custodianSharePointScope in the configuration to AllSites.FullControl, and consent to it.',
    'too-little-granted':
      'The app registration {{custodianClientId}} was let onto {{site}} with too little: give it fullcontrol by the second of the two calls in docs/deploying.md, step 5.',
    'sharing-on':
      'On {{site}} members can share what they may edit: choose in the site permissions that only owners share, and run the command again.',
    'not-site-administrator':
      'The account is no administrator of {{site}}, so it cannot check what it locks: make it a site administrator, and run the command again.',
    'own-leader': 'Nobody can be the leader in their own conversation: choose another leader.',
    unfinished:
      'The handover is not finished, and nobody can open the conversation meanwhile: run apply --recheck, and order the handover again.',
    'identity-mismatch':
      'The user name {{userPrincipalName}} now belongs to another account than the round means, and nothing is locked to it: remove the old user from the site’s list of users in SharePoint, and run the command again.',
    'unknown-account':
      'An account of the round is no longer in the directory ({{objectId}}): ask HR to mend the population, and run the command again.',
    'other-format':
      'The site holds data in another storage format, which cannot be carried over: use an empty site, or begin anew on a developer’s machine with npm start -- --reset.',
    'file-missing': 'There is no file {{file}}.',
    'file-unreadable': 'The file {{file}} cannot be read.',
    'configuration-missing':
      'There is no configuration {{file}}: npm run package writes it, and --config says where it is.',
    'not-json': '{{file}} is not JSON: npm run package writes it as it should be.',
    'configuration-wrong':
      'In the configuration {{file}}, {{member}} is missing or will not do: npm run package writes it as it should be.',
    'configuration-refused': '{{file}} answered {{status}}: there is no configuration to be had.',
    'no-custodian':
      'The configuration names no app registration for the custodian: custodianClientId is missing.',
    'no-certificate': 'The file {{file}} holds no certificate in PEM format.',
    'certificate-untrusted':
      '{{host}} shows a certificate that this machine does not trust: --ca says which is the right one.',
    unexpected: 'The command came to a halt ({{message}}): run it again, and keep this line if it goes on.',
  },
  hints: {
    group:
      'The site belongs to a Microsoft 365 group, whose owners can read every conversation: use a site without a group before the first round opens.',
    'access-requests':
      'The site takes access requests, and whoever says yes to one lets a stranger in: switch them off in the site permissions.',
    'manifest-id':
      'The configuration has no catalogAppId, so links in calendars may lead nowhere: write the App ID that the Teams admin centre shows into the configuration before a round opens.',
  },
  usage: {
    'unknown-option': 'Unknown option {{option}}: {{name}} --help says what it takes.',
    'value-missing': '{{option}} lacks its value: {{name}} --help says what it takes.',
    'value-unwanted': '{{option}} takes no value: {{name}} --help says what it takes.',
    'value-refused': '--{{option}} "{{value}}" will not do: give {{expected}}.',
    'option-missing': '--{{option}} is missing: give {{expected}}.',
    'no-choice': '{{name}} takes {{choices}}: {{name}} --help says more.',
    'word-too-much': '“{{word}}” is too much: {{name}} --help says what it takes.',
    nobody: 'There is nobody named “{{typed}}”: near are {{near}}.',
    'no-local-tenant':
      'No local tenant answers at {{address}}: npm start runs one, and --port says where it is.',
  },
};
