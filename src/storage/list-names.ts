/**
 * A list's name in its address: letters and digits alone, since the server gives the name and may drop every other sign
 * (microsoft-graph-docs#3799). Round 2027-1 is `2027x1`, its second shard `2027x1x2`: no round and shard share a name.
 */
export function listName(name: string, roundKey: string, shard = 1): string {
  const round = `${name}${roundKey.replaceAll('-', 'x')}`;
  return shard === 1 ? round : `${round}x${shard}`;
}

/** The round and shard that a name stands for; undefined for a name that is none of this kind. */
export function partsOfListName(
  name: string,
  kind: string,
): { readonly roundKey: string; readonly shard: number } | undefined {
  if (!name.startsWith(kind)) return undefined;
  const [, year, number, shard = '1'] = /^(\d{4})x(\d+)(?:x(\d+))?$/.exec(name.slice(kind.length)) ?? [];
  return year && number ? { roundKey: `${year}-${number}`, shard: Number(shard) } : undefined;
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
