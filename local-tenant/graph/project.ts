/** The members that `$select` named, and the annotations that come in any case. */
export function project(
  entity: Record<string, unknown>,
  select?: readonly string[],
): Record<string, unknown> {
  if (!select) return entity;
  return Object.fromEntries(
    Object.entries(entity).filter(([name]) => name.startsWith('@odata.') || select.includes(name)),
  );
}
