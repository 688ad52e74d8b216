import { IRREGULAR_VERBS } from '../../language/irregular-verbs.ts';

const BASE_OF_PAST = new Map(IRREGULAR_VERBS.flatMap(({ base, pasts }) => pasts.map((form) => [form, base])));
const BASE_OF_PARTICIPLE = new Map(
  IRREGULAR_VERBS.flatMap(({ base, participles }) => participles.map((form) => [form, base])),
);

/** Matches "out" + "shone", "re-" + "read"; must not match "red". Only verbs that the table has may stand behind it. */
const PREFIXED = /^((?:re|un|out|over|under|mis|fore|pre|co|inter|[a-z]+-)-?)([a-z]{3,})$/;

/** The base of an irregular past or participle in small letters, by its Penn tag; null for another word. */
export function irregularVerbBase(form: string, xpos: string): string | null {
  const [first, second] = xpos === 'VBD' ? [BASE_OF_PAST, BASE_OF_PARTICIPLE] : [BASE_OF_PARTICIPLE, BASE_OF_PAST];
  const found = first.get(form) ?? second.get(form);
  if (found !== undefined) return found;
  const [, prefix = '', rest = ''] = PREFIXED.exec(form) ?? [];
  const base = first.get(rest) ?? second.get(rest);
  return base === undefined ? null : prefix + base;
}
