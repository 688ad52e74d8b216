import { QUANTIFIER_OPENINGS, TEMPORAL_NOUNS } from '../language/closed-classes.ts';
import { RESULTS_OF_VERBS } from '../language/particle-verbs.ts';
import { wordAt } from '../language/token-words.ts';
import { isPredicate, subjectOfModifier } from './predicates.ts';
import { isNounLike } from './tag-classes.ts';
import { ancestorsOf, childrenBy, headOf, relationOf, type Tree, xposOf } from './tree.ts';

/** Tokens of a noun phrase, `last` inclusive; `head` is its last noun, the surname in "Ann Lee". */
export interface PhraseSpan {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** What stands before a noun and belongs to its phrase. */
const BEFORE = new Set(
  'det det:predet amod compound nummod nmod:poss nmod:unmarked nmod:desc flat goeswith advmod nmod obl:unmarked'.split(
    ' ',
  ),
);
/** What stands right behind it and belongs to its phrase: the rest of a name, the number in "chapter 5" and "May 2001". */
const BEHIND = new Set('flat goeswith fixed compound'.split(' '));

/** Words at the left end that are no part of the phrase: what denies, conjunctions, brackets and commas. */
const TRIMMED: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'INTJ']);

/** The words of a noun's phrase without what follows the noun: clauses, prepositional phrases, appositions. */
export function phraseSpanOf(tree: Tree, top: number): PhraseSpan {
  const last = endOf(tree, top);
  let first = top;
  while (first > 0 && isBefore(tree, first - 1, top)) first -= 1;
  first = trimStart(tree, quantifierStart(tree, first), top);
  return { first, last, head: nounOf(tree, top, first, last) };
}

/** Whether a token left of a noun is part of its phrase: all arcs from it up to the noun are of the phrase. */
function isBefore(tree: Tree, at: number, top: number): boolean {
  if (xposOf(tree, at) === 'HYPH') return at > 0 && tree.tokens[at]?.end === tree.tokens[at + 1]?.start;
  if (xposOf(tree, at) === 'WP$' || opensByTitle(tree, at)) return false;
  // "set free two men": the word is the verb's.
  const { lemma = '' } = tree.tokens[at - 1] ?? {};
  if (RESULTS_OF_VERBS.get(lemma.toLowerCase()) === wordAt(tree.tokens, at)) return false;
  if (at + 1 === top && isEachOther(tree, at)) return true;
  let below = at;
  for (const above of ancestorsOf(tree, at)) {
    if (above === top) return isModifier(tree, below, top);
    // Clauses, prepositions and the like inside of a modifier: "the then and now divided city", "more than 300 people".
    if (relationOf(tree, below) === 'acl:relcl' || (isPredicate(tree, below) && relationOf(tree, below) !== 'conj'))
      return false;
    below = above;
  }
  return false;
}

/** "with" in "with vice president Mike Pence", where it hangs on the title. */
const opensByTitle = (tree: Tree, at: number): boolean =>
  relationOf(tree, at) === 'case' &&
  headOf(tree, at) > at &&
  /^(?:nmod:desc|compound|flat)$/.test(relationOf(tree, headOf(tree, at)));

const isModifier = (tree: Tree, below: number, top: number): boolean =>
  BEFORE.has(relationOf(tree, below)) && !isApart(tree, below, top) && subjectOfModifier(tree, below) === undefined;

/** A prepositional phrase or time before a noun that only modifies what is said with it: "is in part a port". */
const isApart = (tree: Tree, below: number, top: number): boolean => {
  if (relationOf(tree, below) === 'nmod') return childrenBy(tree, below, 'case').length > 0 && !isCount(tree, below);
  if (relationOf(tree, below) === 'obl:unmarked') return !isPartOfWord(tree, below);
  return relationOf(tree, below) === 'advmod' && !isInnerAdverb(tree, below, top);
};

/** "at least" before a number. */
const isCount = (tree: Tree, at: number): boolean =>
  wordAt(tree.tokens, at) === 'least' || wordAt(tree.tokens, at) === 'most';

/** "each other", "one another": one word of two, of which a parser may make two. */
export const isEachOther = (tree: Tree, at: number): boolean =>
  EACH_OTHER.has(`${wordAt(tree.tokens, at)} ${wordAt(tree.tokens, at + 1)}`);

