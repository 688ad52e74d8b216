/** Clauses and phrases read from trees: each row is a tree of our own, and what must come of it, all of it. */
import { describe, expect, test } from 'vitest';
import { readSyntax } from '../../../src/pipeline/3-syntax/tree-clauses/read-syntax.ts';
import { drawClausesOf, drawPhrasesOf } from '../../support/draw-clauses.ts';
import { goldTree } from '../../support/gold-tree.ts';

const CLAUSES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'passive, agent and time',
    'Two/CD/nummod/2 men^man/NNS/nsubj:pass/4 were^be/VBD/aux:pass/4 arrested^arrest/VBN/root/0 by/IN/case/6 police/NNS/obl:agent/4 on/IN/case/8 Monday/NNP/obl/4 ././punct/4',
    ['were arrested passive | Two men | - | on Monday | by police'],
  ],
  [
    'negation',
    'The/DT/det/2 army/NN/nsubj/5 did^do/VBD/aux/5 not/RB/advmod/5 intervene/VB/root/0 ././punct/5',
    ['did not intervene not | The army | - | -'],
  ],
  [
    'a subject that there is none of',
    'No/DT/det/2 raid/NN/nsubj/4 has^have/VBZ/aux/4 begun^begin/VBN/root/0',
    ['has begun not | No raid | - | -'],
  ],
  [
    'a long subject with apposition and participle',
    'Ann/NNP/nsubj/15 Lee/NNP/flat/1 ,/,/punct/5 the/DT/det/5 head/NN/appos/1 of/IN/case/8 the/DT/det/8 agency/NN/nmod/5 ,/,/punct/10 speaking^speak/VBG/advcl/15 in/IN/case/12 Oslo/NNP/obl/10 ,/,/punct/10 also/RB/advmod/15 urged^urge/VBD/root/0 Lima/NNP/obj/15 to/TO/mark/18 act/VB/xcomp/15',
    ['speaking | Ann Lee | - | in Oslo', 'urged | Ann Lee | Lima | -', 'to act ~urge | Lima | - | -'],
  ],
  [
    'relative clause with an agent inside the subject',
    'The/DT/det/2 canal/NN/nsubj/13 ,/,/punct/6 which/WDT/nsubj:pass/6 was^be/VBD/aux:pass/6 closed^close/VBN/acl:relcl/2 for/IN/case/8 weeks^week/NNS/obl/6 by/IN/case/10 strikers^striker/NNS/obl:agent/6 ,/,/punct/6 has^have/VBZ/aux/13 reopened^reopen/VBN/root/0',
    ['was closed passive | The canal | - | for weeks | by strikers', 'has reopened | The canal | - | -'],
  ],
  [
    'relative object, and the place of "where"',
    'The/DT/det/2 town/NN/nsubj/7 that/WDT/obj/5 rebels^rebel/NNS/nsubj/5 took^take/VBD/acl:relcl/2 is^be/VBZ/cop/7 calm/JJ/root/0 ,/,/punct/16 but/CC/cc/16 Lima/NNP/nsubj/16 ,/,/punct/14 where/WRB/advmod/14 riots^riot/NNS/nsubj/14 began^begin/VBD/acl:relcl/10 ,/,/punct/14 burns^burn/VBZ/conj/7',
    ['took | rebels | The town | -', 'is | The town | - | -', 'began | riots | - | in Lima', 'burns | Lima | - | -'],
  ],
  [
    'coordination shares subject and auxiliaries',
    'Guards^guard/NNS/nsubj:pass/3 were^be/VBD/aux:pass/3 beaten^beat/VBN/root/0 and/CC/cc/5 shot^shoot/VBN/conj/3 by/IN/case/7 rebels^rebel/NNS/obl:agent/5 ././punct/3',
    ['were beaten passive | Guards | - | - | by rebels', 'shot passive | Guards | - | - | by rebels'],
  ],
  [
    'gapped passive',
    'Ten/CD/nummod/2 people/NNS/nsubj:pass/4 were^be/VBD/aux:pass/4 killed^kill/VBN/root/0 and/CC/cc/9 more/JJR/advmod/8 than/IN/fixed/6 40/CD/nsubj:pass/9 injured^injure/VBN/conj/4 ././punct/4',
    ['were killed passive | Ten people | - | -', 'injured passive | more than 40 | - | -'],
  ],
  [
    'speech before its speaker, who fled',
    "``/``/punct/4 We/PRP/nsubj/4 are^be/VBP/aux/4 leaving^leave/VBG/ccomp/7 ,/,/punct/4 ''/''/punct/4 said^say/VBD/root/0 Tom/NNP/nsubj/7 Gray/NNP/flat/8 ,/,/punct/12 who/WP/nsubj/12 fled^flee/VBD/acl:relcl/8 Lima/NNP/obj/12",
    ['are leaving | We | - | -', 'said | Tom Gray | - | -', 'fled | Tom Gray | Lima | -'],
  ],
  [
    'control of a passive, and what is forced',
    'Crews^crew/NNS/nsubj:pass/3 were^be/VBD/aux:pass/3 forced^force/VBN/root/0 to/TO/mark/5 flee/VB/xcomp/3 ,/,/punct/8 and/CC/cc/8 failed^fail/VBD/conj/3 to/TO/mark/10 stop/VB/xcomp/8 the/DT/det/12 fire/NN/obj/10',
    [
      'were forced passive | Crews | - | -',
      'to flee | Crews | - | -',
      'failed | Crews | - | -',
      'to stop not | Crews | the fire | -',
    ],
  ],
  [
    'accused of a gerund',
    'Lima/NNP/nsubj/4 and/CC/cc/3 Quito/NNP/conj/1 accused^accuse/VBD/root/0 Oslo/NNP/obj/4 of/IN/mark/7 spying^spy/VBG/advcl/4',
    ['accused | Lima + Quito | Oslo | -', 'spying | Oslo | - | -'],
  ],
  [
    'accused of a gerund that hangs on the object',
    'Lima/NNP/nsubj/2 accused^accuse/VBD/root/0 Oslo/NNP/obj/2 of/IN/mark/5 spying^spy/VBG/acl/3',
    ['accused | Lima | Oslo | -', 'spying | Oslo | - | -'],
  ],
  [
    'called on somebody to act',
    'Lima/NNP/nsubj/2 called^call/VBD/root/0 on/IN/case/4 rebels^rebel/NNS/obl/2 to/TO/mark/6 disarm/VB/xcomp/2',
    ['called | Lima | - | on rebels', 'to disarm ~call | rebels | - | -'],
  ],
  [
    'due to meet, and are to meet',
    'They/PRP/nsubj/3 are^be/VBP/cop/3 due/JJ/root/0 to/TO/mark/5 meet/VB/xcomp/3 ,/,/punct/10 and/CC/cc/10 are^be/VBP/aux/10 to/TO/mark/10 talk/VB/conj/3',
    ['are | They | - | -', 'to meet ~due | They | - | -', 'are to talk ~be | They | - | -'],
  ],
  [
    'there were deaths',
    'There/EX/expl/2 were^be/VBD/root/0 ten/CD/nummod/4 deaths^death/NNS/nsubj/2 in/IN/case/7 the/DT/det/7 raid/NN/nmod/4',
    ['were | ten deaths | - | -'],
  ],
  [
    'a copula with a noun, and with a place',
    'Lima/NNP/nsubj/4 is^be/VBZ/cop/4 a/DT/det/4 port/NN/root/0 and/CC/cc/9 troops^troop/NNS/nsubj/9 are^be/VBP/cop/9 near/IN/case/9 Quito/NNP/conj/4',
    ['is | Lima | a port | -', 'are | troops | - | near Quito'],
  ],
  [
    'particle and a noun that the object holds',
    'Forces^force/NNS/nsubj/2 carried^carry/VBD/root/0 out/RP/compound:prt/2 raids^raid/NNS/obj/2 on/IN/case/6 Oslo/NNP/nmod/4 ,/,/punct/8 killing^kill/VBG/advcl/2 ten/CD/obj/8',
    ['carried | Forces | raids | on Oslo', 'killing | Forces | ten | -'],
  ],
];

