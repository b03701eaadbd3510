/**
 * A list's name in its address: letters and digits alone, since the server gives the name and may drop every other sign
 * (microsoft-graph-docs#3799). Round 2027-1 is `2027x1`, its second shard `2027x1x2`: no round and shard share a name.
 */
export function listName(name: string, roundKey: string, shard = 1): string {
  const round = `${name}${roundKey.replaceAll('-', 'x')}`;
  return shard === 1 ? round : `${round}x${shard}`;
}

/** As people read it. */
export function listTitle(title: string, roundKey: string, shard = 1): string {
  return shard === 1 ? `${title} ${roundKey}` : `${title} ${roundKey} (${shard})`;
}

/** The name of each shard that stands, from the first. */
export function standingShards<List>(
  listOf: (shard: number) => { readonly name: string },
  standing: (name: string) => List | undefined,
): List[] {
  const shards: List[] = [];
  for (let shard = 1; ; shard += 1) {
    const list = standing(listOf(shard).name);
    if (list === undefined) return shards;
    shards.push(list);
  }
}
