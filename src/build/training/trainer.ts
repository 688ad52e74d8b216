import type { Network } from '../../pipeline/3-syntax/network/network.ts';
import type { BlockName } from '../../pipeline/3-syntax/network/sizes.ts';
import type { Parameter } from './parameters.ts';
import type { Random } from './random.ts';
import type { TrainingSettings } from './training-settings.ts';

/** What every part of training works with. */
export interface Trainer {
  readonly network: Network;
  readonly parameters: ReadonlyMap<BlockName, Parameter>;
  readonly settings: TrainingSettings;
  readonly random: Random;
}

/** A block's offsets. Throws where the network has no such block: a misspelt name. */
export function parameterOf({ parameters }: Trainer, name: BlockName): Parameter {
  const parameter = parameters.get(name);
  if (parameter === undefined) throw new Error(`the network has no block "${name}"`);
  return parameter;
}
