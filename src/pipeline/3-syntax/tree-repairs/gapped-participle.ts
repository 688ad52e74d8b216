import { conjunctsOf } from '../../relations/coordination.ts';
import { isPredicate } from '../../relations/predicates.ts';
import { childBy, childrenBy, relationOf, type Tree, xposOf } from '../../relations/tree.ts';
import type { Arc, RepairFinder } from './repair.ts';

/** Tokens between "and" and the participle: "and at least 400 other people injured". */
const COUNT_WORDS_MAX = 7;

/**
 * "Two hundred were killed and more than 400 injured": a number and a bare participle behind "and" repeat the passive
 * before it without its auxiliary. "and 400 injured men were taken away" is left alone.
 */
export const gappedParticiple: RepairFinder = (tree) =>
  tree.tokens.flatMap((token, cc) => {
    if (token.upos !== 'CCONJ') return [];
    const participle = participleBehind(tree, cc);
    if (participle === null) return [];
    const verb = passiveBefore(tree, cc);
    const count = countBefore(tree, cc, participle);
    if (verb === null || count === null) return [];
    const arcs: readonly Arc[] = [
      { at: participle, head: verb, relation: 'conj' },
      { at: count, head: participle, relation: 'nsubj:pass' },
      { at: cc, head: participle, relation: 'cc' },
    ];
    return [{ arcs, rule: 'syntax/tree-repairs/gapped-participle' }];
  });

// Matches "injured", "dead"; not "ill".
const PARTICIPIAL = /(?:ed|dead|hurt|lost)$/;

/** A participle, or an adjective made of one, that ends its clause; null where there is none or the clause has a verb. */
function participleBehind(tree: Tree, cc: number): number | null {
  for (let at = cc + 1; at <= cc + COUNT_WORDS_MAX + 1; at += 1) {
    const token = tree.tokens[at];
    if (!token || token.upos === 'PUNCT' || token.upos === 'AUX') return null;
    const isParticiple =
      token.xpos === 'VBN' || token.xpos === 'VBD' || (token.xpos === 'JJ' && PARTICIPIAL.test(token.text));
    if (!isParticiple) continue;
    const next = tree.tokens[at + 1];
    return next === undefined || next.upos === 'PUNCT' || next.upos === 'ADP' || next.upos === 'ADV' ? at : null;
  }
  return null;
}

/** The first passive of its list, before the conjunction, with nothing else told in between. */
function passiveBefore(tree: Tree, cc: number): number | null {
  for (let at = cc - 1; at >= 0; at -= 1) {
    if (!isPredicate(tree, at)) continue;
    const first = relationOf(tree, at) === 'conj' ? (tree.tokens[at]?.head ?? at) : at;
    return xposOf(tree, first) === 'VBN' &&
      childBy(tree, first, 'aux:pass') !== undefined &&
      childBy(tree, first, 'nsubj:pass') !== undefined
      ? first
      : null;
  }
  return null;
}

/** The counted noun, or the number alone, right before the participle; only where a number stands there. */
function countBefore(tree: Tree, cc: number, participle: number): number | null {
  const at = participle - 1;
  const token = tree.tokens[at];
  if (at <= cc || !token) return null;
  if (token.upos === 'NUM') return conjunctsOf(tree, at).length === 1 ? at : null;
  return token.upos === 'NOUN' && childrenBy(tree, at, 'nummod').some((number) => number > cc) ? at : null;
}
