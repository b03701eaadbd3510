/** What a workplace of a kind is called, where it lies and who works there. */
export interface WorkplaceKind {
  /** Of a team; a number makes it one among several. */
  readonly team: string;
  readonly leader: string;
  readonly titles: readonly [string, ...string[]];
  readonly place: string;
}

export interface Administration {
  readonly name: string;
  readonly director: string;
  /** How many of a hundred of the organisation's people work here. */
  readonly share: number;
  readonly departments: readonly [string, ...string[]];
  readonly kinds: readonly [WorkplaceKind, ...WorkplaceKind[]];
}

/** Those whose work is laid out in a roster that no calendar knows of; rounds name the same staff groups. */
export const SHIFT_TITLES: readonly string[] = ['Social- og sundhedsassistent', 'Vejmand, vagthold'];
/** Work away from any desk, where some have no mailbox or no OneDrive. */
export const WITHOUT_DESK: readonly string[] = [
  'Social- og sundhedshjælper',
  'Rengøringsassistent',
  'Specialarbejder',
  'Køkkenmedhjælper',
  'Pædagogmedhjælper',
];

/** The administrations of a Danish municipality, as its thousands of people are spread over them. */
export const administrations: readonly Administration[] = [
  {
    name: 'Børn og Skole',
    director: 'Direktør for Børn og Skole',
    share: 42,
    departments: ['Skole Nord', 'Skole Syd', 'Dagtilbud Øst', 'Dagtilbud Vest', 'Børn og Familie'],
    kinds: [
      {
        team: 'Skolen ved Åen',
        leader: 'Afdelingsleder, skole',
        titles: ['Lærer', 'Lærer', 'Lærer', 'Børnehaveklasseleder', 'Pædagog', 'Skolesekretær'],
        place: 'Skolen ved Åen',
      },
      {
        team: 'Børnehuset',
        leader: 'Daginstitutionsleder',
        titles: ['Pædagog', 'Pædagog', 'Pædagogmedhjælper', 'Køkkenmedhjælper'],
        place: 'Børnehuset',
      },
      {
        team: 'Familieteam',
        leader: 'Teamleder, familie',
        titles: ['Socialrådgiver', 'Familiekonsulent', 'Psykolog', 'Sundhedsplejerske'],
        place: 'Rådhuset',
      },
    ],
  },
  {
    name: 'Sundhed og Ældre',
    director: 'Direktør for Sundhed og Ældre',
    share: 30,
    departments: ['Hjemmepleje', 'Plejehjem', 'Sygepleje', 'Træning og Rehabilitering'],
    kinds: [
      {
        team: 'Hjemmeplejen',
        leader: 'Gruppeleder, hjemmepleje',
        titles: ['Social- og sundhedshjælper', 'Social- og sundhedsassistent', 'Sygeplejerske', 'Planlægger'],
        place: 'Sundhedshuset',
      },
      {
        team: 'Plejehjemmet Engbo, afsnit',
        leader: 'Afdelingsleder, plejehjem',
        titles: ['Social- og sundhedsassistent', 'Social- og sundhedshjælper', 'Rengøringsassistent', 'Kok'],
        place: 'Plejehjemmet Engbo',
      },
      {
        team: 'Træningsteam',
        leader: 'Teamleder, træning',
        titles: ['Fysioterapeut', 'Ergoterapeut', 'Sygeplejerske', 'Visitator'],
        place: 'Sundhedshuset',
      },
    ],
  },
  {
    name: 'Social og Beskæftigelse',
    director: 'Direktør for Social og Beskæftigelse',
    share: 14,
    departments: ['Jobcenter', 'Socialområdet', 'Ydelse'],
    kinds: [
      {
        team: 'Jobteam',
        leader: 'Teamleder, jobcenter',
        titles: ['Jobkonsulent', 'Socialrådgiver', 'Virksomhedskonsulent', 'Sagsbehandler'],
        place: 'Jobhuset',
      },
      {
        team: 'Bostedet Lyngen, gruppe',
        leader: 'Afdelingsleder, bosted',
        titles: ['Socialpædagog', 'Social- og sundhedsassistent', 'Omsorgsmedhjælper'],
        place: 'Bostedet Lyngen',
      },
    ],
  },
  {
    name: 'Kultur og Fritid',
    director: 'Direktør for Kultur og Fritid',
    share: 5,
    departments: ['Bibliotek og Kultur', 'Idræt og Fritid'],
    kinds: [
      {
        team: 'Biblioteksteam',
        leader: 'Teamleder, bibliotek',
        titles: ['Bibliotekar', 'Kulturkonsulent', 'Biblioteksassistent', 'Formidler'],
        place: 'Hovedbiblioteket',
      },
    ],
  },
  {
    name: 'Drift og Ejendomme',
    director: 'Direktør for Drift og Ejendomme',
    share: 9,
    departments: ['Ejendomme', 'Vej og Park, drift', 'Økonomi og Digitalisering'],
    kinds: [
      {
        team: 'Driftsteam',
        leader: 'Driftsleder',
        titles: ['Specialarbejder', 'Vejmand, vagthold', 'Gartner', 'Teknisk serviceleder', 'Mekaniker'],
        place: 'Materielgården',
      },
      {
        team: 'Stabsteam',
        leader: 'Teamleder, stab',
        titles: ['Økonomikonsulent', 'Controller', 'It-konsulent', 'Jurist', 'Lønkonsulent'],
        place: 'Rådhuset',
      },
    ],
  },
];
