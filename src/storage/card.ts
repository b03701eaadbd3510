import { z } from 'zod';
import { parties } from '../domain/conversation/parties';
import { STORAGE_FORMAT } from './format';

/**
 * An item, by its list's id, its number in the list, and the GUID that SharePoint gave it: a number is taken again when
 * a list is made anew, a GUID never is. It is in the item's ETag (learn.microsoft.com/graph/api/listitem-delta).
 */
export const placeSchema = z.object({
  list: z.string().min(1),
  item: z.string().min(1),
  guid: z.string().min(1),
});

/** A folder also has a place in its library's drive (learn.microsoft.com/graph/api/resources/driveitem). */
const folderPlaceSchema = placeSchema.extend({ drive: z.string().min(1), driveItem: z.string().min(1) });

const instant = z.iso.datetime();

/** Somebody who is in the conversation, or was: a new leader does not take the old one's name out. */
const personSchema = z.object({
  /** Entra object id. */
  id: z.string().min(1),
  role: z.enum(parties),
  name: z.string(),
  from: instant,
  until: instant.optional(),
});

/** A sheet is one person's for ever (DESIGN.md, R5). */
const sheetSchema = z.object({
  owner: z.string().min(1),
  role: z.enum(parties),
  place: placeSchema,
  until: instant.optional(),
});

const draftSchema = z.object({ owner: z.string().min(1), place: placeSchema });

/**
 * The register of one conversation, in an item that the custodian alone writes and its people read: that is the proof
 * (DESIGN.md section 3). Columns that a party may write say nothing of whose something is or where it stands.
 */
export const cardSchema = z.object({
  format: z.literal(STORAGE_FORMAT),
  key: z.string().min(1),
  roundKey: z.string().min(1),
  people: z.array(personSchema).min(2),
  /** The form that the conversation was made with; its digest tells a change under the same version (R6). */
  concept: z.object({ key: z.string().min(1), version: z.int().positive(), digest: z.string().min(1) }),
  unit: z.string(),
  staffGroup: z.string(),
  position: z.string().optional(),
  places: z.object({
    plan: placeSchema.optional(),
    folder: folderPlaceSchema.optional(),
    sheets: z.array(sheetSchema).default([]),
    /** Of those who have no OneDrive. */
    drafts: z.array(draftSchema).default([]),
  }),
  /** A handover that has begun: who is in it once it is done (R3). */
  next: z.object({ people: z.array(personSchema).min(2) }).optional(),
});

/** Where a leader's team stands: the leader writes it, the MUS administrators read it. */
export const teamCardSchema = z.object({
  format: z.literal(STORAGE_FORMAT),
  roundKey: z.string().min(1),
  leaderId: z.string().min(1),
  team: placeSchema.optional(),
});

export type Place = Readonly<z.infer<typeof placeSchema>>;
export type FolderPlace = Readonly<z.infer<typeof folderPlaceSchema>>;
export type Card = Readonly<z.infer<typeof cardSchema>>;
export type CardPerson = Card['people'][number];
export type CardSheet = Card['places']['sheets'][number];
export type TeamCard = Readonly<z.infer<typeof teamCardSchema>>;

/** The key of a team's card; a conversation's card has the conversation's own. */
export const teamCardKey = (roundKey: string, leaderId: string): string => `team-${leaderId}-${roundKey}`;
