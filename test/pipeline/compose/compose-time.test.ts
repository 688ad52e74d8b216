import { describe, expect, test } from 'vitest';
import type { Time } from '../../../src/model/time.ts';
import { composeTime } from '../../../src/pipeline/6-events/compose/compose-time.ts';
import type { Telling } from '../../../src/pipeline/6-events/telling.ts';
import type { Mention } from '../../../src/pipeline/reading.ts';
import { dayTime, report, telling } from './told-report.ts';

/** Goal: an event has its best stated day; a movement over days has the span of them, which no sentence says. */
const SOURCE = report({ sentences: ['Rebels fled.'], mentions: [[[0, 'fled'], {}]] });

const told = (day: string, change: Partial<Telling> & { readonly type?: Mention['type'] } = {}): Telling => {
  const { type = 'ASSAULT', ...rest } = change;
  const one = telling(SOURCE, 0, { time: dayTime(day), timeStated: true, ...rest });
  return { ...one, mention: { ...one.mention, type } };
};
const guessed = (day: string, basis: Time['basis'] = 'publication') =>
  told(day, { time: dayTime(day, { basis }), timeStated: false });
const flight = (day: string) => told(day, { type: 'DISPLACE' });

const OPEN = dayTime('2023-09-26', { alternatives: [{ edtf: '2023-09-19', rule: 'dating/other-readings#back' }] });

const WEEK = dayTime('2023-09-18', { edtf: '2023-09-18/2023-09-24', latest: '2023-09-24', precision: 'week' });

describe('the time of an event', () => {
  test.each<[string, readonly Telling[], string, readonly number[]]>([
    ['is the stated one', [guessed('2023-09-27'), told('2023-09-26')], '2023-09-26', [1]],
    [
      'is said by all who state it',
      [told('2023-09-26'), guessed('2023-09-26'), told('2023-09-26')],
      '2023-09-26',
      [0, 2],
    ],
    ['is the finest stated one', [told('2023-09-18', { time: WEEK }), told('2023-09-20')], '2023-09-20', [1]],
    [
      'is that of the body rather than the headline',
      [told('2023-09-26', { headline: true }), told('2023-09-25')],
      '2023-09-25',
      [1],
    ],
    ['is the first of two that are as good', [told('2023-09-25'), told('2023-09-26')], '2023-09-25', [0]],
    [
      'is of the context rather than of the publication',
      [guessed('2023-09-27'), guessed('2023-09-25', 'context')],
      '2023-09-25',
      [],
    ],
    ['is the publication’s where nothing tells it', [guessed('2023-09-27')], '2023-09-27', []],
    [
      'of a movement is the span of its days',
      [flight('2023-09-26'), flight('2023-09-24')],
      '2023-09-24/2023-09-26',
      [],
    ],
    ['of a movement on one day is that day', [flight('2023-09-26'), flight('2023-09-26')], '2023-09-26', [0, 1]],
    [
      'of a movement is the phrase that says the span whole',
      [flight('2023-09-19'), told('2023-09-18', { type: 'DISPLACE', time: WEEK })],
      '2023-09-18/2023-09-24',
      [1],
    ],
    ['is unknown without tellings', [], 'XXXX-XX-XX', []],
  ])('%s', (_name, cluster, edtf, said) => {
    const { time, told: tellings } = composeTime(cluster);
    expect(time.edtf).toBe(edtf);
    expect(tellings.map((one) => cluster.indexOf(one)).sort()).toEqual(said);
  });

  test('keeps its other readings, until a telling as good leaves only one', () => {
    expect(composeTime([told('2023-09-26', { time: OPEN })]).time).toEqual(OPEN);
    expect(composeTime([told('2023-09-26', { time: OPEN }), told('2023-09-26')]).time).toEqual(dayTime('2023-09-26'));
    expect(composeTime([flight('2023-09-24'), told('2023-09-26', { type: 'DISPLACE', time: OPEN })]).time).toEqual(
      expect.not.objectContaining({ alternatives: expect.anything() }),
    );
  });

  test('as a span is marked as worked out, and keeps its first phrase', () => {
    expect(composeTime([flight('2023-09-26'), flight('2023-09-24')]).time).toEqual({
      edtf: '2023-09-24/2023-09-26',
      earliest: '2023-09-24',
      latest: '2023-09-26',
      precision: 'range',
      basis: 'inferred',
      text: '2023-09-24',
      anchor: null,
      rule: 'events/compose/compose-time#span',
    });
  });
});
