/** Edits of documents in which the same words stand hundreds of times: no event loses its id for that. */
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/model/evidence.ts';
import { sha256Hex } from '../../../src/model/hash.ts';
import { matchEdited } from '../../../src/pipeline/7-log/match-edited.ts';
import type { Trigger } from '../../../src/pipeline/7-log/trigger.ts';

const CONTEXT_LENGTH = 32;
const VERB = 'robbed';

/** A trigger for each time that the verb stands in a text. */
function triggersOf(lines: readonly string[], current = true): Trigger[] {
  const text = lines.join('\n');
  const sha256 = sha256Hex(text);
  return [...text.matchAll(new RegExp(VERB, 'g'))].map(({ index }, owner) => {
    const end = index + VERB.length;
    const evidence: Evidence = {
      document: 'a',
      exact: VERB,
      prefix: text.slice(Math.max(0, index - CONTEXT_LENGTH), index),
      suffix: text.slice(end, end + CONTEXT_LENGTH),
      start: index,
      end,
      sha256,
      supports: ['/id'],
    };
    return { evidence, owner, founding: true, current };
  });
}

const HEADLINE = 'A bad year for banks';
const line = (n: number) => `Masked men ${VERB} ${n + 2} tellers in ${townOf(n)}.`;
const townOf = (n: number) =>
  `${['Upper', 'Lower', 'Old', 'New'][n % 4]} Town ${String.fromCharCode(65 + (n % 26))}${n}`;
const LINES = Array.from({ length: 300 }, (_, n) => line(n));
const SAME = Array.from({ length: 300 }, () => `Masked men ${VERB} a teller.`);

/** Index of the old trigger for each of today, null for a new one. */
function owners(olds: readonly Trigger[], founds: readonly Trigger[]): (number | null)[] {
  const oldOf = new Map(matchEdited(olds, founds).map(([old, found]) => [found.owner, old.owner]));
  return founds.map(({ owner }) => oldOf.get(owner) ?? null);
}
const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, i) => i + from);

describe('three hundred lines that are alike', () => {
  const olds = triggersOf([HEADLINE, ...LINES]);
  test.each<[string, readonly string[], readonly (number | null)[]]>([
    ['another headline', ['A good year for robbers', ...LINES], upTo(300)],
    ['every line edited', [HEADLINE, ...LINES.map((one) => one.replace('tellers', 'clerks'))], upTo(300)],
    [
      'every line edited before and behind',
      [HEADLINE, ...LINES.map((one) => `Five ${one.replace(' in', ' of')}`)],
      upTo(300),
    ],
    ['a line put in', [HEADLINE, ...LINES.toSpliced(140, 0, line(900))], [...upTo(140), null, ...upTo(160, 140)]],
    ['a line taken out', [HEADLINE, ...LINES.toSpliced(140, 1)], [...upTo(140), ...upTo(159, 141)]],
    [
      'the halves exchanged',
      [HEADLINE, ...LINES.slice(150), ...LINES.slice(0, 150)],
      [...upTo(150, 150), ...upTo(150)],
    ],
  ])('%s', (_, lines, expected) => {
    expect(owners(olds, triggersOf(lines))).toEqual(expected);
  });
});

describe('lines that are the same', () => {
  const olds = triggersOf([HEADLINE, ...SAME]);
  test.each<[string, readonly string[], readonly (number | null)[]]>([
    ['another headline', ['A good year for robbers', ...SAME], upTo(300)],
    ['one less at the end', [HEADLINE, ...SAME.slice(1)], upTo(299)],
  ])('%s', (_, lines, expected) => {
    // The last line has nothing behind it: another context, which only the last one has.
    const found = owners(olds, triggersOf(lines));
    expect(found.slice(0, -1)).toEqual(expected.slice(0, -1));
    expect(found.at(-1)).not.toBeNull();
  });

  test('current events come before withdrawn ones', () => {
    const withdrawn = triggersOf(['Something older', ...SAME.slice(0, 3)], false).map((one) => ({
      ...one,
      owner: one.owner + 50,
    }));
    const current = triggersOf([HEADLINE, ...SAME.slice(0, 3)]);
    expect(owners([...withdrawn, ...current], triggersOf(['Anything else', ...SAME.slice(0, 3)]))).toEqual([0, 1, 2]);
  });
});

test('another place with the same verb and nothing else is another event', () => {
  const olds = triggersOf([`Masked men ${VERB} tellers in Upper Town.`]);
  expect(owners(olds, triggersOf([`Her uncle was ${VERB} yesterday, police say.`]))).toEqual([null]);
});

test('erased words match nothing', () => {
  const erased = triggersOf(LINES).map((one) => ({
    ...one,
    evidence: { ...one.evidence, exact: '', prefix: '', suffix: '' },
  }));
  expect(matchEdited(erased, triggersOf([HEADLINE, ...LINES]))).toEqual([]);
});

test('twenty thousand lines, all edited, keep their ids', () => {
  const many = Array.from({ length: 20_000 }, (_, n) => line(n));
  const edited = many.map((one) => one.replace('tellers', 'clerks'));
  expect(owners(triggersOf(many), triggersOf(edited))).toEqual(upTo(20_000));
});
