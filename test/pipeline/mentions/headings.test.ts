import { expect, test } from 'vitest';
import { readText } from '../../support/read-mentions.ts';

/** Goal: a heading tells no event, by words or by a number, and a note says what was refused. */
const BODY =
  'The ferry between the two islands was cancelled on Monday after a night of heavy storms.\n\n' +
  'About forty passengers spent the night in the harbour, according to the port authority.\n\n';
const AFTER = '\n\nBoats are expected to leave again as soon as the wind drops, the authority added.\n';

test.each([
  ['Rebels attacked an army camp', 1],
  // By the noun and by the verb.
  ['Floods destroyed 300 houses', 2],
  ['Published: Tuesday, 7 May 2024', 0],
])('%s', (heading, refused) => {
  const alone = readText(BODY + AFTER.trimStart());
  const doc = readText(`${BODY}${heading}${AFTER}`);
  expect(doc.blocks.map(({ kind }) => kind)).toContain('heading');
  expect(doc.mentions.map(({ text }) => text)).toEqual(alone.mentions.map(({ text }) => text));
  const notes = doc.notes.filter(({ rule }) => rule === 'mentions/refine-mentions#not-in-headings');
  expect(notes).toHaveLength(refused);
  for (const { level, reason } of notes) expect([level, reason]).toEqual(['dropped', 'a heading tells no event']);
});
