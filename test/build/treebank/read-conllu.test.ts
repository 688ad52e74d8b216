import { expect, test } from 'vitest';
import { readConllu } from '../../../src/build/treebank/read-conllu.ts';

const word = (id: number | string, form: string, misc = '_') =>
  [id, form, form.toLowerCase(), 'X', 'FW', '_', 2, 'dep', '_', misc].join('\t');

const FILE = `# newdoc id = GUM_news_harbour
# sent_id = GUM_news_harbour-1
${word(1, 'They')}
${word('2-3', "don't", 'SpaceAfter=No')}
${word(2, 'do')}
${word(3, "n't")}
${word(4, '.')}

# newdoc id = weblog-boats
# sent_id = weblog-boats-0001
1\tBoats\tboat\tNOUN\tNNS\tNumber=Plur\t0\troot\t_\tSpaceAfter=No
`;

test('words lie where they lie in the text, parts of a surface form one after the other', () => {
  const [first] = readConllu(FILE);
  expect(first?.text).toBe("They don't.");
  expect(first?.tokens.map(({ start, end }) => first.text.slice(start, end))).toEqual(['They', 'do', "n't", '.']);
});

test('sentences know document, genre and the space after them', () => {
  expect(readConllu(FILE).map(({ document, id, genre, spaceAfter }) => [document, id, genre, spaceAfter])).toEqual([
    ['GUM_news_harbour', 'GUM_news_harbour-1', 'news', true],
    ['weblog-boats', 'weblog-boats-0001', 'ewt-weblog', false],
  ]);
});

test('columns are read, heads as indexes', () => {
  expect(readConllu(FILE)[1]?.tokens).toEqual([
    {
      ...{ start: 0, end: 5, form: 'Boats', lemma: 'boat', upos: 'NOUN', xpos: 'NNS' },
      ...{ feats: 'Number=Plur', head: -1, relation: 'root' },
    },
  ]);
  expect(readConllu(FILE)[0]?.tokens[0]?.head).toBe(1);
});

test('a line of another form is named', () => {
  expect(() => readConllu('1\tBoats')).toThrow('line 1 of the treebank: found "1\\tBoats", expected ten columns');
});
