import { describe, expect, it } from 'vitest';
import { documentPath, eventPath, httpUrl } from '../../src/feeds/addresses.ts';
import { cleanText } from '../../src/feeds/clean-text.ts';
import { describeSpeaker, describeValue } from '../../src/feeds/describe-figure.ts';
import { describeList, isDisputed, publishersOf } from '../../src/feeds/describe-sources.ts';
import { describeReadings, describeTime } from '../../src/feeds/describe-time.ts';
import { escapeMarkup, html } from '../../src/feeds/html.ts';
import { renderJson } from '../../src/feeds/render-json.ts';
import { weakEtag } from '../../src/feeds/weak-etag.ts';
import { UNKNOWN_TIME } from '../../src/model/time.ts';
import {
  BLAME,
  betweenDays,
  FLIGHT,
  FLOOD,
  onDay,
  SAMPLE_DOCUMENTS,
  sampleFigure,
  TALKS,
} from '../support/sample-log.ts';

describe('describeTime', () => {
  it.each([
    [onDay('2023-09-26'), '26 September 2023'],
    [betweenDays('2023-09-24', '2023-09-27'), '24–27 September 2023'],
    [betweenDays('2023-09-28', '2023-10-02'), '28 September – 2 October 2023'],
    [betweenDays('2023-12-30', '2024-01-02'), '30 December 2023 – 2 January 2024'],
    [betweenDays('2024-02-01', '2024-02-29'), 'February 2024'],
    [betweenDays('2023-02-01', '2023-02-27'), '1–27 February 2023'],
    [betweenDays('2023-07-01', '2023-09-30'), 'July–September 2023'],
    [betweenDays('2023-11-01', '2024-02-29'), 'November 2023 – February 2024'],
    [betweenDays('2023-01-01', '2023-12-31'), '2023'],
    [betweenDays('1990-01-01', '1999-12-31'), 'the 1990s'],
    [betweenDays('1988-01-01', '1994-12-31'), '1988–1994'],
    [{ ...betweenDays('2023-09-01', '2023-09-30'), edtf: '2023-09~' }, 'about September 2023'],
    [{ ...betweenDays('2023-09-24', '2023-09-28'), edtf: '2023-09-24/..' }, 'since 24 September 2023'],
    [{ ...betweenDays('2023-09-24', '2023-09-28'), edtf: '../2023-09-28' }, 'until 28 September 2023'],
    [UNKNOWN_TIME, 'date unknown'],
  ])('%#: %o', (time, expected) => {
    expect(describeTime(time)).toBe(expected);
  });
});

describe('describeReadings', () => {
  const rule = 'dating/other-readings#back';
  it.each([
    [onDay('2023-09-26'), '26 September 2023'],
    [
      { ...onDay('2023-09-26'), alternatives: [{ edtf: '2023-09-19', rule }] },
      '26 September 2023 or 19 September 2023',
    ],
    [
      {
        ...onDay('2023-09-26'),
        alternatives: [
          { edtf: '2023-09-19', rule },
          { edtf: '2023-10-03/..', rule },
        ],
      },
      '26 September 2023 or 19 September 2023 or since 3 October 2023',
    ],
    [
      { ...onDay('2023-09-26'), alternatives: [{ edtf: '../2023-09-19', rule }] },
      '26 September 2023 or until 19 September 2023',
    ],
    [{ ...onDay('2023-09-26'), alternatives: [{ edtf: '2022-09', rule }] }, '26 September 2023 or September 2022'],
  ])('%#: %o', (time, expected) => {
    expect(describeReadings(time)).toBe(expected);
  });
});

describe('describeValue', () => {
  it.each([
    [{ value: 377, quantifier: 'exact' }, '377'],
    [{ value: 13_550, quantifier: 'more_than' }, 'more than 13,550'],
    [{ value: 2_900, quantifier: 'approximately' }, 'about 2,900'],
    [{ value: 0, quantifier: 'exact' }, '0'],
    [{ value: null, min: 28_000, max: 30_000, quantifier: 'range' }, '28,000–30,000'],
    [
      { value: null, min: 20_000, max: 99_999, quantifier: 'vague', verbatim: 'tens of thousands' },
      'tens of thousands (20,000–99,999)',
    ],
    [{ value: null, min: 100, max: null, quantifier: 'at_least' }, 'at least 100'],
    [{ value: null, min: null, max: 50, quantifier: 'up_to' }, 'up to 50'],
    [{ value: null, min: null, max: null, quantifier: 'exact' }, 'not stated'],
    [{ value: 4_500_000, quantifier: 'exact', unit: 'EUR' }, '4,500,000 EUR'],
    [{ value: 12.5, quantifier: 'less_than', unit: 'km' }, 'less than 12.5 km'],
  ] as const)('%o is %s', (figure, expected) => {
    expect(describeValue(sampleFigure('row', figure))).toBe(expected);
  });
});

