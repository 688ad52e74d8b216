/**
 * In: a document and somebody whom a sentence of it mentions. Out: the sentence that gives the full name, where the
 * mention itself does not ("he", "the ambassador", "Michel"). Not: other documents; a name from there is inferred.
 */
import type { EntityMention, Mentioned } from '../../reading.ts';

/** For each entity of a document, the sentences in which it has its full name, in the order of the text. */
export type Namings = ReadonlyMap<string, readonly number[]>;

/** Linear in the document's mentions. */
export function namingsOf(doc: Pick<Mentioned, 'entities'>): Namings {
  const namings = new Map<string, number[]>();
  for (const mention of doc.entities) {
    if (!isFullName(mention)) continue;
    const list = namings.get(mention.entity);
    if (!list) namings.set(mention.entity, [mention.sentence]);
    else if (list.at(-1) !== mention.sentence) list.push(mention.sentence);
  }
  return new Map([...namings].map(([entity, sentences]) => [entity, sentences.sort((a, b) => a - b)]));
}

/**
 * The sentence that names a mention's entity in full: the last one before the mention's own, else the first one after
 * it. Null where the mention's own sentence does, or none.
 */
export function findNaming(namings: Namings, mention: EntityMention): number | null {
  if (isFullName(mention)) return null;
  const sentences = namings.get(mention.entity) ?? [];
  const after = firstAfter(sentences, mention.sentence);
  if (sentences[after] === mention.sentence) return null;
  return sentences[after - 1] ?? sentences[after] ?? null;
}

/** The name as the log has it, or one of a person in more words than a surname. */
const isFullName = ({ form, kind, name, text }: EntityMention): boolean =>
  form === 'name' && (plain(text) === plain(name) || (kind === 'person' && plain(text).includes(' ')));

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Index of the first number that is `limit` or more, by bisection. */
function firstAfter(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
