import { addDays, dayNumber } from '../../model/day.ts';
import type { EventType, Factuality } from '../../model/ontology.ts';
import type { Time } from '../../model/time.ts';
import type { ResolvedTimex } from '../../model/timex.ts';
import type { Mention, RoleFiller } from '../reading.ts';
import { SYMMETRIC_TYPES } from './symmetric-types.ts';
import type { DatedDocument, DayRange, Telling, ToldFiller } from './telling.ts';
import { timesBySentence } from './times-by-sentence.ts';

/** A document as its tellings are collected: what is looked up for each mention, found once. */
interface Reading {
  readonly source: DatedDocument;
  readonly times: ReadonlyMap<number, readonly ResolvedTimex[]>;
  /** Days before these are not news, and are history; null where the day of publication is unknown. */
  readonly newsFrom: string | null;
  readonly historyUntil: string | null;
}

/**
 * In: one dated document. Out: its mentions with times on the calendar, factuality seen from the day of publication,
 * and participants under corpus-wide ids. Not: which of them are one event (merge-tellings.ts).
 *
 * Mentions come in the order of their sentences, so that the last telling is the nearest one.
 */
export function collectTellings(source: DatedDocument): readonly Telling[] {
  const { earliest } = source.published;
  const reading: Reading = {
    source,
    times: timesBySentence(source),
    newsFrom: earliest === null ? null : addDays(earliest, -NEWS_DAYS),
    historyUntil: earliest === null ? null : addDays(earliest, -BACKGROUND_DAYS),
  };
  const lastOfType = new Map<EventType, Telling>();
  let last: Telling | null = null;
  return source.doc.mentions.map((mention, index) => {
    last = tellingOf(reading, mention, index, last, lastOfType.get(mention.type) ?? null);
    lastOfType.set(mention.type, last);
    return last;
  });
}

function tellingOf(
  reading: Reading,
  mention: Mention,
  index: number,
  last: Telling | null,
  lastOfType: Telling | null,
): Telling {
  const { source } = reading;
  const stated = mention.time === null ? null : (source.times[mention.time]?.time ?? null);
  const time = stated ?? unstatedTime(reading, mention, last);
  const lender = lenderFor(mention, lastOfType);
  return {
    source,
    mention,
    index,
    time,
    days: daysOf(time),
    timeStated: stated !== null,
    factuality: seenFromPublication(reading, mention, time, stated !== null),
    actors: lender?.actors ?? mention.actors.map((filler) => toldFiller(source, filler)),
    recipients: lender?.recipients ?? mention.recipients.map((filler) => toldFiller(source, filler)),
    places: mention.places.map((place) => ({ ...toldFiller(source, place), role: place.role })),
    headline: blockKind(source, mention) !== 'body',
    borrowed: lender !== null,
  };
}

const daysOf = ({ earliest, latest }: Time): DayRange | null =>
  earliest === null || latest === null ? null : { earliest: dayNumber(earliest), latest: dayNumber(latest) };

/**
 * "… talks between A and B. The first round was held last week.": a noun without participants, right behind a telling
 * of its type that has them, is about the same people. Not so for a deed: who did the next one is another question.
 */
function lenderFor(mention: Mention, last: Telling | null): Telling | null {
  if (
    mention.link !== 'noun' ||
    !SYMMETRIC_TYPES.has(mention.type) ||
    mention.actors.length + mention.recipients.length > 0
  )
    return null;
  if (!last || mention.sentence - last.mention.sentence > 1) return null;
  return last.actors.length + last.recipients.length > 1 ? last : null;
}

const blockKind = (source: DatedDocument, mention: Mention): string => {
  const sentence = source.doc.sentences[mention.sentence];
  return source.doc.blocks[sentence?.block ?? -1]?.kind ?? 'body';
};

/** The narrative's own "then" reaches this many sentences on; beyond it readers lose the thread too. */
const CONTEXT_SENTENCES = 2;

/**
 * A past event without a time of its own goes with the last dated event close before it in the text; failing that it
 * is put, approximately, on the day of publication, and says so.
 */
