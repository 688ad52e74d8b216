import { NEGATIVE_VERBS, SPEECH_VERBS } from '../../language/verb-classes.ts';
import type { Clause, Oblique } from '../../reading.ts';
import { modalOf, prospectOf } from '../../relations/modality.ts';
import { isNegated } from '../../relations/negation.ts';
import { objectsOf } from '../../relations/objects.ts';
import { agentsOf, obliquesOf } from '../../relations/obliques.ts';
import { particleOf } from '../../relations/particles.ts';
import { governorOf, isPredicate, predicateOver, verbOf } from '../../relations/predicates.ts';
import { subjectsOf } from '../../relations/subjects.ts';
import { relationOf, type Tree } from '../../relations/tree.ts';
import { formOf, groupOf, tenseOf, voiceOf } from '../../relations/verb-form.ts';
import { linkOfClause, markerOfClause } from './link-of-clause.ts';
import type { TreePhrases } from './read-phrases.ts';

/** A clause with the word that heads it in the tree. */
interface Headed {
  readonly predicate: number;
  readonly verb: number;
}

/**
 * In: a sentence's tree and its noun phrases. Out: its clauses with their arguments, in the order of their verbs.
 * Not: what the clauses mean.
 */
export function readClauses(tree: Tree, { phrases, indexOf }: TreePhrases): readonly Clause[] {
  const headed = clausesOf(tree);
  const clauseOf = new Map(headed.map(({ predicate }, i) => [predicate, i]));
  const list = (heads: readonly number[]): readonly number[] =>
    [...new Set(heads.flatMap((head) => indexOf.get(head) ?? []))].sort((a, b) => a - b);
  const drafts = headed.map(({ predicate, verb }): Clause => {
    const subjects = subjectsOf(tree, predicate);
    const found = list(subjects.heads);
    const objects = list(objectsOf(tree, predicate));
    const agents = list(agentsOf(tree, predicate));
    const own = obliquesOf(tree, predicate).flatMap(({ preposition, head }): readonly Oblique[] => {
      const phrase = indexOf.get(head);
      return phrase === undefined ? [] : [{ preposition, phrase }];
    });
    return {
      verb,
      ...groupOf(tree, predicate),
      particle: particleOf(tree, predicate),
      voice: voiceOf(tree, predicate),
      form: formOf(tree, predicate),
      tense: tenseOf(tree, predicate),
      negated: isNegated(tree, predicate),
      modality: modalOf(tree, predicate),
      subjects: found,
      subjectShared: subjects.shared && found.length > 0,
      objects,
      agents,
      obliques: withInner(phrases, own, [...objects, ...agents], verb),
      parent: parentOf(tree, predicate, clauseOf),
      link: linkOfClause(tree, predicate),
      marker: markerOfClause(tree, predicate),
    };
  });
  const inherited: Clause[] = [];
  // Governors may stand behind ("To stop the fire, they …"), so the outermost clauses come first.
  for (const at of outermostFirst(drafts)) {
    const draft = drafts[at];
    const head = headed[at];
    if (draft && head) inherited[at] = inherit(tree, head.predicate, draft, inherited[draft.parent ?? -1]);
  }
  return inherited;
}

const clausesOf = (tree: Tree): readonly Headed[] =>
  tree.tokens
    .flatMap((_, predicate) => (isPredicate(tree, predicate) ? [{ predicate, verb: verbOf(tree, predicate) }] : []))
    .sort((a, b) => a.verb - b.verb);

/** A finite conjunct hangs on the verb it is coordinated with; what is not finite on its governor. */
function parentOf(tree: Tree, predicate: number, clauseOf: ReadonlyMap<number, number>): number | null {
  const beside = relationOf(tree, predicate) === 'conj' && formOf(tree, predicate) === 'finite';
  const over = beside ? predicateOver(tree, predicate) : governorOf(tree, predicate);
  return over === null ? null : (clauseOf.get(over) ?? null);
}

/** Whether a phrase behind the verb belongs to it or to the noun before is often open: the clause lists both. */
function withInner(
  phrases: TreePhrases['phrases'],
  own: readonly Oblique[],
  others: readonly number[],
  verb: number,
): readonly Oblique[] {
  const hosts = new Set([...others, ...own.map(({ phrase }) => phrase)]);
  const listed = new Set(own.map(({ phrase }) => phrase));
  const inner = phrases.flatMap(({ within, first }, phrase): readonly Oblique[] => {
    if (!within || within.preposition === "'s" || !hosts.has(within.phrase) || first < verb) return [];
    hosts.add(phrase);
    const isOpen = within.preposition !== 'of' && !listed.has(phrase);
    return isOpen ? [{ preposition: within.preposition, phrase }] : [];
  });
  return [...own, ...inner].sort((a, b) => (phrases[a.phrase]?.first ?? 0) - (phrases[b.phrase]?.first ?? 0));
}

function outermostFirst(clauses: readonly Clause[]): readonly number[] {
  const order = new Set<number>();
  clauses.forEach((_, at) => {
    const path: number[] = [];
    let next: number | null = at;
    while (next !== null && !order.has(next) && !path.includes(next)) {
      path.push(next);
      next = clauses[next]?.parent ?? null;
    }
    for (const one of path.reverse()) order.add(one);
  });
  return [...order];
}

/** Infinitives and gerunds take modality and negation from their governors, as far as these colour them. */
function inherit(tree: Tree, predicate: number, draft: Clause, governor: Clause | undefined): Clause {
  if (governor === undefined) return draft;
  const lemma = tree.tokens[governor.verb]?.lemma.toLowerCase() ?? '';
  const denies = NEGATIVE_VERBS.has(lemma) && relationOf(tree, predicate) !== 'acl';
  if (draft.link === 'infinitive') {
    const modality = draft.modality ?? prospectOf(tree, predicate) ?? governor.modality;
    const direct = relationOf(tree, predicate) === 'xcomp';
    const negated = denies ? !draft.negated : draft.negated || (direct && governor.negated && !SPEECH_VERBS.has(lemma));
    return { ...draft, modality, negated };
  }
  // "avoided attacking", "prevented them from leaving"; not "failed, killing two".
  const gerund = draft.form === 'gerund' && (draft.first === governor.last + 1 || isKept(tree, draft, lemma));
  return gerund && denies ? { ...draft, negated: !draft.negated } : draft;
}

const KEEPING = new Set(['prevent', 'forbid', 'prohibit']);

/** "prevented them from leaving". */
const isKept = (tree: Tree, draft: Clause, lemma: string): boolean =>
  KEEPING.has(lemma) && tree.tokens[draft.first - 1]?.text.toLowerCase() === 'from';
