import { z } from 'zod';
import type { CalendarClient } from '../frame/calendar-client';
import { tenant } from '../seed/tenant';
import type { CustomProperties, KeptWithItem } from './add-in';

/**
 * Where an add-in's custom properties lie: one text of JSON on the event, which Graph gives whoever asks for it by this name
 * ([MS-OXCEXT] 2.2.5). An attendee's copy has none of them.
 */
const PROPERTY = `String {00020329-0000-0000-C000-000000000046} Name cecp-${tenant.manifestAppId}`;

const asProperty = (all: CustomProperties) => ({
  singleValueExtendedProperties: [{ id: PROPERTY, value: JSON.stringify(all) }],
});

/** Of an event that is read: written at once. */
export function keptWithEvent(client: CalendarClient, eventId: string): KeptWithItem {
  return {
    read: () => read(client, eventId),
    write: async (all) => {
      await client.change(eventId, asProperty(all));
    },
  };
}

/** What an appointment is sent with, that the form does not show. */
export interface KeptUntilSent extends KeptWithItem {
  /** As Graph takes it, beside the event's own members. */
  readonly toSend: () => object;
}

/** Of an appointment that is written: kept when it is sent, lost when it is discarded. */
export function keptUntilSent(client: CalendarClient, eventId?: string): KeptUntilSent {
  let written: CustomProperties | undefined;
  return {
    read: async () => written ?? (eventId === undefined ? {} : read(client, eventId)),
    write: (all) => {
      written = all;
      return Promise.resolve();
    },
    toSend: () => (written ? asProperty(written) : {}),
  };
}

async function read(client: CalendarClient, eventId: string): Promise<CustomProperties> {
  const text = await client.extended(eventId, PROPERTY);
  return text === undefined ? {} : z.record(z.string(), z.unknown()).parse(JSON.parse(text));
}
