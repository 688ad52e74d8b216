import { wordAt } from '../language/token-words.ts';
import { OBJECT_CONTROL_VERBS, SPEECH_VERBS } from '../language/verb-classes.ts';
import type { Clause } from '../reading.ts';
import { phrasesIn } from './fill-roles.ts';
import { fillerOf, type Scene } from './scene.ts';
import { wordPhrase, wordPhrases } from './word-phrase.ts';

/**
 * In: a clause. Out: the dependent clause that completes it, cut to its bones: "to lay down arms", "of killing two
 * protesters", "that it stationed troops". Null where it has none. Not: its noun phrases.
 */
export function wordComplement(scene: Scene, index: number): string | null {
  return infinitiveOf(scene, index, 0) ?? gerundOf(scene, index) ?? contentOf(scene, index);
}

/** Tokens between a verb and its infinitive, as in 3-syntax: an object fits between, another clause does not. */
const INFINITIVE_DISTANCE_MAX = 12;
/** "promised to allow them to leave": an infinitive within an infinitive, and no more. */
const DEPTH_MAX = 1;

function infinitiveOf(scene: Scene, index: number, depth: number): string | null {
  const { clauses } = scene.syntax;
  const parent = clauses[index];
  const at = clauses.findIndex((clause) => clause.parent === index && clause.link === 'infinitive');
  const child = clauses[at];
  if (!child || !parent || child.first - parent.last > INFINITIVE_DISTANCE_MAX || child.first < parent.last)
    return null;
  const inner = depth < DEPTH_MAX ? infinitiveOf(scene, at, depth + 1) : null;
  // "to keep to the ceasefire to take …": deep down a bare verb is mostly a slip of the parser.
  if (depth > 0 && !OBJECT_CONTROL_VERBS.has(lemmaOf(scene, parent)) && isBare(scene, child)) return null;
  const be = word(scene, child.verb - 1) === 'be' ? 'be ' : '';
  const not = child.negated && !parent.negated && !isNegative(scene, parent) ? 'not ' : '';
  return `${not}to ${be}${predicate(scene, child, inner !== null)}${inner === null ? '' : ` ${inner}`}`;
}

const lemmaOf = (scene: Scene, clause: Clause): string => scene.syntax.tokens[clause.verb]?.lemma ?? '';

const isBare = (scene: Scene, clause: Clause): boolean => predicate(scene, clause, true) === word(scene, clause.verb);

/** Verbs that deny their infinitive by themselves: "fails to pass" needs no "not". */
// Matches "refuse"; not "refuge".
const isNegative = (scene: Scene, clause: Clause): boolean =>
  /^(?:fail|refuse|decline|neglect)$/.test(lemmaOf(scene, clause));

/** Prepositions that bring in a gerund that says what for: "accused of taking bribes". */
// Matches "of"; not "after", which tells of another time.
const GERUND_PREPOSITIONS = /^(?:of|for|from|against|by|with|without)$/;

function gerundOf(scene: Scene, index: number): string | null {
  const { clauses } = scene.syntax;
  const parent = clauses[index];
  const at = clauses.findIndex(
    (clause) =>
      clause.parent === index && clause.form === 'gerund' && GERUND_PREPOSITIONS.test(word(scene, clause.first - 1)),
  );
  const child = clauses[at];
  if (!child || !parent || child.first < parent.last) return null;
  const inner = infinitiveOf(scene, at, DEPTH_MAX);
  const being = child.voice === 'passive' ? 'being ' : '';
  const preposition = word(scene, child.first - 1);
  return `${preposition} ${being}${predicate(scene, child, false)}${inner === null ? '' : ` ${inner}`}`;
}

/** The verb as spelled, with its object or else its first prepositional phrase. */
function predicate(scene: Scene, clause: Clause, keepPronoun: boolean): string {
  const particle = clause.particle === null ? '' : ` ${clause.particle}`;
  const objects = clause.voice === 'passive' ? [] : phrasesIn(scene, clause, 'object');
  const object = wordPhrases(scene, objects) ?? (keepPronoun ? pronounOf(scene, objects[0]) : null);
  if (object !== null) return `${word(scene, clause.verb)}${particle} ${object}`;
  return `${word(scene, clause.verb)}${particle}${obliqueOf(scene, clause)}`;
}

function obliqueOf(scene: Scene, clause: Clause): string {
  const oblique = clause.obliques.find(
    ({ phrase, preposition }) =>
      preposition !== clause.particle && (scene.syntax.phrases[phrase]?.first ?? -1) === clause.last + 2,
  );
  const words = oblique ? wordPhrase(scene, oblique.phrase) : null;
  return oblique && words !== null ? ` ${oblique.preposition} ${words}` : '';
}

