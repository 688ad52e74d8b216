/**
 * In: a document and somebody whom a sentence of it mentions. Out: the sentences that give the full name, where the
 * mention itself does not ("he", "the ambassador", "Michel"). Not: other documents; a name from there is inferred.
 */
import { oneLine } from '../../language/one-line.ts';
import type { EntityMention, Mentioned } from '../../reading.ts';

/** For each entity of a document, the sentences that have its full name, or any name of it, in the order of the text. */
export interface Namings {
  readonly inFull: ReadonlyMap<string, readonly number[]>;
  readonly atAll: ReadonlyMap<string, readonly number[]>;
}

export const NO_NAMINGS: Namings = { inFull: new Map(), atAll: new Map() };

/** Linear in the document's mentions, but for sorting. */
export const namingsOf = (doc: Pick<Mentioned, 'entities'>): Namings => ({
  inFull: sentencesOf(doc.entities.filter(isFullName)),
  atAll: sentencesOf(doc.entities.filter(({ form }) => form !== 'pronoun')),
});

function sentencesOf(mentions: readonly EntityMention[]): ReadonlyMap<string, readonly number[]> {
  const sentences = new Map<string, Set<number>>();
  for (const { entity, sentence } of mentions) {
    const list = sentences.get(entity);
    if (list) list.add(sentence);
    else sentences.set(entity, new Set([sentence]));
  }
  return new Map([...sentences].map(([entity, list]) => [entity, [...list].sort((a, b) => a - b)]));
}

/**
 * The sentences that name a mention's entity: the last one before the mention's own that has the full name, else the
 * first one after it; and for a word that stands for a name, the one that it points back to. Empty where the mention's
 * own sentence has the full name, or none has.
 */
export function findNamings({ inFull, atAll }: Namings, mention: EntityMention): readonly number[] {
  const { entity, sentence, form } = mention;
  const full = inFull.get(entity) ?? [];
  const after = firstFrom(full, sentence);
  if (isFullName(mention) || full[after] === sentence) return [];
  const named = atAll.get(entity) ?? [];
  const antecedent = form === 'name' || form === 'demonym' ? undefined : named[firstFrom(named, sentence) - 1];
  const found = [full[after - 1] ?? full[after], antecedent].filter((one) => one !== undefined);
  return [...new Set(found)];
}

/** The name as the log has it, or one of a person in more words than a surname. */
const isFullName = ({ form, kind, name, text }: EntityMention): boolean =>
  form === 'name' && (oneLine(text) === oneLine(name) || (kind === 'person' && oneLine(text).includes(' ')));

/** Index of the first number that is `limit` or more, by bisection. */
function firstFrom(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
