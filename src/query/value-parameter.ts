import type { NameOf, Parameter } from './parameter.ts';
import type { Query } from './query.ts';
import { standardQuery } from './query.ts';

/** A row that takes one value and stores it in the query's field of its own name. */
export interface ValueRow<Field extends keyof Query> {
  readonly name: Field;
  readonly docs: string;
  readonly expected: string;
  readonly example: string;
  readonly values?: readonly string[];
  readonly read: (value: string) => Query[Field] | null;
  readonly write?: (value: NonNullable<Query[Field]>) => string;
  readonly contradiction?: (query: Query) => string | null;
  readonly keeps?: Parameter['keeps'];
  readonly describe?: (query: Query, nameOf: NameOf) => string;
}

/** The full row of a single value. */
export function valueParameter<Field extends keyof Query>(row: ValueRow<Field>): Parameter {
  const write = (query: Query): readonly string[] => {
    const value = query[row.name];
    if (value === null || value === undefined) return [];
    return [row.write === undefined ? String(value) : row.write(value)];
  };
  return {
    name: row.name,
    docs: row.docs,
    expected: row.expected,
    example: row.example,
    standard: write(standardQuery()).join(),
    repeats: false,
    values: row.values ?? null,
    apply: (given, query) => {
      const value = row.read(given);
      return value === null ? null : { ...query, [row.name]: value };
    },
    contradiction: row.contradiction ?? null,
    keeps: row.keeps ?? (() => true),
    facet: null,
    slot: 'after',
    describe: row.describe ?? (() => ''),
    write,
  };
}
