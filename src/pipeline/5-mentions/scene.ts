import type { Span } from '../../model/span.ts';
import { spanContains, spansOverlap } from '../../model/span.ts';
import { QUANTIFIER_WORDS } from '../language/closed-classes.ts';
import type { Annotated, Clause, NounPhrase, RoleFiller, SentenceSyntax, Token } from '../reading.ts';
import { speakerOfPronoun } from './speaker-pronoun.ts';

/** One sentence with all that was noted in it: what the finders of this stage look at. */
export interface Scene {
  readonly doc: Annotated;
  readonly sentence: number;
  readonly span: Span;
  readonly syntax: SentenceSyntax;
  /** Indexes into the document's lists of what lies in this sentence. */
  readonly entities: readonly number[];
  readonly times: readonly number[];
  readonly figures: readonly number[];
  readonly attributions: readonly number[];
}

/** The scenes of a document, in order. Linear: each annotation is looked at once. */
export function scenesOf(doc: Annotated): readonly Scene[] {
  const times = bySentence(
    doc,
    doc.times.map((time) => time.span),
  );
  const entities = bySentence(
    doc,
    doc.entities.map((entity) => entity.span),
  );
  const figures = bySentence(
    doc,
    doc.figures.map((figure) => figure.span),
  );
  const attributions = new Map<number, number[]>();
  doc.attributions.forEach((attribution, i) => {
    for (const sentence of sentencesTouched(doc, attribution.content)) push(attributions, sentence, i);
  });
  return doc.sentences.map((sentence, i) => ({
    doc,
    sentence: i,
    span: { start: sentence.start, end: sentence.end },
    syntax: doc.syntax[i] ?? { tokens: [], phrases: [], clauses: [] },
    entities: entities.get(i) ?? [],
    times: times.get(i) ?? [],
    figures: figures.get(i) ?? [],
    attributions: attributions.get(i) ?? [],
  }));
}

