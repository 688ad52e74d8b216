import type { Lexicon } from '../model/lexicon.ts';
import type { Tagger } from './3-syntax/tagger.ts';
import { createWinkTagger } from './3-syntax/wink-tagger.ts';
import { createGazetteer, type Gazetteer } from './4-annotations/entities/gazetteer.ts';
import { createFrameIndex, type FrameIndex } from './5-mentions/frame-index.ts';

/** All that reading needs beside the text: made once for a run, and shared by all documents. */
export interface Knowledge {
  readonly tagger: Tagger;
  readonly gazetteer: Gazetteer;
  readonly frames: FrameIndex;
}

/** Arranges a lexicon for look-up and loads the tagger's model; takes a few tenths of a second. */
export function createKnowledge(lexicon: Lexicon): Knowledge {
  return { tagger: createWinkTagger(), gazetteer: createGazetteer(lexicon), frames: createFrameIndex(lexicon) };
}
