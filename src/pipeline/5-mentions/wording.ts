import type { VerbFrame } from '../../model/lexicon.ts';
import type { Clause, NounPhrase, WordedPhrase, Wording } from '../reading.ts';
import { phrasesIn } from './fill-roles.ts';
import type { Scene } from './scene.ts';
import { isBareContent, wordComplement } from './word-complement.ts';
import { wordAttached, wordObliques } from './word-obliques.ts';
import { inTheMiddle, isTime, wordPhrase, wordPhrases } from './word-phrase.ts';

/** A mention that has no words of its own: a count tells it. */
export const NO_WORDING: Wording = {
  verb: null,
  noun: null,
  article: null,
  subject: null,
  object: null,
  recipientBy: null,
  phrases: [],
  complement: null,
  participle: null,
  transitive: false,
  modality: null,
  negated: false,
};

/** How a verb's clause is worded: its phrases alone, in the active order. */
export function wordingOf(scene: Scene, told: Clause, index: number, frame: VerbFrame): Wording {
  const clause = withOwnParticle(told, frame);
  const objects = ownObjects(scene, clause, index);
  const passive = clause.voice === 'passive';
  const taken = new Set([...phrasesIn(scene, clause, 'subject'), ...objects]);
  const slot = frame.recipient ?? null;
  return {
    ...NO_WORDING,
    verb: baseForm(frame.verb, objects.length > 0),
    subject: wordPhrases(scene, phrasesIn(scene, clause, 'subject')),
    object: wordObjects(scene, objects, frame.verb) ?? antecedentOf(scene, clause, slot),
    recipientBy: slot === 'object' ? null : slot,
    phrases: [...(passive ? givenObject(scene, clause, frame.verb) : []), ...wordObliques(scene, clause, taken)],
    complement: wordComplement(scene, index),
    participle: passive ? participleOf(scene, clause) : null,
    transitive: slot === 'object' || frame.object !== undefined || ALWAYS_TRANSITIVE.has(frame.verb),
    modality: clause.modality,
    negated: clause.negated,
  };
}

/** "capsized off the coast": a particle that the frame does not know is a preposition, and what follows no object. */
function withOwnParticle(clause: Clause, frame: VerbFrame): Clause {
  const { particle } = clause;
  if (particle === null || frame.verb.includes(' ') || clause.voice === 'passive') return clause;
  const behind = clause.objects.map((phrase) => ({ preposition: particle, phrase }));
  return { ...clause, particle: null, objects: [], obliques: [...behind, ...clause.obliques] };
}

/** Verbs that say nothing without their object although their recipient stands behind a preposition. */
const ALWAYS_TRANSITIVE = new Set(
  'blame give grant hand impose inflict lay lodge pay place provide put send'.split(' '),
);

/** The tagger takes "laid" and "lay" for forms of "lie"; a verb that has an object is "lay". */
const baseForm = (verb: string, transitive: boolean): string => (transitive ? verb.replace(/^lie\b/, 'lay') : verb);

function participleOf(scene: Scene, clause: Clause): string | null {
  const verb = scene.syntax.tokens[clause.verb]?.text.toLowerCase();
  if (verb === undefined) return null;
  return clause.particle === null ? verb : `${verb} ${clause.particle}`;
}

/** The objects of a clause without what is really the subject of the next: "said [rebels] had fled". */
function ownObjects(scene: Scene, clause: Clause, index: number): readonly number[] {
  const objects = phrasesIn(scene, clause, 'object');
  return objects.filter(
    (phrase) =>
      !scene.syntax.clauses.some(
        (other, i) =>
          i !== index &&
          other.verb > clause.verb &&
          !other.subjectShared &&
          other.subjects.includes(phrase) &&
          isBareContent(scene, clause, other),
      ),
  );
}

