import { INTRANSITIVE_VERBS } from '../language/verb-classes.ts';
import { HAVE_FORMS, MODALS } from '../language/verb-forms.ts';
import type { Clause } from '../reading.ts';
import { roleOf } from './coordination.ts';
import { auxiliariesOf, sharesFormWith, subjectOfModifier, verbOf } from './predicates.ts';
import { childBy, childrenBy, headOf, relationOf, type Tree, xposOf } from './tree.ts';

const FINITE_TAGS = new Set(['MD', 'VBD', 'VBZ', 'VBP']);

/** The words that say form, tense and voice, in order: auxiliaries and the verb. */
const chainOf = (tree: Tree, predicate: number): readonly number[] => [
  ...auxiliariesOf(tree, predicate),
  verbOf(tree, predicate),
];

/** The "to" of an infinitive, also a shared one ("to attack and seize"); undefined without one. */
export function infinitiveMarkOf(tree: Tree, predicate: number): number | undefined {
  const own = childrenBy(tree, predicate, 'mark', 'aux').find((child) => xposOf(tree, child) === 'TO');
  if (own !== undefined || xposOf(tree, predicate) !== 'VB') return own;
  // "due to meet", where "to" hangs on the adjective.
  const first = auxiliariesOf(tree, predicate)[0] ?? predicate;
  if (xposOf(tree, first - 1) === 'TO') return first - 1;
  const sharer = sharesFormWith(tree, predicate);
  return sharer === null ? undefined : infinitiveMarkOf(tree, sharer);
}

/** Whether a clause is finite, and else which form its verb has. */
export function formOf(tree: Tree, predicate: number): Clause['form'] {
  const opener = chainOf(tree, predicate)[0] ?? predicate;
  const tag = xposOf(tree, opener);
  const subject = childBy(tree, predicate, 'nsubj', 'nsubj:pass', 'expl') ?? subjectOfModifier(tree, predicate);
  if (FINITE_TAGS.has(tag)) return isReducedPast(tree, predicate, opener) ? 'participle' : 'finite';
  if (infinitiveMarkOf(tree, predicate) !== undefined) return 'infinitive';
  if (tag === 'VBG') return 'gerund';
  if (tag === 'VB') return roleOf(tree, predicate) === 'xcomp' ? 'infinitive' : 'finite';
  // "Ten killed in a blast": a headline leaves out the auxiliary.
  return subject === undefined && opener === predicate ? 'participle' : 'finite';
}

/** "troops stationed there": what hangs on a noun and has no subject is a participle, even if tagged as a past. */
const isReducedPast = (tree: Tree, predicate: number, opener: number): boolean =>
  opener === predicate &&
  xposOf(tree, predicate) === 'VBD' &&
  relationOf(tree, predicate) === 'acl' &&
  childBy(tree, predicate, 'nsubj', 'nsubj:pass') === undefined;

/** Passive by its auxiliary or subject, or as a bare participle ("troops stationed there"). */
export function voiceOf(tree: Tree, predicate: number): Clause['voice'] {
  if (verbOf(tree, predicate) !== predicate) return 'active';
  const auxiliaries = auxiliariesOf(tree, predicate);
  if (auxiliaries.some((at) => relationOf(tree, at) === 'aux:pass')) return 'passive';
  if (childBy(tree, predicate, 'nsubj:pass') !== undefined) return 'passive';
  if (auxiliaries.length > 0 || formOf(tree, predicate) !== 'participle') return 'active';
  const active = isPastWithObject(tree, predicate) || isIntransitive(tree, predicate);
  return active ? 'active' : 'passive';
}

/** "as rebels launched strikes": a verb with an object of its own is no passive, whatever it was taken for. */
function isPastWithObject(tree: Tree, predicate: number): boolean {
  const lemma = tree.tokens[predicate]?.lemma.toLowerCase() ?? '';
  const object = childBy(tree, predicate, 'obj');
  return object !== undefined && object > predicate && !TWO_OBJECT_VERBS.has(lemma);
}

/** "Agents spied on lawyers": a verb that takes no object has no passive. */
const isIntransitive = (tree: Tree, predicate: number): boolean =>
  INTRANSITIVE_VERBS.has(tree.tokens[predicate]?.lemma.toLowerCase() ?? '') &&
  childBy(tree, predicate, 'obl:agent') === undefined;

/** Verbs whose participle still has an object: "a man named Lee", "people given food". */
const TWO_OBJECT_VERBS = new Set(
  (
    'give grant offer send show tell teach pay award hand owe promise deny ask charge fine sell lend cost name call dub ' +
    'title term label elect appoint make consider deem declare crown know entitle nickname rate judge think leave bear'
  ).split(' '),
);

/** The perfect counts as past here: what it tells has happened. */
export function tenseOf(tree: Tree, predicate: number): Clause['tense'] {
  if (formOf(tree, predicate) !== 'finite') return 'none';
  const opener = chainOf(tree, predicate)[0] ?? predicate;
  const word = tree.tokens[opener]?.text.toLowerCase() ?? '';
  const tag = xposOf(tree, opener);
  if (tag === 'MD') return MODALS.get(word) === 'will' ? 'future' : 'present';
  if (tag === 'VBD' || tag === 'VBN') return 'past';
  return opener !== predicate && HAVE_FORMS.has(word) ? 'past' : 'present';
}

/** First and last token of the verb group: "had been killed", "to leave". A subject inside ("did he go") opens it anew. */
export function groupOf(tree: Tree, predicate: number): { readonly first: number; readonly last: number } {
  const last = verbOf(tree, predicate);
  const own = childrenBy(tree, predicate, 'aux', 'aux:pass', 'cop').filter((at) => at < last);
  const to = infinitiveMarkOf(tree, predicate) ?? last;
  const mark = to < last && (headOf(tree, to) === predicate || to + 1 === (own[0] ?? last)) ? [to] : [];
  const subjects = childrenBy(tree, predicate, 'nsubj', 'nsubj:pass', 'nsubj:outer', 'expl');
  const between = subjects.filter((at) => at < last).at(-1) ?? -1;
  const first = [...own, ...mark].sort((a, b) => a - b).find((at) => at > between) ?? last;
  return { first, last };
}
