import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lemmaOf } from '../../../src/pipeline/3-syntax/lemmas/lemma-of.ts';
import { verbFormOf } from '../../../src/pipeline/language/verb-forms.ts';
import type { Upos } from '../../../src/pipeline/reading.ts';

/** Words of one tag with their lemmas: "boats boat|cities city". */
type Row = readonly [upos: Upos, xpos: string, pairs: string];
const check = (rows: readonly Row[]): void => {
  test.each(rows)('%s %s', (upos, xpos, pairs) => {
    for (const pair of pairs.split('|')) {
      const [word = '', lemma] = pair.split(' ');
      expect([word, lemmaOf(word, upos, xpos)]).toEqual([word, lemma]);
    }
  });
};

describe('verbs', () =>
  check([
    [
      'VERB',
      'VBD',
      'sank sink|Left leave|lay lie|laid lay|killed kill|outran outrun|resold resell|co-founded co-found',
    ],
    ['VERB', 'VBN', 'sunk sink|taken take|born bear|bitten bite|reread reread|over-taken over-take|used use'],
    ['VERB', 'VBG', "sinking sink|dying die|making make|stopping stop|cookin' cook|re-electing re-elect"],
    [
      'VERB',
      'VBZ',
      'sinks sink|goes go|carries carry|dies die|crashes crash|uses use|focuses focus|does do|passes pass',
    ],
    ['VERB', 'VB', 'sink sink|bring bring|need need|bed bed'],
    ['VERB', 'VBP', 'sink sink|have have|gon go|wan want'],
    ['AUX', 'VBZ', 'is be|’s be|has have|does do'],
    ['AUX', 'VBD', "was be|were be|had have|'d have|did do"],
    ['AUX', 'VBP', "are be|'m be|’re be|'ve have|ai be"],
    ['AUX', 'MD', "wo will|’ll will|ca can|'d would|could could|might might"],
    ['VERB', 'NNP', 'United unite'],
  ]));

describe('nouns', () =>
  check([
    ['NOUN', 'NNS', 'boats boat|cities city|boxes box|churches church|heroes hero|ties tie|movies movie|houses house'],
    ['NOUN', 'NNS', 'viruses virus|causes cause|analyses analysis|men man|firemen fireman|grandchildren grandchild'],
    [
      'NOUN',
      'NNS',
      'knives knife|feet foot|police police|people people|series series|1980s 1980s|housewives housewife',
    ],
    ['NOUN', 'NNS', 'e-mails e-mail|passers-by passers-by|taxis taxi|buses bus|crises crisis'],
    ['NOUN', 'NN', 'boss boss|crisis crisis|PM p.m.|Boat boat'],
    ['PROPN', 'NNP', 'Sevan Sevan|US US'],
    ['PROPN', 'NNPS', 'Nations Nations'],
  ]));

describe('degrees', () =>
  check([
    ['ADJ', 'JJR', 'better good|worse bad|larger large|bigger big|happier happy|safer safe|simpler simple|newer new'],
    [
      'ADJ',
      'JJR',
      'greater great|longer long|taller tall|nearer near|stranger strange|politer polite|older old|more more',
    ],
    ['ADJ', 'JJS', 'best good|worst bad|deadliest deadly|hottest hot|closest close|eldest old|poorest poor'],
    ['ADV', 'RBR', 'better well|worse badly|later late|further far|sooner soon'],
    ['ADV', 'RBS', 'best well|most most'],
  ]));

describe('closed classes', () =>
  check([
    ['PRON', 'PRP', "me I|I I|him he|them they|her she|us we|'em they|themselves themselves|mine my"],
    ['PRON', 'PRP$', 'her her|his his|their their'],
    ['DET', 'DT', 'an a|these this|those that|The the'],
    ['PART', 'RB', 'n’t not|nt not|not not'],
    ['PART', 'POS', "’s 's|' 's"],
    ['PART', 'TO', 'na to|to to'],
    ['NUM', 'CD', '13,550 13550|m million|Two two|bn billion'],
    ['PUNCT', '``', '“ "'],
    ['PUNCT', ':', '– -'],
    ['X', 'FW', 'Foo Foo'],
  ]));

describe('known wrong', () =>
  check([
    // "'s" is "has" where a participle follows; only the sentence tells.
    ['AUX', 'VBZ', "'s be"],
    // Two nouns have one plural; the commoner one is taken.
    ['NOUN', 'NNS', 'axes axe|bases basis'],
    // A misspelled word is not mended.
    ['VERB', 'VBD', 'recieved recieve'],
    // A verb that is spelled like another's past.
    ['VERB', 'VBD', 'founded found|wound wind'],
  ]));

test('any word of any tag has a lemma, at once', () => {
  const xpos = fc.constantFrom(
    'VBD',
    'VBG',
    'VBN',
    'VBZ',
    'NNS',
    'JJR',
    'JJS',
    'RBR',
    'PRP',
    'MD',
    'CD',
    '',
    'constructor',
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), xpos, (word, tag) => {
      expect(lemmaOf(word, 'VERB', tag)).not.toBe('');
      expect(lemmaOf(word, 'PROPN', tag)).toBe(word);
    }),
    { seed: 1, numRuns: 500 },
  );
  for (const unit of ['a', 'ing', 're', 'children', 'er', '1,', 'a-', 'ies', 'qu']) {
    for (const tag of ['VBD', 'VBG', 'NNS', 'JJR', 'CD', 'VBZ']) {
      expect(lemmaOf(unit.repeat(300_000), 'VERB', tag).length).toBeGreaterThan(200_000);
    }
  }
});

describe('what the spelling of a verb says', () => {
  test.each([
    ['sank', 'sink', 'past'],
    ['foresaw', 'foresee', 'past'],
    ['sunk', 'sink', 'participle'],
    ['overseen', 'oversee', 'participle'],
    ['sat', 'sit', 'past-or-participle'],
    ['forecast', 'forecast', 'past-or-participle'],
    ['come', 'come', 'base'],
    ['sinks', 'sink', 'present'],
    ['sinking', 'sink', 'gerund'],
  ] as const)('%s of %s', (word, lemma, form) => expect(verbFormOf(word, lemma)).toBe(form));
});
