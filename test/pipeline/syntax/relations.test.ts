/** What the tree says of single words: each row is a tree of our own, a word of it, and the answer. */
import { describe, expect, test } from 'vitest';
import { antecedentOf, relativeWordOf } from '../../../src/pipeline/relations/antecedents.ts';
import { appositionsOf, renamedBy } from '../../../src/pipeline/relations/appositions.ts';
import { conjunctionBefore, roleOf, wholeListOf } from '../../../src/pipeline/relations/coordination.ts';
import { modalOf, prospectOf } from '../../../src/pipeline/relations/modality.ts';
import { isNegated } from '../../../src/pipeline/relations/negation.ts';
import { isNominal } from '../../../src/pipeline/relations/nominals.ts';
import { objectsOf } from '../../../src/pipeline/relations/objects.ts';
import { agentsOf, obliquesOf } from '../../../src/pipeline/relations/obliques.ts';
import { particleOf } from '../../../src/pipeline/relations/particles.ts';
import { phraseSpanOf } from '../../../src/pipeline/relations/phrase-span.ts';
import { auxiliariesOf, governorOf, isPredicate } from '../../../src/pipeline/relations/predicates.ts';
import { hostOf, prepositionOf } from '../../../src/pipeline/relations/prepositions.ts';
import { subjectsOf } from '../../../src/pipeline/relations/subjects.ts';
import { ancestorsOf, childBy, growTree, subtreeOf, type Tree } from '../../../src/pipeline/relations/tree.ts';
import { formOf, tenseOf, voiceOf } from '../../../src/pipeline/relations/verb-form.ts';
import { goldTree } from '../../support/gold-tree.ts';

const treeOf = (rows: string): Tree => growTree(goldTree(rows).tokens);
const find = (tree: Tree, word: string): number => tree.tokens.findIndex(({ text }) => text === word);
const word = (tree: Tree, at: number | null | undefined): string => tree.tokens[at ?? -1]?.text ?? '-';
const words = (tree: Tree, list: readonly number[]): string => list.map((at) => word(tree, at)).join(' ') || '-';

const ESCORT =
  'Buses^bus/NNS/nsubj:pass/4 and/CC/cc/3 cars^car/NNS/conj/1 escorted^escort/VBN/root/0 by/IN/case/6 troops^troop/NNS/obl:agent/4 and/CC/cc/8 police/NNS/conj/6';
const SHIP =
  'A/DT/det/2 ship/NN/nsubj/7 which/WDT/nsubj/6 officials^official/NNS/nsubj/5 said^say/VBD/acl:relcl/2 sank^sink/VBD/ccomp/5 had^have/VBD/root/0 been^be/VBN/cop/7';
const RELEASE =
  'Men^man/NNS/nsubj:pass/6 whose/WP$/nmod:poss/3 homes^home/NNS/nsubj/4 burnt^burn/VBD/acl:relcl/1 were^be/VBD/aux:pass/6 helped^help/VBN/root/0 or/CC/cc/8 freed^free/VBN/conj/6';

describe('relations/tree', () => {
  test('words below and above', () => {
    const tree = treeOf(SHIP);
    expect(words(tree, subtreeOf(tree, find(tree, 'said')))).toBe('which officials said sank');
    expect(words(tree, ancestorsOf(tree, find(tree, 'which')))).toBe('sank said ship had');
    expect(word(tree, childBy(tree, find(tree, 'sank'), 'nsubj'))).toBe('which');
    expect(childBy(tree, find(tree, 'sank'), 'obj')).toBeUndefined();
  });
});

describe('relations/coordination', () => {
  test.each([
    [ESCORT, 'cars', 'Buses cars', 'nsubj:pass', 'and'],
    [ESCORT, 'police', 'troops police', 'obl:agent', 'and'],
    [RELEASE, 'freed', 'helped freed', 'root', 'or'],
    // What a parser joins to the second word of a name is joined to the name.
    [
      'Ann/NNP/nsubj/5 Lee/NNP/flat/1 and/CC/cc/4 Tom/NNP/conj/2 left^leave/VBD/root/0',
      'Tom',
      'Ann Tom',
      'nsubj',
      'and',
    ],
    [SHIP, 'ship', 'ship', 'nsubj', null],
  ])('%s: %s', (rows, at, list, role, conjunction) => {
    const tree = treeOf(rows);
    expect(words(tree, wholeListOf(tree, find(tree, at)))).toBe(list);
    expect(roleOf(tree, find(tree, at))).toBe(role);
    expect(conjunctionBefore(tree, find(tree, at))).toBe(conjunction);
  });
});

