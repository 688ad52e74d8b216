/** A square of scores, row by row: row = node, column = its head. Node 0 is the artificial root. */
interface Graph {
  readonly nodes: number;
  readonly scores: Float64Array;
}

/** Less than any sum of logarithms of probabilities that findTree makes. */
export const IMPOSSIBLE = -1e9;

/**
 * Chu and Liu (1965), Edmonds (1967): the spanning tree of highest total score, as the head of each node; that of node 0
 * is 0. `scores` has a row for each node, with IMPOSSIBLE for arcs that may not be. All cycles are contracted at once,
 * so that a level costs the square of the number of nodes, and there are few levels.
 */
export function findArborescence(scores: Float64Array, nodes: number): Int32Array {
  const graph = { nodes, scores };
  const heads = bestHeads(graph);
  const groupOf = groupsOf(heads);
  const groups = 1 + Math.max(...groupOf);
  if (groups === nodes) return heads;
  const arcs = arcsBetween(graph, heads, groupOf, groups);
  const solved = findArborescence(arcs.scores, groups);
  for (let group = 1; group < groups; group += 1) {
    // A cycle opens where it is entered; its other nodes keep their heads within it.
    const at = group * groups + (solved[group] ?? 0);
    const node = arcs.node[at] ?? -1;
    if (node > 0) heads[node] = arcs.head[at] ?? 0;
  }
  return heads;
}

function bestHeads({ nodes, scores }: Graph): Int32Array {
  const heads = new Int32Array(nodes);
  for (let node = 1; node < nodes; node += 1) {
    const row = node * nodes;
    let best = 0;
    for (let head = 1; head < nodes; head += 1) {
      if (head !== node && (scores[row + head] as number) > (scores[row + best] as number)) best = head;
    }
    heads[node] = best;
  }
  return heads;
}

/** The best arc from each group to each other, by its score and its ends. */
interface GroupArcs {
  readonly scores: Float64Array;
  readonly node: Int32Array;
  readonly head: Int32Array;
}

/** Entering a cycle costs the arc that it takes the place of. */
function arcsBetween(graph: Graph, heads: Int32Array, groupOf: Int32Array, groups: number): GroupArcs {
  const sizes = new Int32Array(groups);
  for (const group of groupOf) sizes[group] = (sizes[group] as number) + 1;
  const scores = new Float64Array(groups * groups).fill(2 * IMPOSSIBLE);
  const [node, head] = [new Int32Array(groups * groups), new Int32Array(groups * groups)];
  for (let from = 1; from < graph.nodes; from += 1) {
    const group = groupOf[from] as number;
    const row = from * graph.nodes;
    const replaced = (sizes[group] as number) > 1 ? (graph.scores[row + (heads[from] as number)] as number) : 0;
    for (let to = 0; to < graph.nodes; to += 1) {
      const other = groupOf[to] as number;
      if (other === group) continue;
      const score = (graph.scores[row + to] as number) - replaced;
      const at = group * groups + other;
      if (score <= (scores[at] as number)) continue;
      scores[at] = score;
      node[at] = from;
      head[at] = to;
    }
  }
  return { scores, node, head };
}

/** For each node its group: a cycle is one, every other node its own. Node 0 is in group 0. */
function groupsOf(heads: Int32Array): Int32Array {
  const groupOf = new Int32Array(heads.length).fill(-1);
  const reachedFrom = new Int32Array(heads.length).fill(-1);
  reachedFrom[0] = 0;
  groupOf[0] = 0;
  let groups = 1;
  for (let start = 1; start < heads.length; start += 1) {
    let node = start;
    while (reachedFrom[node] === -1) {
      reachedFrom[node] = start;
      node = heads[node] as number;
    }
    if (node === 0 || reachedFrom[node] !== start || groupOf[node] !== -1) continue;
    for (let member = node; groupOf[member] === -1; member = heads[member] as number) groupOf[member] = groups;
    groups += 1;
  }
  for (let node = 1; node < heads.length; node += 1) {
    if (groupOf[node] !== -1) continue;
    groupOf[node] = groups;
    groups += 1;
  }
  return groupOf;
}
