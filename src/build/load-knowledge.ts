import { createKnowledge, type Knowledge } from '../pipeline/knowledge.ts';
import { readLexicon } from './lexicon/read-lexicon.ts';
import { readSyntaxModel } from './models/read-syntax-model.ts';

/** All that reading needs beside the texts: the lexicon of a folder, arranged for look-up, and the models. */
export const loadKnowledge = async (lexicon: string): Promise<Knowledge> =>
  createKnowledge(await readLexicon(lexicon), readSyntaxModel());
