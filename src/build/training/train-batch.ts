import { inputWidth, rolesWidth } from '../../pipeline/3-syntax/network/sizes.ts';
import { rectify, rectifyBack } from '../../pipeline/3-syntax/network/vectors.ts';
import type { Batch } from './batch.ts';
import { applyMask, makeMask, masked } from './dropout.ts';
import { backThrough, through } from './matrix-layer.ts';
import { trainArcs } from './train-arcs.ts';
import { inputsBack, inputsOf } from './train-inputs.ts';
import { trainLabels } from './train-labels.ts';
import { type LayerRun, layerBack, runLayer } from './train-layer.ts';
import { runTags, tagLoss, tagsBack } from './train-tags.ts';
import type { Trainer } from './trainer.ts';

/** Losses of a batch in nats, summed over its words. */
export interface Losses {
  readonly tags: number;
  readonly arcs: number;
  readonly labels: number;
}

const ROLES = { weights: 'roles', bias: 'rolesBias' } as const;

/**
 * The network over a batch, there and back: returns the losses, and leaves the gradient of their sum, divided by the
 * number of words, in the parameters.
 */
export function trainBatch(trainer: Trainer, batch: Batch): Losses {
  const { arena, sizes } = trainer.network;
  const mark = arena.mark();
  const { dropout } = trainer.settings;
  const inputs = inputsOf(trainer, batch);
  const layers: { readonly run: LayerRun; readonly mask: number }[] = [];
  let states = inputs.block;
  let width = inputWidth(sizes);
  let tags: ReturnType<typeof runTags> | null = null;
  for (let layer = 0; layer < sizes.layers; layer += 1) {
    const mask = makeMask(trainer, batch, width, layer === 0 ? dropout.input : dropout.layer);
    const run = runLayer(trainer, batch, layer, masked(trainer, batch, states, width, mask));
    layers.push({ run, mask });
    states = run.out;
    width = 2 * sizes.hidden;
    if (layer + 1 !== sizes.tagLayer) continue;
    tags = runTags(trainer, batch, states);
    states = tags.out;
  }
  if (tags === null) throw new Error(`no layer ${sizes.tagLayer} to read tags from`);
  const roles = trainRoles(trainer, batch, states);
  const losses = { tags: tagLoss(trainer, batch, tags), arcs: roles.arcs, labels: roles.labels };
  let { gradient } = roles;
  for (const { run, mask } of layers.toReversed()) {
    if (run.layer + 1 === sizes.tagLayer) gradient = tagsBack(trainer, batch, tags, gradient);
    gradient = layerBack(trainer, batch, run, gradient);
    applyMask(trainer, batch, gradient, run.layer === 0 ? inputWidth(sizes) : width, mask);
  }
  inputsBack(trainer, batch, inputs, gradient);
  arena.release(mark);
  return losses;
}

/** From the last layer's states to arcs and labels, and back to the gradient of the states. */
function trainRoles(
  trainer: Trainer,
  batch: Batch,
  states: number,
): Omit<Losses, 'tags'> & { readonly gradient: number } {
  const { arena, sizes } = trainer.network;
  const stateWidth = 2 * sizes.hidden;
  const width = rolesWidth(sizes);
  const count = batch.words * width;
  const stateMask = makeMask(trainer, batch, stateWidth, trainer.settings.dropout.layer);
  const input = masked(trainer, batch, states, stateWidth, stateMask);
  const roles = through(trainer, ROLES, input, stateWidth, batch.words);
  rectify(arena.floats, roles, count);
  const roleMask = makeMask(trainer, batch, width, trainer.settings.dropout.roles);
  const kept = masked(trainer, batch, roles, width, roleMask);
  const rolesGradient = arena.allocate(count);
  const arcs = trainArcs(trainer, batch, kept, rolesGradient);
  const labels = trainLabels(trainer, batch, kept, rolesGradient);
  applyMask(trainer, batch, rolesGradient, width, roleMask);
  rectifyBack(arena.floats, rolesGradient, roles, count);
  const gradient = arena.allocate(batch.words * stateWidth);
  backThrough(trainer, ROLES, input, stateWidth, batch.words, rolesGradient, gradient);
  applyMask(trainer, batch, gradient, stateWidth, stateMask);
  return { arcs, labels, gradient };
}

export const totalOf = ({ tags, arcs, labels }: Losses): number => tags + arcs + labels;
