/** What a value of the log must look like. The order of a record's fields is the order in which they are written. */
export type ValueShape =
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
  | { readonly kind: 'count' }
  | { readonly kind: 'matching'; readonly pattern: RegExp; readonly expected: string }
  | { readonly kind: 'one'; readonly of: readonly string[] }
  | { readonly kind: 'true' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'nullable'; readonly of: ValueShape }
  | { readonly kind: 'list'; readonly of: ValueShape }
  | { readonly kind: 'record'; readonly fields: readonly FieldShape[] };

export interface FieldShape {
  readonly key: string;
  readonly shape: ValueShape;
  readonly optional: boolean;
}

/** Something that is not as it must be: where (a JSON Pointer), what should be there, what is. */
export interface Issue {
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** A shape for each key of a record, those of keys that may be missing under the key with `?` after it. */
type FieldsOf<Record> = {
  readonly [Key in keyof Record & string as object extends Pick<Record, Key> ? `${Key}?` : Key]-?: ValueShape;
};

/** A record's shape, in the order of `fields`. The compiler refuses one that lacks a key of the record's type. */
export const recordOf = <Record>(fields: FieldsOf<Record>): ValueShape => ({
  kind: 'record',
  fields: Object.entries<ValueShape>(fields).map(([key, shape]) => ({
    key: key.endsWith('?') ? key.slice(0, -1) : key,
    shape,
    optional: key.endsWith('?'),
  })),
});

export const listOf = (of: ValueShape): ValueShape => ({ kind: 'list', of });
export const nullable = (of: ValueShape): ValueShape => ({ kind: 'nullable', of });
export const oneOf = (of: readonly string[]): ValueShape => ({ kind: 'one', of });
export const TEXT: ValueShape = { kind: 'text' };
export const NUMBER: ValueShape = { kind: 'number' };
export const COUNT: ValueShape = { kind: 'count' };

/** A copy with the fields in the shape's order, without those that have no value. The value must have the shape. */
export function inOrder(shape: ValueShape, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (shape.kind === 'nullable') return inOrder(shape.of, value);
  if (shape.kind === 'list') return (value as readonly unknown[]).map((item) => inOrder(shape.of, item));
  if (shape.kind !== 'record') return value;
  const record = value as Readonly<Record<string, unknown>>;
  const entries = shape.fields
    .filter(({ key }) => record[key] !== undefined)
    .map((field) => [field.key, inOrder(field.shape, record[field.key])]);
  return Object.fromEntries(entries);
}

/** All that is wrong with a value, in the order of its fields; empty when it has the shape. */
export function findIssues(shape: ValueShape, value: unknown, path = ''): readonly Issue[] {
  if (shape.kind === 'nullable') return value === null ? [] : findIssues(shape.of, value, path);
  if (shape.kind === 'list') {
    if (!Array.isArray(value)) return [issue(path, 'a list', value)];
    return value.flatMap((item: unknown, i) => findIssues(shape.of, item, `${path}/${i}`));
  }
  if (shape.kind === 'record') return issuesOfRecord(shape.fields, value, path);
  const expected = expectedOf(shape);
  return accepts(shape, value) ? [] : [issue(path, expected, value)];
}

type Leaf = Exclude<ValueShape, { readonly kind: 'nullable' | 'list' | 'record' }>;

function issuesOfRecord(fields: readonly FieldShape[], value: unknown, path: string): readonly Issue[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [issue(path, 'a record', value)];
  const record = value as Readonly<Record<string, unknown>>;
  const known = new Set(fields.map(({ key }) => key));
  const unknown = Object.keys(record).filter((key) => !known.has(key));
  return [
    ...fields.flatMap(({ key, shape, optional }) =>
      record[key] === undefined && optional ? [] : findIssues(shape, record[key], `${path}/${escaped(key)}`),
    ),
    ...unknown.map((key) => issue(`${path}/${escaped(key)}`, 'no such field', record[key])),
  ];
}

function accepts(shape: Leaf, value: unknown): boolean {
  switch (shape.kind) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'count':
      return Number.isSafeInteger(value) && (value as number) >= 0;
    case 'matching':
      return typeof value === 'string' && shape.pattern.test(value);
    case 'one':
      return typeof value === 'string' && shape.of.includes(value);
    case 'true':
      return value === true;
    case 'flag':
      return typeof value === 'boolean';
    default:
      return shape satisfies never;
  }
}

function expectedOf(shape: Leaf): string {
  switch (shape.kind) {
    case 'matching':
      return shape.expected;
    case 'one':
      return `one of ${shape.of.join(', ')}`;
    case 'count':
      return 'a whole number, 0 or more';
    case 'true':
      return 'true';
    case 'flag':
      return 'true or false';
    default:
      return `a ${shape.kind}`;
  }
}

/** What was received is told in at most this many code units. */
const RECEIVED_LENGTH_MAX = 80;

const issue = (path: string, expected: string, value: unknown): Issue => ({
  path: path === '' ? '/' : path,
  expected,
  received: (value === undefined ? 'nothing' : JSON.stringify(value)).slice(0, RECEIVED_LENGTH_MAX),
});

/** A key in a JSON Pointer (RFC 6901, section 3). */
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