/** "the claim, which Yerevan denies": the object of a relative clause stands in front of it. */
function antecedentOf(scene: Scene, clause: Clause, slot: string | null): string | null {
  if (clause.marker !== 'which' && clause.marker !== 'whom') return null;
  if (clause.subjectShared || clause.voice === 'passive' || slot !== 'object') return null;
  const subject = scene.syntax.phrases[clause.subjects[0] ?? -1];
  if (!subject) return null;
  const at = scene.syntax.phrases.findLastIndex(({ last }) => last < subject.first);
  return at < 0 ? null : wordPhrase(scene, at);
}

/** Verbs of two objects: "grant residents citizenship". */
const GIVING = new Set(
  'give grant offer send lend show award deny pay hand promise guarantee allow deal cost'.split(' '),
);

function wordObjects(scene: Scene, objects: readonly number[], verb: string): string | null {
  const [first, second] = objects;
  if (first === undefined) return null;
  const listed = new Set([first, ...(scene.syntax.phrases[first]?.members ?? [])]);
  const direct = wordPhrases(
    scene,
    objects.filter((object) => listed.has(object)),
  );
  if (direct === null) return someoneMeant(scene, first);
  if (second === undefined || listed.has(second) || !GIVING.has(verb)) return direct;
  const given = wordPhrase(scene, second);
  return given === null ? direct : `${direct} ${given}`;
}

/** "sentenced him": that it was a person is all that is known. */
function someoneMeant(scene: Scene, index: number): string | null {
  const phrase = scene.syntax.phrases[index];
  const pronoun = scene.syntax.tokens[phrase?.head ?? -1]?.text.toLowerCase();
  return pronoun === 'him' || pronoun === 'her' ? 'a person' : null;
}

/** "Residents were promised an amnesty": what is given stays an object of the passive. */
function givenObject(scene: Scene, clause: Clause, verb: string): readonly WordedPhrase[] {
  const given = clause.objects[0];
  const words = given === undefined || !GIVING.has(verb) ? null : wordPhrase(scene, given);
  return words === null ? [] : [{ preposition: '', words, of: 'verb' }];
}

/** How a noun event is worded: the noun with its modifiers, what hangs on it, and the verb by which it came about. */
export function nounWording(scene: Scene, phrase: NounPhrase): Wording {
  const index = scene.syntax.phrases.indexOf(phrase);
  const article = /^(?:a|an|the)$/i.exec(scene.syntax.tokens[phrase.first]?.text ?? '')?.[0].toLowerCase();
  const attached = wordAttached(scene, index);
  const host = hostOf(scene, index);
  return {
    ...NO_WORDING,
    ...host,
    noun: `${roundOf(scene, phrase)}${nounWords(scene, phrase)}`,
    article: article === 'the' ? 'the' : article === undefined ? null : 'a',
    phrases: host.phrases ? unique([...attached, ...host.phrases]) : attached,
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
  return [...words, tokens[phrase.head]?.text.toLowerCase() ?? ''].join(' ');
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
    'sign reach file lodge resume carry make broker give provide open continue undertake take'
  ).split(' '),
);
/** Verbs of happening, and those that say what an event did: their subject is the event. */
const HAPPENING = new Set(
  'begin break collapse continue destroy damage end erupt fail follow hit injure kill occur resume start strike wound'.split(
    ' ',
  ),
);

/** The verb that says how a noun event came about, with what else fills its slots. */
function hostOf(scene: Scene, index: number): Host {
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
      return imposed ? { ...mood, participle: participleOf(scene, clause), subject, phrases } : {};
    }
    if (clause.voice === 'active' && phrasesIn(scene, clause, 'object').includes(index) && LAUNCHING.has(lemma)) {
      const subject = wordPhrases(scene, clause.subjects);
      const phrases = wordObliques(scene, clause, new Set([index]));
      return subject === null ? {} : { ...mood, subject, phrases };
    }
  }
  return {};
}

/** A phrase cut to at most a few words that end in its head. */
export const barePhrase = (scene: Scene, phrase: NounPhrase): string =>
  wordPhrase(scene, scene.syntax.phrases.indexOf(phrase)) ?? '';
