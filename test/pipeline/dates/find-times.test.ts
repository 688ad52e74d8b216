import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfBounds } from '../../../src/model/edtf.ts';
import { findTimes } from '../../../src/pipeline/4-annotations/dates/find-times.ts';
import { resolveTimes } from '../../../src/pipeline/6-events/resolve-times.ts';
import { DATE_FORMS, PUBLISHED } from './date-forms.ts';
import { linesOf, parsedOf, publishedOn, readTimes } from './read-times.ts';

describe.each(DATE_FORMS)('$rule', ({ finds, leaves, knownWrong }) => {
  it.each(finds.map(({ text, times }) => [text, times] as const))('finds in: %s', (text, times) => {
    expect(linesOf(readTimes(text, PUBLISHED))).toEqual(times);
  });
  it.each(leaves)('leaves alone: %s', (text) => {
    expect(linesOf(readTimes(text, PUBLISHED))).toEqual([]);
  });
  it.each(knownWrong.map(({ text, times }) => [text, times] as const))('known wrong: %s', (text, times) => {
    expect(linesOf(readTimes(text, PUBLISHED))).toEqual(times);
  });
});

describe('refusals', () => {
  it.each([
    ['A 45-year-old man fell.', '45-year-old', 'dates/age'],
    ['She is in her 40s.', '40s', 'dates/decade#age'],
    ['The army bought 2000 trucks.', '2000', 'dates/year#counted'],
    ['The 9/11 attacks changed air travel.', '9/11', 'dates/numeric-date#event'],
    ['It began at 6 a.m. (0400 GMT) on Sunday.', '0400 GMT', 'dates/clock#zone'],
  ])('%s leaves a note', (text, words, rule) => {
    const notes = findTimes(parsedOf(text)).notes.filter((note) => note.rule === rule);
    expect(notes).toHaveLength(1);
    const span = notes[0]?.span;
    expect(text.slice(span?.start, span?.end)).toBe(words);
    expect(notes[0]?.level).toBe('dropped');
  });
});

/** Words that the finders react to, to build texts that no editor would pass. */
const SCRAPS = (
  'Monday May 7 26th of the last next past three weeks ago later 1998 1990s a few early late mid - , . ( ) : / 10:35 am ' +
  'since until by from to between and every day year quarter third first half nineteen eighty twenty two thousand ' +
  "week month hour minutes half ahead to come other second '98 ’69 Q3 nineties Good Labor Day Sept 11 attacks, " +
  "'s ’s noon night tonight today spring winter now soon future Christmas Eve Thanksgiving 31 30 February"
).split(' ');

const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 40 })
  .map((words) => words.join(' '));

describe('laws', () => {
  const dates = fc.constantFrom(
    null,
    '2024-03-20',
    '2024-02-29',
    '2023-12-31',
    '2023',
    '2023-09-26/2023-09-27',
    '0001-01-01',
    '9999-12-31',
  );
  it('every time lies in the text, in order, without overlap, with bounds and an EDTF that agree', () => {
    fc.assert(
      fc.property(hostileText, dates, (text, published) => {
        let end = 0;
        for (const { span, text: words, value, time } of readTimes(text, published)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end)).toBe(words);
          end = span.end;
          expect(value).not.toBe('');
          if (time === null) continue;
          expect([time.edtf, edtfBounds(time.edtf)]).not.toEqual([time.edtf, null]);
          expect(time.earliest === null).toBe(time.latest === null);
          expect((time.earliest ?? '') <= (time.latest ?? '')).toBe(true);
        }
      }),
      { seed: 20240320, numRuns: 1000 },
    );
  });

  it('changes nothing that it is given, and gives the same twice', () => {
    const text =
      'On Tuesday, March 19, the envoy left. The following day, at 6 pm, 1990s songs were played for two weeks.';
    const doc = deepFreeze(parsedOf(text));
    const found = deepFreeze(findTimes(doc));
    const time = deepFreeze(publishedOn('2024-03-20'));
    expect(resolveTimes(found.times, time)).toEqual(resolveTimes(findTimes(doc).times, time));
  });

  it('reads huge blocks of one word in pieces and loses none', () => {
    const text = 'Monday '.repeat(30_000);
    const { times } = findTimes(parsedOf(text.trim()));
    expect(times).toHaveLength(30_000);
  });

  it.each(['1', ',', '1 ', 'two ', 'last ', 'a few ', '10:', 'May ', '\ud800', '- '])(
    'survives a flood of %j',
    (unit) => {
      const text = unit.repeat(100_000);
      const block = { start: 0, end: text.length, kind: 'body', rule: 'test' } as const;
      const doc = { ...parsedOf(''), text, blocks: [block] };
      expect(findTimes(doc).times.length).toBeLessThanOrEqual(100_000);
    },
  );
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