describe('clauses of trees', () => {
  test.each(CLAUSES)('%s', (_, rows, expected) => {
    const { text, tokens } = goldTree(rows);
    expect(drawClausesOf(text, readSyntax(tokens))).toEqual(expected);
  });
});

describe('how clauses hang together', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'condition, content and purpose',
      'If/IN/mark/3 rebels^rebel/NNS/nsubj/3 leave/VBP/advcl/6 ,/,/punct/3 Lima/NNP/nsubj/6 said^say/VBD/root/0 that/IN/mark/10 it/PRP/nsubj/10 will/MD/aux/10 act/VB/ccomp/6 to/TO/mark/12 help/VB/advcl/10',
      [
        'leave: adverbial if, finite present, under said',
        'said: root null, finite past, under null',
        'act: complement that, finite future, under said',
        'help: infinitive null, infinitive none, under act',
      ],
    ],
    [
      'speech before and behind its verb of saying',
      'Lee/NNP/nsubj/2 tweeted^tweet/VBD/root/0 :/:/punct/5 I/PRP/nsubj/5 left^leave/VBD/parataxis/2 ;/:/punct/8 police/NNS/nsubj/8 fled^flee/VBD/parataxis/2 ,/,/punct/11 guards^guard/NNS/nsubj/11 said^say/VBD/parataxis/8',
      [
        'tweeted: root null, finite past, under null',
        'left: complement null, finite past, under tweeted',
        'fled: complement null, finite past, under tweeted',
        'said: conjunct null, finite past, under fled',
      ],
    ],
    [
      'infinitives coordinated under one verb',
      'They/PRP/nsubj/2 plan/VBP/root/0 to/TO/mark/4 attack/VB/xcomp/2 and/CC/cc/6 seize/VB/conj/4 it/PRP/obj/6',
      [
        'plan: root null, finite present, under null',
        'attack: infinitive null, infinitive none, under plan',
        'seize: infinitive null, infinitive none, under plan',
      ],
    ],
  ])('%s', (_, rows, expected) => {
    const { tokens, clauses } = readSyntax(goldTree(rows).tokens);
    const verb = (at: number | null): string => tokens[clauses[at ?? -1]?.verb ?? -1]?.text ?? 'null';
    expect(
      clauses.map(
        ({ link, marker, form, tense, parent }, at) =>
          `${verb(at)}: ${link} ${marker}, ${form} ${tense}, under ${verb(parent)}`,
      ),
    ).toEqual(expected);
  });
});

