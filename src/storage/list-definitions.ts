import type { ContainerKind } from '../domain/access/access';
import { parties } from '../domain/conversation/parties';
import {
  count,
  date,
  json,
  key,
  longJson,
  richText,
  text,
  type ColumnDefinition,
} from './column-definitions';
import type { ColumnFormatName } from './column-formats';
import { listName, listTitle } from './list-names';

export interface ViewDefinition {
  readonly title: string;
  readonly fields: readonly string[];
  /** CAML below `<View>`: order and filter. */
  readonly query: string;
  readonly isDefault?: boolean;
}

export interface ListDefinition {
  /** Part of the address, so ASCII. */
  readonly name: string;
  readonly displayName: string;
  readonly template: 'genericList' | 'documentLibrary';
  readonly access: ContainerKind;
  /** How many earlier versions are kept; none keeps the text out of a history that a participant could rewrite. */
  readonly versions: number;
  readonly columns: readonly ColumnDefinition[];
  readonly views: readonly ViewDefinition[];
  /** Column formatting by column. */
  readonly formats: Readonly<Record<string, ColumnFormatName>>;
}

const plain = { template: 'genericList', versions: 0, views: [], formats: {} } as const;

/** MUS-opsætning: rounds, concepts, texts and the committee's guideline; holds no names (DESIGN.md section 3). */
export const setupList = {
  ...plain,
  name: 'MusSetup',
  displayName: 'MUS-opsætning',
  access: 'setup',
  versions: 500,
  columns: [
    {
      name: 'SetupKind',
      displayName: 'Art',
      indexed: true,
      choice: { choices: ['round', 'concept', 'text', 'guideline'] },
    },
    key('SetupKey', 'Nøgle'),
    json('SetupJson', 'Indhold'),
  ],
} as const satisfies ListDefinition;

/** MUS-vejviser: where everything stands. All read it, and only the custodian writes it (`guide.ts`). */
export const guideList = {
  ...plain,
  name: 'MusGuide',
  displayName: 'MUS-vejviser',
  access: 'guide',
  versions: 50,
  columns: [key('GuideKey', 'Runde'), ...longJson('GuideJson', 'Lister (data)')],
} as const satisfies ListDefinition;

/** MUS-population: who is in a round under which leader, one item a leader and round. */
export const populationList = {
  ...plain,
  name: 'MusPopulation',
  displayName: 'MUS-population',
  access: 'population',
  versions: 50,
  columns: [
    { ...key('PopulationKey', 'Nøgle'), enforceUniqueValues: true },
    key('RoundKey', 'Runde'),
    key('LeaderObjectId', 'Leder'),
    ...longJson('PopulationJson', 'Medarbejdere'),
  ],
} as const satisfies ListDefinition;

/** The lists that every round shares, in the order in which they are made. */
export const baseLists: readonly ListDefinition[] = [guideList, setupList, populationList];

/**
 * What every shell carries: hints to whose it is. None is unique: a party may write them, and would take another's
 * place (DESIGN.md section 3).
 */
const shellColumns: readonly ColumnDefinition[] = [
  key('EmployeeObjectId', 'Medarbejderens konto'),
  key('LeaderObjectId', 'Lederens konto'),
];

/** What the names of lists begin with: of cards, of what cards name, and of libraries whose folders they name. */
export const CARDS = 'MusCards';
export const registeredLists = ['MusTeams', 'MusSheets', 'MusPlans', 'MusDrafts'] as const;
export const PERSONNEL = 'MusPersonnel';

/** MUS-kort «round»: a card a conversation and a card a team, written by the custodian alone (`card.ts`). */
export function cardsList(roundKey: string, shard: number): ListDefinition {
  return {
    ...plain,
    name: listName(CARDS, roundKey, shard),
    displayName: listTitle('MUS-kort', roundKey, shard),
    access: 'closed',
    versions: 50,
    columns: [
      { ...key('CardKey', 'Nøgle'), enforceUniqueValues: true },
      key('EmployeeObjectId', 'Medarbejderens konto'),
      key('LeaderObjectId', 'Lederens konto'),
      ...longJson('CardJson', 'Kort (data)'),
    ],
  };
}

/** MUS-team «round»: one item a leader with the team that was proposed and what the leader said to it. */
export function teamsList(roundKey: string): ListDefinition {
  return {
    ...plain,
    name: listName('MusTeams', roundKey),
    displayName: listTitle('MUS-team', roundKey),
    access: 'closed',
    columns: [...shellColumns, ...longJson('TeamJson', 'Team'), date('ConfirmedOn', 'Bekræftet')],
  };
}