function unstatedTime(reading: Reading, mention: Mention, last: Telling | null): Time {
  const { source } = reading;
  // A relative clause mostly tells what was known before: the sentence's own day is not its day.
  if (mention.link === 'relative' || last === null) return onPublication(source.published);
  const sentences = mention.sentence - last.mention.sentence;
  if (sentences <= CONTEXT_SENTENCES && isNews(reading, last)) {
    if (sentences === 0 || continues(source, last.mention, mention))
      return { ...last.time, basis: 'context', rule: 'events/collect-tellings#context' };
  }
  return onPublication(source.published);
}

const isNews = ({ newsFrom }: Reading, { time, timeStated, factuality }: Telling): boolean =>
  timeStated &&
  time.earliest !== null &&
  newsFrom !== null &&
  time.earliest > newsFrom &&
  time.precision === 'day' &&
  factuality !== 'scheduled';

/** News tells of its own week; an older day is background, and what follows it need not be of that day. */
const NEWS_DAYS = 8;

/** The next sentences of one paragraph go on with its day. */
const continues = (source: DatedDocument, earlier: Mention, later: Mention): boolean =>
  source.doc.sentences[earlier.sentence]?.block === source.doc.sentences[later.sentence]?.block &&
  later.sentence - earlier.sentence === 1;

/**
 * "On or about the day of publication": approximate in EDTF (`~`), and known by its basis. Of a clock time only the day
 * is kept, for it tells when the text was published and not when anything happened.
 */
function onPublication(published: Time): Time {
  const basis = { basis: 'publication', text: '', anchor: null, rule: 'events/collect-tellings#publication' } as const;
  if (published.precision === 'instant' && published.earliest !== null)
    return { ...published, ...basis, edtf: `${published.earliest}~`, precision: 'day' };
  const edtf = published.precision === 'day' ? `${published.edtf.replace(/[~?%]$/, '')}~` : published.edtf;
  return { ...published, ...basis, edtf };
}

/** Older than this before publication is history that explains the news, not news: a month, as in UCDP's coarse dates. */
const BACKGROUND_DAYS = 31;

function seenFromPublication(reading: Reading, mention: Mention, time: Time, stated: boolean): Factuality {
  const { factuality } = mention;
  const { latest } = reading.source.published;
  const old = reading.historyUntil;
  if (old === null || latest === null) return factuality;
  if (factuality === 'occurred' || factuality === 'ongoing') {
    if (stated && time.latest !== null && time.latest < old) return 'background';
    const times = reading.times.get(mention.sentence) ?? [];
    if (!stated && (mentionsHistory(times, old) || spansYears(times))) return 'background';
    if (stated && time.earliest !== null && time.earliest > latest) return 'scheduled';
  }
  return factuality;
}

/** An undated event in a sentence whose only dates are old is told as history with them. */
function mentionsHistory(times: readonly ResolvedTimex[], old: string): boolean {
  const dates = times.flatMap(({ time }) => time ?? []);
  return dates.length > 0 && dates.every(({ latest }) => latest !== null && latest < old);
}

/** "two wars in the last three decades": a length of years in the sentence tells history, as long as nothing dates it. */
const spansYears = (times: readonly ResolvedTimex[]): boolean =>
  times.some(({ type, value, text }) => type === 'DURATION' && YEARS.test(value) && PAST_SPAN.test(text));

// Matches `P3DE` and `P30Y`; not `P3D` or `PT5H`.
const YEARS = /^P[\dX.]+(?:Y|DE|CE)$/;
// Matches "the last three decades"; not "the next five years".
const PAST_SPAN = /\b(?:last|past|previous|recent)\b/i;

/** A role's filler under the id that the corpus knows it by; words alone are compared in lower case, without articles. */
export function toldFiller(source: DatedDocument, filler: RoleFiller): ToldFiller {
  const entity = filler.entity === null ? null : (source.doc.entities[filler.entity] ?? null);
  const entityId = filler.entity === null ? null : (source.entityIds[filler.entity] ?? entity?.entity ?? null);
  return {
    key: entityId ?? `text:${bareWords(filler.text)}`,
    country: entity?.country ?? null,
    entity,
    entityId,
    text: filler.text,
    start: filler.span.start,
    end: filler.span.end,
  };
}

/** Words without the article or possessive that opens them. "The rebels" → "rebels". */
export const bareWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:the|a|an|its|their|his|her|these|those|some)\s+/, '')
    .replace(/\s+/g, ' ');