describe('relations/predicates', () => {
  test.each<[string, string, boolean]>([
    [RELEASE, 'burnt', true],
    [RELEASE, 'were', false],
    ['The/DT/det/3 divided^divide/VBN/amod/3 town/NN/nsubj/5 is^be/VBZ/cop/5 calm/JJ/root/0', 'divided', false],
    ['The/DT/det/3 divided^divide/VBN/amod/3 town/NN/nsubj/5 is^be/VBZ/cop/5 calm/JJ/root/0', 'calm', true],
    ['ten/CD/root/0 ,/,/punct/4 including^include/VBG/case/4 children^child/NNS/nmod/1', 'including', false],
    ['The/DT/det/2 wounded/VBN/nsubj/3 left^leave/VBD/root/0', 'wounded', false],
    // A verb that was made a modifier of its object, and a true modifier.
    ['Egypt/NNP/nsubj/2 bought^buy/VBN/amod/3 gas/NN/root/0', 'bought', true],
    ['rebel/NN/obl:unmarked/3 -/HYPH/punct/1 held^hold/VBN/amod/4 town/NN/root/0', 'held', false],
  ])('%s: %s heads a clause: %j', (rows, at, expected) => {
    const tree = treeOf(rows);
    expect(isPredicate(tree, find(tree, at))).toBe(expected);
  });

  test.each([
    [RELEASE, 'freed', 'were', '-'],
    [RELEASE, 'burnt', '-', 'helped'],
    [SHIP, 'sank', '-', 'said'],
  ])('%s: %s', (rows, at, auxiliaries, governor) => {
    const tree = treeOf(rows);
    expect(words(tree, auxiliariesOf(tree, find(tree, at)))).toBe(auxiliaries);
    expect(word(tree, governorOf(tree, find(tree, at)))).toBe(governor);
  });
});

describe('relations/verb-form', () => {
  test.each([
    [RELEASE, 'freed', 'finite past passive'],
    [SHIP, 'said', 'finite past active'],
    ['Troops^troop/NNS/root/0 stationed^station/VBD/acl/1 there/RB/advmod/2', 'stationed', 'participle none passive'],
    ['They/PRP/nsubj/4 will/MD/aux/4 have^have/VB/aux/4 gone^go/VBN/root/0', 'gone', 'finite future active'],
    ['It/PRP/nsubj/3 helped^help/VBD/root/0 rebuild/VB/xcomp/2 Lima/NNP/obj/3', 'rebuild', 'infinitive none active'],
    ['Ten/CD/nsubj:pass/2 killed^kill/VBN/root/0 in/IN/case/4 blast/NN/obl/2', 'killed', 'finite past passive'],
    ['Egypt/NNP/nsubj/2 bought^buy/VBN/amod/3 gas/NN/root/0', 'bought', 'finite past active'],
    ['Men^man/NNS/root/0 launched^launch/VBN/acl/1 raids^raid/NNS/obj/2', 'launched', 'participle none active'],
    ['Men^man/NNS/root/0 named^name/VBN/acl/1 Lee/NNP/obj/2', 'named', 'participle none passive'],
    ['Spies^spy/NNS/root/0 spied^spy/VBN/acl/1 on/IN/case/4 us/PRP/obl/2', 'spied', 'participle none active'],
    ['are^be/VBP/cop/2 due/JJ/root/0 to/TO/fixed/2 meet/VB/advcl/2', 'meet', 'infinitive none active'],
    ['after/IN/mark/3 being^be/VBG/aux:pass/3 shot^shoot/VBN/root/0', 'shot', 'gerund none passive'],
  ])('%s: %s', (rows, at, expected) => {
    const tree = treeOf(rows);
    const verb = find(tree, at);
    expect([formOf(tree, verb), tenseOf(tree, verb), voiceOf(tree, verb)].join(' ')).toBe(expected);
  });
});

