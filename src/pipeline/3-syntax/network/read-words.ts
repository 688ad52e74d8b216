import type { Upos } from '../../reading.ts';
import { padded } from './arena.ts';
import { encodeWords } from './encode-words.ts';
import { findTree } from './find-tree.ts';
import { labelProbabilities } from './label-arcs.ts';
import type { Network } from './network.ts';
import { type ArcScores, arcProbabilities, rolesOf } from './score-arcs.ts';
import { tagWidth } from './sizes.ts';
import { type LabelledTree, makeRolesUnique } from './unique-roles.ts';

/** What the network says of a word. */
export interface WordReading {
  readonly xpos: string;
  readonly upos: Upos;
  /** Index of its head among the sentence's words, -1 for the root. */
  readonly head: number;
  readonly relation: string;
  /** Probability of the arc and its label, from 0 to 1. */
  readonly certainty: number;
}

/**
 * Tags and tree of one sentence of at most SENTENCE_TOKENS_MAX words: the likeliest tags that go together, the likeliest
 * tree, and the likeliest relation of each arc, of which no word has two subjects or two objects.
 */
export function readWords(network: Network, forms: readonly string[]): readonly WordReading[] {
  const { arena, sizes, labels } = network;
  const mark = arena.mark();
  const { states, tags } = encodeWords(network, forms);
  const roles = rolesOf(network, states, forms.length);
  const arcs = arcProbabilities(network, roles, forms.length);
  const tree = labelledTree(network, roles, arcs, forms.length);
  makeRolesUnique(network, roles, arcs, tree);
  const readings = forms.map((_, word): WordReading => {
    const [xpos, upos] = bestTags(network, tags + word * tagWidth(sizes));
    return {
      xpos: labels.xpos[xpos] ?? '',
      upos: labels.upos[upos] ?? 'X',
      head: tree.heads[word] ?? -1,
      relation: labels.relations[tree.relations[word] ?? 0] ?? 'dep',
      certainty: tree.certainties[word] ?? 0,
    };
  });
  arena.release(mark);
  return readings;
}

/** The likeliest tree, and the likeliest relation of each of its arcs. */
function labelledTree(network: Network, roles: number, arcs: ArcScores, count: number): LabelledTree {
  const { arena, sizes } = network;
  const heads = findTree(count, { floats: arena.floats, ...arcs });
  const labels = labelProbabilities(network, roles, heads);
  const relations = new Int32Array(count);
  const certainties = new Float64Array(count);
  for (let word = 0; word < count; word += 1) {
    const head = heads[word] ?? -1;
    const row = labels + word * padded(sizes.relations);
    const relation = bestRelation(network, row, head === -1);
    relations[word] = relation;
    const arc = arena.floats[arcs.at + word * arcs.width + head + 1] ?? 0;
    certainties[word] = arc * (arena.floats[row + relation] ?? 0);
  }
  return { heads, relations, certainties };
}

/** The root is labelled so, and nothing else is. */
function bestRelation({ arena, labels }: Network, row: number, isRoot: boolean): number {
  let best = -1;
  labels.relations.forEach((relation, i) => {
    if ((relation === 'root') !== isRoot) return;
    if (best < 0 || (arena.floats[row + i] ?? 0) > (arena.floats[row + best] ?? 0)) best = i;
  });
  return best;
}

function bestTags({ arena, labels, sizes }: Network, row: number): readonly [xpos: number, upos: number] {
  const uposRow = row + padded(sizes.xpos);
  let best = labels.tagPairs[0] ?? [0, 0];
  let bestProduct = -1;
  for (const pair of labels.tagPairs) {
    const product = (arena.floats[row + pair[0]] ?? 0) * (arena.floats[uposRow + pair[1]] ?? 0);
    if (product > bestProduct) {
      bestProduct = product;
      best = pair;
    }
  }
  return best;
}