/** MUS-ark «round»: one item a party; without version history. */
export function sheetsList(roundKey: string, shard: number): ListDefinition {
  return {
    ...plain,
    name: listName('MusSheets', roundKey, shard),
    displayName: listTitle('MUS-ark', roundKey, shard),
    access: 'closed',
    columns: [
      ...shellColumns,
      { name: 'HandedInAt', displayName: 'Delt', dateTime: { format: 'dateTime' } },
      ...longJson('AnswersJson', 'Besvarelse (data)'),
      richText('Answers', 'Besvarelse'),
      ...longJson('SignatureJson', 'Underskrift (data)'),
      ...longJson('OwnJson', 'Egne oplysninger (data)'),
    ],
  };
}

const PLAN_VIEW = [
  'LinkTitle',
  'LeaderName',
  'Phase',
  'MeetingOn',
  'NextDeadline',
  'FollowUpOn',
  'OpenGoals',
  'Signatures',
];

/** Udviklingsplaner «round»: readable by itself in SharePoint, with the views that a leader needs there. */
export function plansList(roundKey: string, shard: number): ListDefinition {
  return {
    template: 'genericList',
    name: listName('MusPlans', roundKey, shard),
    displayName: listTitle('Udviklingsplaner', roundKey, shard),
    access: 'closed',
    versions: 5000,
    columns: [
      ...shellColumns,
      text('LeaderName', 'Leder'),
      text('EmployeePosition', 'Stilling'),
      text('Unit', 'Enhed'),
      text('StaffGroup', 'Personalegruppe'),
      {
        name: 'Phase',
        displayName: 'Trin',
        indexed: true,
        choice: { choices: ['time', 'preparation', 'conversation', 'plan', 'signature', 'follow-up'] },
      },
      date('MeetingOn', 'Samtale'),
      { name: 'MeetingAt', displayName: 'Samtalens tidspunkt', dateTime: { format: 'dateTime' } },
      date('NextDeadline', 'Næste frist'),
      date('FollowUpOn', 'Opfølgning'),
      date('NextConversationOn', 'Næste samtale'),
      count('Goals', 'Mål'),
      count('OpenGoals', 'Åbne mål'),
      {
        name: 'Signatures',
        displayName: 'Underskrevet af',
        choice: { choices: ['none', ...parties, 'both'] },
      },
      ...longJson('PlanJson', 'Plan (data)'),
      richText('PlanText', 'Plan'),
    ],
    views: [
      {
        title: 'Mit team',
        fields: PLAN_VIEW,
        query: '<OrderBy><FieldRef Name="NextDeadline"/></OrderBy>',
        isDefault: true,
      },
      {
        title: 'Over fristen',
        fields: PLAN_VIEW,
        query:
          '<Where><Lt><FieldRef Name="NextDeadline"/><Value Type="DateTime"><Today/></Value></Lt></Where><OrderBy><FieldRef Name="NextDeadline"/></OrderBy>',
      },
      {
        title: 'Afventer underskrift',
        fields: PLAN_VIEW,
        query: '<Where><Eq><FieldRef Name="Phase"/><Value Type="Choice">signature</Value></Eq></Where>',
      },
      {
        title: 'Kommende opfølgninger',
        fields: PLAN_VIEW,
        query:
          '<Where><Geq><FieldRef Name="FollowUpOn"/><Value Type="DateTime"><Today/></Value></Geq></Where><OrderBy><FieldRef Name="FollowUpOn"/></OrderBy>',
      },
    ],
    formats: { Phase: 'phase', NextDeadline: 'deadline', Signatures: 'signatures' },
  };
}

/** Personalemapper: a folder a conversation, locked like the shells. Every round uses them. */
export function personnelLibrary(number: number): ListDefinition {
  return {
    ...plain,
    template: 'documentLibrary',
    name: `${PERSONNEL}${number}`,
    displayName: `Personalemapper ${number}`,
    access: 'closed',
    versions: 500,
    columns: [...shellColumns],
  };
}

/** MUS-kladder «round»: drafts of those who have no OneDrive, each open to its owner alone. */
export function draftsList(roundKey: string, shard: number): ListDefinition {
  return {
    ...plain,
    name: listName('MusDrafts', roundKey, shard),
    displayName: listTitle('MUS-kladder', roundKey, shard),
    access: 'closed',
    columns: [...shellColumns, ...longJson('DraftJson', 'Kladde')],
  };
}
