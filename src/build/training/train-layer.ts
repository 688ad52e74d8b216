import { recur } from '../../pipeline/3-syntax/network/recur.ts';
import { DIRECTIONS, type Direction, gatesOf, layerInput } from '../../pipeline/3-syntax/network/sizes.ts';
import type { Batch } from './batch.ts';
import { backThrough, through } from './matrix-layer.ts';
import { parameterOf, type Trainer } from './trainer.ts';

/** A layer's blocks on the way there, kept for the way back. */
export interface LayerRun {
  readonly layer: number;
  readonly input: number;
  readonly out: number;
  readonly directions: readonly { readonly gates: number; readonly states: number }[];
}

/** Both directions of one recurrent layer over all sentences of a batch. */
export function runLayer(trainer: Trainer, batch: Batch, layer: number, input: number): LayerRun {
  const { arena, sizes } = trainer.network;
  const { hidden } = sizes;
  const out = arena.allocate(batch.words * 2 * hidden);
  const directions = DIRECTIONS.map((direction, i) => {
    const gates = through(
      trainer,
      { weights: `layer${layer}${direction}` },
      input,
      layerInput(sizes, layer),
      batch.words,
    );
    const states = arena.allocate(batch.words * hidden);
    const recurrence = {
      gates,
      gatesWidth: gatesOf(layer) * hidden,
      states,
      bias: parameterOf(trainer, `bias${layer}${direction}`).value,
      peephole: parameterOf(trainer, `peephole${layer}${direction}`).value,
      ...skipOf(trainer, layer, input, gates, i),
      out: out + i * hidden,
      outWidth: 2 * hidden,
      hidden,
    };
    recur(arena, recurrence, batch.stretches, direction === 'Backward');
    return { gates, states };
  });
  return { layer, input, out, directions };
}

/** The first layer computes a skip of its own; in the others it is the same unit of the layer before. */
function skipOf(trainer: Trainer, layer: number, input: number, gates: number, direction: number) {
  const { sizes } = trainer.network;
  return layer === 0
    ? { skip: gates + 3 * sizes.hidden, skipWidth: gatesOf(0) * sizes.hidden }
    : { skip: input + direction * sizes.hidden, skipWidth: 2 * sizes.hidden };
}

/** From the gradient of what came out to that of what went in (a new block), adding to those of the parameters. */
export function layerBack(trainer: Trainer, batch: Batch, run: LayerRun, gradient: number): number {
  const { arena, sizes } = trainer.network;
  const width = layerInput(sizes, run.layer);
  const inputGradient = arena.allocate(batch.words * width);
  DIRECTIONS.forEach((direction) => {
    const gatesGradient = recurBack(trainer, batch, run, direction, gradient, inputGradient);
    const { input, layer } = run;
    const weights = { weights: `layer${layer}${direction}` } as const;
    backThrough(trainer, weights, input, width, batch.words, gatesGradient, inputGradient);
  });
  return inputGradient;
}

/** Backpropagation through time of recur.ts: the gradient of the gates, in a new block. */
function recurBack(
  trainer: Trainer,
  batch: Batch,
  run: LayerRun,
  direction: Direction,
  gradient: number,
  inputGradient: number,
): number {
  const { arena, sizes } = trainer.network;
  const { hidden } = sizes;
  const f = arena.floats;
  const side = DIRECTIONS.indexOf(direction);
  const { gates, states } = run.directions[side] ?? { gates: 0, states: 0 };
  const width = gatesOf(run.layer) * hidden;
  const gatesGradient = arena.allocate(batch.words * width);
  const bias = parameterOf(trainer, `bias${run.layer}${direction}`).gradient;
  const peephole = parameterOf(trainer, `peephole${run.layer}${direction}`);
  const { skip, skipWidth } = skipOf(trainer, run.layer, run.input, gates, side);
  const skipGradient = run.layer === 0 ? gatesGradient + 3 * hidden : inputGradient + side * hidden;
  const back = direction === 'Backward' ? 1 : -1;
  const carried = new Float32Array(hidden);
  for (const { first, count } of batch.stretches) {
    carried.fill(0);
    for (let i = count - 1; i >= 0; i -= 1) {
      const word = direction === 'Backward' ? first + count - 1 - i : first + i;
      const gate = gates + word * width;
      const gateGradient = gatesGradient + word * width;
      for (let h = 0; h < hidden; h += 1) {
        const before = i === 0 ? 0 : (f[states + (word + back) * hidden + h] as number);
        const candidate = f[gate + h] as number;
        const forget = f[gate + hidden + h] as number;
        const reset = f[gate + 2 * hidden + h] as number;
        const state = f[states + word * hidden + h] as number;
        const out = f[gradient + word * 2 * hidden + side * hidden + h] as number;
        const past = f[skip + word * skipWidth + h] as number;
        const stateGradient = (carried[h] as number) + out * (0.5 + 0.5 * reset);
        const resetGradient = out * (state - past) * slope(reset);
        const forgetGradient = stateGradient * (before - candidate) * slope(forget);
        const skipAt = skipGradient + word * skipWidth + h;
        f[skipAt] = (f[skipAt] as number) + out * (0.5 - 0.5 * reset);
        f[gateGradient + h] = stateGradient * (0.5 - 0.5 * forget);
        f[gateGradient + hidden + h] = forgetGradient;
        f[gateGradient + 2 * hidden + h] = resetGradient;
        f[bias + h] = (f[bias + h] as number) + forgetGradient;
        f[bias + hidden + h] = (f[bias + hidden + h] as number) + resetGradient;
        f[peephole.gradient + h] = (f[peephole.gradient + h] as number) + forgetGradient * before;
        f[peephole.gradient + hidden + h] = (f[peephole.gradient + hidden + h] as number) + resetGradient * before;
        carried[h] =
          stateGradient * (0.5 + 0.5 * forget) +
          forgetGradient * (f[peephole.value + h] as number) +
          resetGradient * (f[peephole.value + hidden + h] as number);
      }
    }
  }
  return gatesGradient;
}

/** Of 1/2 + q/2 with q = x / sqrt(1 + x²), by x: half of (1 - q²) to the power of 3/2. */
function slope(q: number): number {
  const rest = Math.max(0, 1 - q * q);
  return 0.5 * rest * Math.sqrt(rest);
}
