/**
 * How many items with permissions of their own a list may hold: SharePoint says to stay under 5,000 scopes, and the list
 * itself is one (learn.microsoft.com/office365/servicedescriptions/sharepoint-online-service-description/sharepoint-online-limits).
 */
export const SCOPES_A_LIST = 4500;

/** Each has two sheets in one list, and a handover adds a third: there is room for 500 of them. */
export const CONVERSATIONS_A_SHARD = 2000;

/** Takes one place after another, each in the first of the lists 1, 2, 3 … that has room. */
export class Room {
  private readonly taken = new Map<number, number>();

  /** @param standing the number of the list of everything that stands already. */
  constructor(
    private readonly most: number,
    standing: Iterable<number>,
  ) {
    for (const list of standing) this.put(list);
  }

  /** @param from the first list that may be taken. */
  take(from = 1): number {
    let list = from;
    while ((this.taken.get(list) ?? 0) >= this.most) list += 1;
    this.put(list);
    return list;
  }

  private put(list: number): void {
    this.taken.set(list, (this.taken.get(list) ?? 0) + 1);
  }
}
