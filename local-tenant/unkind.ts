/** Where Microsoft 365 is, or may be, less kind to the product than this tenant would be by itself. */
export interface Unkindness {
  readonly does: string;
  /** Seen by others in Microsoft 365, or supposed because nobody says otherwise: a pilot must try it. */
  readonly evidence: 'reported' | 'supposed';
  readonly source: string;
}

/** One entry a switch; each is on until somebody switches it off, but those that are off at first. */
export const unkindnesses = {
  viewFieldsLeftOut: {
    does: 'SharePoint REST shows a view without its columns (`ViewFields`): in the answer that makes it, and wherever they are not expanded.',
    evidence: 'reported',
    source: 'https://pnp.github.io/cli-microsoft365/cmd/spo/list/list-view-add/',
  },
  objectIdsLeftOut: {
    does: 'SharePoint REST shows a person without the account’s id (`AadObjectId`) where it is not selected; what `ensureuser` answers never holds it.',
    evidence: 'reported',
    source: 'https://pnp.github.io/cli-microsoft365/cmd/spo/user/user-ensure/',
  },
  hyphensDropped: {
    does: 'The name that the server gives a new list lacks the hyphens and full stops of its title.',
    evidence: 'reported',
    source: 'https://github.com/pnp/powershell/issues/1220',
  },
  indexesIgnored: {
    does: 'Columns that stand in the request that makes a list are made without their index and without unique values.',
    evidence: 'supposed',
    source: 'https://learn.microsoft.com/graph/api/list-create',
  },
  datesAtMidnight: {
    does: 'A column for dates alone keeps midnight of the day in the site’s zone, Copenhagen, whatever time was written.',
    evidence: 'reported',
    source: 'https://github.com/pnp/pnpjs/issues/1890',
  },
  versionsInPages: {
    does: 'The versions of an item come twenty to a page.',
    evidence: 'supposed',
    source: 'https://learn.microsoft.com/graph/paging',
  },
  partialFieldAnswers: {
    does: 'A change of an item’s fields is answered with the columns that were sent, and no others, nor the new ETag.',
    evidence: 'supposed',
    source: 'https://learn.microsoft.com/graph/api/listitem-update',
  },
  editorsWritten: {
    does: 'Whoever may edit an item may say by `ValidateUpdateListItem` who edited it and when; otherwise that takes the right to manage the list.',
    evidence: 'supposed',
    source:
      'https://robertschouten.com/2018/04/30/update-file-metadata-with-rest-api-using-validateupdatelistitem-method/',
  },
  waitsHidden: {
    does: 'An answer keeps `Retry-After` from a page on another origin; a part of a batch says in its own headers how long to wait.',
    evidence: 'reported',
    source: 'https://github.com/microsoftgraph/microsoft-graph-docs/issues/17488',
  },
  rolesLeftOut: {
    does: 'The id token that a host hands over in nested app auth holds no app roles.',
    evidence: 'supposed',
    source:
      'https://learn.microsoft.com/microsoftteams/platform/concepts/authentication/nested-authentication',
  },
  fullControlLater: {
    does: 'An application that is let onto a site is given `read` or `write` at first; `fullcontrol` comes by an update of that permission.',
    evidence: 'reported',
    source: 'https://github.com/microsoftgraph/microsoft-graph-docs/issues/18421',
  },
  manifestIdUnknown: {
    does: 'A link into Teams opens the app by the id that the organisation’s catalogue gave it, and not by the one in its manifest.',
    evidence: 'reported',
    source:
      'https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application#app-id-for-different-types-of-apps',
  },
  listsHidden: {
    does: 'Whoever has rights on single items of a list alone finds the list neither among the site’s lists nor by its title; its id, known from elsewhere, leads to it, to its items and to its drive.',
    evidence: 'supposed',
    source: 'https://learn.microsoft.com/graph/api/list-list',
  },
  declinedKept: {
    does: 'A declined invitation stays in the calendar as declined and free, and may be accepted later. Each mailbox decides that by a setting of Outlook.',
    evidence: 'reported',
    source: 'https://blog-en.topedia.com/2023/11/save-declined-events-in-outlook',
  },
} as const satisfies Readonly<Record<string, Unkindness>>;

export type UnkindnessName = keyof typeof unkindnesses;

export const unkindnessNames = Object.keys(unkindnesses) as UnkindnessName[];

/** Outlook keeps no declined invitation until its owner says so. */
export const OFF_AT_FIRST: readonly UnkindnessName[] = ['declinedKept'];

/** What is switched on. It is the platform’s nature and no part of the organisation: a reset leaves it as it is. */
export class Unkind {
  private readonly off = new Set<UnkindnessName>(OFF_AT_FIRST);

  is(name: UnkindnessName): boolean {
    return !this.off.has(name);
  }

  set(order: Readonly<Partial<Record<UnkindnessName, boolean | undefined>>>): void {
    for (const name of unkindnessNames) {
      if (order[name] === true) this.off.delete(name);
      if (order[name] === false) this.off.add(name);
    }
  }

  /** As at the start. */
  clear(): void {
    this.off.clear();
    for (const name of OFF_AT_FIRST) this.off.add(name);
  }

  all(): Record<UnkindnessName, boolean> {
    return Object.fromEntries(unkindnessNames.map((name) => [name, this.is(name)])) as Record<
      UnkindnessName,
      boolean
    >;
  }
}
