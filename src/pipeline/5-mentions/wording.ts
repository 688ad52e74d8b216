import type { VerbFrame } from '../../model/lexicon.ts';
import { QUANTIFIER_WORDS, TEMPORAL_NOUNS } from '../language/closed-classes.ts';
import type { Clause, NounPhrase, Wording } from '../reading.ts';
import { phrasesIn } from './fill-roles.ts';
import { CONTAINER_NOUNS } from './noun-governors.ts';
import { phraseSpan, type Scene, wordsOf } from './scene.ts';

/** Longest phrase that a title takes over, in words; longer ones are cut to the head with what stands right before it. */
const PHRASE_WORDS_MAX = 5;

/** How a verb's clause is worded: its phrases alone, in the active order. */
export function wordingOf(scene: Scene, clause: Clause, index: number, frame: VerbFrame): Wording {
  const verb = scene.syntax.tokens[clause.verb];
  const preposition =
    frame.recipient && frame.recipient !== 'object' && frame.recipient !== 'subject' ? frame.recipient : null;
  return {
    verb: frame.verb,
    noun: null,
    subject: bare(scene, phrasesIn(scene, clause, 'subject')),
    object: bare(scene, phrasesIn(scene, clause, 'object')),
    recipientBy: preposition,
    complement: complementOf(scene, index),
    participle: clause.voice === 'passive' ? (verb?.text.toLowerCase() ?? null) : null,
  };
}

/** How a noun event is worded: the noun with its modifiers, without article, possessor and time. */
export function nounWording(scene: Scene, phrase: NounPhrase): Wording {
  const { tokens } = scene.syntax;
  let first = phrase.head;
  while (first > phrase.first && phrase.head - first < 2 && isPlainModifier(scene, first - 1)) first -= 1;
  const noun = tokens
    .slice(first, phrase.head + 1)
    .map((token) => token.text.toLowerCase())
    .join(' ');
  return {
    verb: null,
    noun: `${roundOf(scene, phrase)}${noun}`,
    subject: null,
    object: null,
    recipientBy: null,
    complement: null,
    participle: null,
  };
}

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

/** A common noun or ordinal before the head, as in "peace talks", "second round"; not an opinion or a name. */
function isPlainModifier(scene: Scene, at: number): boolean {
  const token = scene.syntax.tokens[at];
  if (!token || TEMPORAL_NOUNS.has(token.lemma.toLowerCase())) return false;
  if (token.upos === 'NOUN') return /^[a-z]+$/.test(token.text);
  return (
    token.upos === 'ADJ' &&
    /^(?:first|second|third|fourth|military|aerial|armed|naval|nuclear|presidential|joint|mass)$/.test(token.text)
  );
}

function bare(scene: Scene, phrases: readonly number[]): string | null {
  const phrase = scene.syntax.phrases[phrases[0] ?? -1];
  return phrase ? barePhrase(scene, phrase) : null;
}

/** A phrase cut to at most a few words that end in its head. */
export function barePhrase(scene: Scene, phrase: NounPhrase): string {
  const words = wordsOf(scene, phraseSpan(scene, phrase)).replace(/\s+/g, ' ').split(' ');
  const cut = words.length > PHRASE_WORDS_MAX ? words.slice(-PHRASE_WORDS_MAX) : words;
  return `${cut.join(' ')}${contentsOf(scene, phrase)}`.replace(/["“”]/g, '');
}

/** "a number of wars", "dozens of homes": a head that only counts needs what it counts. */
function contentsOf(scene: Scene, phrase: NounPhrase): string {
  const lemma = scene.syntax.tokens[phrase.head]?.lemma.toLowerCase() ?? '';
  const word = scene.syntax.tokens[phrase.head]?.text.toLowerCase() ?? '';
  if (!CONTAINER_NOUNS.has(lemma) && !QUANTIFIER_WORDS.has(word)) return '';
  const index = scene.syntax.phrases.indexOf(phrase);
  const inner = scene.syntax.phrases.find(({ within }) => within?.phrase === index && within.preposition === 'of');
  return inner ? ` of ${wordsOf(scene, phraseSpan(scene, inner)).replace(/\s+/g, ' ')}` : '';
}

/** "to lay down arms": the infinitive that depends on the clause, with its object. */
function complementOf(scene: Scene, index: number): string | null {
  const { clauses, tokens } = scene.syntax;
  const child = clauses.find((clause) => clause.parent === index && clause.link === 'infinitive');
  const parent = clauses[index];
  if (!child || !parent || child.first - parent.last > INFINITIVE_DISTANCE_MAX) return null;
  const verb = tokens[child.verb]?.text.toLowerCase() ?? '';
  const be = tokens[child.verb - 1]?.text.toLowerCase() === 'be' ? 'be ' : '';
  const object = bare(scene, child.objects);
  const particle = child.particle === null ? '' : ` ${child.particle}`;
  return `${child.negated ? 'not ' : ''}to ${be}${verb}${particle}${object === null ? '' : ` ${object}`}`;
}

/** Tokens between a verb and its infinitive, as in 3-syntax: an object fits between, another clause does not. */
const INFINITIVE_DISTANCE_MAX = 12;
