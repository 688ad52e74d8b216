import { wordAt } from '../language/token-words.ts';
import { PROSPECTIVE_PREDICATES, PROSPECTIVE_VERBS } from '../language/verb-classes.ts';
import { MODALS } from '../language/verb-forms.ts';
import { auxiliariesOf, governorOf, verbOf } from './predicates.ts';
import { childrenBy, type Tree } from './tree.ts';
import { infinitiveMarkOf } from './verb-form.ts';

/**
 * The modal or semi-modal over a clause's own verb, as a lemma: "could"; "be" for "are to meet"; null for a plain
 * assertion and for "will", which is a tense.
 */
export function modalOf(tree: Tree, predicate: number): string | null {
  const auxiliaries = auxiliariesOf(tree, predicate);
  for (const at of auxiliaries) {
    const modal = MODALS.get(wordAt(tree.tokens, at));
    if (modal !== undefined && tree.tokens[at]?.xpos === 'MD') return modal === 'will' ? null : modal;
  }
  // "are to meet": the tree has one verb with both.
  const mark = infinitiveMarkOf(tree, predicate);
  const first = auxiliaries[0];
  const announces = mark !== undefined && first !== undefined && first < mark && tree.tokens[first]?.lemma === 'be';
  return announces ? 'be' : null;
}

/**
 * The word that puts an infinitive into the realm of plans, wishes and orders: its governing verb ("urged", "plans"), or
 * an adjective before it ("are due to meet"). Null where the governor tells it as done ("managed to leave").
 */
export function prospectOf(tree: Tree, predicate: number): string | null {
  const over = governorOf(tree, predicate);
  if (over === null) return null;
  const word = wordAt(tree.tokens, over);
  if (PROSPECTIVE_PREDICATES.has(word)) return word;
  const verb = tree.tokens[verbOf(tree, over)]?.lemma ?? '';
  const said = childrenBy(tree, over, 'xcomp').find(
    (at) => at < predicate && PROSPECTIVE_PREDICATES.has(wordAt(tree.tokens, at)),
  );
  if (said !== undefined) return wordAt(tree.tokens, said);
  // "are going to meet": a future with two verbs.
  if (tree.tokens[over]?.lemma === 'go' && tree.tokens[over]?.xpos === 'VBG') return 'be';
  return PROSPECTIVE_VERBS.has(verb) ? verb : null;
}
