/** Repairs of trees: each row is a tree as a parser may get it wrong, and the arcs that come out otherwise. */
import { describe, expect, test } from 'vitest';
import { CERTAINTY_MAX } from '../../../src/pipeline/3-syntax/tree-repairs/refiners.ts';
import { repairTree } from '../../../src/pipeline/3-syntax/tree-repairs/repair-tree.ts';
import { goldTree } from '../../support/gold-tree.ts';

/** The arcs that differ, as `word relation<head`. */
function repaired(rows: string, certainty = 0): readonly string[] {
  const before = goldTree(rows, certainty).tokens;
  const { tokens } = repairTree(before);
  return tokens.flatMap((token, at) =>
    token.head === before[at]?.head && token.relation === before[at]?.relation
      ? []
      : [`${token.text} ${token.relation}<${tokens[token.head]?.text ?? ''}`],
  );
}

const FLED =
  'said^say/VBD/root/0 Tom/NNP/nsubj/1 Gray/NNP/flat/2 ,/,/punct/6 who/WP/nsubj/6 fled^flee/VBD/parataxis/1 Lima/NNP/obj/6';

describe('tree-repairs/temporal-subject', () => {
  test.each<[string, readonly string[]]>([
    [
      'Lee/NNP/nsubj/7 ,/,/punct/3 mayor/NN/appos/1 ,/,/punct/1 on/IN/case/6 Tuesday/NNP/nsubj/7 urged^urge/VBD/root/0 calm/NN/obj/7',
      ['Tuesday obl<urged'],
    ],
    ['Police/NNS/nsubj/3 Monday/NNP/nsubj/3 arrested^arrest/VBD/root/0 ten/CD/obj/3', ['Monday obl:unmarked<arrested']],
    // Left alone.
    ['Tuesday/NNP/nsubj/3 was^be/VBD/cop/3 quiet/JJ/root/0', []],
    ['Two/CD/nummod/2 weeks^week/NNS/nsubj/3 passed^pass/VBD/root/0', []],
  ])('%s', (rows, expected) => {
    expect(repaired(rows)).toEqual(expected);
  });
});

describe('tree-repairs/relative-verb', () => {
  test.each<[string, readonly string[]]>([
    [FLED, ['fled acl:relcl<Tom']],
    [
      'They/PRP/nsubj/6 left^leave/VBD/ccomp/6 Lima/NNP/obj/2 ,/,/punct/6 which/WDT/nsubj/6 burns^burn/VBZ/root/0',
      ['left root<', 'burns acl:relcl<Lima'],
    ],
    [
      'a/DT/det/2 raid/NN/root/0 in/IN/case/4 which/WDT/obl/7 ten/CD/nsubj:pass/7 were^be/VBD/aux:pass/7 killed^kill/VBN/parataxis/2',
      ['killed acl:relcl<raid'],
    ],
    [
      'After/IN/case/2 fires^fire/NNS/obl/5 ,/,/punct/2 which/WDT/nsubj/5 hurt/VBD/root/0 Lee/NNP/obj/5 ,/,/punct/9 police/NNS/nsubj/9 came^come/VBD/parataxis/5',
      ['fires obl<came', 'hurt acl:relcl<fires', 'came root<'],
    ],
    [
      'Lee/NNP/nsubj/4 ,/,/punct/4 who/WP/nsubj/4 left^leave/VBD/root/0 Lima/NNP/obj/4 ,/,/punct/7 died^die/VBD/conj/4',
      ['Lee nsubj<died', 'left acl:relcl<Lee', 'died root<'],
    ],
    // Left alone: questions, right trees, and pronouns without a noun before them.
    ['They/PRP/nsubj/2 asked^ask/VBD/root/0 Tom/NNP/iobj/2 who/WP/nsubj/5 fled^flee/VBD/ccomp/2', []],
    ['Who/WP/nsubj/2 fled^flee/VBD/root/0', []],
    [FLED.replace('parataxis/1', 'acl:relcl/2'), []],
  ])('%s', (rows, expected) => {
    expect(repaired(rows)).toEqual(expected);
  });
});

