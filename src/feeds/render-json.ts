import { toWellFormed } from './clean-text.ts';

/**
 * How JSON.stringify writes a lone surrogate, since ES2019. Matches `\ud800`; a text that spells out a backslash and
 * `ud800` matches too, which only costs the second pass below. Leaves `\\u0000`.
 */
const ESCAPED_SURROGATE = /\\ud[89a-f][0-9a-f]{2}/;

/** JSON that strict readers take: without lone surrogates (RFC 7493, section 2.1). Control characters stay escaped. */
export function renderJson(value: unknown): string {
  const json = JSON.stringify(value);
  // Cleaning every string costs more than writing it all, and hardly any log has something to clean.
  return ESCAPED_SURROGATE.test(json) ? JSON.stringify(value, (_, member) => wellFormedMember(member)) : json;
}

const wellFormedMember = (member: unknown): unknown => (typeof member === 'string' ? toWellFormed(member) : member);
