import { QUANTIFIER_WORDS } from '../language/closed-classes.ts';
import { wordAt } from '../language/token-words.ts';
import { roleOf } from './coordination.ts';
import { isEachOther } from './phrase-span.ts';
import { copulaOf, isPredicate } from './predicates.ts';
import { isPointing } from './tag-classes.ts';
import { childBy, headOf, relationOf, type Tree, xposOf } from './tree.ts';

/** Relations of words inside of a phrase, of which they are not the head. */
const INNER = new Set(
  (
    'compound flat fixed goeswith nummod det det:predet amod case nmod:desc cc cc:preconj mark punct discourse aux ' +
    'aux:pass cop advmod compound:prt reparandum'
  ).split(' '),
);

const ARGUMENTS = new Set('nsubj nsubj:pass nsubj:outer obj iobj obl:agent'.split(' '));

/**
 * Whether a word heads a noun phrase: nouns, names, numbers and pronouns that are not inside of another's phrase, and
 * adjectives and determiners that stand for a noun ("many of those", "the wounded"). Relative and interrogative pronouns
 * only point at a phrase.
 */
export function isNominal(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  if (!token || INNER.has(relationOf(tree, at)) || INNER.has(roleOf(tree, at))) return false;
  if (isEachOther(tree, at) && headOf(tree, at + 1) !== at) return false;
  switch (token.upos) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'SYM':
      return true;
    case 'PRON':
      return !isPointing(xposOf(tree, at));
    case 'ADJ':
    case 'DET':
    case 'VERB':
    case 'X':
      return copulaOf(tree, at) === undefined && !isPredicate(tree, at) && standsForNoun(tree, at);
    default:
      return false;
  }
}

const AFTERTHOUGHTS = new Set(['more', 'less', 'fewer', 'so']);

/** An adjective or determiner in a noun's place; behind a preposition only with an article ("in general" is none). */
function standsForNoun(tree: Tree, at: number): boolean {
  const role = roleOf(tree, at);
  // "ten or more", "a week or so": no second phrase.
  if (relationOf(tree, at) === 'conj' && AFTERTHOUGHTS.has(wordAt(tree.tokens, at))) return false;
  if (ARGUMENTS.has(role)) return true;
  const noun = childBy(tree, at, 'det') !== undefined || QUANTIFIER_WORDS.has(wordAt(tree.tokens, at));
  return (role === 'obl' || role === 'nmod' || role === 'appos') && (noun || tree.tokens[at]?.upos === 'DET');
}
