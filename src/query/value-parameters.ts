/** The rows of the table that take one value: time, numbers, text, order and paging. */
import { earlierDay, isDay, laterDay } from '../model/day.ts';
import { edtfBounds } from '../model/edtf.ts';
import type { Event } from '../model/event.ts';
import { decodeCursor } from './cursor.ts';
import { figureKeeps, pointsOf, textFieldsOf } from './event-values.ts';
import type { Parameter } from './parameter.ts';
import { parseText, stemsOf, textKeeps, writeText } from './parse-text.ts';
import type { Bbox, Query } from './query.ts';
import { FORMATS, LIMIT_MAX, MIN_CONFIDENCE, SORTS } from './query.ts';
import { numberInWords, periodInWords } from './title-words.ts';
import { valueParameter } from './value-parameter.ts';

const DATE_EXPECTED = 'an EDTF date or interval such as 2023, 2023-09, 2023-09-19 or 2023-09-19/2023-09-24';

/** One of a list, in any case. */
const readListed =
  <Value extends string>(list: readonly Value[]) =>
  (value: string): Value | null =>
    list.find((known) => known === value.trim().toLowerCase()) ?? null;

/**
 * A decimal number, null for anything else. Kept to six places (a tenth of a metre in degrees), so that it is written
 * again without an exponent; adding 0 turns -0 into 0.
 */
function readNumber(value: string): number | null {
  // Matches "-12.5"; not "1e9", "1,000", "0x10".
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value.trim()) ? Number(Number(value).toFixed(6)) + 0 : null;
}

/** Bounds of what was asked, in either parameter: `since` from a date's first day, `until` to its last. */
function applyDate(value: string, query: Query, end: 'since' | 'until'): Query | null {
  const edtf = value.trim().toUpperCase();
  const bounds = edtfBounds(edtf);
  if (bounds === null || (bounds.earliest === null && bounds.latest === null)) return null;
  const both = edtf.includes('/') || edtf.includes('..');
  const since = both || end === 'since' ? bounds.earliest : null;
  const until = both || end === 'until' ? bounds.latest : null;
  return {
    ...query,
    since: query.since === null || since === null ? (since ?? query.since) : laterDay(query.since, since),
    until: query.until === null || until === null ? (until ?? query.until) : earlierDay(query.until, until),
  };
}

/** An event that may reach into the period is possible, one that cannot lie outside it is certain; undated is neither. */
function periodKeeps({ since, until, match }: Query, { time }: Event): boolean {
  const [first, last] = match === 'possible' ? [time.latest, time.earliest] : [time.earliest, time.latest];
  if (since !== null && (first === null || first < since)) return false;
  return until === null || (last !== null && last <= until);
}

const dateRow = (name: 'since' | 'until', docs: string, example: string): Parameter => ({
  ...valueParameter({ name, docs, expected: DATE_EXPECTED, example, read: (value) => value, keeps: periodKeeps }),
  apply: (value, query) => applyDate(value, query, name),
});

const since: Parameter = {
  ...dateRow('since', 'Happened on or after the first day of this date. An interval sets both ends.', '2023-09-19'),
  describe: (query) => periodInWords(query.since, query.until),
};

const until: Parameter = {
  ...dateRow('until', 'Happened on or before the last day of this date. An interval sets both ends.', '2023-09'),
  contradiction: (query) =>
    query.since !== null && query.until !== null && query.since > query.until
      ? 'a date that is not before that of since'
      : null,
};

const match = valueParameter({
  name: 'match',
  docs:
    'What counts when the day of an event is uncertain: possible keeps events that may lie between since and until, ' +
    'certain only those that must. Events without any date are never kept by since or until.',
  expected: 'possible or certain',
  example: 'certain',
  values: ['possible', 'certain'],
  read: readListed(['possible', 'certain']),
  describe: (query) =>
    query.match === 'certain' && (query.since ?? query.until) !== null ? '(certain dates only)' : '',
});

