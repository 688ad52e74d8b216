import { type Span, spansOverlap } from '../../model/span.ts';
import type { Clause, WordedPhrase } from '../reading.ts';
import { phraseSpan, type Scene } from './scene.ts';
import { isTime, namedBy, wordPhrases } from './word-phrase.ts';

/**
 * In: a clause, or a noun that tells an event. Out: the prepositional phrases that complete it ("over the leak", "on
 * suspicion of murder"), in the order of the text. Not: times, places where it happened, and who reports it, which the
 * record has in fields of their own.
 */
export function wordObliques(scene: Scene, clause: Clause, taken: ReadonlySet<number>): readonly WordedPhrase[] {
  const own = new Set([...clause.objects, ...clause.subjects, ...clause.obliques.map(({ phrase }) => phrase)]);
  const behind = clause.obliques.filter(({ phrase }) => {
    const { first = -1, within = null } = scene.syntax.phrases[phrase] ?? {};
    // "Kovac, adviser to the president": what hangs on an apposition is no part of the clause.
    return first > clause.verb && (within === null || own.has(within.phrase));
  });
  return phrasesFrom(
    scene,
    behind.filter(({ phrase, preposition }) => !taken.has(phrase) && preposition !== clause.particle),
    'verb',
  );
}

/** What hangs on a noun: "an offensive by Baku against the rebels". */
export function wordAttached(scene: Scene, host: number): readonly WordedPhrase[] {
  const hosts = new Set([host]);
  const found: { preposition: string; phrase: number }[] = [];
  scene.syntax.phrases.forEach((phrase, i) => {
    if (!phrase.within || !hosts.has(phrase.within.phrase)) return;
    const { preposition } = phrase.within;
    // "the killing of a priest by soldiers": what follows an "of" or "by" belongs to the noun in front.
    if (preposition === 'of' && phrase.within.phrase !== host) return;
    if (!COMPLETING.has(preposition)) return;
    hosts.add(i);
    found.push({ preposition, phrase: i });
  });
  return phrasesFrom(scene, found, 'noun');
}

function phrasesFrom(
  scene: Scene,
  obliques: readonly { readonly preposition: string; readonly phrase: number }[],
  of: WordedPhrase['of'],
): readonly WordedPhrase[] {
  const worded = obliques.flatMap(({ preposition, phrase }): readonly WordedPhrase[] => {
    if (!COMPLETING.has(preposition) || isWhenOrWhere(scene, preposition, phrase) || tellsOffice(scene, phrase))
      return [];
    if (isLaterMember(scene, phrase, preposition, obliques)) return [];
    const words = wordPhrases(scene, [phrase, ...coordinated(scene, phrase, obliques)]);
    return words === null ? [] : [{ preposition, words, of }];
  });
  return worded.slice(0, PHRASES_MAX);
}

/** "Chad" in "between Peru and Chad", which is told with the first of the list. */
function isLaterMember(
  scene: Scene,
  index: number,
  preposition: string,
  obliques: readonly { readonly preposition: string; readonly phrase: number }[],
): boolean {
  const { first = 0, members = [] } = scene.syntax.phrases[index] ?? {};
  if (scene.syntax.tokens[first - 1]?.upos === 'ADP') return false;
  return obliques.some(
    (other) => other.phrase < index && other.preposition === preposition && members.includes(other.phrase),
  );
}

/** "between Peru and Chad": what is coordinated with a phrase, where no preposition of its own brings it in. */
const coordinated = (
  scene: Scene,
  index: number,
  obliques: readonly { readonly phrase: number }[],
): readonly number[] =>
  (scene.syntax.phrases[index]?.members ?? []).filter((member) => {
    const { first = 0 } = scene.syntax.phrases[member] ?? {};
    const ownPreposition = scene.syntax.tokens[first - 1]?.upos === 'ADP';
    return member > index && !(ownPreposition && obliques.some(({ phrase }) => phrase === member));
  });

/** "Hajiyev, adviser to the president": what hangs on a person says who that is, which the name says already. */
function tellsOffice(scene: Scene, index: number): boolean {
  const host = scene.syntax.phrases[scene.syntax.phrases[index]?.within?.phrase ?? -1];
  const preposition = scene.syntax.phrases[index]?.within?.preposition ?? '';
  return host !== undefined && OFFICIAL.has(preposition) && namedBy(scene, host)?.kind === 'person';
}

const OFFICIAL: ReadonlySet<string> = new Set(['to', 'of', 'for', 'from']);

/** A title has room for two or three. */
const PHRASES_MAX = 3;

/** Prepositions that bring in what an event is about, whom it concerns, and why. */
const COMPLETING: ReadonlySet<string> = new Set(
  (
    'about against amid among at behind between by for from in into of off on onto over through to toward towards ' +
    'under via with after despite during following across near outside around'
  ).split(' '),
);

/** Prepositions whose place the record tells with "in"; "near" and "outside" say something else. */
const LOCATING: ReadonlySet<string> = new Set('in at inside across'.split(' '));

const countsPeople = (scene: Scene, span: Span): boolean =>
  scene.figures.some((at) => {
    const figure = scene.doc.figures[at];
    return figure?.unit === 'person' && spansOverlap(figure.span, span);
  });

function isWhenOrWhere(scene: Scene, preposition: string, index: number): boolean {
  const phrase = scene.syntax.phrases[index];
  if (!phrase || isTime(scene, phrase)) return true;
  if (!LOCATING.has(preposition)) return false;
  const span = phraseSpan(scene, phrase);
  // "wounds in more than 400 people": who was harmed is no place.
  if (countsPeople(scene, span)) return true;
  return scene.entities.some((i) => {
    const entity = scene.doc.entities[i];
    const placed = entity?.kind === 'place' || entity?.kind === 'country';
    return placed && entity.form !== 'demonym' && entity.span.start >= span.start && entity.span.end === span.end;
  });
}
