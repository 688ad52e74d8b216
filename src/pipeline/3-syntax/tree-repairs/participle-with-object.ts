import { TEMPORAL_NOUNS } from '../../language/closed-classes.ts';
import { auxiliariesOf } from '../../relations/predicates.ts';
import { isNounLike } from '../../relations/tag-classes.ts';
import { childBy, childrenBy, type Tree } from '../../relations/tree.ts';
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

/** How a noun hangs inside a longer noun phrase: "an offensive by troops", "the mayor of the town, Ann Lee". */
const INSIDE = new Set(['nmod', 'nmod:poss', 'appos', 'conj', 'flat', 'compound']);

/** The head of the whole noun phrase that a noun is in. */
function wholeOf(tree: Tree, noun: number): number {
  let top = noun;
  for (let step = 0; step < tree.tokens.length; step += 1) {
    const { head = -1, relation = '' } = tree.tokens[top] ?? {};
    if (head < 0 || !INSIDE.has(relation) || !isNounLike(tree.tokens[head])) break;
    top = head;
  }
  return top;
}

/**
 * "The blaze killed three people", "A raid by troops killed three": a past that was taken for a participle has an object, and its noun no other verb. "A
 * man named Lee" and "Ten arrested in raid" are left alone.
 */
export const participleWithObject: RepairFinder = (tree) =>
  tree.tokens.flatMap((token, at) => {
    const subject = wholeOf(tree, token.head);
    const noun = tree.tokens[subject];
    if (token.relation !== 'acl' || !noun || !LEFT_ALONE.has(noun.relation) || subject > at) return [];
    if (
      (token.xpos !== 'VBN' && token.xpos !== 'VBD') ||
      auxiliariesOf(tree, at).length > 0 ||
      TWO_OBJECT_VERBS.has(token.lemma)
    )
      return [];
    if (childBy(tree, at, 'obj') === undefined || !mayBeSubject(tree, subject)) return [];
    const arcs = [
      { at, head: noun.head, relation: noun.relation, xpos: 'VBD' },
      { at: subject, head: at, relation: 'nsubj' },
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
