import { labelProbabilities } from './label-arcs.ts';
import type { Network } from './network.ts';
import type { ArcScores } from './score-arcs.ts';

/** A sentence's tree while it is decided: by word its head (-1 for the root), its relation as an index, and how likely. */
export interface LabelledTree {
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  readonly certainties: Float64Array;
}

/** What a word has at most once: no two arcs of one of these to the same head stand in the whole treebank. */
const ONCE: readonly (readonly string[])[] = [
  ['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass'],
  ['obj'],
  ['iobj'],
  ['ccomp'],
  ['xcomp'],
];

/** Changes made in one sentence: one of edited text needs one or two, and one that needs more is no sentence. */
const CHANGES_MAX = 16;

/** Other heads that are tried for a word. */
const HEADS_TRIED = 4;

/** What a word could be instead. */
interface Change {
  readonly word: number;
  readonly head: number;
  readonly relation: number;
  readonly certainty: number;
  /** How likely it is as a part of what it takes the place of. */
  readonly ratio: number;
}

/**
 * Arcs are judged one by one, so that a verb may come out with two subjects. As long as one does, the change is made that
 * costs least: another relation or another head for one of the two. Edits the tree.
 */
export function makeRolesUnique(network: Network, roles: number, arcs: ArcScores, tree: LabelledTree): void {
  const classOf = network.labels.relations.map((relation) => ONCE.findIndex((names) => names.includes(relation)));
  for (let step = 0; step < CHANGES_MAX; step += 1) {
    const pair = findPair(tree, classOf);
    if (pair === null) return;
    const changes = pair.flatMap((word) => changesOf(network, roles, arcs, tree, classOf, word));
    const [first, ...rest] = changes;
    if (first === undefined) return;
    const best = rest.reduce((a, b) => (b.ratio > a.ratio ? b : a), first);
    tree.heads[best.word] = best.head;
    tree.relations[best.word] = best.relation;
    tree.certainties[best.word] = best.certainty;
  }
}

/** Two words that are the same to the same head. */
function findPair({ heads, relations }: LabelledTree, classOf: readonly number[]): readonly [number, number] | null {
  const seen = new Map<number, number>();
  for (let word = 0; word < heads.length; word += 1) {
    const kind = classOf[relations[word] ?? 0] ?? -1;
    if (kind < 0) continue;
    const key = (heads[word] ?? 0) * ONCE.length + kind;
    const other = seen.get(key);
    if (other !== undefined) return [other, word];
    seen.set(key, word);
  }
  return null;
}

function changesOf(
  network: Network,
  roles: number,
  arcs: ArcScores,
  tree: LabelledTree,
  classOf: readonly number[],
  word: number,
): readonly Change[] {
  const f = network.arena.floats;
  const row = arcs.at + word * arcs.width;
  const present = tree.heads[word] ?? -1;
  const others = Array.from({ length: tree.heads.length }, (_, head) => head)
    .filter((head) => head !== word && head !== present && !isBelow(tree.heads, head, word))
    .sort((a, b) => (f[row + b + 1] ?? 0) - (f[row + a + 1] ?? 0) || a - b)
    .slice(0, HEADS_TRIED);
  return [present, ...others].flatMap((head) => {
    const relation = bestFree(network, roles, tree, classOf, word, head);
    if (relation === null) return [];
    const certainty = (f[row + head + 1] ?? 0) * relation.probability;
    const change = { word, head, relation: relation.index, certainty };
    return [{ ...change, ratio: certainty / (tree.certainties[word] ?? 1) }];
  });
}

/** Whether a word hangs on another, over however many. */
function isBelow(heads: Int32Array, word: number, above: number): boolean {
  let at = word;
  for (let step = 0; step < heads.length && at >= 0; step += 1) {
    if (at === above) return true;
    at = heads[at] ?? -1;
  }
  return false;
}

/** The likeliest relation of a word to a head that does not have it already. */
function bestFree(
  network: Network,
  roles: number,
  { heads, relations }: LabelledTree,
  classOf: readonly number[],
  word: number,
  head: number,
): { readonly index: number; readonly probability: number } | null {
  const { arena, labels } = network;
  const mark = arena.mark();
  const row = labelProbabilities(network, roles, Int32Array.of(head), word);
  const taken = new Set<number>();
  heads.forEach((other, at) => {
    if (other === head && at !== word) taken.add(classOf[relations[at] ?? 0] ?? -1);
  });
  let best = -1;
  labels.relations.forEach((relation, i) => {
    const kind = classOf[i] ?? -1;
    if (relation === 'root' || (kind >= 0 && taken.has(kind))) return;
    if (best < 0 || (arena.floats[row + i] ?? 0) > (arena.floats[row + best] ?? 0)) best = i;
  });
  const probability = arena.floats[row + best] ?? 0;
  arena.release(mark);
  return best < 0 ? null : { index: best, probability };
}