/** An instant in UTC from an EDTF day, month or year, or a date with a time of day; without a zone it is UTC. */
function readInstant(value: string): string | null {
  const edtf = value.trim().toUpperCase();
  // Matches the slash of an interval; not a date.
  if (/[/[{]/.test(edtf)) return null;
  const day = edtfBounds(edtf)?.earliest ?? '';
  // Matches "T18:00" and "T18:00:30Z"; not a time with a zone other than Z.
  const [, clock, zone = 'Z'] = /T([\d:.]+)(.*)$/.exec(edtf) ?? [];
  if (!isDay(day)) return null;
  const milliseconds = Date.parse(clock === undefined ? `${day}T00:00Z` : `${day}T${clock}${fullZone(zone)}`);
  if (Number.isNaN(milliseconds)) return null;
  const instant = new Date(milliseconds).toISOString();
  return instant.length === 24 ? `${instant.slice(0, 19)}Z` : null;
}

const fullZone = (zone: string): string => (zone === '' ? 'Z' : zone.length === 3 ? `${zone}:00` : zone);

const updatedSince = valueParameter({
  name: 'updatedSince',
  docs: 'Added or changed in the log at this instant or later; to mirror the log, with status=any.',
  expected: 'a date or an RFC 3339 instant such as 2023-10-01T12:00:00Z',
  example: '2023-10-01T12:00:00Z',
  read: readInstant,
  keeps: (query, event) => query.updatedSince === null || event.updated >= query.updatedSince,
  describe: (query) => (query.updatedSince === null ? '' : `updated since ${query.updatedSince}`),
});

function readBbox(value: string): Bbox | null {
  const [west, south, east, north, more] = value.split(',', 5).map(readNumber);
  if (more !== undefined || west == null || south == null || east == null || north == null) return null;
  if (Math.abs(west) > 180 || Math.abs(east) > 180 || south < -90 || north > 90 || south > north) return null;
  return { west, south, east, north };
}

/** Whether a point lies in the box, its edges included. */
export function bboxHolds({ west, south, east, north }: Bbox, lat: number, lon: number): boolean {
  const between = west <= east ? west <= lon && lon <= east : lon >= west || lon <= east;
  return between && south <= lat && lat <= north;
}

const bbox = valueParameter({
  name: 'bbox',
  docs: 'One of its places lies in this rectangle; points that stand for a whole country do not count.',
  expected: 'west,south,east,north in degrees',
  example: '46,39,47.5,40.5',
  read: readBbox,
  write: ({ west, south, east, north }) => [west, south, east, north].join(','),
  keeps: ({ bbox: box }, event, lookup) =>
    box === null || pointsOf(event, lookup).some(({ lat, lon }) => bboxHolds(box, lat, lon)),
  describe: ({ bbox: box }) =>
    box === null ? '' : `between ${box.south} and ${box.north} degrees north, ${box.west} and ${box.east} east`,
});

const figureRow = {
  expected: 'a number such as 1000 or 2.5',
  read: readNumber,
  keeps: (query: Query, event: Event): boolean =>
    (query.min === null && query.max === null) || event.figures.some((figure) => figureKeeps(query, figure)),
};

/** What joins a bound to the words of `measure`, which stand before it in a title, or stands for them. */
const figureWords = ({ choices }: Query): string => (choices.measure === undefined ? 'with a figure of' : 'of');

const min = valueParameter({
  name: 'min',
  docs: 'One of its figures, of the measure if one is given, is this much or more.',
  example: '1000',
  ...figureRow,
  describe: (query) => (query.min === null ? '' : `${figureWords(query)} at least ${numberInWords(query.min)}`),
});

const max = valueParameter({
  name: 'max',
  docs: 'One of its figures, the same as for min, is this much or less.',
  example: '50000',
  ...figureRow,
  contradiction: (query) =>
    query.min !== null && query.max !== null && query.min > query.max ? 'a number that is not below min' : null,
  describe: (query) =>
    query.max === null ? '' : `${query.min === null ? figureWords(query) : 'and'} at most ${numberInWords(query.max)}`,
});

const minConfidence = valueParameter({
  name: 'minConfidence',
  docs: 'How sure the reading is, from 0 to 1.',
  expected: 'a number from 0 to 1',
  example: '0.8',
  read: (value) => {
    const number = readNumber(value);
    return number !== null && number >= 0 && number <= 1 ? number : null;
  },
  keeps: (query, event) => event.confidence >= query.minConfidence,
  describe: (query) =>
    query.minConfidence > MIN_CONFIDENCE ? `with confidence of at least ${numberInWords(query.minConfidence)}` : '',
});

const q = valueParameter({
  name: 'q',
  docs: 'Words that all occur in its title, summary, names or quotes; "a phrase", and -word or -"a phrase" to refuse.',
  expected: 'one to 32 words or "phrases"',
  example: 'explosion -army',
  read: (value) => {
    const items = parseText(value);
    return items === null ? null : writeText(items);
  },
  keeps: (query, event) => {
    const items = query.q === null ? null : parseText(query.q);
    return items === null || textKeeps(items, stemsOf(textFieldsOf(event)));
  },
  describe: (query) => (query.q === null ? '' : `matching ${query.q}`),
});

const sort = valueParameter({
  name: 'sort',
  docs: 'Order by the day of the event, or by when the log last changed it or first had it. Feeds use logged.',
  expected: `one of ${SORTS.join(', ')}`,
  example: 'updated',
  values: SORTS,
  read: readListed(SORTS),
});

const order = valueParameter({
  name: 'order',
  docs: 'Newest or oldest first. Events without any date come last in both.',
  expected: 'desc or asc',
  example: 'asc',
  values: ['desc', 'asc'],
  read: readListed(['desc', 'asc']),
});

const limit = valueParameter({
  name: 'limit',
  docs: 'Events on a page.',
  expected: `a whole number from 1 to ${LIMIT_MAX}`,
  example: '100',
  read: (value) => {
    const number = readNumber(value);
    return number !== null && Number.isInteger(number) && number >= 1 && number <= LIMIT_MAX ? number : null;
  },
});

const cursor = valueParameter({
  name: 'cursor',
  docs: 'Where to go on: the `next` of the page before. It stays valid when the log changes.',
  expected: 'the cursor of an earlier page with the same sort and order',
  example: 'WyJvY2N1cnJlZCIsImRlc2MiLG51bGwsIjIwMjMtMDktMTkiLCJlNWYzYTFjMiJd',
  read: (value) => (decodeCursor(value) === null ? null : value),
  contradiction: (query) => {
    const made = query.cursor === null ? null : decodeCursor(query.cursor);
    const fits = made === null || (made.sort === query.sort && made.order === query.order);
    return fits ? null : `a cursor made with sort=${query.sort} and order=${query.order}`;
  },
});

const format = valueParameter({
  name: 'format',
  docs: 'How the list is written. Feeds have their own addresses.',
  expected: `the format ${FORMATS.join(' or ')}`,
  example: 'json',
  values: FORMATS,
  read: readListed(FORMATS),
});

/** By name; `parameters.ts` says their order. */
export const VALUES = {
  since,
  until,
  match,
  updatedSince,
  bbox,
  min,
  max,
  minConfidence,
  q,
  sort,
  order,
  limit,
  cursor,
  format,
};
