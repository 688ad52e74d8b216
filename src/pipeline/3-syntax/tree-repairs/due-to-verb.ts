import { wordAt } from '../../language/token-words.ts';
import { headOf, relationOf, xposOf } from '../../relations/tree.ts';
import type { Arc, RepairFinder } from './repair.ts';

/** What belongs to the verb that "due to" brings in, and not to "due" itself. */
const OF_VERB = new Set(['obj', 'iobj', 'xcomp', 'ccomp', 'compound:prt', 'aux:pass']);

/**
 * "Envoys were due to hold talks": before a bare verb "due to" is no preposition, but says what is planned. "Trains stopped
 * due to snow" is left alone.
 */
export const dueToVerb: RepairFinder = (tree) =>
  tree.tokens.flatMap((_, due) => {
    if (wordAt(tree.tokens, due) !== 'due' || wordAt(tree.tokens, due + 1) !== 'to') return [];
    const verb = headOf(tree, due);
    if (relationOf(tree, due) !== 'case' || verb <= due + 1 || xposOf(tree, verb) !== 'VB') return [];
    const { head, relation } = tree.tokens[verb] ?? { head: -1, relation: 'root' };
    const moved = (tree.children[verb] ?? []).flatMap((at): readonly Arc[] => {
      const own = relationOf(tree, at);
      return at >= due || OF_VERB.has(own) ? [] : [{ at, head: due, relation: own }];
    });
    // "to" stays with "due": the parser is too sure of that, and nobody asks for it.
    const arcs = [{ at: due, head, relation }, { at: verb, head: due, relation: 'xcomp' }, ...moved];
    return [{ arcs, rule: 'syntax/tree-repairs/due-to-verb' }];
  });
