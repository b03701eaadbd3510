import type { Frame, FrameLocator, Locator, Page } from '@playwright/test';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import type { OfficeCall } from '../../local-tenant/outlook/add-in';
import { signedIn, valueOf } from '../tenant/local-graph';
import { expect } from './story';

/** Outlook as somebody, and nothing of the product is open yet. */
export async function openOutlook(page: Page, persona: string, query = ''): Promise<void> {
  // A tab behind another draws nothing, and a click on it waits for ever.
  await page.bringToFront();
  await page.goto(`https://outlook.office.com/?persona=${persona}@aasund.example${query}`);
  await expect(page.getByRole('heading', { name: /^Uge 5 / })).toBeVisible();
}

/** @param date `2027-02-22` */
export const goToWeekOf = (page: Page, date: string): Promise<void> =>
  page.getByLabel('Gå til dato').fill(date);

/** The pane beside the appointment that is open, which is opened where it is not. */
export async function openPane(page: Page): Promise<FrameLocator> {
  const pane = page.getByRole('complementary', { name: 'Rød Tråd' });
  if (!(await pane.isVisible()))
    await page
      .getByRole('toolbar', { name: 'Tilføjelser' })
      .getByRole('button', { name: 'Rød Tråd', exact: true })
      .click();
  return pane.frameLocator('iframe');
}

/** A new appointment, with nothing written in it. */
export async function newAppointment(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Ny aftale' }).click();
  const form = page.getByRole('region', { name: 'Ny aftale' });
  await expect(form).toBeVisible();
  return form;
}

/** The pane's own window, in which Office.js can be called as the add-in calls it. */
export async function paneWindow(page: Page): Promise<Frame> {
  await openPane(page);
  const isStarted = () =>
    typeof Office !== 'undefined' && (Office.context as Office.Context | undefined)?.mailbox !== undefined;
  await expect
    .poll(async () => {
      const window = paneOf(page);
      return window ? await window.evaluate(isStarted).catch(() => false) : false;
    })
    .toBe(true);
  return paneOf(page)!;
}

const paneOf = (page: Page): Frame | undefined =>
  page.frames().find((frame) => new URL(frame.url(), 'https://none').pathname === '/outlook.html');

/** What the add-in has called of Office.js since the page was opened, the first first. */
export const officeCalls = (page: Page): Promise<OfficeCall[]> =>
  page.evaluate(() => window.officeCalls ?? []);

/** An event as Graph gives it. */
export interface GraphEvent {
  readonly id: string;
  readonly iCalUId: string;
  readonly subject: string;
  readonly start: { readonly dateTime: string };
  readonly end: { readonly dateTime: string };
  readonly location: { readonly displayName: string };
  readonly body: { readonly content: string };
  readonly sensitivity: string;
  readonly categories: readonly string[];
  readonly transactionId: string | null;
  readonly isOrganizer: boolean;
  readonly isCancelled: boolean;
  readonly isOnlineMeeting: boolean;
  readonly isReminderOn: boolean;
  readonly reminderMinutesBeforeStart: number;
  readonly responseStatus: { readonly response: string };
  readonly attendees: readonly {
    readonly emailAddress: { readonly address: string };
    readonly status: { readonly response: string };
  }[];
  readonly singleValueExtendedProperties?: readonly { readonly id: string; readonly value: string }[];
}

/**
 * The appointments of one subject in somebody's own mailbox, in spring 2027, the first first.
 * @param properties extended ones to read with them, by their whole names
 */
export async function eventsIn(
  tenant: RunningTenant,
  persona: string,
  subject: string,
  properties: readonly string[] = [],
): Promise<readonly GraphEvent[]> {
  const person = await signedIn(tenant, persona);
  const filter = properties.map((id) => `id eq '${id}'`).join(' or ');
  const expand = filter
    ? `&$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=${filter})`)}`
    : '';
  const answer = await person.get(
    `/me/calendarView?startDateTime=2027-01-01T00:00:00Z&endDateTime=2027-07-01T00:00:00Z&$orderby=start/dateTime&$top=500${expand}`,
  );
  return (valueOf(answer) as unknown as GraphEvent[]).filter((event) => event.subject === subject);
}
