import { wordAt } from '../language/token-words.ts';
import { SPEECH_VERBS } from '../language/verb-classes.ts';
import type { NounPhrase, WordedPhrase, Wording } from '../reading.ts';
import { phrasesIn } from './fill-roles.ts';
import type { Scene } from './scene.ts';
import { wordAttached, wordObliques } from './word-obliques.ts';
import { inTheMiddle, isTime, wordPhrases } from './word-phrase.ts';
import { NO_WORDING, ownObjects, participleOf, wordObjects } from './wording.ts';

/** How a noun event is worded: the noun with its modifiers, what hangs on it, and the verb by which it came about. */
export function nounWording(scene: Scene, phrase: NounPhrase): Wording {
  const index = scene.syntax.phrases.indexOf(phrase);
  // Matches "An"; not "any".
  const article = /^(?:a|an|the)$/i.exec(scene.syntax.tokens[phrase.first]?.text ?? '')?.[0].toLowerCase();
  const attached = wordAttached(scene, index);
  const host = hostOf(scene, index) ?? (attached.length === 0 ? clauseOf(scene, index) : null) ?? {};
  return {
    ...NO_WORDING,
    ...host,
    noun: `${roundOf(scene, phrase)}${nounWords(scene, phrase)}`,
    article: article === 'the' ? 'the' : article === undefined ? null : 'a',
    phrases: unique([...attached, ...(host.phrases ?? [])]),
  };
}

const unique = (phrases: readonly WordedPhrase[]): readonly WordedPhrase[] =>
  phrases.filter((phrase, i) => phrases.findIndex(({ words }) => words === phrase.words) === i);

/** The noun and the plain modifiers right before it; no article, possessor, number, time or opinion. */
function nounWords(scene: Scene, phrase: NounPhrase): string {
  const { tokens } = scene.syntax;
  let first = phrase.head;
  while (first > phrase.first && phrase.head - first < MODIFIERS_MAX && isPlainModifier(scene, first - 1)) first -= 1;
  const words: string[] = [];
  for (let at = first; at < phrase.head; at += 1) words.push(inTheMiddle(scene, at));
  return [...words, wordAt(tokens, phrase.head)].join(' ');
}

/** "joint military exercises": a longer string of modifiers is a name or jargon. */
const MODIFIERS_MAX = 3;

/** A common noun, name, demonym or classifying adjective; not an opinion, a number or a part of a hyphenated word. */
function isPlainModifier(scene: Scene, at: number): boolean {
  const { tokens } = scene.syntax;
  const token = tokens[at];
  const phrase = token && { first: at, last: at, head: at, within: null, members: [] };
  if (!token || !phrase || isTime(scene, phrase) || tokens[at + 1]?.start !== token.end + 1) return false;
  // The end of "large-scale" says nothing without its beginning.
  if (tokens[at - 1]?.text === '-' && tokens[at - 1]?.end === token.start) return false;
  // Matches "peace", "Russian", "co-ordinated"; not "32", "“so", "'s".
  if (!/^[A-Za-z][A-Za-z-]*$/.test(token.text) || OPINIONS.test(token.text)) return false;
  return token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'ADJ';
}

// Matches adjectives that rank, date or judge: "latest", "alleged"; not "military".
const OPINIONS =
  /^(?:alleged|another|any|big|brief|current|earlier|expected|further|future|immediate|imminent|last|latest|likely|more|new|next|only|other|planned|possible|potential|previous|proposed|recent|same|several|subsequent|such|upcoming|various|whole)$/i;

/** "the second round of talks": which of several it is. Empty for a noun that is not counted so. */
function roundOf(scene: Scene, phrase: NounPhrase): string {
  const { tokens, phrases } = scene.syntax;
  const host = phrase.within?.preposition === 'of' ? phrases[phrase.within.phrase] : undefined;
  const head = tokens[host?.head ?? -1];
  if (!host || !head || head.text.toLowerCase() !== 'round') return '';
  const ordinal = tokens.slice(host.first, host.head).find(({ text }) => ORDINAL.test(text));
  return ordinal ? `${ordinal.text.toLowerCase()} round of ` : 'round of ';
}

// Matches "second"; not "seconds".
const ORDINAL = /^(?:first|second|third|fourth|fifth|next|last|latest|new|final)$/i;

type Host = Partial<Pick<Wording, 'verb' | 'participle' | 'subject' | 'object' | 'phrases' | 'modality' | 'negated'>>;

/** Verbs that bring about what their object names; "lift" and "suspend" end it, and are another event. */
const LAUNCHING = new Set(
  (
    'hold launch stage mount begin start impose wage commit announce declare issue deliver conduct perform execute ' +
    'order sign reach file lodge resume carry make broker give provide open continue undertake take'
  ).split(' '),
);
/** Verbs of happening, and those that say what an event did: their subject is the event. */
const HAPPENING = new Set(
  'begin break collapse continue destroy damage end erupt fail follow hit injure kill occur resume start strike wound'.split(
    ' ',
  ),
);

/** The verb that says how a noun event came about, with what else fills its slots. */
function hostOf(scene: Scene, index: number): Host | null {
  for (const [at, clause] of scene.syntax.clauses.entries()) {
    const token = scene.syntax.tokens[clause.verb];
    const lemma = token?.lemma.toLowerCase() ?? '';
    const verb = clause.particle === null ? lemma : `${lemma} ${clause.particle}`;
    const mood = { verb, modality: clause.modality, negated: clause.negated };
    if (clause.subjects.includes(index) && !clause.subjectShared) {
      if (clause.voice === 'active' && HAPPENING.has(lemma)) {
        return { ...mood, object: wordObjects(scene, ownObjects(scene, clause, at), lemma) };
      }
      const imposed = clause.voice === 'passive' && LAUNCHING.has(lemma);
      const subject = wordPhrases(scene, clause.agents);
      const phrases = wordObliques(scene, clause, new Set([index, ...clause.agents]));
      return imposed ? { ...mood, participle: participleOf(scene, clause), subject, phrases } : null;
    }
    if (clause.voice === 'active' && phrasesIn(scene, clause, 'object').includes(index) && LAUNCHING.has(lemma)) {
      const subject = wordPhrases(scene, clause.subjects);
      const phrases = wordObliques(scene, clause, new Set([index]));
      return subject === null ? null : { ...mood, subject, phrases };
    }
  }
  return null;
}

/** "a car bomb was rammed into a base": what a noun that says little by itself is the subject of. */
function clauseOf(scene: Scene, index: number): Host | null {
  const at = scene.syntax.clauses.findIndex((clause) => clause.subjects.includes(index) && !clause.subjectShared);
  const clause = scene.syntax.clauses[at];
  const verb = scene.syntax.tokens[clause?.verb ?? -1]?.lemma.toLowerCase() ?? '';
  // "an earthquake of reported magnitude": verbs of saying and being are not what an event does.
  if (!clause || verb === 'be' || verb === 'have' || SPEECH_VERBS.has(verb) || clause.particle !== null) return null;
  const mood = { verb, modality: clause.modality, negated: clause.negated };
  const phrases = wordObliques(scene, clause, new Set([index, ...clause.agents]));
  if (clause.voice === 'passive') {
    return { ...mood, participle: participleOf(scene, clause), subject: wordPhrases(scene, clause.agents), phrases };
  }
  const object = wordObjects(scene, ownObjects(scene, clause, at), verb);
  return object === null ? null : { ...mood, object, phrases };
}