describe('tree-repairs/participle-with-object', () => {
  test.each<[string, readonly string[]]>([
    [
      'The/DT/det/2 blaze/NN/root/0 killed^kill/VBN/acl/2 three/CD/nummod/5 people/NNS/obj/3',
      ['blaze nsubj<killed', 'killed root<'],
    ],
    [
      'A/DT/det/2 raid/NN/root/0 by/IN/case/4 rebels^rebel/NNS/nmod/2 killed^kill/VBN/acl/4 ten/CD/obj/5',
      ['raid nsubj<killed', 'killed root<'],
    ],
    // Left alone: participles without an object, or whose verb has two; nouns with a verb.
    ['Ten/CD/root/0 arrested^arrest/VBN/acl/1 in/IN/case/4 raid/NN/obl/2', []],
    ['A/DT/det/2 man/NN/root/0 named^name/VBN/acl/2 Lee/NNP/obj/3', []],
    ['Men^man/NNS/nsubj/4 hurt/VBN/acl/1 Lee/NNP/obj/2 fled^flee/VBD/root/0', []],
  ])('%s', (rows, expected) => {
    expect(repaired(rows)).toEqual(expected);
  });
});

describe('tree-repairs/split-perfect', () => {
  test.each<[string, readonly string[]]>([
    [
      'Thousands^thousand/NNS/nsubj/2 have/VBP/root/0 in/IN/case/5 recent/JJ/amod/5 days^day/NNS/obl/2 fled^flee/VBN/acl/5 Lima/NNP/obj/6',
      ['Thousands nsubj<fled', 'have aux<fled', 'days obl<fled', 'fled root<'],
    ],
    // Left alone: a "have" with an object, and a participle that stands farther off.
    ['They/PRP/nsubj/2 have/VBP/root/0 homes^home/NNS/obj/2 built^build/VBN/acl/3', []],
    ['They/PRP/nsubj/2 have/VBP/root/0 in/IN/case/4 Lima/NNP/obl/2 ,/,/punct/6 sold^sell/VBN/acl/4', []],
  ])('%s', (rows, expected) => {
    expect(repaired(rows)).toEqual(expected);
  });
});

describe('tree-repairs/bare-subject', () => {
  test.each<[string, readonly string[]]>([
    [
      'More/RBR/advmod/3 than/IN/fixed/1 900/CD/obl/7 of/IN/case/5 them/PRP/nmod/3 have/VBP/aux/7 left^leave/VBN/root/0',
      ['900 nsubj<left'],
    ],
    // Left alone: times, numbers that count nothing, what has a preposition, and verbs with a subject.
    ['Last/JJ/amod/2 week/NN/obl/3 left^leave/VBD/root/0', []],
    ['900/CD/obl/2 left^leave/VBD/root/0', []],
    ['In/IN/case/2 Lima/NNP/obl/3 left^leave/VBD/root/0 two/CD/nsubj/3', []],
  ])('%s', (rows, expected) => {
    expect(repaired(rows)).toEqual(expected);
  });
});

describe('tree-repairs/object-before-clause', () => {
  test.each<[string, readonly string[]]>([
    ['Lima/NNP/nsubj/2 announced^announce/VBD/root/0 two/CD/obj/2 died^die/VBD/ccomp/2', ['two nsubj<died']],
    // Left alone: a clause with its own subject or conjunction, and one that is not finite.
    ['Lima/NNP/nsubj/2 told^tell/VBD/root/0 us/PRP/obj/2 guards^guard/NNS/nsubj/5 died^die/VBD/ccomp/2', []],
    ['Lima/NNP/nsubj/2 told^tell/VBD/root/0 us/PRP/obj/2 that/IN/mark/5 died^die/VBD/ccomp/2', []],
    ['Lima/NNP/nsubj/2 saw^see/VBD/root/0 them/PRP/obj/2 leave/VB/ccomp/2', []],
  ])('%s', (rows, expected) => {
    expect(repaired(rows)).toEqual(expected);
  });
});

