import type { NounPhrase } from '../reading.ts';
import type { FrameIndex, IndexedNounFrame } from './frame-index.ts';
import { headLemma, type Scene, singularOf } from './scene.ts';

/** The frame of a phrase's head, with its modifiers where the frame asks for them; null where none fits. */
export function nounFrameFor(scene: Scene, phrase: NounPhrase, frames: FrameIndex): IndexedNounFrame | null {
  const { tokens } = scene.syntax;
  const head = tokens[phrase.head];
  // "Clashes broke out": a noun at the head of a sentence may be tagged as a name.
  const named = head?.upos === 'PROPN' && phrase.first === phrase.last && phrase.first === 0;
  if (head?.upos !== 'NOUN' && !named) return null;
  // The tagger's lemma first; it makes "jail" of "jailing" and "dialog" of "dialogue", so then the word as it stands.
  const spellings = [headLemma(scene, phrase), singularOf(headLemma(scene, phrase)), singularOf(head.text)];
  const spelling = spellings.find((one) => frames.nouns.has(one));
  const candidates = spelling === undefined ? [] : (frames.nouns.get(spelling) ?? []);
  return (
    candidates.find((frame) =>
      frame.words.every((word, i) => {
        const token = tokens[phrase.head - (frame.words.length - 1 - i)];
        if (token === head && word === spelling) return true;
        return token !== undefined && (token.lemma.toLowerCase() === word || token.text.toLowerCase() === word);
      }),
    ) ?? null
  );
}
