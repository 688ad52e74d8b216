/**
 * In: a number and what it counts. Out: what governs it in the sentence's tree: its clause, its role there, its
 * preposition, the noun that it hangs on.
 * Not: what these mean for its measure (verb-measure.ts, noun-measure.ts).
 *
 * Words that qualify a number are those of prepositions and adverbs as well ("over 300", "at least 20", "around 80"),
 * and parsers take the number's noun for a circumstance then. Which words qualify is known here, so this looks behind
 * them.
 */
import { lower } from '../../language/token-words.ts';
import { OBJECT_CONTROL_VERBS } from '../../language/verb-classes.ts';
import type { Clause } from '../../reading.ts';
import { childrenBy, headOf, relationOf } from '../../relations/tree.ts';
import type { Amount } from './amount.ts';
import type { Counted } from './find-counted.ts';
import type { MeasureFrame } from './measure-frames.ts';
import type { SentenceView } from './sentence-view.ts';

export type CountRole = MeasureFrame['role'];

/** The clause whose predicate a word is, or under whose predicate it hangs; null where no clause holds it. */
export function clauseOver(view: SentenceView, token: number): number | null {
  let at = token;
  for (let step = 0; at >= 0 && step <= view.tokens.length; step += 1) {
    const index = view.clauses.findIndex(({ verb }) => verb === at || isCopulaOf(view, verb, at));
    if (index >= 0) return index;
    at = headOf(view.tree, at);
  }
  return null;
}

/** "are dead", "is a port": the tree's head is what is said, the clause's verb is "be". */
const isCopulaOf = (view: SentenceView, verb: number, predicate: number): boolean =>
  relationOf(view.tree, verb) === 'cop' && headOf(view.tree, verb) === predicate;

/** The adverbs of a verb or participle in lower case: "partially destroyed". */
export const adverbsOf = (view: SentenceView, word: number): readonly string[] =>
  childrenBy(view.tree, word, 'advmod').map((at) => lower(view.tokens[at]));

/** The word through which number and noun hang in the sentence: the first above the number that lies outside of both. */
export function topOf(view: SentenceView, amount: Amount, counted: Counted): number {
  let top = amount.last;
  const inside = (at: number): boolean => amount.opens <= at && at <= Math.max(counted.last, amount.closes);
  for (let step = 0; step < view.tokens.length; step += 1) {
    const above = headOf(view.tree, top);
    if (!inside(above)) break;
    top = above;
  }
  return top;
}

/** The preposition before number and qualifier; null where none or a particle stands there. */
export function prepositionOfCount(view: SentenceView, amount: Amount): { at: number; word: string } | null {
  let at = amount.opens - 1;
  while (/^(?:DET|ADJ)$/.test(view.tokens[at]?.upos ?? '')) at -= 1;
  if (view.tokens[at]?.text === ',') at = beforeInsertion(view, at);
  const token = view.tokens[at];
  if (!token || token.xpos === 'RP' || relationOf(view.tree, at) === 'compound:prt') return null;
  const word = lower(token);
  return token.upos === 'ADP' || word === 'to' || word === 'of' ? { at, word } : null;
}

/** "the evacuation of, according to the office, 300 people": where the words between commas began. */
function beforeInsertion(view: SentenceView, comma: number): number {
  for (let at = comma - 1; at > Math.max(0, comma - INSERTION_REACH); at -= 1) {
    if (view.tokens[at]?.text === ',') return at - 1;
  }
  return comma;
}

/** Words between two commas that are stepped over. */
const INSERTION_REACH = 10;

/**
 * The number's role in a clause. Where no list of the clause has it, it is the object of an active verb that it stands
 * behind without a preposition and that has no other.
 */
export function roleIn(view: SentenceView, clause: Clause, amount: Amount, counted: Counted): CountRole | null {
  const has = (list: readonly number[]): boolean => list.some((phrase) => counted.phrases.includes(phrase));
  if (has(clause.objects)) return 'undergoer';
  if (has(clause.agents)) return 'actor';
  if (has(clause.subjects) || isResumed(view, clause, counted))
    return clause.voice === 'passive' ? 'undergoer' : 'actor';
  if (isBareObject(view, clause, amount, counted)) return 'undergoer';
  if (isControlled(view, clause, counted)) return 'actor';
  if (!isOnCount(view, clause, amount, counted) && !isBareSubject(view, clause, amount, counted)) return null;
  return clause.voice === 'passive' ? 'undergoer' : 'actor';
}

