import { isDay } from '../../model/day.ts';
import { edtfBounds } from '../../model/edtf.ts';
import { describeFound, isRecord, type ShapeProblem } from '../shape.ts';

/** What comes with a document beside its text: the fields of `SourceDocument` that a person or a page may give. */
export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly published?: string;
  readonly language?: string;
  readonly license?: string;
}

export interface ParsedMetadata {
  readonly metadata: Metadata;
  readonly problems: readonly ShapeProblem[];
  /** Keys that mean nothing here. */
  readonly ignored: readonly string[];
}

/** Longest value, in UTF-16 code units. The longest newspaper headline on record is far below it. */
export const METADATA_LENGTH_MAX = 2000;

interface Row {
  readonly field: keyof Metadata;
  readonly expected: string;
  readonly parse: (value: string) => string | undefined;
}

const line: Pick<Row, 'expected' | 'parse'> = {
  expected: `text of at most ${METADATA_LENGTH_MAX} characters`,
  parse: (value) => (value.length <= METADATA_LENGTH_MAX ? value : undefined),
};
const date: Row = {
  field: 'published',
  expected: 'an EDTF date such as 2023-09-27, 2023-09 or 2023-09-20/2023-09-27',
  parse: parsePublished,
};

/** Each key that may stand in front matter, in a sidecar or in a line of a bulk file. */
const ROWS: Readonly<Record<string, Row>> = {
  title: { field: 'title', ...line },
  publisher: { field: 'publisher', ...line },
  byline: { field: 'byline', ...line },
  author: { field: 'byline', ...line },
  license: { field: 'license', ...line },
  licence: { field: 'license', ...line },
  date,
  published: date,
  url: { field: 'url', expected: 'an address that begins with http:// or https://', parse: parseUrl },
  language: { field: 'language', expected: 'a language tag such as en or ar', parse: parseLanguage },
  lang: { field: 'language', expected: 'a language tag such as en or ar', parse: parseLanguage },
};

/**
 * Metadata from a record of unknown values. A key without a value is as good as none. What does not fit becomes a
 * problem under its key; keys that mean nothing here are named in `ignored`.
 */
export function parseMetadata(record: Readonly<Record<string, unknown>>): ParsedMetadata {
  const metadata: Record<string, string> = {};
  const problems: ShapeProblem[] = [];
  const ignored: string[] = [];
  for (const [key, value] of Object.entries(record)) {
    const row = Object.hasOwn(ROWS, key) ? ROWS[key] : undefined;
    if (row === undefined) ignored.push(key);
    else if (!isAbsent(value)) {
      const given = textOfValue(value);
      const parsed = given === undefined ? undefined : row.parse(given);
      if (parsed === undefined) problems.push({ path: [key], found: describeFound(value), expected: row.expected });
      else metadata[row.field] = parsed;
    }
  }
  return { metadata, problems, ignored };
}

const isAbsent = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && onOneLine(value) === '');

/** A value as text on one line: a word, a number, or a list of them ("byline: [A, B]"), but no lists in a list. */
function textOfValue(value: unknown): string | undefined {
  if (!Array.isArray(value)) return textOfItem(value);
  const items = value.map(textOfItem);
  return items.includes(undefined) ? undefined : items.join(', ');
}

function textOfItem(value: unknown): string | undefined {
  if (typeof value === 'string') return onOneLine(value);
  if (typeof value === 'number') return String(value);
  // YAML written for other tools has authors as records: {name: A}.
  return isRecord(value) && typeof value.name === 'string' ? onOneLine(value.name) : undefined;
}

/** Without control characters, and with single spaces: a title may be folded over several lines of YAML. */
// Matches a line feed, a tab, a run of spaces; not a no-break space within French quotes, which is \u202F.
export const onOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cs} \u2028\u2029]+/gu, ' ').trim();

/** An EDTF date as it stands; a time stamp in another spelling (`2023-09-27 14:00 +0200`) counts for its day. */
export function parsePublished(value: string): string | undefined {
  if (edtfBounds(value) !== null) return value;
  const day = value.slice(0, 10);
  return isDay(day) && /^[T ]\d/.test(value.slice(10)) ? day : undefined;
}

/** An http or https address in its normal form. */
export function parseUrl(value: string): string | undefined {
  if (value.length > METADATA_LENGTH_MAX || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

// Matches `en`, `en-GB`, `zh-Hant`, `az`; not `English`, `e`, `en_GB`.
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i;

/** A language tag (BCP 47), in lower case up to its first hyphen. `en_GB` is taken for `en-GB`. */
export function parseLanguage(value: string): string | undefined {
  const tag = value.replace('_', '-');
  if (!LANGUAGE_TAG.test(tag)) return undefined;
  const [primary = '', ...rest] = tag.split('-');
  return [primary.toLowerCase(), ...rest].join('-');
}