describe('phrases of trees', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'possessors, counts and names',
      "The/DT/det/2 mayor/NN/nmod:poss/4 's/POS/case/2 aides^aide/NNS/nsubj/5 met^meet/VBD/root/0 at/IN/case/7 least/JJS/nmod/8 20/CD/nummod/9 envoys^envoy/NNS/obj/5 and/CC/cc/14 Prime/NNP/amod/12 Minister/NNP/nmod:desc/13 Ann/NNP/conj/9 Lee/NNP/flat/13",
      ["The mayor's aides", "The mayor <'s", 'at least 20 envoys', 'Prime Minister Ann Lee'],
    ],
    [
      'those of a list hang where the first does',
      'raids^raid/NNS/root/0 on/IN/case/3 Oslo/NNP/nmod/1 and/CC/cc/5 Lima/NNP/conj/3 because/IN/case/9 of/IN/fixed/6 the/DT/det/9 war/NN/nmod/1',
      ['raids', 'Oslo <on', 'Lima <on', 'the war <because of'],
    ],
    [
      'a compound preposition with a noun in it',
      'They/PRP/nsubj/2 met^meet/VBD/root/0 in/IN/case/4 front/NN/obl/2 of/IN/case/7 the/DT/det/7 court/NN/nmod/4 last/JJ/amod/9 week/NN/obl:unmarked/2',
      ['They', 'front', 'the court', 'last week'],
    ],
    [
      'many of those',
      'Many/JJ/nsubj/6 of/IN/case/3 those/DT/nmod/1 in/IN/case/5 camps^camp/NNS/nmod/3 left^leave/VBD/root/0 now/RB/advmod/6',
      ['Many', 'those <of', 'camps <in'],
    ],
  ])('%s', (_, rows, expected) => {
    const { text, tokens } = goldTree(rows);
    expect(drawPhrasesOf(text, readSyntax(tokens))).toEqual(expected);
  });
});

describe('any heads', () => {
  test.each([
    ['none', ''],
    ['no tree at all', 'No/DT/dep/0 tree/NN/dep/0 here/RB/dep/0'],
    ['a circle', 'fled/VBD/conj/2 burnt/VBN/conj/1 town/NN/acl:relcl/3'],
    ['heads outside of the sentence', 'fled/VBD/nsubj/9 town/NN/obj/12'],
    ['a long list', Array.from({ length: 300 }, (_, i) => `left/VBD/conj/${i}`).join(' ')],
  ])('%s: phrases and clauses lie in the sentence', (_, rows) => {
    const tokens = rows === '' ? [] : goldTree(rows).tokens;
    const { phrases, clauses } = readSyntax(tokens);
    expect([phrases.length, clauses.length].every((length) => length <= tokens.length)).toBe(true);
    for (const { first, head, last } of phrases)
      expect(first <= head && head <= last && last < tokens.length).toBe(true);
    for (const { first, verb } of clauses) expect(first <= verb && verb < tokens.length).toBe(true);
  });
});