describe('tree-repairs/due-to-verb', () => {
  test.each<[string, readonly string[]]>([
    [
      'Envoys^envoy/NNS/nsubj/5 were^be/VBD/cop/5 due/IN/case/5 to/IN/fixed/3 hold/VB/root/0 talks^talk/NNS/obj/5',
      ['Envoys nsubj<due', 'were cop<due', 'due root<', 'hold xcomp<due'],
    ],
    // Left alone: what is due to a thing.
    ['Trains^train/NNS/nsubj/2 stopped^stop/VBD/root/0 due/IN/case/5 to/IN/fixed/3 snow/NN/obl/2', []],
  ])('%s', (rows, expected) => {
    expect(repaired(rows)).toEqual(expected);
  });
});

describe('tree-repairs/inserted-participle', () => {
  test.each<[string, readonly string[]]>([
    [
      'Lee/NNP/nsubj/3 ,/,/punct/3 speaking^speak/VBG/root/0 in/IN/case/5 Oslo/NNP/obl/3 ,/,/punct/3 urged^urge/VBD/parataxis/3 calm/NN/obj/7',
      ['Lee nsubj<urged', 'speaking advcl<urged', 'urged root<'],
    ],
    [
      'Lee/NNP/nsubj/3 ,/,/punct/3 speaking^speak/VBG/ccomp/7 in/IN/case/5 Oslo/NNP/obl/3 ,/,/punct/3 urged^urge/VBD/root/0 calm/NN/obj/7',
      ['Lee nsubj<urged', 'speaking advcl<urged'],
    ],
    // Left alone: a right tree, and a gerund that has its own subject.
    ['Lee/NNP/nsubj/5 ,/,/punct/3 speaking^speak/VBG/advcl/5 ,/,/punct/3 urged^urge/VBD/root/0 calm/NN/obj/5', []],
    [
      'with/IN/mark/3 troops^troop/NNS/nsubj/3 leaving^leave/VBG/advcl/6 ,/,/punct/6 Lima/NNP/nsubj/6 fell^fall/VBD/root/0',
      [],
    ],
  ])('%s', (rows, expected) => {
    expect(repaired(rows)).toEqual(expected);
  });
});

describe('tree-repairs/missing-subject', () => {
  test.each<[string, readonly string[]]>([
    [
      'A/DT/det/2 blast/NN/dep/8 at/IN/case/5 a/DT/det/5 depot/NN/nmod/2 ,/,/punct/8 then/RB/advmod/8 left^leave/VBD/root/0 ten/CD/obj/8',
      ['blast nsubj<left'],
    ],
    [
      'On/IN/case/2 Monday/NNP/obl/6 ,/,/punct/4 Lee/NNP/appos/2 ,/,/punct/4 called^call/VBN/root/0 for/IN/case/8 calm/NN/obl/6',
      ['Lee nsubj<called'],
    ],
    [
      'A/DT/det/2 blast/NN/root/0 near/IN/case/4 Lima/NNP/nmod/2 ,/,/punct/6 left^leave/VBD/parataxis/2 ten/CD/obj/6',
      ['blast nsubj<left', 'left root<'],
    ],
    [
      'The/DT/det/2 town/NN/dislocated/6 ,/,/punct/6 long/RB/advmod/6 was^be/VBD/aux:pass/6 shelled^shell/VBN/root/0',
      ['town nsubj:pass<shelled'],
    ],
    [
      'In/IN/case/2 Lima/NNP/obl/9 ,/,/punct/2 Lee/NNP/appos/2 ,/,/punct/7 a/DT/det/7 guard/NN/appos/4 ,/,/punct/7 died^die/VBD/root/0',
      ['Lee nsubj<died'],
    ],
    [
      'Talks^talk/NNS/nsubj/2 held^hold/VBN/root/0 in/IN/case/4 Lima/NNP/obl/2 ,/,/punct/6 failed^fail/VBD/conj/2',
      ['Talks nsubj<failed', 'held acl<Talks', 'failed root<'],
    ],
    [
      'Lee/NNP/dep/8 ,/,/punct/4 a/DT/det/4 guard/NN/appos/1 ,/,/punct/8 on/IN/case/7 Friday/NNP/obl/8 died^die/VBD/root/0',
      ['Lee nsubj<died'],
    ],
    [
      'Speaking^speak/VBG/advcl/8 to/IN/case/3 guards^guard/NNS/obl/1 ,/,/punct/1 Lee/NNP/obj/1 ,/,/punct/8 then/RB/advmod/8 left^leave/VBD/root/0',
      ['Lee nsubj<left'],
    ],
    [
      'As/IN/case/5 many/JJ/fixed/1 as/IN/fixed/1 ten/CD/nummod/5 men^man/NNS/obl/8 ,/,/punct/8 reportedly/RB/advmod/8 died^die/VBD/root/0',
      ['men nsubj<died'],
    ],
    // Left alone: orders, coordination, times, and a subject that is there.
    ['Lima/NNP/vocative/3 ,/,/punct/1 leave/VB/root/0 now/RB/advmod/3', []],
    ['Today/NN/obl:unmarked/3 ,/,/punct/1 burns^burn/VBZ/root/0 Lima/NNP/nsubj/3', []],
    ['Men^man/NNS/nsubj/2 fled^flee/VBD/root/0 ,/,/punct/4 hid^hide/VBD/conj/2', []],
  ])('%s', (rows, expected) => {
    expect(repaired(rows)).toEqual(expected);
  });
});

