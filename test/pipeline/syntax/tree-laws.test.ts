/** What holds of any tree, right or wrong: random words with random arcs go through repairs and come out as clauses. */
import { expect, test } from 'vitest';
import { readSyntax } from '../../../src/pipeline/3-syntax/tree-clauses/read-syntax.ts';
import { repairTree } from '../../../src/pipeline/3-syntax/tree-repairs/repair-tree.ts';
import type { Token } from '../../../src/pipeline/reading.ts';
import { freezeDeep } from '../../support/freeze-deep.ts';
import { goldTree } from '../../support/gold-tree.ts';
import { type Dice, diceOf } from '../../support/random-dice.ts';

const WORDS =
  'killed/VBN left/VBD fled/VBD leaving/VBG act/VB by/IN in/IN to/TO who/WP which/WDT and/CC ,/, Monday/NNP Lima/NNP ' +
  'rebels/NNS raid/NN ten/CD more/JJR than/IN was/VBD not/RB the/DT they/PRP there/EX ;/:';
const RELATIONS =
  'nsubj nsubj:pass obj obl obl:agent obl:unmarked nmod nmod:poss conj cc case mark acl acl:relcl advcl ccomp xcomp ' +
  'parataxis appos aux aux:pass cop det nummod compound flat fixed advmod punct dep';

/** Trees: every word hangs on one that was placed before it, in an order that the dice decide. */
function randomTree(dice: Dice): readonly Token[] {
  const length = 1 + dice.below(24);
  const order = Array.from({ length }, (_, at) => at).sort(() => dice.unit() - 0.5);
  const heads = new Map(order.map((at, i) => [at, i === 0 ? 0 : (order[dice.below(i)] ?? 0) + 1]));
  const rows = Array.from({ length }, (_, at) => {
    const head = heads.get(at) ?? 0;
    return `${dice.pick(WORDS.split(' '))}/${head === 0 ? 'root' : dice.pick(RELATIONS.split(' '))}/${head}`;
  });
  return goldTree(rows.join(' ')).tokens;
}

const reachesRoot = (tokens: readonly Token[], from: number): boolean => {
  let at = from;
  for (let step = 0; step < tokens.length; step += 1) {
    const head = tokens[at]?.head ?? -1;
    if (head < 0) return true;
    at = head;
  }
  return false;
};

test('repairs leave a tree, and clauses and phrases lie in the sentence', () => {
  const dice = diceOf(11);
  let repaired = 0;
  for (let round = 0; round < 1500; round += 1) {
    const before = freezeDeep(randomTree(dice));
    const { tokens, repairs } = repairTree(before);
    repaired += repairs.length;
    expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1);
    expect(tokens.every((_, at) => reachesRoot(tokens, at))).toBe(true);
    const { phrases, clauses } = readSyntax(tokens);
    expect(phrases.every(({ first, head, last }) => first <= head && head <= last && last < tokens.length)).toBe(true);
    expect(phrases.every(({ within }) => within === null || phrases[within.phrase] !== undefined)).toBe(true);
    for (const { first, verb, last, parent, subjects, objects, agents, obliques } of clauses) {
      expect(first <= verb && verb <= last && last < tokens.length).toBe(true);
      expect(parent === null || clauses[parent] !== undefined).toBe(true);
      const named = [...subjects, ...objects, ...agents, ...obliques.map(({ phrase }) => phrase)];
      expect(named.every((phrase) => phrases[phrase] !== undefined)).toBe(true);
    }
  }
  // The law would say nothing if the rules never fired.
  expect(repaired).toBeGreaterThan(10);
});

test('no clause hangs on itself', () => {
  const dice = diceOf(12);
  for (let round = 0; round < 500; round += 1) {
    const { clauses } = readSyntax(randomTree(dice));
    clauses.forEach((_, start) => {
      let at: number | null = start;
      for (let step = 0; at !== null && step <= clauses.length; step += 1) at = clauses[at]?.parent ?? null;
      expect(at).toBeNull();
    });
  }
});
