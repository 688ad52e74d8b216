/** One way in which stored bytes are not what was expected. `path` says where in them, as a JSON Pointer. */
export interface Issue {
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** What decoding gives: the value, or all that is wrong. */
export type Decoded<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export const decoded = <Value>(value: Value): Decoded<Value> => ({ ok: true, value });

export const refused = (path: string, expected: string, received: string): Decoded<never> => ({
  ok: false,
  issues: [{ path, expected, received }],
});

/** A block of a snapshot that is missing, damaged or of another version. The answer cannot be given, not even in part. */
export class SnapshotError extends Error {
  readonly key: string;
  readonly issues: readonly Issue[];

  constructor(key: string, issues: readonly Issue[]) {
    const [first] = issues;
    const where = first?.path ? ` at ${first.path}` : '';
    super(`Snapshot block ${key}: expected ${first?.expected}, received ${first?.received}${where}`);
    this.name = 'SnapshotError';
    this.key = key;
    this.issues = issues;
  }
}

/** The value, or the error that says what was wrong with the block of this key. */
export function valueOrThrow<Value>(key: string, result: Decoded<Value>): Value {
  if (!result.ok) throw new SnapshotError(key, result.issues);
  return result.value;
}
