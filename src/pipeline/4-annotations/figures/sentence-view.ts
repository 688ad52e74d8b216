import type { Span } from '../../../model/span.ts';
import type { Timex } from '../../../model/timex.ts';
import type { AttributionMention, Clause, EntityMention, NounPhrase, Parsed, Token } from '../../reading.ts';
import { growTree, type Tree } from '../../relations/tree.ts';

/** What the earlier finders know about the document; figures point into these lists. */
export interface FigureContext {
  readonly times: readonly Timex[];
  readonly entities: readonly EntityMention[];
  readonly attributions: readonly AttributionMention[];
}

/** Something found in the sentence, with its index in the document's list. */
export interface Indexed<T> {
  readonly index: number;
  readonly item: T;
}

/** One sentence with all that is known about it. */
export interface SentenceView extends Span {
  readonly index: number;
  /** The whole document's text, which all spans point into. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly phrases: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
  /** Asked through the functions of relations/. */
  readonly tree: Tree;
  /** For each clause the tokens it reaches over, `from` to `to` inclusive: from its own subject to the next clause. */
  readonly reaches: readonly Reach[];
  readonly times: readonly Indexed<Timex>[];
  readonly entities: readonly Indexed<EntityMention>[];
  /** Attributions whose source or content reaches into the sentence. */
  readonly attributions: readonly Indexed<AttributionMention>[];
}

/** Token indexes, inclusive. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

/** Views of the sentences whose text holds something that can be a number. */
export function viewSentences(doc: Parsed, context: FigureContext): readonly SentenceView[] {
  const views: SentenceView[] = [];
  // "now" and "soon" point at no day, so they date no count.
  const times = bySentence(doc, context.times, (time) => (time.expression.kind === 'reference' ? [] : [time.span]));
  const entities = bySentence(doc, context.entities, (entity) => [entity.span]);
  const attributions = bySentence(doc, context.attributions, (one) => [...(one.source ?? []), ...one.content]);
  doc.sentences.forEach((sentence, index) => {
    const syntax = doc.syntax[index];
    if (!syntax || !hasNumber(doc.text.slice(sentence.start, sentence.end))) return;
    views.push({
      index,
      start: sentence.start,
      end: sentence.end,
      text: doc.text,
      ...syntax,
      tree: growTree(syntax.tokens),
      reaches: reachesOf(syntax.phrases, syntax.clauses, syntax.tokens.length),
      times: times.get(index) ?? [],
      entities: entities.get(index) ?? [],
      attributions: attributions.get(index) ?? [],
    });
  });
  return views;
}

// Matches "5 dead", "two men", "dozens of homes", "half the town"; not "he left", "someone".
const NUMBER_TRIGGER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|tens|scores|several|few|couple|handful|half)\b/i;

const hasNumber = (text: string): boolean => NUMBER_TRIGGER.test(text);

/** The items of each sentence that their spans reach into, with their index, in the order of the list. */
function bySentence<T>(
  doc: Parsed,
  items: readonly T[],
  spansOf: (item: T) => readonly Span[],
): ReadonlyMap<number, Indexed<T>[]> {
  const found = new Map<number, Indexed<T>[]>();
  items.forEach((item, index) => {
    for (const span of spansOf(item)) {
      for (let at = firstSentenceEndingAfter(doc, span.start); at < doc.sentences.length; at += 1) {
        if ((doc.sentences[at]?.start ?? span.end) >= span.end) break;
        const list = found.get(at) ?? [];
        if (list.at(-1)?.index !== index) list.push({ index, item });
        found.set(at, list);
      }
    }
  });
  return found;
}

/** Sentences are in the order of the text, so a binary search finds the first that ends behind an offset. */
function firstSentenceEndingAfter(doc: Parsed, offset: number): number {
  let low = 0;
  let high = doc.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doc.sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Each clause reaches to where the next begins, the first from the sentence's first word. */
function reachesOf(phrases: readonly NounPhrase[], clauses: readonly Clause[], length: number): readonly Reach[] {
  const starts = clauses.map((clause, i) => {
    if (i === 0) return 0;
    const subject = clause.subjectShared ? undefined : phrases[clause.subjects[0] ?? -1];
    return subject && subject.first < clause.first ? subject.first : clause.first;
  });
  const order = [...starts].sort((a, b) => a - b);
  return starts.map((from) => {
    const next = order.find((start) => start > from) ?? length;
    return { from, to: next - 1 };
  });
}