function bySentence(doc: Annotated, spans: readonly Span[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  spans.forEach((span, i) => {
    const sentence = sentenceAt(doc, span.start);
    if (sentence !== null) push(found, sentence, i);
  });
  return found;
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The sentence that holds an offset, by bisection; null between sentences. */
export function sentenceAt(doc: Pick<Annotated, 'sentences'>, offset: number): number | null {
  let low = 0;
  let high = doc.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = doc.sentences[middle];
    if (!sentence) return null;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return middle;
  }
  return null;
}

/** A quotation may run over several sentences; more than this is a speech, and its later sentences are left alone. */
const SENTENCES_PER_ATTRIBUTION_MAX = 12;

function sentencesTouched(doc: Annotated, content: readonly Span[]): readonly number[] {
  const touched = new Set<number>();
  for (const span of content) {
    const first = sentenceAt(doc, span.start);
    if (first === null) continue;
    for (let i = first; i < first + SENTENCES_PER_ATTRIBUTION_MAX; i += 1) {
      const sentence = doc.sentences[i];
      if (!sentence || !spansOverlap(sentence, span)) break;
      touched.add(i);
    }
  }
  return [...touched];
}

/** The text span of a noun phrase. */
export function phraseSpan(scene: Scene, phrase: NounPhrase): Span {
  const { tokens } = scene.syntax;
  const start = tokens[phrase.first]?.start ?? scene.span.start;
  return { start, end: tokens[phrase.last]?.end ?? start };
}

/** The lemma of a phrase's head, in lower case. */
export function headLemma(scene: Scene, phrase: NounPhrase | undefined): string {
  const head = phrase ? scene.syntax.tokens[phrase.head] : undefined;
  if (!head) return '';
  const lemma = head.lemma.toLowerCase();
  return isUnlemmatisedOpening(scene, head) ? singularOf(lemma) : lemma;
}

/** "Warplanes bombed …", "Hundreds fled": a sentence's first word may be tagged as a name, and keeps its plural then. */
const isUnlemmatisedOpening = (scene: Scene, head: Token): boolean =>
  head === scene.syntax.tokens.find((token) => token.upos !== 'PUNCT') &&
  head.lemma.toLowerCase() === head.text.toLowerCase();

/** Singular of a regular English plural, in lower case; other words as they are. */
export function singularOf(word: string): string {
  const plural = word.toLowerCase();
  if (plural.endsWith('men')) return `${plural.slice(0, -2)}an`;
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  // Matches `clashes`, `buses`; not `houses`, which loses its s alone.
  if (/(?:ch|sh|ss|x|bus)es$/.test(plural)) return plural.slice(0, -2);
  return plural.endsWith('s') && !plural.endsWith('ss') ? plural.slice(0, -1) : plural;
}

/** The words of a span of the document. */
export const wordsOf = (scene: Scene, span: Span): string => scene.doc.text.slice(span.start, span.end);

/**
 * Somebody in a role: the phrase, with the entity that its head names, else the one that possesses or qualifies it
 * ("Baku's forces", "Israeli troops" act for Azerbaijan and Israel), else the one it is of or from ("envoys from
 * Baku"). "I" and "we" in a quotation are its speaker.
 */
export function fillerOf(scene: Scene, phrase: NounPhrase): RoleFiller {
  const span = phraseSpan(scene, phrase);
  const text = wordsOf(scene, span);
  const speaker = FIRST_PERSON.test(text) ? speakerAround(scene, span) : null;
  if (speaker !== null) return speaker;
  const meant = namesSomebody(scene, span) ? null : speakerOfPronoun(scene.syntax, phrase);
  if (meant !== null) return fillerOf(scene, meant);
  const head = scene.syntax.tokens[phrase.head];
  const inside = scene.entities.filter((i) => {
    const entity = scene.doc.entities[i];
    return entity !== undefined && spansOverlap(entity.span, span);
  });
  const naming = inside.find((i) => {
    const entity = scene.doc.entities[i];
    return entity !== undefined && head !== undefined && spanContains(entity.span, head);
  });
  const own = naming ?? inside[0];
  return own === undefined ? withOrigin(scene, phrase, span) : { span, text, entity: own };
}

/** Whether a finder of names knows already who is meant. */
const namesSomebody = (scene: Scene, span: Span): boolean =>
  scene.entities.some((i) => spansOverlap(scene.doc.entities[i]?.span ?? scene.span, span));

// Matches "we" and "We"; not "well".
const FIRST_PERSON = /^(?:I|we|us|me|We)$/;

/** The one whose quotation the span lies in, by the words that name him there. */
function speakerAround(scene: Scene, span: Span): RoleFiller | null {
  for (const index of scene.attributions) {
    const attribution = scene.doc.attributions[index];
    if (!attribution?.content.some((content) => spanContains(content, span)) || attribution.quoted === 'indirect')
      continue;
    const source = attribution.source?.[0];
    const entity = attribution.speaker;
    const named = entity === null ? undefined : scene.doc.entities[entity];
    if (named && named.form === 'name') return { span: named.span, text: named.text, entity };
    if (source) return { span: source, text: wordsOf(scene, source), entity };
  }
  return null;
}

/** "envoys from Baku", "leaders of both parties": the phrase with what it is of or from, when that has a name. */
function withOrigin(scene: Scene, phrase: NounPhrase, span: Span): RoleFiller {
  const index = scene.syntax.phrases.indexOf(phrase);
  const origin = scene.syntax.phrases.find(
    ({ within }) =>
      within?.phrase === index &&
      (within.preposition === 'of' || within.preposition === 'from' || within.preposition === 'for'),
  );
  const plain = { span, text: wordsOf(scene, span), entity: null };
  if (!origin) return plain;
  const whole = { start: span.start, end: phraseSpan(scene, origin).end };
  // "hundreds of banks" are banks.
  const counts = origin.within?.preposition === 'of' && COUNTING.has(headLemma(scene, phrase));
  const entity = scene.entities.find((i) => {
    const found = scene.doc.entities[i];
    return found !== undefined && spansOverlap(found.span, phraseSpan(scene, origin));
  });
  if (entity === undefined) return counts ? { ...plain, span: whole, text: wordsOf(scene, whole) } : plain;
  return { span: whole, text: wordsOf(scene, whole), entity };
}

/** Heads that only count or gather what hangs on them. */
const COUNTING = new Set([
  ...QUANTIFIER_WORDS,
  ...'dozen hundred thousand million score group number crowd majority'.split(' '),
]);

/** The clause whose verb is nearest before an offset, or the first one; null in a sentence without verbs. */
export function clauseAt(scene: Scene, offset: number): number | null {
  const { clauses, tokens } = scene.syntax;
  let found: number | null = clauses.length > 0 ? 0 : null;
  clauses.forEach((clause: Clause, i) => {
    if ((tokens[clause.first]?.start ?? Number.POSITIVE_INFINITY) <= offset) found = i;
  });
  return found;
}
