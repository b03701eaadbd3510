import { ofBoth } from '../../src/domain/conversation/parties';
import { cardsList, draftsList, sheetsList } from '../../src/storage/list-definitions';
import { CONVERSATIONS_A_SHARD, Room, SCOPES_A_LIST } from '../../src/storage/room';
import { conversationShells } from '../../src/storage/shells';

/** More than two shards hold, and not a round number of them. */
const CONVERSATIONS = 2 * CONVERSATIONS_A_SHARD + 250;
const ROUNDS = ['2027-1', '2028-1', '2029-1'];
const ONE_IN_SIX = 6;

describe('N8: the items with permissions of their own', () => {
  it('N8: pass 4,500 in no list, with drafts for all and a handover for one in six, over three years', () => {
    const scopes = new Map<string, number>();
    const count = (name: string) => scopes.set(name, (scopes.get(name) ?? 0) + 1);
    const libraries = new Room(SCOPES_A_LIST, []);
    for (const roundKey of ROUNDS) {
      const shards = new Room(CONVERSATIONS_A_SHARD, []);
      for (let index = 0; index < CONVERSATIONS; index += 1) {
        const lists = { roundKey, shard: shards.take(), library: libraries.take() };
        for (const { list } of conversationShells(
          lists,
          ofBoth(() => true),
        ))
          count(list.name);
        count(cardsList(roundKey, lists.shard).name);
        // As many leaders as employees: their cards stand in the first of the lists.
        if (index < CONVERSATIONS_A_SHARD) count(cardsList(roundKey, 1).name);
        if (index % ONE_IN_SIX > 0) continue;
        for (const listOf of [sheetsList, draftsList]) count(listOf(roundKey, lists.shard).name);
      }
    }
    expect(Math.max(...scopes.values())).toBeLessThanOrEqual(SCOPES_A_LIST);
    expect(Math.max(...scopes.values())).toBeGreaterThan(SCOPES_A_LIST - 200);
    expect([...scopes.keys()].filter((name) => name.startsWith('MusPersonnel'))).toHaveLength(
      Math.ceil((CONVERSATIONS * ROUNDS.length) / SCOPES_A_LIST),
    );
  });
});
