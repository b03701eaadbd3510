import { verifyPdfDa } from './da-verify-pdf';

/** What the command line says; the pages never load it. One sentence for each failure. */
export const commandLineDa = {
  ...verifyPdfDa,
  failures: {
    // Microsoft 365
    'signed-out': 'Du nåede ikke at logge ind, eller login er udløbet: kør kommandoen igen.',
    'consent-missing':
      'Organisationen har ikke givet samtykke til det, appregistreringen {{custodianClientId}} beder om: en administrator giver det i Microsoft Entra under API-tilladelser.',
    offline:
      'Der er ikke forbindelse til {{host}}: se efter netværk, navneopslag og proxy, og kør kommandoen igen.',
    busy: 'Microsoft 365 har bedt os vente: kør kommandoen igen om {{retryAfterSeconds}} sekunder, så fortsætter den, hvor den slap.',
    forbidden:
      'Microsoft 365 giver ikke adgang: kontoen skal være administrator af {{site}}, og appregistreringen {{custodianClientId}} skal have fuld kontrol over den (Sites.Selected).',
    guest:
      'Kontoen er gæst i organisationen, og Rød Tråd er for dem, der er ansat her. Log ind med en konto fra organisationen.',
    'not-found':
      'Microsoft 365 kender ikke det, der ledes efter: se efter, at MUS-siden ligger på {{site}}, og at kontoen kan åbne den.',
    'service-failed':
      'Microsoft 365 svarede med en fejl: kør kommandoen igen om lidt, så fortsætter den, hvor den slap.',
    'too-long': 'Der er ikke plads i SharePoint til så lang en tekst: del afdelingen eller teamet op.',
    'unknown-concept':
      'Runden er lavet med et skema, som denne udgave af Rød Tråd ikke kender: brug den udgave, som runden blev lavet med.',
    'changed-concept':
      'Skemaet er ændret uden at få et nyt versionsnummer: brug den udgave af Rød Tråd, som runden blev lavet med.',
    'not-understood':
      'Microsoft 365 svarede noget, vi ikke forstår: kør kommandoen igen, og gem linjen herunder, hvis det bliver ved.',
    // Sign-in
    'tenant-unknown': 'Microsoft kender ingen organisation med tenantId {{tenantId}}: ret konfigurationen.',
    'registration-unknown':
      'Organisationen har ingen appregistrering med custodianClientId {{custodianClientId}}: ret konfigurationen.',
    'public-client-off':
      'Appregistreringen {{custodianClientId}} tillader ikke login med kode: slå “Tillad offentlige klientflows” til i Microsoft Entra under Godkendelse.',
    'not-assigned':
      'Kontoen er ikke tildelt appregistreringen {{custodianClientId}}: giv den rollen som forvalter i Microsoft Entra under Virksomhedsprogrammer.',
    'sign-in-blocked':
      'Organisationens betingede adgang afviser login med kode: brug forvalterens side i browseren, eller undtag kontoen.',
    'host-unknown':
      'Organisationen har intet SharePoint på den vært, som site i konfigurationen peger på ({{site}}).',
    // Set-up
    stopped: 'Klargøringen er stoppet: det, der er låst, er låst, og næste kørsel fortsætter herfra.',
    'no-site':
      'Der er intet websted på {{site}}: opret det uden Microsoft 365-gruppe, eller ret site i konfigurationen.',
    'no-grant':
      'Appregistreringen {{custodianClientId}} er ikke lukket ind på {{site}}, eller kontoen kan ikke åbne siden: giv registreringen fullcontrol med de to kald i docs/deploying.md, trin 5.',
    'no-sharepoint-consent':
      'Organisationen har ikke givet samtykke til {{custodianSharePointScope}} på SharePoint for appregistreringen {{custodianClientId}}: tilføj den under SharePoint ved siden af den under Microsoft Graph, og giv administratorsamtykke i Microsoft Entra.',
    'sharepoint-refuses':
      'SharePoint afviser det, Microsoft Graph giver lov til på {{site}}: sæt custodianSharePointScope i konfigurationen til AllSites.FullControl, og giv samtykke til den.',
    'too-little-granted':
      'Appregistreringen {{custodianClientId}} er lukket ind på {{site}} med for lidt: giv den fullcontrol med det andet af de to kald i docs/deploying.md, trin 5.',
    'sharing-on':
      'På {{site}} kan medlemmer dele det, de kan redigere: vælg i webstedstilladelser, at kun ejere kan dele, og kør kommandoen igen.',
    'not-site-administrator':
      'Kontoen er ikke administrator af {{site}}, så den kan ikke efterse det, den låser: gør den til webstedsadministrator, og kør kommandoen igen.',
    'own-leader': 'Ingen kan være leder i sin egen samtale: vælg en anden leder.',
    unfinished:
      'Overdragelsen er ikke færdig, og ingen kan åbne samtalen imens: kør apply --recheck, og bestil overdragelsen igen.',
    'identity-mismatch':
      'Brugernavnet {{userPrincipalName}} hører nu til en anden konto end den, runden gælder, og intet er låst til den: slet den gamle bruger fra sidens brugerliste i SharePoint, og kør kommandoen igen.',
    'unknown-account':
      'En konto i runden findes ikke længere i kataloget ({{objectId}}): bed HR om at rette populationen, og kør kommandoen igen.',
    'other-format':
      'Siden rummer data i et andet lagringsformat, som ikke kan føres over: tag en tom side i brug, eller begynd forfra på en udviklingsmaskine med npm start -- --reset.',
    // The machine
    'file-missing': 'Filen {{file}} findes ikke.',
    'file-unreadable': 'Filen {{file}} kan ikke læses.',
    'configuration-missing':
      'Konfigurationen {{file}} findes ikke: npm run package skriver den, og --config siger, hvor den ligger.',
    'not-json': '{{file}} er ikke JSON: npm run package skriver den, som den skal være.',
    'configuration-wrong':
      'I konfigurationen {{file}} mangler {{member}}, eller værdien kan ikke bruges: npm run package skriver den, som den skal være.',
    'configuration-refused': '{{file}} svarede {{status}}: der er ingen konfiguration at hente.',
    'no-custodian':
      'Konfigurationen nævner ingen appregistrering til forvalteren: custodianClientId mangler.',
    'no-certificate': 'Filen {{file}} rummer ikke et certifikat i PEM-format.',
    'certificate-untrusted':
      '{{host}} viser et certifikat, som denne maskine ikke stoler på: --ca siger, hvilket der er det rette.',
    unexpected: 'Kommandoen gik i stå ({{message}}): kør den igen, og gem denne linje, hvis det bliver ved.',
  },
  hints: {
    group:
      'Siden hører til en Microsoft 365-gruppe, og gruppens ejere kan læse alle samtaler: brug en side uden gruppe, før den første runde åbnes.',
    'access-requests':
      'Siden tager imod adgangsanmodninger, og den, der siger ja til en, lukker en fremmed ind: slå dem fra i webstedstilladelser.',
    'manifest-id':
      'Konfigurationen mangler catalogAppId, så links i kalendere kan føre forgæves: skriv det app-id, der står i Teams Administration, i konfigurationen, før en runde åbnes.',
  },
  usage: {
    'unknown-option': '{{option}} kendes ikke: {{name}} --help siger, hvad der kan skrives.',
    'value-missing': '{{option}} mangler sin værdi: {{name}} --help siger, hvad der kan skrives.',
    'value-unwanted': '{{option}} tager ingen værdi: {{name}} --help siger, hvad der kan skrives.',
    'value-refused': '--{{option}} kan ikke være “{{value}}”: {{name}} --help siger, hvad der kan skrives.',
    'option-missing': '--{{option}} mangler: {{name}} --help siger, hvad der kan skrives.',
    'no-choice': 'Efter {{name}} skal der stå {{choices}}: {{name}} --help siger mere.',
    'word-too-much': '“{{word}}” er for meget: {{name}} --help siger, hvad der kan skrives.',
    nobody: 'Der er ingen, der hedder “{{typed}}”: i nærheden er {{near}}.',
    'no-local-tenant': 'Ingen lokal tenant svarer på {{address}}: npm start kører en, og --port siger hvor.',
  },
} as const;
