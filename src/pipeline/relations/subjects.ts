import { OBJECT_CONTROL_VERBS, OBJECT_GERUND_VERBS, SPEECH_VERBS } from '../language/verb-classes.ts';
import { antecedentList, antecedentOf, antecedentOfClause, isRelativePronoun } from './antecedents.ts';
import { conjunctsOf, firstConjunct, roleOf } from './coordination.ts';
import { objectsOf } from './objects.ts';
import { obliquesOf } from './obliques.ts';
import { governorOf, isPredicate, subjectOfModifier } from './predicates.ts';
import { isSubjectRelation } from './tag-classes.ts';
import { childBy, childrenBy, headOf, relationOf, type Tree, xposOf } from './tree.ts';
import { formOf, voiceOf } from './verb-form.ts';

/** The heads of a clause's subjects; `shared` tells that they do not stand beside its own verb. */
export interface Subjects {
  readonly heads: readonly number[];
  readonly shared: boolean;
}

const NONE: Subjects = { heads: [], shared: false };

/** Clauses within clauses whose subject is looked for; longer chains of control were not seen in edited news. */
const DEPTH_MAX = 12;

/**
 * The logical subjects of a clause by its own voice: its own, what its relative pronoun points at, the noun that it
 * modifies, that of the verb it is coordinated with, or that of the governor that controls it.
 */
export function subjectsOf(tree: Tree, predicate: number, depth = 0): Subjects {
  const own = ownSubjects(tree, predicate);
  if (own !== null) return own;
  if (depth >= DEPTH_MAX) return NONE;
  if (relationOf(tree, predicate) === 'conj') {
    const first = headOf(tree, predicate);
    return isPredicate(tree, first) ? share(subjectsOf(tree, first, depth + 1).heads) : NONE;
  }
  const form = formOf(tree, predicate);
  const outer = childBy(tree, predicate, 'nsubj:outer');
  if (outer !== undefined && form === 'infinitive') return share(conjunctsOf(tree, outer));
  switch (roleOf(tree, predicate)) {
    case 'acl':
    case 'acl:relcl':
    case 'advcl:relcl':
      return ofNoun(tree, predicate, depth);
    case 'xcomp':
      return share(controllerOf(tree, predicate, depth));
    case 'advcl':
    case 'ccomp':
    case 'parataxis':
      return form === 'finite' ? NONE : share(controllerOf(tree, predicate, depth));
    default:
      return NONE;
  }
}

const share = (heads: readonly number[]): Subjects => ({ heads, shared: heads.length > 0 });

function ownSubjects(tree: Tree, predicate: number): Subjects | null {
  const own = [...childrenBy(tree, predicate, 'nsubj', 'nsubj:pass'), ...speakingIt(tree, predicate)];
  const first = own[0] ?? subjectOfModifier(tree, predicate);
  if (first === undefined) return null;
  if (own.length === 0) return { heads: conjunctsOf(tree, first), shared: false };
  if (isRelativePronoun(tree, first)) {
    const noun = antecedentOf(tree, first);
    if (noun !== null) return share(antecedentList(tree, noun, predicate));
  }
  return { heads: oneSubject(tree, own, predicate).flatMap((one) => conjunctsOf(tree, one)), shared: false };
}

/**
 * A verb has one subject. Of several that a parser gave it the nearest before it is meant ("Prime Minister Ann Lee said"),
 * with those that a conjunction of its own joins to it.
 */
function oneSubject(tree: Tree, own: readonly number[], predicate: number): readonly number[] {
  const before = own.filter((at) => at < predicate);
  const near = before.at(-1) ?? own[0];
  if (near === undefined || own.length === 1) return own;
  return childBy(tree, near, 'cc') === undefined ? [near] : before;
}

/** "It added that …": with a verb of saying even a pronoun that was taken for an empty one is somebody. */
const speakingIt = (tree: Tree, predicate: number): readonly number[] =>
  voiceOf(tree, predicate) === 'active' && SPEECH_VERBS.has(tree.tokens[predicate]?.lemma.toLowerCase() ?? '')
    ? childrenBy(tree, predicate, 'expl').filter((at) => xposOf(tree, at) === 'PRP')
    : [];

