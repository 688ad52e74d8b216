import { wordAt } from '../../language/token-words.ts';
import { auxiliariesOf } from '../../relations/predicates.ts';
import { ancestorsOf, childBy, headOf, relationOf, type Tree, xposOf } from '../../relations/tree.ts';
import { voiceOf } from '../../relations/verb-form.ts';
import { openVerbs } from './open-verbs.ts';
import type { Proposal, RepairFinder } from './repair.ts';

/**
 * "The minister, speaking in Rome, urged both sides to act": a participle behind a comma has no subject of its own, and
 * the noun before the comma belongs to the finite verb behind that lacks one.
 */
export const insertedParticiple: RepairFinder = (tree) =>
  openVerbs(tree).flatMap((verb): readonly Proposal[] => {
    for (let at = 0; at < verb; at += 1) {
      const subject = subjectOfParticiple(tree, at);
      if (subject === undefined) continue;
      const below = ancestorsOf(tree, at).includes(verb);
      if (!below && headOf(tree, verb) !== at) continue;
      const relation = voiceOf(tree, verb) === 'passive' ? 'nsubj:pass' : 'nsubj';
      const place = { at: verb, head: headOf(tree, at), relation: relationOf(tree, at) };
      const arcs = [
        { at: subject, head: verb, relation },
        { at, head: verb, relation: 'advcl' },
      ];
      return [{ arcs: below ? arcs : [place, ...arcs], rule: 'syntax/tree-repairs/inserted-participle' }];
    }
    return [];
  });

/** The subject that a comma parts from a bare gerund; undefined where the word is no such participle. */
function subjectOfParticiple(tree: Tree, at: number): number | undefined {
  if (xposOf(tree, at) !== 'VBG' || auxiliariesOf(tree, at).length > 0 || wordAt(tree.tokens, at - 1) !== ',')
    return undefined;
  const subject = childBy(tree, at, 'nsubj', 'nsubj:pass');
  return subject !== undefined && subject < at ? subject : undefined;
}
