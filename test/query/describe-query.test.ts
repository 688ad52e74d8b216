import { describe, expect, test } from 'vitest';
import { EVENT_TYPES } from '../../src/model/ontology.ts';
import { describeQuery } from '../../src/query/describe-query.ts';
import { PARAMETERS } from '../../src/query/parameters.ts';
import { parametersAsMarkdown } from '../../src/query/parameters-as-markdown.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { numberInWords } from '../../src/query/title-words.ts';

const NAMES: Readonly<Record<string, string>> = { 'country:AZE': 'Azerbaijan', 'person:ana-brandao': 'Ana Brandão' };

function titleOf(search: string, nameOf?: (value: string) => string | undefined): string {
  const parsed = parseQuery(new URLSearchParams(search));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return describeQuery(parsed.query, nameOf);
}

describe('describeQuery', () => {
  test.each([
    ['', 'Events'],
    ['sort=updated&order=asc&limit=5&format=json', 'Events'],
    ['type=assault&place=azerbaijan&since=2023-09', 'Assaults in Azerbaijan since September 2023'],
    ['type=assault&type=protest&type=aid', 'Aid, assaults and protests'],
    ['type=!assault', 'Events other than assaults'],
    ['since=2023', 'Events since 2023'],
    ['since=2023-09-19', 'Events since 19 September 2023'],
    ['until=2023', 'Events until 2023'],
    ['until=2024-02', 'Events until February 2024'],
    ['since=2023-09&until=2023-09', 'Events in September 2023'],
    ['since=2023&until=2023', 'Events in 2023'],
    ['since=2023-09-19/2023-09-19', 'Events on 19 September 2023'],
    ['since=2023-09-19/2023-10', 'Events from 19 September 2023 to October 2023'],
    ['since=2023&match=certain', 'Events since 2023 (certain dates only)'],
    ['match=certain', 'Events'],
    ['country=aze', 'Events in AZE'],
    ['actor=un&recipient=republic of armenia', 'Events by UN towards Republic of Armenia'],
    ['actor=person:ana-brandao', 'Events by Ana Brandao'],
    ['actor=!oman', 'Events not by Oman'],
    ['speaker=aze', 'Events according to AZE'],
    ['entity=a&entity=b&entity=c&entity=d&entity=e&entity=f&entity=g', 'Events involving A, B, C, D, E or 2 more'],
    ['status=withdrawn&review=reviewed', 'Reviewed withdrawn events'],
    ['factuality=scheduled&type=protest', 'Scheduled protests'],
    ['measure=killed&min=10&max=2000', 'Events with figures for people killed of at least 10 and at most 2,000'],
    ['min=1000', 'Events with a figure of at least 1,000'],
    ['conflict=true', 'Events with conflicting figures'],
    ['publisher=daily lantern', 'Events reported by Daily Lantern'],
    ['q=-talks+"fuel depot"', 'Events matching "fuel depot" -talks'],
    ['minConfidence=0.8', 'Events with confidence of at least 0.8'],
    ['minConfidence=0.2', 'Events'],
    ['context=asylum&mode=aerial', 'Events of mode aerial in the context of asylum'],
  ])('%s is %s', (search, title) => {
    expect(titleOf(search)).toBe(title);
  });

  test('names that the caller knows replace codes and ids', () => {
    const nameOf = (value: string) => NAMES[value];
    expect(titleOf('country=aze&actor=person:ana-brandao', nameOf)).toBe('Events by Ana Brandão in Azerbaijan');
  });

  test('every parameter that filters says so', () => {
    const silent = ['match', 'sort', 'order', 'limit', 'cursor', 'format'];
    for (const { name, example } of PARAMETERS) {
      // The example of until is a date, of which the row of since speaks.
      const title = titleOf(new URLSearchParams([[name, example]]).toString());
      expect(title === 'Events', name).toBe(silent.includes(name));
    }
    for (const type of EVENT_TYPES) expect(titleOf(`type=${type}`)).toMatch(/^[A-Z][a-z ]+$/);
  });
});

test('numberInWords groups the digits before the point', () => {
  expect([0, 999, 1000, 28_120, 1_234_567.891, -4321].map(numberInWords)).toEqual([
    '0',
    '999',
    '1,000',
    '28,120',
    '1,234,567.891',
    '-4,321',
  ]);
});

test('parametersAsMarkdown has a row for each parameter, and no cell is broken by a bar', () => {
  const lines = parametersAsMarkdown().trimEnd().split('\n');
  expect(lines).toHaveLength(PARAMETERS.length + 2);
  for (const line of lines) expect(line.match(/\|/g)).toHaveLength(6);
  for (const [i, { name }] of PARAMETERS.entries()) expect(lines[i + 2]).toContain(`| \`${name}\` |`);
});