describe('relations/subjects', () => {
  test.each<[string, string, string, boolean]>([
    [SHIP, 'sank', 'ship', true],
    [RELEASE, 'burnt', 'homes', false],
    [RELEASE, 'freed', 'Men', true],
    ["Lima/NNP/nmod:poss/3 's/POS/case/1 plan/NN/root/0 to/TO/mark/5 leave/VB/acl/3", 'leave', 'Lima', true],
    ['It/PRP/nsubj/2 made^make/VBD/root/0 a/DT/det/4 vow/NN/obj/2 to/TO/mark/6 leave/VB/acl/4', 'leave', 'It', true],
    ['The/DT/det/2 order/NN/nsubj/5 to/TO/mark/4 leave/VB/acl/2 came^come/VBD/root/0', 'leave', '-', false],
    ['It/PRP/nsubj/2 promised^promise/VBD/root/0 them/PRP/obj/2 to/TO/mark/5 act/VB/xcomp/2', 'act', 'It', true],
    [
      'It/PRP/nsubj/2 barred^bar/VBD/root/0 them/PRP/obj/2 from/IN/mark/5 voting^vote/VBG/advcl/2',
      'voting',
      'them',
      true,
    ],
    [
      'He/PRP/nsubj/2 fled^flee/VBD/root/0 after/IN/mark/4 killing^kill/VBG/advcl/2 ten/CD/obj/4',
      'killing',
      'He',
      true,
    ],
    ['Leave/VB/root/0 now/RB/advmod/1', 'Leave', '-', false],
    ['Egypt/NNP/nsubj/2 bought^buy/VBN/amod/3 gas/NN/root/0', 'bought', 'Egypt', false],
    // Two subjects: the nearer one, and both where a conjunction joins them.
    ['Mayor/NN/nsubj/4 Ann/NNP/nsubj/4 Lee/NNP/flat/2 left^leave/VBD/root/0', 'left', 'Ann', false],
    ['Peru/NNP/nsubj/4 and/CC/cc/3 Chad/NNP/nsubj/4 left^leave/VBD/root/0', 'left', 'Peru Chad', false],
    // With a verb of saying "it" is somebody.
    ['It/PRP/expl/2 added^add/VBD/root/0 that/IN/mark/4 fell^fall/VBD/ccomp/2', 'added', 'It', false],
    ['It/PRP/expl/2 rained^rain/VBD/root/0', 'rained', '-', false],
  ])('%s: %s', (rows, at, expected, shared) => {
    const tree = treeOf(rows);
    const subjects = subjectsOf(tree, find(tree, at));
    expect([words(tree, subjects.heads), subjects.shared]).toEqual([expected, shared]);
  });
});

describe('relations/objects, relations/obliques, relations/particles', () => {
  const BURNT =
    'Men^man/NNS/nsubj/2 looted^loot/VBD/root/0 and/CC/cc/4 burnt^burn/VBD/conj/2 down/RP/compound:prt/4 a/DT/det/7 shop/NN/obj/2 in/IN/case/9 Lima/NNP/obl/4';
  test.each([
    [BURNT, 'looted', 'shop', '-', '-', null],
    [BURNT, 'burnt', 'shop', '-', 'in Lima', 'down'],
    [ESCORT, 'escorted', '-', 'troops police', '-', null],
    [
      'It/PRP/nsubj/2 left^leave/VBD/root/0 ten/CD/obj/2 dead/JJ/xcomp/2 in/IN/case/6 Lima/NNP/obl/4',
      'left',
      'ten',
      '-',
      'in Lima',
      null,
    ],
    [
      'They/PRP/nsubj/2 elected^elect/VBD/root/0 him/PRP/obj/2 mayor/NN/xcomp/2',
      'elected',
      'him mayor',
      '-',
      '-',
      null,
    ],
    [
      'the/DT/det/2 port/NN/root/0 in/IN/case/4 which/WDT/obl/6 ships^ship/NNS/nsubj/6 lay^lie/VBD/acl:relcl/2',
      'lay',
      '-',
      '-',
      'in port',
      null,
    ],
    // Objects that the tree has as prepositional phrases; a phrase with a preposition and a time are none.
    ['He/PRP/nsubj/2 called^call/VBD/root/0 off/IN/case/4 talks^talk/NNS/obl/2', 'called', 'talks', '-', '-', 'off'],
    ['He/PRP/nsubj/2 fell^fall/VBD/root/0 off/IN/case/4 trees^tree/NNS/obl/2', 'fell', '-', '-', 'off trees', null],
    [
      'They/PRP/nsubj/2 pulled^pull/VBD/root/0 out/IN/case/5 of/IN/case/5 Lima/NNP/obl/2',
      'pulled',
      '-',
      '-',
      'out of Lima',
      'out',
    ],
    ['It/PRP/nsubj/2 took^take/VBD/root/0 off/RP/compound:prt/2 Monday/NNP/obl/2', 'took', '-', '-', '-', 'off'],
    ['It/PRP/nsubj/2 freed^free/VBD/root/0 ten/CD/nummod/4 men^man/NNS/obl/2', 'freed', 'men', '-', '-', null],
    ['He/PRP/nsubj/2 shot^shoot/VBD/root/0 dead/JJ/xcomp/2 men^man/NNS/obj/2', 'shot', 'men', '-', '-', 'dead'],
    [
      'It/PRP/nsubj/2 sent^send/VBD/root/0 up/RP/compound:prt/2 to/IN/case/5 9/CD/nummod/6 men^man/NNS/obj/2',
      'sent',
      'men',
      '-',
      '-',
      null,
    ],
  ])('%s: %s', (rows, at, objects, agents, obliques, particle) => {
    const tree = treeOf(rows);
    const verb = find(tree, at);
    expect(words(tree, objectsOf(tree, verb))).toBe(objects);
    expect(words(tree, agentsOf(tree, verb))).toBe(agents);
    const drawn = obliquesOf(tree, verb).map(({ preposition, head }) => `${preposition} ${word(tree, head)}`);
    expect(drawn.join(', ') || '-').toBe(obliques);
    expect(particleOf(tree, verb)).toBe(particle);
  });
});

