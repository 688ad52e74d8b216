import { DISTANCE_STEPS } from './sizes.ts';

const SIDE = DISTANCE_STEPS / 2;

/** Farthest distance of each step but the last: near ones are told apart, far ones are not. */
const STEP_ENDS = [1, 2, 3, 4, 6, 10, 20];

/** The step of a distance, from a word to its head: 0 to 7 for heads on the left, 8 to 15 on the right. */
export function distanceStep(distance: number): number {
  const far = Math.abs(distance);
  let step = 0;
  while (step < STEP_ENDS.length && far > (STEP_ENDS[step] ?? 0)) step += 1;
  return distance < 0 ? step : step + SIDE;
}
