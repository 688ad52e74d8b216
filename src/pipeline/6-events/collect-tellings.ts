import { addDays } from '../../model/day.ts';
import type { Factuality } from '../../model/ontology.ts';
import type { Time } from '../../model/time.ts';
import type { Mention, RoleFiller } from '../reading.ts';
import { SYMMETRIC_TYPES } from './symmetric-types.ts';
import type { DatedDocument, Telling, ToldFiller } from './telling.ts';

/**
 * In: one dated document. Out: its mentions with times on the calendar, factuality seen from the day of publication,
 * and participants under corpus-wide ids. Not: which of them are one event (merge-tellings.ts).
 */
export function collectTellings(source: DatedDocument): readonly Telling[] {
  const tellings: Telling[] = [];
  source.doc.mentions.forEach((mention, index) => {
    const stated = mention.time === null ? null : (source.times[mention.time]?.time ?? null);
    const time = stated ?? unstatedTime(source, mention, tellings);
    const lender = lenderFor(mention, tellings);
    tellings.push({
      source,
      mention,
      index,
      time,
      timeStated: stated !== null,
      factuality: seenFromPublication(source, mention, time, stated !== null),
      actors: lender?.actors ?? mention.actors.map((filler) => toldFiller(source, filler)),
      recipients: lender?.recipients ?? mention.recipients.map((filler) => toldFiller(source, filler)),
      places: mention.places.map((place) => ({ ...toldFiller(source, place), role: place.role })),
      headline: blockKind(source, mention) !== 'body',
      borrowed: lender !== null,
    });
  });
  return tellings;
}

/**
 * "… talks between A and B. The first round was held last week.": a noun without participants, right behind a telling
 * of its type that has them, is about the same people. Not so for a deed: who did the next one is another question.
 */
function lenderFor(mention: Mention, before: readonly Telling[]): Telling | null {
  if (
    mention.link !== 'noun' ||
    !SYMMETRIC_TYPES.has(mention.type) ||
    mention.actors.length + mention.recipients.length > 0
  )
    return null;
  const last = before.findLast(({ mention: { type } }) => type === mention.type);
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
function unstatedTime(source: DatedDocument, mention: Mention, before: readonly Telling[]): Time {
  // A relative clause mostly tells what was known before: the sentence's own day is not its day.
  if (mention.link === 'relative') return onPublication(source.published);
  const recent = before.findLast((telling) => mention.sentence - telling.mention.sentence <= CONTEXT_SENTENCES);
  const sameSentence = recent?.mention.sentence === mention.sentence;
  if (recent && isNews(source, recent) && (sameSentence || continues(source, recent.mention, mention))) {
    return { ...recent.time, basis: 'context', rule: 'events/collect-tellings#context' };
  }
  return onPublication(source.published);
}

const isNews = (source: DatedDocument, telling: Telling): boolean => {
  const { earliest } = telling.time;
  const published = source.published.earliest;
  if (!telling.timeStated || earliest === null || published === null) return false;
  return (
    telling.time.precision === 'day' && telling.factuality !== 'scheduled' && earliest > addDays(published, -NEWS_DAYS)
  );
};

/** News tells of its own week; an older day is background, and what follows it need not be of that day. */
const NEWS_DAYS = 8;

/** The next sentences of one paragraph go on with its day. */
const continues = (source: DatedDocument, earlier: Mention, later: Mention): boolean =>
  source.doc.sentences[earlier.sentence]?.block === source.doc.sentences[later.sentence]?.block &&
  later.sentence - earlier.sentence === 1;

/** "On or about the day of publication": approximate in EDTF (`~`), and known by its basis. */
function onPublication(published: Time): Time {
  return {
    ...published,
    edtf: published.precision === 'day' ? `${published.edtf.replace(/[~?%]$/, '')}~` : published.edtf,
    basis: 'publication',
    text: '',
    anchor: null,
    rule: 'events/collect-tellings#publication',
  };
}

/** Older than this before publication is history that explains the news, not news: a month, as in UCDP's coarse dates. */
const BACKGROUND_DAYS = 31;

function seenFromPublication(source: DatedDocument, mention: Mention, time: Time, stated: boolean): Factuality {
  const { factuality } = mention;
  const published = source.published;
  if (published.earliest === null || published.latest === null) return factuality;
  const old = addDays(published.earliest, -BACKGROUND_DAYS);
  if (factuality === 'occurred' || factuality === 'ongoing') {
    if (stated && time.latest !== null && time.latest < old) return 'background';
    if (!stated && (mentionsHistory(source, mention, old) || spansYears(source, mention))) return 'background';
    if (stated && time.earliest !== null && time.earliest > published.latest) return 'scheduled';
  }
  return factuality;
}

/** An undated event in a sentence whose only dates are old is told as history with them. */
function mentionsHistory(source: DatedDocument, mention: Mention, old: string): boolean {
  const sentence = source.doc.sentences[mention.sentence];
  if (!sentence) return false;
  const times = source.times.filter(
    ({ span, time }) => span.start >= sentence.start && span.end <= sentence.end && time,
  );
  return (
    times.length > 0 &&
    times.every(({ time }) => time?.latest !== null && time?.latest !== undefined && time.latest < old)
  );
}

/** "two wars in the last three decades": a length of years in the sentence tells history, as long as nothing dates it. */
function spansYears(source: DatedDocument, mention: Mention): boolean {
  const sentence = source.doc.sentences[mention.sentence];
  if (!sentence) return false;
  return source.times.some(
    ({ span, type, value, text }) =>
      span.start >= sentence.start &&
      span.end <= sentence.end &&
      type === 'DURATION' &&
      YEARS.test(value) &&
      PAST_SPAN.test(text),
  );
}

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
