import { describe, expect, test } from 'vitest';
import { instantOfBuild, parseCommandLine, portOf } from '../../src/build/command-options.ts';

const syntax = {
  usage: 'npm run x -- [--out DIR]',
  options: { out: { type: 'string' }, fast: { type: 'boolean' } },
  words: { min: 0, max: 1 },
} as const;

test('options and words', () => {
  expect(parseCommandLine(['--out', 'a', 'b', '--fast'], syntax)).toMatchObject({
    options: { out: 'a', fast: true },
    words: ['b'],
  });
});

test.each([
  [['--ouut', 'a'], /^Unknown option '--ouut'\.\nUsage: npm run x/],
  [['--out'], /^Option '--out <value>' argument missing\.\nUsage/],
  [['a', 'b'], /^Unexpected: b\.\nUsage/],
])('%j is refused', (args, message) => {
  expect(() => parseCommandLine(args, syntax)).toThrow(message);
});

test('too few words are refused', () => {
  expect(() => parseCommandLine([], { ...syntax, words: { min: 1, max: 1 } })).toThrow(/missing\.\nUsage/);
});

describe('the time of a build', () => {
  test.each([
    ['2026-11-25T12:00:00Z', undefined, '2026-11-25T12:00:00Z'],
    ['2026-11-25T12:00:00.999+04:00', undefined, '2026-11-25T08:00:00Z'],
    ['2026-11-25T12:00:00Z', '0', '2026-11-25T12:00:00Z'],
    [undefined, '1700000000', '2023-11-14T22:13:20Z'],
  ])('--now %s, SOURCE_DATE_EPOCH %s', (asked, epoch, instant) => {
    expect(instantOfBuild(asked, epoch === undefined ? {} : { SOURCE_DATE_EPOCH: epoch })).toBe(instant);
  });

  test.each(['today', '2026-11-25', '2026-13-25T12:00:00Z', ''])('--now %j is refused', (asked) => {
    expect(() => instantOfBuild(asked, {})).toThrow(/is no instant: expected one such as/);
  });

  test('an epoch that is no number is refused', () => {
    expect(() => instantOfBuild(undefined, { SOURCE_DATE_EPOCH: '1e9' })).toThrow(/SOURCE_DATE_EPOCH/);
  });

  test('else the clock, to the second', () => {
    expect(instantOfBuild(undefined, {})).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
  });
});

test('ports', () => {
  expect([portOf(undefined, 8787), portOf('80', 8787)]).toEqual([8787, 80]);
  for (const wrong of ['0', '65536', 'http', '-1', '1.5']) expect(() => portOf(wrong, 8787)).toThrow(/is no port/);
});
