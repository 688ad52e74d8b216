/**
 * Reports as stages 1 to 5 leave them, made by hand: a text is a list of sentences, and all that is noted in it is named
 * by its sentence and words. So the tests of composing do not depend on what the rules of reading find.
 */
import type { Time } from '../../../src/model/time.ts';
import { UNKNOWN_TIME } from '../../../src/model/time.ts';
import type { ResolvedTimex } from '../../../src/model/timex.ts';
import { toldFiller } from '../../../src/pipeline/6-events/collect-tellings.ts';
import { mintIds } from '../../../src/pipeline/6-events/mint-ids.ts';
import type { DatedDocument, Telling } from '../../../src/pipeline/6-events/telling.ts';
import type { AttributionMention, EntityMention, FigureMention, Mention } from '../../../src/pipeline/reading.ts';
import { clean } from '../text/draw-blocks.ts';

/** Words of a sentence, the first of its kind there. */
export type Words = readonly [sentence: number, words: string];

export interface Told {
  readonly id?: string;
  readonly sentences: readonly string[];
  readonly published?: string;
  /** Words, id, name, and how they name it. */
  readonly names?: readonly (readonly [Words, entity: string, name: string, form?: EntityMention['form']])[];
  readonly times?: readonly (readonly [Words, day: string])[];
  readonly sayings?: readonly (readonly [cue: Words, Partial<AttributionMention>])[];
  readonly counts?: readonly (readonly [Words, Partial<FigureMention>])[];
  readonly mentions?: readonly (readonly [Words, Partial<Mention>])[];
}

export const dayTime = (day: string, change: Partial<Time> = {}): Time => ({
  ...UNKNOWN_TIME,
  edtf: day,
  earliest: day,
  latest: day,
  precision: 'day',
  basis: 'explicit',
  text: day,
  rule: 'dates/month-date',
  ...change,
});

/** A report of 26 September 2023, unless it says another day. */
export function report(told: Told): DatedDocument {
  const text = told.sentences.join(' ');
  let from = 0;
  const sentences = told.sentences.map((sentence) => {
    const start = from;
    from += sentence.length + 1;
    return { start, end: start + sentence.length, block: 0, quote: false };
  });
  const spanOf = ([sentence, words]: Words) => {
    const at = told.sentences[sentence]?.indexOf(words) ?? -1;
    if (at < 0) throw new Error(`No ${words} in sentence ${sentence}`);
    const start = (sentences[sentence]?.start ?? 0) + at;
    return { start, end: start + words.length };
  };
  const times = (told.times ?? []).map(
    ([words, day]): ResolvedTimex => ({
      span: spanOf(words),
      text: words[1],
      type: 'DATE',
      expression: { kind: 'absolute', edtf: day },
      rule: 'dates/month-date',
      value: day,
      time: dayTime(day, { text: words[1] }),
    }),
  );
  const doc = {
    ...clean(text),
    id: told.id ?? 'a',
    sentences,
    syntax: [],
    times,
    entities: (told.names ?? []).map(([words, entity, name, form = 'name']) => ({
      span: spanOf(words),
      sentence: words[0],
      text: words[1],
      entity,
      kind: entity.split(':')[0] as EntityMention['kind'],
      name,
      country: null,
      form,
      government: false,
      rule: 'entities/test',
    })),
    attributions: (told.sayings ?? []).map(
      ([words, change]): AttributionMention => saying(words, spanOf(words), change),
    ),
    figures: (told.counts ?? []).map(([words, change]): FigureMention => count(words, spanOf(words), change)),
    mentions: (told.mentions ?? []).map(([words, change]): Mention => mention(words, spanOf(words), change)),
  };
  return {
    doc,
    published: dayTime(told.published ?? '2023-09-26', { basis: 'metadata' }),
    times,
    entityIds: doc.entities.map(({ entity }) => entity),
    ids: mintIds(doc, '6f1d3f0e-5a52-4b0c-9a39-0d1f2e3a4b5c'),
  };
}

const saying = (
  [sentence]: Words,
  cue: { readonly start: number; readonly end: number },
  change: Partial<AttributionMention>,
): AttributionMention => ({
  sentence,
  source: null,
  cue,
  content: [],
  speaker: null,
  speakerText: null,
  via: null,
  viaText: null,
  quoted: 'indirect',
  stance: 'asserts',
  time: null,
  rule: 'attributions/test',
  ...change,
});

const count = (
  [sentence, words]: Words,
  span: { readonly start: number; readonly end: number },
  change: Partial<FigureMention>,
): FigureMention => ({
  span,
  sentence,
  text: words,
  measure: 'killed',
  kind: 'flow',
  value: Number.parseInt(words, 10),
  min: null,
  max: null,
  quantifier: 'exact',
  unit: 'person',
  scope: 'people',
  clause: null,
  time: null,
  attribution: null,
  place: null,
  factuality: 'occurred',
  partOf: null,
  rule: 'figures/test',
  ...change,
});

const mention = (
  [sentence, words]: Words,
  span: { readonly start: number; readonly end: number },
  change: Partial<Mention>,
): Mention =>
  ({
    span,
    text: words,
    sentence,
    clause: span,
    type: 'ASSAULT',
    mode: null,
    contexts: [],
    factuality: 'occurred',
    actors: [],
    recipients: [],
    places: [],
    time: null,
    figures: [],
    attributions: [],
    lemma: words,
    definite: false,
    link: 'root',
    confidence: 0.7,
    rule: 'mentions/test',
    ...change,
  }) as Mention;

/** One mention of a report as a telling, with what a test says of it. */
export function telling(source: DatedDocument, index = 0, change: Partial<Telling> = {}): Telling {
  const found = source.doc.mentions[index];
  if (!found) throw new Error(`No mention ${index}`);
  return {
    source,
    mention: found,
    index,
    time: source.published,
    days: null,
    timeStated: false,
    factuality: found.factuality,
    actors: found.actors.map((filler) => toldFiller(source, filler)),
    recipients: found.recipients.map((filler) => toldFiller(source, filler)),
    places: found.places.map((place) => ({ ...toldFiller(source, place), role: place.role })),
    headline: false,
    borrowed: false,
    ...change,
  };
}

/** The words of somebody in a role, by the index of his name. */
export function named(source: Told, index: number) {
  const words = source.names?.[index]?.[0];
  if (!words) throw new Error(`No name ${index}`);
  const before = source.sentences.slice(0, words[0]).reduce((sum, sentence) => sum + sentence.length + 1, 0);
  const start = before + (source.sentences[words[0]]?.indexOf(words[1]) ?? 0);
  return { span: { start, end: start + words[1].length }, text: words[1], entity: index };
}
