/**
 * What a value from outside must look like: YAML, JSON and TSV are read as unknown and become records here. A shape
 * lists every problem with its path instead of stopping at the first.
 */
export type ShapePath = readonly (string | number)[];

export interface ShapeProblem {
  readonly path: ShapePath;
  readonly found: string;
  readonly expected: string;
}

/** Reads a value; undefined when it does not fit, and then at least one problem was added. */
export interface Shape<T> {
  readonly expected: string;
  readonly read: (value: unknown, path: ShapePath, problems: ShapeProblem[]) => T | undefined;
}

export type ShapeOf<S> = S extends Shape<infer T> ? T : never;

/** A value in few words, for a message. */
export function describeFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value !== null && typeof value === 'object') return `a record with ${Object.keys(value).join(', ') || 'no keys'}`;
  return JSON.stringify(value);
}

/** A shape that accepts what `accept` returns other than undefined. */
export function shapeOf<T>(expected: string, accept: (value: unknown) => T | undefined): Shape<T> {
  return {
    expected,
    read: (value, path, problems) => {
      const accepted = accept(value);
      if (accepted === undefined) problems.push({ path, found: describeFound(value), expected });
      return accepted;
    },
  };
}

/** Text that is not empty. */
export const text: Shape<string> = shapeOf('text', (value) =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined,
);

export const number: Shape<number> = shapeOf('a number', (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined,
);

export const flag: Shape<boolean> = shapeOf('true or false', (value) =>
  typeof value === 'boolean' ? value : undefined,
);

/** One of a closed list of words. */
export function oneOf<const T extends string>(words: readonly T[]): Shape<T> {
  return shapeOf(`one of ${words.join(', ')}`, (value) => words.find((word) => word === value));
}

/** A value of a shape, or null. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return {
    expected: `${shape.expected}, or null`,
    read: (value, path, problems) => (value === null ? null : shape.read(value, path, problems)),
  };
}

/** A shape with a check of what was read: the check returns what it would have expected, or null when all is well. */
export function checked<T>(shape: Shape<T>, check: (value: T) => string | null): Shape<T> {
  return {
    expected: shape.expected,
    read: (value, path, problems) => {
      const read = shape.read(value, path, problems);
      const expected = read === undefined ? null : check(read);
      if (expected === null) return read;
      problems.push({ path, found: describeFound(value), expected });
      return undefined;
    },
  };
}

/** A list whose items all fit. */
export function listOf<T>(item: Shape<T>): Shape<readonly T[]> {
  const expected = `a list, each item ${item.expected}`;
  return {
    expected,
    read: (value, path, problems) => {
      if (!Array.isArray(value)) {
        problems.push({ path, found: describeFound(value), expected });
        return undefined;
      }
      const before = problems.length;
      const items = value.map((one: unknown, i) => item.read(one, [...path, i], problems));
      return problems.length === before ? (items as T[]) : undefined;
    },
  };
}

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type RecordOf<R extends Shapes, O extends Shapes> = { readonly [K in keyof R]: ShapeOf<R[K]> } & {
  readonly [K in keyof O]?: ShapeOf<O[K]>;
};

/** A record with these keys and no others, so that a misspelt key is told instead of being passed over. */
export function recordOf<R extends Shapes, O extends Shapes>(required: R, optional: O): Shape<RecordOf<R, O>> {
  const known = [...Object.keys(required), ...Object.keys(optional)];
  const expected = `a record with ${known.join(', ')}`;
  return {
    expected,
    read: (value, path, problems) => {
      if (!isRecord(value)) {
        problems.push({ path, found: describeFound(value), expected });
        return undefined;
      }
      const before = problems.length;
      const result: Record<string, unknown> = {};
      for (const key of Object.keys(value)) {
        const shape = own(required, key) ?? own(optional, key);
        if (shape === undefined) {
          problems.push({ path: [...path, key], found: `the key ${key}`, expected: `one of ${known.join(', ')}` });
        } else {
          result[key] = shape.read(value[key], [...path, key], problems);
        }
      }
      for (const [key, shape] of Object.entries(required)) {
        if (!Object.hasOwn(value, key)) {
          problems.push({ path, found: `no ${key}`, expected: `${key}: ${shape.expected}` });
        }
      }
      return problems.length === before ? (result as RecordOf<R, O>) : undefined;
    },
  };
}

/** Whether a value is a record: an object that is neither null nor a list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const own = (shapes: Shapes, key: string): Shape<unknown> | undefined =>
  Object.hasOwn(shapes, key) ? shapes[key] : undefined;
