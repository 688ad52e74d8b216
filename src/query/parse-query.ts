import { closestName } from './closest-name.ts';
import type { Parameter } from './parameter.ts';
import { PARAMETERS, parameterOf } from './parameters.ts';
import type { ParsedQuery, Query, QueryDefaults, QueryProblem } from './query.ts';
import { API_DEFAULTS, DEFAULT_CHOICES, standardQuery } from './query.ts';

/** Problems that are listed; whoever sends more is not reading them. */
export const PROBLEMS_MAX = 50;

/** Values of one parameter. 64 names in a URL are 1 KB, and each is a look-up. */
export const REPEATS_MAX = 64;

/** Length of one value. The longest that means something is a search of 32 words. */
export const VALUE_LENGTH_MAX = 500;

/** How much of a wrong value an error repeats. */
const RECEIVED_LENGTH_MAX = 100;

// Matches "utm_source", "fbclid", "_", which others add to links; not "q", "reference".
const IGNORED = /^(?:utm_.*|fbclid|gclid|ref|_)$/i;

/**
 * Reads the parameters of a URL, decoded, in any order. All that is wrong is listed, not only the first. Parameters
 * without a value and those that trackers add are ignored; any other that the table does not know is a problem.
 */
export function parseQuery(
  params: Iterable<readonly [string, string]>,
  defaults: QueryDefaults = API_DEFAULTS,
): ParsedQuery {
  const problems: QueryProblem[] = [];
  const given = new Map<Parameter, readonly string[]>();
  let query: Query = { ...standardQuery(defaults), choices: {} };
  for (const [name, value] of params) {
    if (!isAsked(name, value)) continue;
    if (problems.length >= PROBLEMS_MAX) break;
    const parameter = parameterOf(name);
    if (parameter === undefined) {
      problems.push(unknownParameter(name, value));
      continue;
    }
    const before = given.get(parameter) ?? [];
    given.set(parameter, [...before, value]);
    const limit = limitBroken(parameter, before, value);
    const next = limit === null ? parameter.apply(value, query) : null;
    if (next !== null) query = next;
    else problems.push({ parameter: name, received: value, expected: limit ?? expectedOf(parameter, value) });
  }
  query = { ...query, choices: { ...DEFAULT_CHOICES, ...query.choices } };
  problems.push(...contradictions(query, given));
  return problems.length === 0 ? { ok: true, query } : { ok: false, problems: problems.map(shortenProblem) };
}

/** Whether a parameter of a URL asks for anything: one without a value does not, nor what trackers add. */
export const isAsked = (name: string, value: string): boolean => value.trim() !== '' && !IGNORED.test(name);

/** What the parameters, each right in itself, do not let each other mean. */
const contradictions = (query: Query, given: ReadonlyMap<Parameter, readonly string[]>): readonly QueryProblem[] =>
  [...given].flatMap(([parameter, values]) => {
    const expected = parameter.contradiction?.(query) ?? null;
    return expected === null ? [] : { parameter: parameter.name, received: values.join(', '), expected };
  });

/** Which limit one more value breaks, as an error says it; null for none. */
function limitBroken({ repeats }: Parameter, before: readonly string[], value: string): string | null {
  if (value.length > VALUE_LENGTH_MAX) return `at most ${VALUE_LENGTH_MAX} characters`;
  if (!repeats) return before.some((other) => other !== value) ? 'one value' : null;
  return before.length >= REPEATS_MAX ? `at most ${REPEATS_MAX} values` : null;
}

function expectedOf({ expected, values }: Parameter, value: string): string {
  // Matches the mark of a refused value; not one inside it.
  const hint = values === null ? null : closestName(value.replace(/^!/, ''), values);
  return hint === null ? expected : `${expected}; did you mean ${hint}?`;
}

function unknownParameter(name: string, value: string): QueryProblem {
  const names = PARAMETERS.map((parameter) => parameter.name);
  const hint = closestName(name, names);
  const expected = hint === null ? `one of ${names.join(', ')}` : `a parameter that exists; did you mean ${hint}?`;
  return { parameter: name, received: value, expected };
}

/** A problem that repeats no more of what was received than a reader needs to find it. */
export const shortenProblem = ({ parameter, received, expected }: QueryProblem): QueryProblem => ({
  parameter: parameter.slice(0, RECEIVED_LENGTH_MAX),
  received: received.slice(0, RECEIVED_LENGTH_MAX),
  expected,
});
