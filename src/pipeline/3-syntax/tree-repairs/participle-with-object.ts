import { TEMPORAL_NOUNS } from '../../language/closed-classes.ts';
import { auxiliariesOf } from '../relations/predicates.ts';
import { isNounLike } from '../relations/tag-classes.ts';
import { childBy, childrenBy, type Tree } from '../relations/tree.ts';
import type { RepairFinder } from './repair.ts';

/** Verbs whose participle still has an object: "a man named Lee", "people given food". */
const TWO_OBJECT_VERBS = new Set(
  (
    'give grant offer send show tell teach pay award hand owe promise deny ask charge fine sell lend cost name call dub ' +
    'title term label elect appoint make consider deem declare crown know entitle nickname rate judge think leave'
  ).split(' '),
);

/** What a noun is to its sentence where it has lost its verb. */
const LEFT_ALONE = new Set(['root', 'ccomp', 'parataxis', 'dep']);

/**
 * "The blaze killed three people": a past that was taken for a participle has an object, and its noun no other verb. "A
 * man named Lee" and "Ten arrested in raid" are left alone.
 */
export const participleWithObject: RepairFinder = (tree) =>
  tree.tokens.flatMap((token, at) => {
    const noun = tree.tokens[token.head];
    if (token.relation !== 'acl' || !noun || !LEFT_ALONE.has(noun.relation) || token.head > at) return [];
    if (
      (token.xpos !== 'VBN' && token.xpos !== 'VBD') ||
      auxiliariesOf(tree, at).length > 0 ||
      TWO_OBJECT_VERBS.has(token.lemma)
    )
      return [];
    if (childBy(tree, at, 'obj') === undefined || !mayBeSubject(tree, token.head)) return [];
    const arcs = [
      { at, head: noun.head, relation: noun.relation },
      { at: token.head, head: at, relation: 'nsubj' },
    ];
    return [{ arcs, rule: 'syntax/tree-repairs/participle-with-object' }];
  });

/** "Today, the mayor opened …"; "A fire yesterday" may have the time as its head. */
const isBareTime = (tree: Tree, noun: number): boolean =>
  TEMPORAL_NOUNS.has(tree.tokens[noun]?.lemma.toLowerCase() ?? '') &&
  childBy(tree, noun, 'compound', 'det') === undefined;

/** A bare noun without a form of "be" and without another clause that tells what it does. */
const mayBeSubject = (tree: Tree, noun: number): boolean =>
  isNounLike(tree.tokens[noun]) &&
  !isBareTime(tree, noun) &&
  childrenBy(tree, noun, 'cop', 'nsubj', 'case', 'aux', 'acl:relcl').length === 0;
