/**
 * In: the documents of a batch, read. Out: for each the time it was published, in the same order: what its metadata say,
 * else an interval inferred from its text and its neighbours, with the reason; else a time whose year is open.
 * Not: the machine's clock, a file's age, or any year without evidence.
 */
import { addDays, daysBetween } from '../../model/day.ts';
import { edtfBounds } from '../../model/edtf.ts';
import type { Time, TimePrecision } from '../../model/time.ts';
import { UNKNOWN_TIME } from '../../model/time.ts';
import type { Annotated } from '../reading.ts';
import type { Clues } from './dating/clues.ts';
import { cluesOf } from './dating/clues.ts';
import { namesOf, neighboursIn } from './dating/neighbours.ts';
import type { Estimate } from './dating/own-date.ts';
import { dateByNeighbour, ownDate } from './dating/own-date.ts';

interface Read {
  readonly doc: Annotated;
  readonly clues: Clues;
  /** The documents of the batch that tell of the same affairs; looked up only for those that need them. */
  readonly neighbours: () => readonly number[];
}

/** The result does not depend on the order of the batch: only documents that date themselves date others. */
export function dateDocuments(docs: readonly Annotated[]): readonly Time[] {
  const neighbours = neighboursIn(docs.map(namesOf));
  const batch: readonly Read[] = docs.map((doc, i) => ({ doc, clues: cluesOf(doc), neighbours: () => neighbours(i) }));
  const own = batch.map((read) => metadataTime(read.doc) ?? ownTime(read, batch));
  return batch.map((read, i) => own[i] ?? neighbourTime(read, batch, own) ?? openTime(read.clues));
}

function metadataTime(doc: Annotated): Time | null {
  const edtf = doc.published;
  const bounds = edtf === undefined ? null : edtfBounds(edtf);
  if (edtf === undefined || bounds === null || bounds.earliest === null) return null;
  const latest = bounds.latest ?? bounds.earliest;
  return {
    edtf,
    earliest: bounds.earliest,
    latest,
    precision: precisionOf(edtf, bounds.earliest === latest),
    basis: 'metadata',
    text: edtf,
    anchor: null,
    rule: 'date-documents#metadata',
  };
}

function precisionOf(edtf: string, oneDay: boolean): TimePrecision {
  if (oneDay) return edtf.includes('T') ? 'instant' : 'day';
  // Matches "2023", "2023~"; not "2023/2024".
  if (/^\d{4}[~?%]?$/.test(edtf)) return 'year';
  // Matches "2023-09"; not "2023-35", which is a quarter, nor "2023-09/2023-10".
  return /^\d{4}-(?:0\d|1[0-2])[~?%]?$/.test(edtf) ? 'month' : 'range';
}

const inferred = (estimate: Estimate, anchor: Time['anchor']): Time => ({
  edtf: estimate.earliest === estimate.latest ? estimate.earliest : `${estimate.earliest}/${estimate.latest}`,
  earliest: estimate.earliest,
  latest: estimate.latest,
  precision: estimate.earliest === estimate.latest ? 'day' : 'range',
  basis: 'inferred',
  text: estimate.text,
  anchor,
  rule: estimate.rule,
});

/** A document may lean on its neighbours' years: what they speak of as past was past for it too, or nearly. */
function ownTime(read: Read, batch: readonly Read[]): Time | null {
  let floor = read.clues.floor;
  if (read.clues.dateline === null && read.clues.pairs.length > 0) {
    for (const place of read.neighbours()) {
      const other = batch[place]?.clues.floor ?? null;
      if (other !== null) floor = Math.max(floor ?? other, other);
    }
  }
  const estimate = ownDate(read.clues, floor);
  return estimate === null ? null : inferred(estimate, null);
}

/** Neighbours that disagree by more than this tell of no one time. */
const SPREAD_DAYS_MAX = 31;

function neighbourTime(read: Read, batch: readonly Read[], own: readonly (Time | null)[]): Time | null {
  const dated: { id: string; time: Time; earliest: string; latest: string }[] = [];
  for (const place of read.neighbours()) {
    const time = own[place];
    if (time?.earliest == null || time.latest === null) continue;
    dated.push({ id: batch[place]?.doc.id ?? '', time, earliest: time.earliest, latest: time.latest });
  }
  dated.sort((a, b) => (a.earliest === b.earliest ? (a.id < b.id ? -1 : 1) : a.earliest < b.earliest ? -1 : 1));
  const middle = dated[Math.floor((dated.length - 1) / 2)];
  const first = dated[0];
  const last = dated.at(-1);
  if (middle === undefined || first === undefined || last === undefined) return null;
  if (daysBetween(first.earliest, last.latest) > SPREAD_DAYS_MAX) return null;
  const anchor = { kind: 'document', text: middle.id, edtf: middle.time.edtf } as const;
  const estimate = dateByNeighbour(read.clues, middle.earliest);
  if (estimate !== null) return inferred(estimate, anchor);
  const week = {
    earliest: addDays(first.earliest, -NEIGHBOUR_SLACK_DAYS),
    latest: addDays(last.latest, NEIGHBOUR_SLACK_DAYS),
  };
  return inferred({ ...week, text: '', rule: 'date-documents#neighbours' }, anchor);
}

/** Without any day of its own a document is placed within a week of those that tell of the same. */
const NEIGHBOUR_SLACK_DAYS = 7;

/** A day without a year stays so: `XXXX-04-15`. */
function openTime(clues: Clues): Time {
  const told = clues.pairs[0] ?? clues.yearless.at(-1);
  if (told === undefined) return { ...UNKNOWN_TIME, rule: 'date-documents#none' };
  const edtf = `XXXX-${String(told.month).padStart(2, '0')}-${String(told.date).padStart(2, '0')}`;
  return { ...UNKNOWN_TIME, edtf, text: told.text, rule: 'date-documents#open-year' };
}
