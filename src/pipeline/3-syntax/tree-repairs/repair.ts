import type { RuleId } from '../../../model/note.ts';
import type { Tree } from '../../relations/tree.ts';

/** A new head and relation for one word, and a Penn tag where its own does not go with them. */
export interface Arc {
  readonly at: number;
  readonly head: number;
  readonly relation: string;
  readonly xpos?: string;
}

/** Arcs that belong together: all of them are taken, or none. `rule` is the address of the finder. */
export interface Proposal {
  readonly arcs: readonly Arc[];
  readonly rule: RuleId;
}

/** Looks at a tree and proposes what the parser should have said. */
export type RepairFinder = (tree: Tree) => readonly Proposal[];

/** Whether a proposal may be carried out on the tree as it is by then. */
export type RepairRefiner = (tree: Tree, proposal: Proposal) => boolean;