/** "30 people, most of them children, drowned": between commas the subject is told again in part. */
const isResumed = (view: SentenceView, clause: Clause, counted: Counted): boolean =>
  view.tokens[counted.last + 1]?.text === ',' &&
  view.tokens[clause.first - 1]?.text === ',' &&
  clause.subjects.some((subject) => {
    const { first, last } = view.phrases[subject] ?? { first: -1, last: -1 };
    const isPart = lower(view.tokens[last + 1]) === 'of' && lower(view.tokens[last + 2]) === 'them';
    return first === counted.last + 2 && isPart && clause.first > last + 3;
  });

/**
 * "where at least five died": the verb has no subject of its own, and the number stands before it as none. So does the
 * one of an absolute clause: "with 300 arriving by noon".
 */
function isBareSubject(view: SentenceView, clause: Clause, amount: Amount, counted: Counted): boolean {
  if (clause.subjects.length > 0 && !clause.subjectShared) return false;
  const top = topOf(view, amount, counted);
  if (top > clause.verb || !hangsBare(view, clause, top)) return false;
  const isAbsolute = clause.link === 'participial' && lower(view.tokens[amount.opens - 1]) === 'with';
  return isAbsolute || (clause.form === 'finite' && prepositionOfCount(view, amount) === null);
}

/** "forced a total of 300 people to leave": an object of such verbs does what their infinitive says. */
function isControlled(view: SentenceView, clause: Clause, counted: Counted): boolean {
  const over = view.clauses[clause.parent ?? -1];
  if (clause.form !== 'infinitive' || over === undefined || clause.verb < counted.last) return false;
  const isObject = over.objects.some((phrase) => counted.phrases.includes(phrase));
  return isObject && OBJECT_CONTROL_VERBS.has(view.tokens[over.verb]?.lemma ?? '');
}

/** "with 300 people sheltering in tents": a participle or gerund that hangs on the number's noun. */
function isOnCount(view: SentenceView, clause: Clause, amount: Amount, counted: Counted): boolean {
  if (clause.link !== 'participial' || !relationOf(view.tree, clause.verb).startsWith('acl')) return false;
  return headOf(view.tree, clause.verb) === topOf(view, amount, counted);
}

function isBareObject(view: SentenceView, clause: Clause, amount: Amount, counted: Counted): boolean {
  if (clause.voice === 'passive' || clause.objects.length > 0 || clause.verb > amount.opens) return false;
  return hangsBare(view, clause, topOf(view, amount, counted)) && prepositionOfCount(view, amount) === null;
}

const hangsBare = (view: SentenceView, clause: Clause, top: number): boolean =>
  headOf(view.tree, top) === clause.verb && BARE_RELATIONS.has(relationOf(view.tree, top));

/** What a number's noun is taken for where its qualifier looks like a preposition or adverb. */
const BARE_RELATIONS: ReadonlySet<string> = new Set(
  'obj obl obl:unmarked nmod:unmarked advmod nummod xcomp dep'.split(' '),
);

/** The phrase that a phrase hangs on by "of" and the like; "of" right behind a noun is always the noun's. */
export function hostOf(
  view: SentenceView,
  amount: Amount,
  phrase: number,
): { readonly phrase: number; readonly preposition: string } | null {
  const within = view.phrases[phrase]?.within ?? null;
  if (within !== null) return within;
  const preposition = prepositionOfCount(view, amount);
  if (preposition?.word !== 'of' || (view.phrases[phrase]?.first ?? 0) > amount.last) return null;
  const host = view.phrases.findIndex((one) => one.last === preposition.at - 1);
  return host < 0 ? null : { phrase: host, preposition: 'of' };
}

/** "900 people (some 150 families) became homeless": the words in brackets are stepped over. */
export function behindBracket(view: SentenceView, at: number): number {
  if (view.tokens[at]?.text !== '(') return at;
  for (let end = at + 1; end <= at + BRACKET_REACH; end += 1) if (view.tokens[end]?.text === ')') return end + 1;
  return at;
}

/** Tokens inside a bracket that is stepped over. */
const BRACKET_REACH = 8;