describe('who says so', () => {
  const documents = new Map(SAMPLE_DOCUMENTS.map((document) => [document.id, document]));

  it('is the speaker and who relays the speaker, or says that nobody is named', () => {
    expect(FLOOD.figures.map(describeSpeaker)).toEqual(['District Office', 'Mayor Tove Lind (via Radio Ilmar)']);
    const { speaker: _, ...unspoken } = sampleFigure('unspoken', { attribution: 'none' });
    expect(describeSpeaker(unspoken)).toBe('nobody named');
  });

  it('names each publisher once, and a document without one by its title', () => {
    expect(publishersOf(FLOOD, documents)).toEqual(['Valley Post', 'Radio Ilmar']);
    expect(publishersOf(TALKS, documents)).toEqual(['“Who opened the gates?”']);
    expect(publishersOf(TALKS, new Map())).toEqual(['“notes/gates”']);
  });

  it('is disputed when figures conflict or somebody denies', () => {
    expect([FLOOD, BLAME, FLIGHT, TALKS].map(isDisputed)).toEqual([true, true, false, false]);
  });

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['a', 'b', 'c', 'd', 'e'], 'a, b and 3 more'],
  ])('lists %o as %s', (names, expected) => {
    expect(describeList(names, 3)).toBe(expected);
  });
});

describe('addresses', () => {
  it.each([
    ['https://post.example/a?b=c&d#e', 'https://post.example/a?b=c&d#e'],
    ['  http://post.example  ', 'http://post.example'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['//post.example/a', null],
    ['https://post.example/<b>', null],
    ['https://user:secret@post.example/', null],
    ['https://post.example/a b', null],
    [`https://post.example/${'a'.repeat(2_000)}`, null],
    [undefined, null],
  ])('%s links to %s', (url, expected) => {
    expect(httpUrl(url)).toBe(expected);
  });

  it('carry ids of any characters', () => {
    expect(documentPath('2023/über & so?#')).toBe('/documents/2023/%C3%BCber%20%26%20so%3F%23');
    expect(eventPath('\ud800')).toBe('/events/%EF%BF%BD');
  });
});

describe('text', () => {
  it('loses what XML cannot hold, and nothing else', () => {
    expect(cleanText('a\u0000\u0008\u000b\u000c\u001f\u007f\ufffe\uffffb')).toBe('ab');
    expect(cleanText('a\t\n\rb é 🌊 \u200f')).toBe('a\t\n\rb é 🌊 \u200f');
    expect(cleanText('\ud83c')).toBe('\ufffd');
  });

  it('is escaped in templates unless it is markup already', () => {
    const inner = html`<b>${'<'}</b>`;
    expect(html`<p title="${'"'}">${inner}${[inner, 'x']}${null}${3}</p>`.markup).toBe(
      '<p title="&#x22;"><b>&#x3C;</b><b>&#x3C;</b>x3</p>',
    );
    expect(escapeMarkup(']]>')).toBe(']]&#x3E;');
  });

  it('leaves JSON as it is, but for lone surrogates', () => {
    expect(renderJson({ a: '\u0000', b: '\\ud800' })).toBe('{"a":"\\u0000","b":"\\\\ud800"}');
    expect(JSON.parse(renderJson({ a: ['x\ud800', 1, null] }))).toEqual({ a: ['x\ufffd', 1, null] });
  });

  it('has an entity tag that only its content decides', () => {
    expect(weakEtag('a')).toBe('W/"ca978112ca1bbdca"');
    expect(weakEtag(new TextEncoder().encode('a'))).toBe(weakEtag('a'));
    expect(weakEtag('b')).not.toBe(weakEtag('a'));
  });
});
