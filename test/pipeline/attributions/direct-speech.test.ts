import { describe, expect, it } from 'vitest';
import { drawAttributions } from './draw-attributions.ts';

/** Rows of a text and all attributions in it, in order. */
const check = (rows: readonly (readonly [text: string, ...attributions: string[]])[]): void => {
  it.each(rows.map(([text, ...attributions]) => [text, attributions] as const))('%s', (text, attributions) => {
    expect(drawAttributions(text)).toEqual(attributions);
  });
};

describe('attributions/direct-speech', () => {
  check([
    ['“The dam is safe,” the mayor said.', 'the mayor | said | “The dam is safe,” | direct'],
    ['“Never,” he said.', 'he | said | “Never,” | direct'],
    ['The mayor said: “The dam is safe.”', 'The mayor | said | “The dam is safe.” | direct'],
    ['She added a warning: “The dam may break.”', 'She | added | “The dam may break.” | direct'],
    ['“The dam,” said Anna Hart, “is safe.”', 'Anna Hart | said | “The dam,” … “is safe.” | direct'],
    [
      '“The dam is safe,” said a woman who lives below it.',
      'a woman who lives below it | said | “The dam is safe,” | direct',
    ],
    ['“The dam is safe!” Hart told reporters on Monday.', 'Hart | told | “The dam is safe!” | direct'],
    [
      '“The dam is safe,” the state agency’s head Anna Hart told reporters.',
      'the state agency’s head Anna Hart | told | “The dam is safe,” | direct',
    ],
    [
      '“We ask Norland to hold back,” Ivo Lenk, Estavia’s ambassador to the union, said on Friday.',
      'Ivo Lenk, Estavia’s ambassador to the union | said | “We ask Norland to hold back,” | direct',
    ],
    ['He had “run away from the truth”, it added.', 'it | added | “run away from the truth” | direct'],
    ['"The dam is safe," Hart wrote on her page.', 'Hart | wrote | "The dam is safe," | direct'],
    ["''The dam is safe,'' Hart said.", "Hart | said | ''The dam is safe,'' | direct"],
  ]);

  it('reads a cue that ends its paragraph with a colon', () => {
    expect(drawAttributions('The mayor wrote on Tuesday:\n\n“The dam is safe and will hold.”')).toEqual([
      'The mayor | wrote | “The dam is safe and will hold.” | direct',
    ]);
  });
});

describe('attributions/refiners: speeches over several sentences', () => {
  check([
    [
      '“The dam is safe,” she said. “Nobody has to leave.”',
      'she | said | “The dam is safe,” … “Nobody has to leave.” | direct',
    ],
    [
      '“The dam is safe. Nobody has to leave the town,” she said.',
      'she | said | “The dam is safe. Nobody has to leave the town,” | direct',
    ],
    [
      '“We left at dawn,” said Anna Hart.\n\n“The road was full of cars and the bridge was gone.”',
      'Anna Hart | said | “We left at dawn,” … “The road was full of cars and the bridge was gone.” | direct',
    ],
    [
      '“We left at dawn,” said Anna Hart. Her town has a “green zone” by the river.',
      'Anna Hart | said | “We left at dawn,” | direct',
    ],
    [
      '“We left at dawn,” said Hart. “The bridge was gone,” said Moreau.',
      'Hart | said | “We left at dawn,” | direct',
      'Moreau | said | “The bridge was gone,” | direct',
    ],
  ]);

  it('goes on where each paragraph opens with a mark and only the last is closed', () => {
    const text = '“We left at dawn,” said Hart. “The road was full.\n\n“The bridge was gone. We waited.”\n\nIt rained.';
    expect(drawAttributions(text)).toEqual([
      'Hart | said | “We left at dawn,” … “The road was full. … “The bridge was gone. We waited.” | direct',
    ]);
  });
});

describe('attributions/find-quotations: broken marks', () => {
  check([
    ['“The dam is safe," the mayor said.', 'the mayor | said | “The dam is safe," | direct'],
    ['The mayor said: “The dam is safe. “', 'The mayor | said | “The dam is safe. “ | direct'],
    ["''Nobody said 'leave now,''' Hart said.", "Hart | said | ''Nobody said 'leave now,''' | direct"],
  ]);
});
