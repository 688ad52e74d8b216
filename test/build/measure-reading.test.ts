import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/build/load-knowledge.ts';
import { countWords, measureReading } from '../../src/build/measure-reading.ts';

test.each([
  ['', 0],
  ['Some 60,000 people don’t know.', 5],
  ['“No,” he said – and left.', 5],
  ['...', 0],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('speed is words by time, and the shares of the stages are whole', async () => {
  let time = 0;
  const tick = () => {
    time += 10;
    return time;
  };
  const document = { id: 'a', text: 'Rebels attacked a camp near Goma.', sha256: '' };
  const speed = measureReading([document], await loadKnowledge('data/lexicon'), 0.001, tick);
  // A round looks at the clock at its start, after each of five stages, after reading, and after counting.
  expect(speed).toMatchObject({ rounds: 1, wordsPerSecond: 100, referenceWordsPerSecond: 600 });
  expect(speed.shares).toEqual({ text: 0.2, sentences: 0.2, syntax: 0.2, annotations: 0.2, mentions: 0.2 });
});
