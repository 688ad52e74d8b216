import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../../src/build/lexicon/read-lexicon.ts';
import { folderOf } from '../../support/folder.ts';

const frame = '{ verb: flee, type: DISPLACE, mode: flee, actor: subject, example: They fled. }';

test('lists of several files, YAML and JSON, in the order of their names', async () => {
  const lexicon = await readLexicon(
    folderOf({
      'a.yaml': `# Verbs.\nsource: by hand\nlicence: CC0-1.0\ndate: 2026-11-25\nverbs:\n  - ${frame}\n`,
      'b.json': '{"givenNames":["Ann"],"titles":[{"title":"president","office":true}]}',
      'c.yaml': 'givenNames: [Bob]\nnouns:\n  - { noun: ballot, type: null, example: The ballot is round. }',
      '.swp': 'not read',
    }),
  );
  expect(lexicon).toEqual({
    gazetteer: [],
    titles: [{ title: 'president', office: true }],
    givenNames: ['Ann', 'Bob'],
    verbs: [{ verb: 'flee', type: 'DISPLACE', mode: 'flee', actor: 'subject', example: 'They fled.' }],
    nouns: [{ noun: 'ballot', type: null, example: 'The ballot is round.' }],
  });
});

describe('refused, with file and line', () => {
  const rows: [string, Record<string, string>, RegExp][] = [
    [
      'an unknown type',
      { 'v.yaml': `verbs:\n  - ${frame.replace('DISPLACE', 'FLIGHT')}` },
      /v\.yaml, line 2: verbs\.0\.type does not fit\n {4}found: +"FLIGHT"/,
    ],
    [
      'a mode of another type',
      { 'v.yaml': `verbs:\n  - ${frame.replace('mode: flee', 'mode: riot')}` },
      /v\.yaml, line 2: .*\n.*\n {4}expected: as the mode of DISPLACE one of flee, evacuate/,
    ],
    ['a mode without a type', { 'v.yaml': `verbs:\n  - ${frame.replace('DISPLACE', 'null')}` }, /expected: no mode/],
    [
      'a frame without example',
      { 'n.yaml': 'nouns:\n  - { noun: talk, type: CONSULT }' },
      /line 2: .*\n {4}found: +no example/,
    ],
    [
      'a misspelt key',
      { 'n.yaml': 'nouns:\n- noun: talk\n  type: CONSULT\n  exmaple: x' },
      /line 4: nouns\.0\.exmaple/,
    ],
    [
      'an unknown list',
      { 'x.yaml': 'verb:\n  - x' },
      /x\.yaml, line 2: verb does not fit\n.*\n {4}expected: one of gazetteer, titles/,
    ],
    [
      'an entry in JSON',
      { 'g.json': '{"gazetteer": [\n{"id":"a","kind":"town","name":"A","aliases":[]}]}' },
      /g\.json, line 2: gazetteer\.0\.kind/,
    ],
    ['broken YAML', { 'v.yaml': 'verbs:\n  - { verb: flee' }, /v\.yaml, line \d, column \d+: not readable as YAML/],
    ['broken JSON', { 'g.json': '{"gazetteer": [' }, /g\.json, line \d, column \d+/],
    ['a list at the top', { 'g.json': '[]' }, /lists under gazetteer/],
    ['another kind of file', { 'g.txt': 'x' }, /g\.txt is no lexicon file/],
  ];
  test.each(rows)('%s', async (_, files, message) => {
    await expect(readLexicon(folderOf(files))).rejects.toThrow(message);
  });

  test('no folder', async () => {
    await expect(readLexicon('no/such/folder')).rejects.toThrow(/There is no folder no\/such\/folder/);
  });
});

test('the lexicon of this project fits', async () => {
  const lexicon = await readLexicon('data/lexicon');
  for (const [name, list] of Object.entries(lexicon)) expect(list.length, name).toBeGreaterThan(100);
});
