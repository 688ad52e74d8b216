import type { Token } from '../../reading.ts';
import { growTree, type Tree } from '../../relations/tree.ts';
import { bareSubject } from './bare-subject.ts';
import { byPhrase } from './by-phrase.ts';
import { deedOfSomebody } from './deed-of-somebody.ts';
import { dueToVerb } from './due-to-verb.ts';
import { gappedParticiple } from './gapped-participle.ts';
import { insertedParticiple } from './inserted-participle.ts';
import { missingSubject } from './missing-subject.ts';
import { objectBeforeClause } from './object-before-clause.ts';
import { participleWithObject } from './participle-with-object.ts';
import { changesSomething, keepsTree, respectsCertainty } from './refiners.ts';
import { relativeVerb } from './relative-verb.ts';
import { renamedSubject } from './renamed-subject.ts';
import type { Proposal, RepairFinder, RepairRefiner } from './repair.ts';
import { splitPerfect } from './split-perfect.ts';
import { temporalSubject } from './temporal-subject.ts';
import { timeBehindPlace } from './time-behind-place.ts';

/** In this order: a time that is no subject any more leaves its verb without one, which the later ones find. */
export const FINDERS: readonly RepairFinder[] = [
  splitPerfect,
  dueToVerb,
  timeBehindPlace,
  temporalSubject,
  bareSubject,
  objectBeforeClause,
  relativeVerb,
  participleWithObject,
  insertedParticiple,
  renamedSubject,
  missingSubject,
  byPhrase,
  deedOfSomebody,
  gappedParticiple,
];

export const REFINERS: readonly RepairRefiner[] = [changesSomething, respectsCertainty, keepsTree];

/** What is known of an arc that a rule drew: more than half of them are right on trees that a parser made. */
const REPAIRED_CERTAINTY = 0.5;

/**
 * In: a sentence's tokens as parsed. Out: the same with the parser's known errors mended, and what was done.
 * Not: lemmas; new words.
 */
export function repairTree(tokens: readonly Token[]): {
  readonly tokens: readonly Token[];
  readonly repairs: readonly Proposal[];
} {
  let tree = growTree(tokens);
  const repairs: Proposal[] = [];
  for (const find of FINDERS) {
    for (const proposal of find(tree)) {
      if (!REFINERS.every((allows) => allows(tree, proposal))) continue;
      tree = withArcs(tree, proposal);
      repairs.push(proposal);
    }
  }
  return { tokens: tree.tokens, repairs };
}

function withArcs(tree: Tree, { arcs }: Proposal): Tree {
  const changed = new Map(arcs.map((arc) => [arc.at, arc]));
  return growTree(
    tree.tokens.map((token, at) => {
      const arc = changed.get(at);
      if (arc === undefined) return token;
      const { head, relation, xpos = token.xpos } = arc;
      return { ...token, head, relation, xpos, certainty: REPAIRED_CERTAINTY };
    }),
  );
}
