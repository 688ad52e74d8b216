import type { Lexicon } from '../model/lexicon.ts';
import type { Network } from './3-syntax/network/network.ts';
import { createGazetteer, type Gazetteer } from './4-annotations/entities/gazetteer.ts';
import { createFrameIndex, type FrameIndex } from './5-mentions/frame-index.ts';

/** All that reading needs beside the text: made once for a run, and shared by all documents. */
export interface Knowledge {
  /** The trained model of the syntax. */
  readonly syntax: Network;
  readonly gazetteer: Gazetteer;
  readonly frames: FrameIndex;
}

/** Arranges a lexicon for look-up. */
export function createKnowledge(lexicon: Lexicon, syntax: Network): Knowledge {
  return { syntax, gazetteer: createGazetteer(lexicon), frames: createFrameIndex(lexicon) };
}
