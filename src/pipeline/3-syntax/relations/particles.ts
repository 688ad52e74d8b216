import { PARTICLES } from '../../language/closed-classes.ts';
import { wordAt } from '../../language/token-words.ts';
import { childBy, childrenBy, type Tree } from './tree.ts';

/**
 * The particle that makes another verb of a verb ("carried out attacks"), in lower case; null without one. Adverbs right
 * behind the verb count where they are spelled like one: "work together", "turned away boats".
 */
export function particleOf(tree: Tree, predicate: number): string | null {
  const own = childBy(tree, predicate, 'compound:prt');
  const adverb = childrenBy(tree, predicate, 'advmod').find((at) => at === predicate + 1);
  const particle = own ?? adverb;
  const word = particle === undefined ? '' : wordAt(tree.tokens, particle);
  return own !== undefined || PARTICLES.has(word) ? word : null;
}