describe('tree-repairs/renamed-subject', () => {
  const renamed = (relation: string, word: string): string =>
    `The/DT/det/2 head/NN/${relation}/9 of/IN/case/4 Lima/NNP/nmod/2 ,/,/punct/7 a/DT/det/7 ${word}/nsubj/9 ,/,/punct/7 left^leave/VBD/root/0`;
  test.each<[string, readonly string[]]>([
    [renamed('obl:unmarked', 'port/NN'), ['head nsubj<left', 'port appos<head']],
    [renamed('dislocated', 'port/NN'), ['head nsubj<left', 'port appos<head']],
    // Left alone: somebody addressed, pronouns, times.
    [renamed('vocative', 'guard/NN'), []],
    [renamed('dislocated', 'she/PRP'), []],
    ['Last/JJ/amod/2 week/NN/obl:unmarked/6 ,/,/punct/2 Lee/NNP/nsubj/6 ,/,/punct/4 left^leave/VBD/root/0', []],
  ])('%s', (rows, expected) => {
    expect(repaired(rows)).toEqual(expected);
  });
});

describe('tree-repairs/by-phrase', () => {
  const blocked = (relation: string, head: number): string =>
    `It/PRP/nsubj:pass/3 was^be/VBD/aux:pass/3 blocked^block/VBN/root/0 for/IN/case/6 ten/CD/nummod/6 months^month/NNS/obl/3 by/IN/case/8 farmers^farmer/NNS/${relation}/${head}`;
  test.each<[string, readonly string[]]>([
    [blocked('nmod', 6), ['farmers obl:agent<blocked']],
    [
      'Ten/CD/nsubj:pass/3 were^be/VBD/aux:pass/3 shot^shoot/VBN/root/0 in/IN/case/5 Lima/NNP/obl/3 by/IN/case/7 rebels^rebel/NNS/nmod/5',
      ['rebels obl:agent<shot'],
    ],
    // Left alone: what is right, a deed by somebody, an active verb.
    [blocked('obl:agent', 3), []],
    [
      'Ten/CD/nsubj:pass/3 were^be/VBD/aux:pass/3 shot^shoot/VBN/root/0 in/IN/case/6 a/DT/det/6 raid/NN/obl/3 by/IN/case/8 rebels^rebel/NNS/nmod/6',
      [],
    ],
    ['They/PRP/nsubj/2 met^meet/VBD/root/0 in/IN/case/4 Lima/NNP/obl/2 by/IN/case/7 the/DT/det/7 sea/NN/nmod/4', []],
  ])('%s', (rows, expected) => {
    expect(repaired(rows)).toEqual(expected);
  });
});