function pronounOf(scene: Scene, index: number | undefined): string | null {
  const phrase = scene.syntax.phrases[index ?? -1];
  const head = scene.syntax.tokens[phrase?.head ?? -1];
  return head?.upos === 'PRON' ? head.text.toLowerCase() : null;
}

const word = (scene: Scene, at: number): string => wordAt(scene.syntax.tokens, at);

/** Verbs besides those of speech whose "that" clause says what it is about. */
// Matches "rule"; not "arrest".
const CONTENT_VERBS =
  /^(?:agree|accuse|accept|demand|decide|dismiss|guarantee|order|propose|rule|threaten|vote|recognise|recognize)$/;

/** "denied that it had troops there": what is said, when the verb has no object that says it. */
function contentOf(scene: Scene, index: number): string | null {
  const { clauses, tokens } = scene.syntax;
  const parent = clauses[index];
  const lemma = tokens[parent?.verb ?? -1]?.lemma ?? '';
  if (
    !parent ||
    parent.voice === 'passive' ||
    !(SPEECH_VERBS.has(lemma) || CONTENT_VERBS.test(lemma)) ||
    lemma === 'urge'
  )
    return null;
  const child = clauses.find(
    (clause) =>
      clause.parent === index &&
      clause.verb > parent.verb &&
      clause.form === 'finite' &&
      (clause.marker === 'that' ||
        (clause.marker === null && clause.link === 'complement' && isBareContent(scene, parent, clause))),
  );
  if (!child || child.subjects.length === 0 || child.subjectShared) return null;
  const subject = subjectWords(scene, child, parent);
  if (subject === null) return null;
  // Matches "not", "n't"; not "note". Then the space before "n't".
  const verb = tokens
    .slice(child.first, child.last + 1)
    .filter(({ upos, text }) => upos === 'AUX' || upos === 'VERB' || /^(?:not|n['’]t|never)$/i.test(text))
    .map(({ text }) => text.toLowerCase())
    .join(' ')
    .replace(/ (?=n['’]t)/, '');
  if (tokens[child.verb]?.lemma === 'be') return null;
  // Matches "give": its passive keeps what is given as an object; not "kill".
  const given = child.voice === 'passive' && /^(?:give|grant|offer|promise|send|show)$/.test(lemmaOf(scene, child));
  const objects = wordPhrases(
    scene,
    given ? child.objects : child.voice === 'passive' ? [] : phrasesIn(scene, child, 'object'),
  );
  const rest = objects === null ? obliqueOf(scene, child) : ` ${objects}`;
  return `that ${subject} ${verb}${rest}`;
}

/**
 * "said rebels had fled", "denied the blasts were related": whether a clause without "that" is what a verb says. A bare
 * past form behind a verb that takes objects is a participle of the object: "announced a withdrawal agreed in May".
 */
export function isBareContent(scene: Scene, parent: Clause, child: Clause): boolean {
  const lemma = lemmaOf(scene, parent);
  return OBJECTLESS_SPEECH.test(lemma) || (SPEECH_VERBS.has(lemma) && child.first < child.verb);
}

// Matches verbs whose object is mostly the subject of what is said: "say", "claim"; not "announce".
const OBJECTLESS_SPEECH =
  /^(?:admit|allege|argue|believe|claim|fear|hope|insist|know|pledge|promise|report|say|suggest|tell|think|vow|warn)$/;

/** The subject of what is said; "it" and "they" stay when they mean the speaker. */
function subjectWords(scene: Scene, child: Clause, parent: Clause): string | null {
  const own = scene.syntax.phrases[child.subjects[0] ?? -1];
  const speaker = scene.syntax.phrases[parent.subjects[0] ?? -1];
  if (!own) return null;
  const pronoun = pronounOf(scene, child.subjects[0]);
  if (pronoun === null) return wordPhrases(scene, child.subjects);
  const meant = fillerOf(scene, own).entity;
  const speaks = speaker ? fillerOf(scene, speaker).entity : null;
  const entityOf = (at: number | null): string | undefined =>
    at === null ? undefined : scene.doc.entities[at]?.entity;
  const same = entityOf(meant) !== undefined && entityOf(meant) === entityOf(speaks);
  // Matches "we"; not "were".
  if (same || meant === null) return /^(?:i|we|you)$/.test(pronoun) ? null : pronoun;
  return wordPhrases(scene, child.subjects);
}