const EACH_OTHER = new Set(['each other', 'one another']);

const isPartOfWord = (tree: Tree, at: number): boolean => xposOf(tree, at + 1) === 'HYPH';

/** "almost 300", "a now divided city": an adverb of the noun itself opens no phrase ("now the leader", "even the army"). */
const isInnerAdverb = (tree: Tree, at: number, top: number): boolean => {
  const next = tree.tokens[at + 1];
  if (tree.tokens[top]?.upos === 'NUM') return true;
  return next?.upos === 'NUM' || (next?.upos === 'ADJ' && at + 1 < top) || tree.tokens[at - 1]?.upos === 'DET';
};

function endOf(tree: Tree, top: number): number {
  let last = top;
  for (let at = top + 1; at < tree.tokens.length; at += 1) {
    if (xposOf(tree, at) === 'HYPH' && at + 1 < tree.tokens.length) continue;
    if (!isBehind(tree, at, top, last)) break;
    last = at;
  }
  return last;
}

function isBehind(tree: Tree, at: number, top: number, last: number): boolean {
  if (at === top + 1 && isEachOther(tree, top)) return true;
  let below = at;
  const gap = at - last > 1;
  for (const above of ancestorsOf(tree, at)) {
    if (above >= top && above <= last) {
      const relation = relationOf(tree, below);
      if (BEHIND.has(relation)) return true;
      if (gap) return false;
      const isNumber = tree.tokens[below]?.upos === 'NUM' && below === at;
      if (isNumber && (relation === 'nummod' || relation === 'nmod:unmarked')) return true;
      // "30 January": the number is the head of its date.
      const month = relation === 'nmod:unmarked' && tree.tokens[top]?.upos === 'NUM' && below === at;
      if (month && TEMPORAL_NOUNS.has(tree.tokens[at]?.lemma.toLowerCase() ?? '')) return true;
      // "the rebel leader John Gray": a name right behind an office.
      return relation === 'appos' && tree.tokens[below]?.upos === 'PROPN' && xposOf(tree, top) !== 'CD';
    }
    if (above < top || !BEFORE.has(relationOf(tree, below))) return false;
    below = above;
  }
  return false;
}

/** Words that count like a number. */
const COUNTING = new Set(['a', 'half', 'dozens', 'hundreds', 'thousands']);

/**
 * "more than", "up to": words before a number that belong to it however the tree has them. The phrase may begin inside of
 * them: "to 300 men".
 */
function quantifierStart(tree: Tree, first: number): number {
  for (const words of QUANTIFIER_OPENINGS) {
    for (let inside = 0; inside < words.length; inside += 1) {
      const start = first - words.length + inside;
      const matches = start >= 0 && words.every((word, i) => wordAt(tree.tokens, start + i) === word);
      if (matches && isNumber(tree, start + words.length)) return start;
    }
  }
  return first;
}

const isNumber = (tree: Tree, at: number): boolean => {
  const token = tree.tokens[at];
  const counts = token?.upos === 'NUM' || token?.upos === 'SYM';
  return counts || COUNTING.has(wordAt(tree.tokens, at));
};

function trimStart(tree: Tree, from: number, top: number): number {
  let first = from;
  while (first < top && TRIMMED.has(tree.tokens[first]?.upos ?? '')) first += 1;
  return first;
}

const isNamed = (tree: Tree, at: number): boolean => isNounLike(tree.tokens[at]) && tree.tokens[at]?.upos !== 'NUM';

/** The last noun from the tree's head on; a number goes by the noun beside it ("September" in "September 21"). */
function nounOf(tree: Tree, top: number, first: number, last: number): number {
  for (let at = last; at > top; at -= 1) if (isNamed(tree, at) && xposOf(tree, at) !== 'CD') return at;
  if (tree.tokens[top]?.upos !== 'NUM' && tree.tokens[top]?.upos !== 'SYM') return top;
  for (let at = top - 1; at >= first; at -= 1)
    if (isNamed(tree, at) && headOf(tree, at) === top && relationOf(tree, at) !== 'nmod:poss') return at;
  return top;
}
