/** Microsoft's origins and what stands in for them: a national cloud's, for instance. */
export type Origins = Readonly<Record<string, string>>;

/** The address that is really called. */
export function mapped(address: string, origins: Origins): string {
  const { origin } = new URL(address);
  return (origins[origin] ?? origin) + address.slice(origin.length);
}
