import { existsSync, readFileSync } from 'node:fs';

/** Microsoft's own description of the part of Graph that we use, where it lies beside the project. */
const SLICE = '../shared/contract/graph-v1.0.slice.json';

export const NO_SLICE =
  'Microsoft’s description of Graph is not beside the project: what was said is not checked against it.';

export interface TypeReference {
  readonly type: string;
  readonly coll?: boolean;
  readonly collection?: boolean;
}

export interface DescribedType {
  readonly kind: string;
  readonly open?: boolean;
  readonly members?: readonly string[];
  readonly props?: Readonly<Record<string, TypeReference>>;
  readonly navs?: Readonly<Record<string, TypeReference>>;
}

export interface DescribedOperation {
  readonly query?: Readonly<Record<string, unknown>>;
  readonly request?:
    | TypeReference
    | { readonly params: Readonly<Record<string, TypeReference>> }
    | { readonly binary: true }
    | null;
  readonly response?: TypeReference | { readonly binary: true } | null;
}

export interface Slice {
  /** A path that says what another says has the other's address under `$same`. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly types: Readonly<Record<string, DescribedType>>;
  /** Addresses that Graph has and that were not cut out: nothing is known of what is said there. */
  readonly otherPaths?: readonly string[];
}

/** Its form is not checked: it is cut by machine, and every file of tests reads it. */
export function readSlice(): Slice | undefined {
  return existsSync(SLICE) ? (JSON.parse(readFileSync(SLICE, 'utf8')) as Slice) : undefined;
}

/** What the description says of a method at a path, where it knows it. */
export function operationAt(
  slice: Slice,
  method: string,
  path: string,
): { readonly template: string; readonly operation: DescribedOperation } | undefined {
  const segments = path.split('/');
  for (const [template, methods] of Object.entries(slice.paths)) {
    const operation = methods[method.toLowerCase()];
    if (operation && hasShape(template.split('/'), segments)) return { template, operation };
  }
  return undefined;
}

export function isNamedOnly(slice: Slice, path: string): boolean {
  const segments = path.split('/');
  return (slice.otherPaths ?? []).some((template) => hasShape(template.split('/'), segments));
}

function hasShape(template: readonly string[], segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, index) => part === segments[index] || /^\{.*\}$/.test(part))
  );
}