describe('tree-repairs/deed-of-somebody', () => {
  const drew = (object: string, by: string): string =>
    `It/PRP/nsubj/2 drew^draw/VBD/root/0 ${object}/NNS/obj/2 by/IN/case/5 ${by}/obl/2`;
  test.each<[string, readonly string[]]>([
    [drew('protests^protest', 'judges^judge/NNS'), ['judges nmod<protests']],
    [drew('attacks^attack', 'Lima/NNP'), ['Lima nmod<attacks']],
    // Left alone: times and means, and things that nobody does.
    [drew('protests^protest', 'Monday/NNP'), []],
    [drew('protests^protest', 'accident/NN'), []],
    [drew('horses^horse', 'artists^artist/NNS'), []],
  ])('%s', (rows, expected) => {
    expect(repaired(rows)).toEqual(expected);
  });
});

describe('tree-repairs/time-behind-place', () => {
  test.each<[string, readonly string[]]>([
    [
      'They/PRP/nsubj/2 met^meet/VBD/root/0 in/IN/case/6 Lima/NNP/compound/6 next/JJ/amod/6 week/NN/obl/2',
      ['in case<Lima', 'Lima obl<met', 'week obl:unmarked<met'],
    ],
    [
      'They/PRP/nsubj/2 met^meet/VBD/root/0 in/IN/case/5 Lima/NNP/compound/5 Monday/NNP/obl/2',
      ['in case<Lima', 'Lima obl<met', 'Monday obl:unmarked<met'],
    ],
    // Left alone: days with names, and nouns before times.
    ['They/PRP/nsubj/2 met^meet/VBD/root/0 on/IN/case/5 Easter/NNP/compound/5 Monday/NNP/obl/2', []],
    ['They/PRP/nsubj/2 met^meet/VBD/root/0 in/IN/case/5 holiday/NN/compound/5 week/NN/obl/2', []],
    ['They/PRP/nsubj/2 met^meet/VBD/root/0 in/IN/case/5 Palm/NNP/compound/5 Springs^spring/NNP/obl/2', []],
  ])('%s', (rows, expected) => {
    expect(repaired(rows)).toEqual(expected);
  });
});

describe('tree-repairs/gapped-participle', () => {
  const killed = 'Ten/CD/nsubj:pass/3 were^be/VBD/aux:pass/3 killed^kill/VBN/root/0';
  test.each<[string, readonly string[]]>([
    [
      `${killed} and/CC/cc/7 more/JJR/advmod/7 than/IN/fixed/5 400/CD/conj/1 injured^injure/VBN/acl/7 ././punct/3`,
      ['and cc<injured', '400 nsubj:pass<injured', 'injured conj<killed'],
    ],
    [
      `${killed} and/CC/cc/6 40/CD/nummod/6 people/NNS/conj/3 hurt/VBN/acl/6 in/IN/case/9 Lima/NNP/obl/7`,
      ['and cc<hurt', 'people nsubj:pass<hurt', 'hurt conj<killed'],
    ],
    // Left alone: a verb of its own, a participle before a noun, nothing passive before.
    [`${killed} and/CC/cc/7 40/CD/nsubj:pass/7 were^be/VBD/aux:pass/7 injured^injure/VBN/conj/3`, []],
    [`${killed} and/CC/cc/8 40/CD/nummod/7 injured^injure/VBN/amod/7 men^man/NNS/nsubj/8 fled^flee/VBD/conj/3`, []],
    ['Ten/CD/nsubj/2 died^die/VBD/root/0 and/CC/cc/4 40/CD/conj/1 injured^injure/VBN/acl/4', []],
  ])('%s', (rows, expected) => {
    expect(repaired(rows)).toEqual(expected);
  });
});

describe('tree-repairs/refiners', () => {
  test('what the parser is sure of stays', () => {
    expect(repaired(FLED, CERTAINTY_MAX)).toEqual([]);
    expect(repaired(FLED, CERTAINTY_MAX - 0.01)).toEqual(['fled acl:relcl<Tom']);
  });

  test('what comes out is a tree, and names the rule that changed it', () => {
    const { tokens, repairs } = repairTree(goldTree(FLED).tokens);
    expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1);
    expect(repairs.map(({ rule }) => rule)).toEqual(['syntax/tree-repairs/relative-verb']);
  });
});
