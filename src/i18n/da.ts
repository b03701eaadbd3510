import { bookingDa } from './da-booking';
import { conversationDa } from './da-conversation';
import { disagreementsDa } from './da-disagreements';
import { followUpDa } from './da-follow-up';
import { homeDa } from './da-home';
import { meetingDa } from './da-meeting';
import { outlookDa } from './da-outlook';
import { planDa } from './da-plan';
import { preparationDa } from './da-preparation';
import { roundsDa } from './da-rounds';
import { teamDa } from './da-team';
import { writingDa } from './da-writing';
import { yearNotesDa } from './da-year-notes';

/** Every text for a person. Danish first; the numbers in remarks are the ids of the agreed texts (ui.md section 8). */
export const da = {
  product: { name: 'Rød Tråd' },
  navigation: {
    label: 'Hovedmenu',
    more: 'Mere',
    // T01
    myMus: 'Min MUS',
    myTeam: 'Mit team',
    rounds: 'Runder',
    about: 'Om Rød Tråd',
    back: 'Tilbage til {{page}}',
  },
  loading: 'Henter …',
  fields: {
    openCalendar: 'Åbn kalenderen',
    openTimes: 'Vis klokkeslæt',
    calendar: 'Kalender',
    today: 'Gå til i dag',
    week: 'Uge {0}',
    previousMonth: 'Forrige måned',
    nextMonth: 'Næste måned',
    previousYear: 'Forrige år',
    nextYear: 'Næste år',
    previousYears: 'Forrige årrække',
    nextYears: 'Næste årrække',
    close: 'Luk',
    chosen: 'Valgt dato {0}',
    todayIs: 'I dag er {0}',
    changeYear: '{0}, skift år',
    changeMonth: '{0}, skift måned',
    marked: 'markeret',
    noDate: '”{{typed}}” er ikke en dato. Skriv for eksempel 23.2.2027.',
    noTime: '”{{typed}}” er ikke et klokkeslæt. Skriv for eksempel 8.30.',
  },
  myMus: {
    title: 'Min MUS',
    // T70, without its second sentence as long as there are no earlier plans to point at
    noRound: 'Du er ikke med i en MUS-runde lige nu.',
    whatHappens: 'Når HR har åbnet en runde, og din leder har bekræftet sit team, står din samtale her.',
  },
  myTeam: {
    title: 'Mit team',
    count_one: '{{count}} medarbejder',
    count_other: '{{count}} medarbejdere',
    noRound: 'ingen runde er åben',
    list: 'Medarbejdere i dit team',
    employee: 'Medarbejder',
    mail: 'E-mail',
    noMailbox: 'Ingen postkasse',
    search: 'Søg medarbejder',
    found_zero: 'Ingen medarbejdere passer til ”{{typed}}”.',
    found_one: '{{count}} medarbejder passer til ”{{typed}}”.',
    found_other: '{{count}} medarbejdere passer til ”{{typed}}”.',
    clearSearch: 'Vis alle',
    empty:
      'Du har ingen medarbejdere lige nu. Listen kommer fra organisationens katalog, som IT vedligeholder.',
  },
  conversation: conversationDa,
  booking: bookingDa,
  disagreements: disagreementsDa,
  team: teamDa,
  meeting: meetingDa,
  followUp: followUpDa,
  plan: planDa,
  home: homeDa,
  outlook: outlookDa,
  preparation: preparationDa,
  rounds: roundsDa,
  writing: writingDa,
  yearNotes: yearNotesDa,
  about: {
    title: 'Om Rød Tråd',
    version: 'Version {{version}}',
    connection: 'Forbindelse',
    connected: 'Der er forbindelse til Microsoft 365. Svaret kom på {{milliseconds}} ms.',
    checkAgain: 'Prøv forbindelsen igen',
    permissions: 'Rettigheder',
    permissionsIntroduction:
      'Det har organisationen givet Rød Tråd lov til på dine vegne. Hvad du selv må, afgør Microsoft 365.',
    held: 'Givet',
    missing: 'Mangler',
    scopes: {
      'User.Read': 'se, hvem du er',
      'User.Read.All': 'slå organisationens medarbejdere op',
      'User.ReadBasic.All': 'vise navne på kolleger',
      'Calendars.ReadWrite': 'booke og flytte samtaler i din kalender',
      'Sites.Selected': 'åbne MUS-siden i SharePoint og ingen andre',
      'Files.ReadWrite.AppFolder': 'gemme dine kladder i en mappe, kun du har',
    },
    custodian: 'Organisationens IT-administratorer kan teknisk skaffe sig adgang.',
  },
  signIn: {
    action: 'Log ind',
    other: 'Log ind som en anden',
    signedInAs: 'Logget ind som {{name}} ({{account}})',
    windowOpen:
      'Log ind i det vindue, der blev åbnet. Kom der intet vindue, eller har du lukket det, så tillad pop op-vinduer for siden, og tryk igen.',
    deviceCode: 'Åbn {{address}} i en browser, og skriv koden {{code}}. Koden gælder i {{minutes}} minutter.',
  },
  setUp: {
    title: 'Klargøring',
    what: 'Laver lister og adgange, spørger lederne om deres team og låser hver samtale til de rette to, før nogen skriver i den. Du kan køre klargøringen så tit, du vil: den fortsætter, hvor den slap.',
    start: 'Klargør',
    mend: 'Gennemgå og ret alt',
    stop: 'Stop',
    stopping: 'Stopper efter de samtaler, der er i gang …',
    stages: {
      site: 'Lister og adgange er klar.',
      teams: '{{done}} af {{total}} teams er klar i runde {{round}}.',
      conversations: '{{done}} af {{total}} samtaler er låst i runde {{round}}.',
    },
    // T74
    resumable: 'Du kan lukke og fortsætte senere.',
    nothing: 'Lister og adgange er klar. Ingen runde er åbnet endnu, så der er intet mere at gøre.',
    round:
      'Runde {{key}}: {{confirmed}} af {{teams}} ledere har bekræftet deres team, og {{shells}} sider er låst.',
    confirmedTwice_one:
      'Runde {{key}}: {{count}} ansættelse er bekræftet af to ledere. Samtalen er den første leders, indtil HR retter populationen.',
    confirmedTwice_other:
      'Runde {{key}}: {{count}} ansættelser er bekræftet af to ledere. Samtalerne er den første leders, indtil HR retter populationen.',
    problems: {
      stopped: 'Klargøringen er stoppet. Det, der er låst, er låst. Tryk Klargør for at fortsætte.',
      'no-site':
        'Der er intet websted på den adresse, der står som site i config.json. Intet er ændret. Opret det uden Microsoft 365-gruppe, eller ret adressen.',
      'no-grant':
        'Forvalterens appregistrering er ikke lukket ind på MUS-siden, eller kontoen kan ikke åbne den. Intet er ændret. Giv registreringen fullcontrol på siden, og tryk igen.',
      'no-sharepoint-consent':
        'Organisationen har ikke givet samtykke til forvalterens tilladelse på SharePoint. Intet er ændret. Tilføj den ved siden af den på Microsoft Graph, giv administratorsamtykke i Microsoft Entra, og tryk igen.',
      'sharepoint-refuses':
        'SharePoint afviser det, Microsoft Graph giver lov til på MUS-siden. Intet er ændret. Sæt custodianSharePointScope i config.json til AllSites.FullControl, giv samtykke til den, og genindlæs siden.',
      'too-little-granted':
        'Forvalterens appregistrering er lukket ind på MUS-siden med for lidt. Intet er ændret. Giv den fullcontrol på siden, og tryk igen.',
      'sharing-on':
        'Medlemmer af MUS-siden kan dele det, de kan redigere. Intet er ændret. Vælg under sidens tilladelser i SharePoint, at kun ejere kan dele, og tryk igen.',
      'not-site-administrator':
        'Kontoen er ikke administrator af MUS-siden, så den kan ikke efterse det, den låser. Intet er ændret. Gør den til webstedsadministrator i SharePoint, og tryk igen.',
      'own-leader': 'Ingen kan være leder i sin egen samtale. Intet er ændret. Vælg en anden leder.',
      unfinished:
        'Overdragelsen er ikke færdig, for noget af samtalen mangler, eller dets adgang er ikke, som den skal være. Ingen kan åbne samtalen imens. Kør Gennemgå og ret alt, og bestil overdragelsen igen.',
      'identity-mismatch':
        'Brugernavnet {{userPrincipalName}} hører nu til en anden konto end den, runden gælder. Intet er låst til den forkerte. Slet den gamle bruger fra sidens brugerliste i SharePoint, og kør klargøringen igen.',
      'unknown-account':
        'En konto i runden findes ikke længere i kataloget ({{objectId}}). Resten er ikke rørt. Bed HR om at rette populationen, og kør klargøringen igen.',
      'other-format':
        'Siden rummer data i et andet lagringsformat, som ikke kan føres over: tag en tom side i brug, eller begynd forfra på en udviklingsmaskine med `npm start -- --reset`.',
    },
    hints: {
      group:
        'MUS-siden hører til en Microsoft 365-gruppe, og gruppens ejere kan læse alle samtaler. Brug en side uden gruppe, før den første runde åbnes.',
      'manifest-id':
        'I config.json mangler catalogAppId, så links i kalendere kan føre forgæves. Skriv det app-id, der står i Teams Administration, før en runde åbnes.',
      'access-requests':
        'MUS-siden tager imod adgangsanmodninger, og den, der siger ja til en, lukker en fremmed ind. Slå dem fra under sidens tilladelser i SharePoint.',
    },
    verify: 'Kontrol',
    verifyWhat: 'Sammenligner adgangen til hver liste og hver side med reglerne. Retter intet.',
    verifyStart: 'Kontrollér adgangen',
    verifying: '{{count}} lister og sider er kontrolleret.',
    // T73
    right: 'Alle {{count}} lister og sider er låst til de rette. Kontrolleret i dag.',
    // T75
    wrong_one: '{{count}} afvigelse. Det alvorligste står øverst. Ret det med Gennemgå og ret alt.',
    wrong_other: '{{count}} afvigelser. Det alvorligste står øverst. Ret det med Gennemgå og ret alt.',
    deviation: 'Afvigelse',
    list: 'Liste',
    key: 'Side',
    deviations: {
      unlocked: 'Ikke låst',
      planted: 'Har egne rettigheder, men står ikke på noget kort',
      'wrong-level': 'Rettighedsniveau er ændret',
      'wrong-access': 'Forkert adgang',
      'another-person': 'Populationen nævner en anden end kortet: en overdragelse skal bestilles',
      'confirmed-twice': 'To ledere har bekræftet samme ansættelse: HR retter populationen',
      'foreign-team': 'Teamet er skrevet om til en anden leder og tæller ikke',
      missing: 'Mangler; se i papirkurven på siden i SharePoint',
      unindexed: 'En kolonne mangler sit indeks: kør klargøringen igen',
      unfinished: 'Ikke færdig: kør klargøringen igen',
      surplus: 'Medarbejderen står ikke længere i populationen',
    },
    administrators: 'MUS-administratorer',
    administratorsWhat: 'De opretter runder og ser status. De får ingen adgang til samtaler.',
    noAdministrators: 'Ingen endnu.',
    address: 'Arbejdsmail',
    add: 'Tilføj',
    added: '{{name}} er MUS-administrator på siden.',
  },
  custodian: {
    title: 'Klargøring af MUS',
    signIn: 'Her gør IT klar til MUS-runder. Log ind med den konto, der har rollen som forvalter.',
    access: 'Det kan du læse',
    readsEverything:
      'Som forvalter kan du teknisk læse alt på MUS-siden: ark, udviklingsplaner og personalemapper. Åbn kun det, opgaven kræver.',
    logged: 'Det, du åbner og ændrer, står i organisationens overvågningslog i Microsoft 365.',
    refusedTitle: 'Siden er for forvalteren',
    refused:
      'Kontoen har ikke rollen som forvalter af MUS. Intet er ændret. Skal du gøre MUS klar, så bed IT om rollen. Din egen MUS finder du i Teams under Rød Tråd.',
    notSetUp: 'Siden er ikke sat op: custodianClientId mangler i config.json.',
  },
  outside: {
    title: 'Rød Tråd åbnes i Microsoft Teams',
    what: 'Rød Tråd hjælper dig og din leder gennem jeres MUS: tid, forberedelse, samtale, udviklingsplan og opfølgning.',
    how: 'Åbn Teams eller Outlook, vælg Apps, og søg efter Rød Tråd. Kan du ikke finde den, så spørg IT eller HR.',
    retry: 'Prøv igen',
  },
  notFound: {
    title: 'Siden findes ikke',
    // T71
    text: 'Siden findes ikke, eller du har ikke adgang til den.',
    action: 'Gå til Min MUS',
  },
  failures: {
    'signed-out': {
      title: 'Du er ikke logget ind',
      text: 'Microsoft 365 har logget dig ud. Intet er gået tabt. Log ind for at fortsætte.',
    },
    'consent-missing': {
      title: 'Rød Tråd mangler en tilladelse',
      text: 'Organisationen har ikke givet Rød Tråd lov til at hente dine oplysninger endnu. Intet er gået tabt. Giv besked til IT, og prøv igen bagefter.',
    },
    offline: {
      title: 'Ingen forbindelse',
      text: 'Vi kan ikke nå Microsoft 365. Intet er gået tabt. Se, om du har netværk, og prøv igen.',
    },
    busy: {
      title: 'Microsoft 365 har travlt',
      text_one: 'Microsoft 365 har bedt os vente. Intet er gået tabt. Vi prøver igen om {{count}} sekund.',
      text_other:
        'Microsoft 365 har bedt os vente. Intet er gået tabt. Vi prøver igen om {{count}} sekunder.',
    },
    forbidden: {
      title: 'Der er ikke adgang',
      text: 'Microsoft 365 giver dig ikke adgang til det her. Intet er ændret. Mener du, at det er en fejl, så giv besked til IT eller HR.',
    },
    guest: {
      title: 'Du er gæst i organisationen',
      text: 'Rød Tråd er for dem, der er ansat her, og kan ikke bruges af gæster. Er du ansat, så åbn Rød Tråd med din konto fra arbejdet, eller giv besked til IT.',
    },
    'not-found': {
      title: 'Det findes ikke',
      text: 'Det, vi ledte efter i Microsoft 365, er der ikke. Intet er ændret. Giv besked til IT, hvis det bliver ved.',
    },
    'unknown-concept': {
      title: 'Skemaet kendes ikke her',
      text: 'Samtalen er lavet med et skema, eller en udgave af det, som denne udgave af Rød Tråd ikke kender. Intet er ændret eller gået tabt. Genindlæs siden, og giv besked til HR, hvis det bliver ved.',
    },
    'changed-concept': {
      title: 'Skemaet er blevet ændret',
      text: 'Det skema, som samtalen er lavet med, er ændret uden at blive en ny udgave. Derfor åbner vi ikke samtalen. Intet er ændret eller gået tabt i den. Giv besked til HR.',
    },
    'service-failed': {
      title: 'Microsoft 365 svarede med en fejl',
      text: 'Vi kunne ikke hente det, du bad om. Intet er gået tabt. Prøv igen om lidt.',
    },
    'too-long': {
      title: 'Teksten er for lang',
      text: 'Der er ikke plads til så lang en tekst. Det, du har skrevet, er bevaret her. Kort teksten, og prøv igen.',
    },
    'not-understood': {
      title: 'Svaret kunne ikke læses',
      text: 'Microsoft 365 svarede noget, vi ikke forstår. Intet er ændret. Prøv igen, og giv besked til IT, hvis det bliver ved.',
    },
    retry: 'Prøv igen',
    retryNow: 'Prøv igen nu',
    signIn: 'Log ind',
    details: 'Detaljer',
    status: 'Status',
    code: 'Kode',
    message: 'Besked',
    requestId: 'Anmodning (request-id)',
  },
  crash: {
    title: 'Siden gik i stå',
    text: 'Der skete en fejl i Rød Tråd. Det, du har gemt, er der stadig. Åbn siden igen.',
    action: 'Åbn siden igen',
  },
} as const;
