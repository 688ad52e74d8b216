import { describe, expect, test } from 'vitest';
import { resolveTimes } from '../../src/pipeline/6-events/resolve-times.ts';
import { explain } from '../../src/pipeline/explain.ts';
import { readText } from '../support/read-mentions.ts';
import { publishedOn } from './dates/read-times.ts';

/** What `explain` draws under a text for its times, published on Wednesday, 20 March 2024. */
function timesDrawn(text: string): readonly string[] {
  const doc = readText(text);
  const times = resolveTimes(doc.times, publishedOn('2024-03-20'));
  // Matches "        ^^^^^^ DATE 2024-03-15 …"; not "^^^^ place geonames:1 …".
  return [...explain(doc, times).matchAll(/\^ ((?:DATE|TIME|DURATION|SET) .*)$/gm)].map((match) => match[1] ?? '');
}

describe('explain shows of each time its value, what it was counted from, and the rule', () => {
  test.each([
    [
      'Rebels shelled the town on Friday.',
      ['DATE 2024-03-15 (2024-03-15 from document 2024-03-20)  dates/weekday#before'],
    ],
    ['Rebels shelled the town on 3 May 2019.', ['DATE 2019-05-03 (2019-05-03)  dates/month-date#full']],
    ['Rebels shelled the town for three days.', ['DURATION P3D  dates/duration#counted']],
    [
      'The dam burst on 2 February 2021. The following day the army arrived.',
      [
        'DATE 2021-02-02 (2021-02-02)  dates/month-date#full',
        'DATE 2021-02-03 (2021-02-03 from phrase 2021-02-02)  dates/relative-unit#following',
      ],
    ],
    [
      'The minister resigned on Wednesday.',
      [
        'DATE 2024-03-20 (2024-03-20 from document 2024-03-20, or 2024-03-13 by dating/other-readings#back)  dates/weekday#before',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(timesDrawn(text)).toEqual(expected);
  });
});