describe('relations/antecedents', () => {
  test.each([
    [SHIP, 'which', 'ship', 'said', 'which'],
    [RELEASE, 'whose', 'Men', 'burnt', 'whose'],
    ['asked^ask/VBD/root/0 who/WP/nsubj/3 fled^flee/VBD/ccomp/1', 'who', '-', 'fled', '-'],
  ])('%s: %s', (rows, pronoun, noun, verb, opener) => {
    const tree = treeOf(rows);
    expect(word(tree, antecedentOf(tree, find(tree, pronoun)))).toBe(noun);
    expect(word(tree, relativeWordOf(tree, find(tree, verb)))).toBe(opener);
  });
});

describe('relations/negation', () => {
  test.each<[string, string, boolean]>([
    ['did^do/VBD/aux/3 not/RB/advmod/3 shoot/VB/root/0 or/CC/cc/5 loot/VB/conj/3', 'loot', true],
    [
      'was^be/VBD/aux:pass/3 not/RB/advmod/3 shot^shoot/VBN/root/0 but/CC/cc/5 stabbed^stab/VBN/conj/3',
      'stabbed',
      false,
    ],
    ['He/PRP/nsubj/2 felt^feel/VBD/root/0 no/DT/det/4 shame/NN/obj/2', 'felt', true],
    ['None/NN/nsubj/2 survived^survive/VBD/root/0', 'survived', true],
    ['No/DT/det/2 one/NN/nsubj/5 did^do/VBD/aux/5 not/RB/advmod/5 vote/VB/root/0', 'vote', false],
    ['It/PRP/nsubj/5 is^be/VBZ/cop/5 not/RB/advmod/5 a/DT/det/5 port/NN/root/0', 'port', true],
    ['Not/RB/advmod/5 only/RB/advmod/5 did^do/VBD/aux/5 it/PRP/nsubj/5 rain/VB/root/0', 'rain', false],
    ['There/EX/expl/2 were^be/VBD/root/0 no/DT/det/4 talks^talk/NNS/nsubj/2', 'were', true],
  ])('%s: %s %j', (rows, at, expected) => {
    const tree = treeOf(rows);
    expect(isNegated(tree, find(tree, at))).toBe(expected);
  });
});

describe('relations/modality', () => {
  test.each<[string, string, string | null, string | null]>([
    ['They/PRP/nsubj/3 could/MD/aux/3 attack/VB/root/0 and/CC/cc/5 win/VB/conj/3', 'win', 'could', null],
    ['They/PRP/nsubj/3 will/MD/aux/3 attack/VB/root/0', 'attack', null, null],
    ['They/PRP/nsubj/2 plan/VBP/root/0 to/TO/mark/4 attack/VB/xcomp/2', 'attack', null, 'plan'],
    ['They/PRP/nsubj/2 managed^manage/VBD/root/0 to/TO/mark/4 leave/VB/xcomp/2', 'leave', null, null],
    ['are^be/VBP/aux/2 going^go/VBG/root/0 to/TO/mark/4 meet/VB/xcomp/2', 'meet', null, 'be'],
    ['are^be/VBP/cop/2 likely/JJ/root/0 to/TO/mark/4 meet/VB/xcomp/2', 'meet', null, 'likely'],
    ['They/PRP/nsubj/4 were^be/VBD/aux/4 to/TO/mark/4 meet/VB/root/0', 'meet', 'be', null],
  ])('%s: %s', (rows, at, modal, prospect) => {
    const tree = treeOf(rows);
    expect([modalOf(tree, find(tree, at)), prospectOf(tree, find(tree, at))]).toEqual([modal, prospect]);
  });
});

