import { fileURLToPath } from 'node:url';
import { readLexicon } from '../../src/build/lexicon/read-lexicon.ts';
import { sha256Hex } from '../../src/model/hash.ts';
import { createKnowledge, type Knowledge } from '../../src/pipeline/knowledge.ts';
import { readDocument } from '../../src/pipeline/read-document.ts';
import type { Mention, Mentioned } from '../../src/pipeline/reading.ts';
import { SYNTAX } from './syntax-model.ts';

/** The project's own lexicon, loaded once for a test file. */
export const knowledge: Knowledge = createKnowledge(
  await readLexicon(fileURLToPath(new URL('../../data/lexicon', import.meta.url))),
  SYNTAX,
);

/** A text through stages 1 to 5, under the id `test`. */
export const readText = (text: string, id = 'test'): Mentioned =>
  readDocument({ id, text, sha256: sha256Hex(text) }, knowledge);

/**
 * The mentions of a text that are shown by default, one a line, as tests write them:
 * `ASSAULT/aerial occurred: jets > a village @occurred Mali when=on Monday`.
 */
export function drawMentions(text: string, confidenceMin = 0.5): readonly string[] {
  const doc = readText(text);
  return doc.mentions.filter(({ confidence }) => confidence >= confidenceMin).map((mention) => draw(doc, mention));
}

function draw(doc: Mentioned, mention: Mention): string {
  const names = (list: readonly { readonly text: string }[]): string => list.map(({ text }) => text).join(' + ') || '-';
  const places = mention.places.map(({ role, text }) => ` @${role} ${text}`).join('');
  const when = mention.time === null ? '' : ` when=${doc.times[mention.time]?.text}`;
  const figures = mention.figures
    .map((index) => ` ${doc.figures[index]?.measure}=${doc.figures[index]?.value ?? 'some'}`)
    .join('');
  const mode = mention.mode === null ? '' : `/${mention.mode}`;
  return `${mention.type}${mode} ${mention.factuality}: ${names(mention.actors)} > ${names(mention.recipients)}${places}${when}${figures}`;
}