/** "troops guarding the port", "that fled": the noun itself. "a decision to leave": whoever has the noun. */
function ofNoun(tree: Tree, predicate: number, depth: number): Subjects {
  const noun = antecedentOfClause(tree, predicate);
  if (noun === null) return NONE;
  const marked = childrenBy(tree, predicate, 'mark').some((at) => tree.tokens[at]?.text.toLowerCase() !== 'that');
  const form = formOf(tree, predicate);
  if (form === 'participle' || (form === 'gerund' && !marked)) return share(antecedentList(tree, noun, predicate));
  const relative = roleOf(tree, predicate) !== 'acl';
  if (relative) return isBareRelative(tree, predicate) ? share(antecedentList(tree, noun, predicate)) : NONE;
  if (form === 'finite') return NONE;
  const over = governorOf(tree, predicate);
  // "accused Peru of spying": the parser hangs the gerund on the object as often as on the verb.
  const lemma = tree.tokens[over ?? -1]?.lemma.toLowerCase() ?? '';
  const isAccused = over !== null && objectsOf(tree, over).includes(noun) && isAboutObject(tree, predicate, lemma);
  if (isAccused) return share(antecedentList(tree, noun, predicate));
  const owner = childBy(tree, noun, 'nmod:poss');
  if (owner !== undefined && xposOf(tree, owner) !== 'PRP$') return share(conjunctsOf(tree, owner));
  // "made a decision to leave"; of "the decision to leave caused unrest" nothing is known.
  const holds = over !== null && !isSubjectRelation(roleOf(tree, noun));
  return holds ? share(subjectsOf(tree, over, depth + 1).heads) : NONE;
}

/** "troops that fled": a finite relative clause without a subject, whose "that" was taken for a conjunction. */
const isBareRelative = (tree: Tree, predicate: number): boolean =>
  formOf(tree, predicate) === 'finite' && childBy(tree, predicate, 'expl') === undefined;

/** Verbs with an object whose infinitive is still the subject's: "promised them to leave". */
const SUBJECT_CONTROL_VERBS = new Set('promise threaten vow pledge use take need spend offer'.split(' '));

/** Verbs that keep their object from doing something: "barred them from voting". */
const KEEPING_VERBS = new Set(
  'prevent stop keep block ban bar discourage deter prohibit hinder save protect'.split(' '),
);

/** Those who do what an infinitive, gerund or participle tells, by the verb above it. */
function controllerOf(tree: Tree, predicate: number, depth: number): readonly number[] {
  const over = governorOf(tree, firstConjunct(tree, predicate));
  if (over === null) return [];
  const objects = objectsOf(tree, over);
  const subjects = (): readonly number[] => subjectsOf(tree, over, depth + 1).heads;
  const reciprocal = objects.some((object) => tree.tokens[object + 1]?.text.toLowerCase() === 'other');
  const lemma = tree.tokens[over]?.lemma.toLowerCase() ?? '';
  if (voiceOf(tree, over) === 'passive' || reciprocal) return subjects();
  if (roleOf(tree, predicate) === 'xcomp') {
    if (objects.length > 0) return SUBJECT_CONTROL_VERBS.has(lemma) ? subjects() : objects;
    const addressee = addresseeOf(tree, over, lemma);
    return addressee.length > 0 ? addressee : subjects();
  }
  if (objects.length > 0 && isAboutObject(tree, predicate, lemma)) return objects;
  const addressee = formOf(tree, predicate) === 'infinitive' ? addresseeOf(tree, over, lemma) : [];
  return addressee.length > 0 ? addressee : subjects();
}

/** Words that bring in what somebody is accused of or thanked for. */
const ABOUT = new Set(['of', 'for', 'over']);

/** "accused Peru of spying", "kept them from leaving", "urged Oslo to act": the object does it. */
function isAboutObject(tree: Tree, predicate: number, lemma: string): boolean {
  const mark = childrenBy(tree, predicate, 'mark').map((at) => tree.tokens[at]?.text.toLowerCase() ?? '');
  if (mark.includes('to')) return OBJECT_CONTROL_VERBS.has(lemma) && !OWN_PURPOSE_VERBS.has(lemma);
  if (mark.includes('from')) return KEEPING_VERBS.has(lemma);
  return OBJECT_GERUND_VERBS.has(lemma) && mark.some((word) => ABOUT.has(word));
}

/** Verbs of object control that often have a purpose of the subject's own behind them: "left the boat to be rescued". */
const OWN_PURPOSE_VERBS = new Set('leave call help press push lead warn'.split(' '));

/** "called on Oslo to act", "appealed to rebels to stop": the one addressed is to do it. */
function addresseeOf(tree: Tree, over: number, lemma: string): readonly number[] {
  const preposition = ADDRESSING.get(lemma);
  const found = obliquesOf(tree, over).findLast((oblique) => oblique.preposition === preposition);
  return found === undefined || preposition === undefined ? [] : conjunctsOf(tree, found.head);
}

/** Verbs that address somebody through a preposition and go on with what he is to do. */
const ADDRESSING: ReadonlyMap<string, string> = new Map([
  ['call', 'on'],
  ['appeal', 'to'],
  ['plead', 'with'],
  ['wait', 'for'],
  ['rely', 'on'],
  ['count', 'on'],
  ['depend', 'on'],
  ['prevail', 'on'],
  ['press', 'for'],
  ['push', 'for'],
  ['vote', 'for'],
  ['arrange', 'for'],
]);