describe('relations/prepositions, relations/appositions', () => {
  test.each<[string, string, string | null, string]>([
    ['fled^flee/VBD/root/0 because/IN/case/4 of/IN/fixed/2 war/NN/obl/1', 'war', 'because of', 'fled'],
    ['stood^stand/VBD/root/0 in/IN/case/3 front/NN/obl/1 of/IN/case/5 Lima/NNP/nmod/3', 'Lima', 'in front of', 'stood'],
    ['a/DT/det/2 part/NN/root/0 of/IN/case/4 Lima/NNP/nmod/2', 'Lima', 'of', 'part'],
    ["Lima/NNP/nmod:poss/3 's/POS/case/1 port/NN/root/0", 'Lima', null, 'port'],
    ['met^meet/VBD/root/0 with/IN/case/3 mayor/NN/nmod:desc/4 Lee/NNP/obl/1', 'Lee', 'with', 'met'],
  ])('%s: %s', (rows, at, preposition, host) => {
    const tree = treeOf(rows);
    expect(prepositionOf(tree, find(tree, at))?.text ?? null).toBe(preposition);
    expect(word(tree, hostOf(tree, find(tree, at)))).toBe(host);
  });

  test('who is renamed by what', () => {
    const tree = treeOf('Ann/NNP/root/0 Lee/NNP/flat/1 ,/,/punct/4 mayor/NN/appos/1');
    expect(words(tree, appositionsOf(tree, 0))).toBe('mayor');
    expect(word(tree, renamedBy(tree, find(tree, 'mayor')))).toBe('Ann');
    expect(word(tree, renamedBy(tree, 0))).toBe('Ann');
  });
});

describe('relations/nominals, relations/phrase-span', () => {
  test.each([
    ['more/JJR/advmod/3 than/IN/fixed/1 300/CD/nummod/4 people/NNS/root/0', 'people', 'more than 300 people', 'people'],
    ['now/RB/advmod/3 the/DT/det/3 mayor/NN/root/0', 'mayor', 'the mayor', 'mayor'],
    ['almost/RB/advmod/2 300/CD/root/0', '300', 'almost 300', '300'],
    [
      'Up/RB/advmod/5 to/IN/case/3 300/CD/nummod/4 men^man/NNS/nsubj/5 left^leave/VBD/root/0',
      'men',
      'Up to 300 men',
      'men',
    ],
    ['with/IN/case/2 mayor/NN/nmod:desc/3 Lee/NNP/root/0', 'Lee', 'mayor Lee', 'Lee'],
    ['met^meet/VBD/root/0 each/DT/obj/1 other/JJ/obj/1', 'other', 'each other', 'other'],
    ['President/NNP/nmod:desc/2 Ann/NNP/root/0 Lee/NNP/flat/2', 'Ann', 'President Ann Lee', 'Lee'],
    [
      'the/DT/det/2 rebel/NN/compound/3 leader/NN/root/0 Tom/NNP/appos/3 Gray/NNP/flat/4',
      'leader',
      'the rebel leader Tom Gray',
      'Gray',
    ],
    ['Ann/NNP/root/0 ,/,/punct/4 a/DT/det/4 nurse/NN/appos/1', 'Ann', 'Ann', 'Ann'],
    ['on/IN/case/3 September/NNP/nmod:unmarked/3 21/CD/root/0', '21', 'September 21', 'September'],
    ['the/DT/det/2 road/NN/root/0 that/WDT/nsubj/4 burns^burn/VBZ/acl:relcl/2', 'road', 'the road', 'road'],
    ['oil/NN/compound/3 -/HYPH/punct/3 rich/JJ/amod/4 Oslo/NNP/root/0', 'Oslo', 'oil-rich Oslo', 'Oslo'],
  ])('%s: %s', (rows, at, expected, head) => {
    const { text, tokens } = goldTree(rows);
    const tree = growTree(tokens);
    const span = phraseSpanOf(tree, find(tree, at));
    expect(isNominal(tree, find(tree, at))).toBe(true);
    expect(text.slice(tokens[span.first]?.start, tokens[span.last]?.end)).toBe(expected);
    expect(word(tree, span.head)).toBe(head);
  });

  test.each([
    ['President/NNP/nmod:desc/2 Lee/NNP/root/0', 'President'],
    [SHIP, 'which'],
    ['in/IN/case/2 general/JJ/obl/3 left^leave/VBD/root/0', 'general'],
    ['There/EX/expl/2 were^be/VBD/root/0', 'There'],
  ])('%s: no phrase of %s', (rows, at) => {
    const tree = treeOf(rows);
    expect(isNominal(tree, find(tree, at))).toBe(false);
  });
});
