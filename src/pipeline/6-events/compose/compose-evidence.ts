import type { EventContent } from '../../../model/event.ts';
import type { Evidence } from '../../../model/evidence.ts';
import { ID_POINTER } from '../../../model/found-event.ts';
import { statedFields } from '../../../model/stated-fields.ts';
import type { Cluster } from '../merge-tellings.ts';
import type { DatedDocument } from '../telling.ts';
import type { Claim } from './claims.ts';
import { firstOfEachDocument } from './first-of-each-document.ts';
import { quoteEvidence } from './quote-evidence.ts';

/**
 * Tellings of one event that are quoted. An event must fit into one value of Workers KV, 25 MiB, and readers take it
 * whole: 200 quotes are some 200 KB, and more than a person would check. `support` counts all of them.
 */
export const TELLINGS_QUOTED_MAX = 200;

/**
 * Each telling gives its trigger as evidence of the event's identity, and its sentence for the fields that it says;
 * behind them come the sentences that only name somebody. A sentence is quoted once, whatever it says. Of very many
 * tellings the first of each document are quoted, then the second of each.
 */
export function composeEvidence(cluster: Cluster, claims: readonly Claim[], quoteLength: number): readonly Evidence[] {
  const pointers = pointersBySentence(claims);
  const quoted = new Set<string>();
  const quote = (source: DatedDocument, index: number): readonly Evidence[] => {
    const key = keyOf(source, index);
    const sentence = source.doc.sentences[index];
    if (!sentence || quoted.has(key)) return [];
    quoted.add(key);
    return [quoteEvidence(source.doc, sentence, [...(pointers.get(key)?.pointers ?? [])], quoteLength)];
  };
  const told = firstOfEachDocument(cluster, TELLINGS_QUOTED_MAX).flatMap(({ source, mention }) => [
    quoteEvidence(source.doc, mention.span, [ID_POINTER], quoteLength),
    ...quote(source, mention.sentence),
  ]);
  const others = [...pointers.values()].sort((a, b) => compareIds(a.source, b.source) || a.sentence - b.sentence);
  return [...told, ...others.flatMap(({ source, sentence }) => quote(source, sentence))];
}

/** Pointers of all that an event states without a claim, or its figures and statements without their own sentence. */
export function inferredFields(content: Omit<EventContent, 'inferred'>, claims: readonly Claim[]): readonly string[] {
  const said = new Set<string>(claims.map(({ pointer }) => pointer));
  const add = (path: string, { supports }: Evidence): void => {
    for (const pointer of supports) said.add(`${path}${pointer}`);
  };
  content.figures.forEach(({ evidence }, i) => {
    add(`/figures/${i}`, evidence);
  });
  content.statements.forEach(({ evidence }, i) => {
    add(`/statements/${i}`, evidence);
  });
  return statedFields(content)
    .filter((pointer) => !said.has(pointer))
    .sort();
}

interface Quoted {
  readonly source: DatedDocument;
  readonly sentence: number;
  readonly pointers: Set<string>;
}

function pointersBySentence(claims: readonly Claim[]): ReadonlyMap<string, Quoted> {
  const sentences = new Map<string, Quoted>();
  for (const { pointer, source, sentence } of claims) {
    const key = keyOf(source, sentence);
    const quoted = sentences.get(key);
    if (quoted) quoted.pointers.add(pointer);
    else sentences.set(key, { source, sentence, pointers: new Set([pointer]) });
  }
  return sentences;
}

const keyOf = ({ doc }: DatedDocument, sentence: number): string => `${sentence} ${doc.id}`;

const compareIds = (a: DatedDocument, b: DatedDocument): number =>
  a.doc.id < b.doc.id ? -1 : a.doc.id > b.doc.id ? 1 : 0;
