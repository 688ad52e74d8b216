import { matrix, multiply, padded, rectifyFast, softmaxFast } from './arena.ts';
import { distanceStep } from './distance-step.ts';
import { integerRows } from './integer-weights.ts';
import { type Network, throughIntegers } from './network.ts';
import { DISTANCE_STEPS, rolesWidth } from './sizes.ts';
import { fillRows, transpose } from './vectors.ts';

/** Scores of arcs: row `word`, column 0 for the root and `head + 1` for a word; `width` floats a row. */
export interface ArcScores {
  readonly at: number;
  readonly width: number;
}

/** Each word in the four parts it can play: as dependent and as head, of an arc and of a label (Dozat & Manning 2017). */
export function rolesOf(network: Network, states: number, count: number): number {
  const { arena, sizes } = network;
  const width = rolesWidth(sizes);
  const roles = arena.allocate(count * width);
  fillRows(arena.floats, roles, count, width, network.at('rolesBias'));
  const stateRow = 2 * sizes.hidden;
  throughIntegers(network, 'roles', integerRows(arena, states, stateRow, count, stateRow), roles);
  rectifyFast(arena, roles, count * width);
  return roles;
}

/** Turns scores into probabilities: those of a word's heads, the root among them, sum to 1. */
export function arcProbabilities(network: Network, roles: number, count: number): ArcScores {
  const { scores } = scoreArcs(network, roles, count);
  for (let word = 0; word < count; word += 1) {
    const row = scores.at + word * scores.width;
    softmaxFast(network.arena, row, count + 1, scores.width);
  }
  return scores;
}

const IMPOSSIBLE = -1e9;

/**
 * score(word, head) = (dependent · arc + arcBias) · head + (dependent · distance + distanceBias)[step to the head].
 * `asked` holds what stands in the first brackets, a row a word; `heads` a column for the root and each word.
 */
export function scoreArcs(
  network: Network,
  roles: number,
  count: number,
): { readonly scores: ArcScores; readonly asked: number; readonly heads: number } {
  const { arena, sizes } = network;
  const f = arena.floats;
  const { arcWidth } = sizes;
  const dependents = matrix(roles, rolesWidth(sizes));
  const asked = arena.allocate(count * arcWidth);
  fillRows(f, asked, count, arcWidth, network.at('arcBias'));
  multiply(arena, dependents, matrix(network.at('arc'), arcWidth), matrix(asked, arcWidth), count, arcWidth, arcWidth);
  const width = padded(count + 1);
  const at = arena.allocate(count * width);
  const heads = headsOf(network, roles, count);
  multiply(arena, matrix(asked, arcWidth), matrix(heads, width), matrix(at, width), count, arcWidth, width);
  const steps = arena.allocate(count * DISTANCE_STEPS);
  fillRows(f, steps, count, DISTANCE_STEPS, network.at('distanceBias'));
  multiply(
    arena,
    dependents,
    matrix(distanceColumns(network), DISTANCE_STEPS),
    matrix(steps, DISTANCE_STEPS),
    count,
    arcWidth,
    DISTANCE_STEPS,
  );
  for (let word = 0; word < count; word += 1) {
    const row = at + word * width + 1;
    for (let head = 0; head < count; head += 1) {
      const step = steps + word * DISTANCE_STEPS + distanceStep(head - word);
      f[row + head] = (f[row + head] as number) + (f[step] as number);
    }
    f[row + word] = IMPOSSIBLE;
  }
  return { scores: { at, width }, asked, heads };
}

/** All heads, a column each: the root, then the words. */
function headsOf(network: Network, roles: number, count: number): number {
  const { arena, sizes } = network;
  const width = padded(count + 1);
  const heads = arena.allocate(sizes.arcWidth * width);
  for (let i = 0; i < sizes.arcWidth; i += 1) {
    const row = heads + i * width;
    arena.floats[row] = arena.floats[network.at('rootArc') + i] as number;
    for (let word = 0; word < count; word += 1) {
      arena.floats[row + 1 + word] = arena.floats[roles + word * rolesWidth(sizes) + sizes.arcWidth + i] as number;
    }
  }
  return heads;
}

function distanceColumns({ arena, sizes, at }: Network): number {
  const columns = arena.allocate(sizes.arcWidth * DISTANCE_STEPS);
  transpose(arena.floats, at('distance'), DISTANCE_STEPS, sizes.arcWidth, columns);
  return columns;
}
