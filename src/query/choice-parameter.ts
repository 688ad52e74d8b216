import type { Event } from '../model/event.ts';
import type { Lookup } from './lookup.ts';
import type { NameOf, Parameter } from './parameter.ts';
import type { Choice, Query } from './query.ts';
import { DEFAULT_CHOICES } from './query.ts';
import { listOf } from './title-words.ts';

/** Accepts everything: what `any` asks for where the default does not. */
const EVERYTHING: Choice = { any: [], none: [] };

/** A row that takes a set of values, `!` before a value refusing it. */
export interface ChoiceRow {
  readonly name: string;
  readonly docs: string;
  readonly expected: string;
  readonly example: string;
  readonly values?: readonly string[];
  readonly slot?: Parameter['slot'];
  /** A value as the choice holds it, or null when it is not one. */
  readonly read: (value: string) => string | null;
  readonly facet: (event: Event, lookup: Lookup) => readonly string[];
  /** One value in a title. */
  readonly show: (value: string, nameOf: NameOf) => string;
  /** Words of a title around the list of accepted values, and around the refused ones. */
  readonly accepts: (list: string) => string;
  readonly refuses: (list: string) => string;
  /** What joins the accepted values in a title; or where it is not said. */
  readonly conjunction?: 'and' | 'or';
}

/** The full row of a choice. An event passes when one of its values is accepted, and none is refused. */
export function choiceParameter(row: ChoiceRow): Parameter {
  const standard = DEFAULT_CHOICES[row.name];
  return {
    name: row.name,
    docs: row.docs,
    expected: row.expected + (standard === undefined ? '' : ', or any'),
    example: row.example,
    standard: standard === undefined ? '' : writeChoice(standard).join(', '),
    repeats: true,
    values: row.values ?? null,
    apply: (value, query) => applyChoice(row, value, query),
    contradiction: null,
    keeps: (query, event, lookup) => {
      const choice = query.choices[row.name];
      return choice === undefined || choiceKeeps(choice, row.facet(event, lookup));
    },
    facet: row.facet,
    slot: row.slot ?? 'after',
    describe: (query, nameOf) => describeChoice(row, query.choices[row.name] ?? EVERYTHING, nameOf),
    write: (query) => {
      const choice = query.choices[row.name];
      if (choice === undefined) return [];
      const values = writeChoice(choice);
      return values.length === 0 ? ['any'] : values;
    },
  };
}

function choiceKeeps({ any, none }: Choice, values: readonly string[]): boolean {
  if (any.length > 0 && !values.some((value) => any.includes(value))) return false;
  return !values.some((value) => none.includes(value));
}

function applyChoice(row: ChoiceRow, given: string, query: Query): Query | null {
  const before = query.choices[row.name] ?? EVERYTHING;
  const hasStandard = DEFAULT_CHOICES[row.name] !== undefined;
  if (hasStandard && given.trim().toLowerCase() === 'any') return withChoice(query, row.name, before);
  const refused = given.startsWith('!');
  const value = row.read(refused ? given.slice(1) : given);
  if (value === null) return null;
  const after = refused
    ? { any: before.any, none: withValue(before.none, value) }
    : { any: withValue(before.any, value), none: before.none };
  return withChoice(query, row.name, after);
}

const withChoice = (query: Query, name: string, choice: Choice): Query => ({
  ...query,
  choices: { ...query.choices, [name]: choice },
});

const withValue = (values: readonly string[], value: string): readonly string[] =>
  [...new Set([...values, value])].sort();

const writeChoice = ({ any, none }: Choice): readonly string[] => [...any, ...none.map((value) => `!${value}`)];

function describeChoice(row: ChoiceRow, choice: Choice, nameOf: NameOf): string {
  const standard = DEFAULT_CHOICES[row.name];
  if (standard !== undefined && sameValues(choice, standard)) return '';
  const list = (values: readonly string[], conjunction: 'and' | 'or'): string =>
    listOf(
      values.map((value) => row.show(value, nameOf)),
      conjunction,
    );
  const accepted = choice.any.length === 0 ? '' : row.accepts(list(choice.any, row.conjunction ?? 'or'));
  const refused = choice.none.length === 0 ? '' : row.refuses(list(choice.none, 'or'));
  return [accepted, refused].filter((words) => words !== '').join(' ');
}

const sameValues = (a: Choice, b: Choice): boolean => writeChoice(a).join() === writeChoice(b).join();
