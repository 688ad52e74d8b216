import { describe, expect, test } from 'vitest';
import { checked, flag, listOf, number, oneOf, orNull, recordOf, type Shape, text } from '../../src/build/shape.ts';

const problemsOf = (shape: Shape<unknown>, value: unknown) => {
  const problems: Parameters<Shape<unknown>['read']>[2] = [];
  const read = shape.read(value, [], problems);
  return { read, problems };
};

const person = recordOf({ name: text }, { age: number, kind: oneOf(['adult', 'child']), known: flag });

describe('what fits', () => {
  const rows: [string, Shape<unknown>, unknown][] = [
    ['text', text, 'a'],
    ['a number', number, -1.5],
    ['null where it may be', orNull(number), null],
    ['a list', listOf(person), [{ name: 'A' }, { name: 'B', age: 3, kind: 'child', known: false }]],
    ['a checked value', checked(number, (value) => (value > 0 ? null : 'a number above 0')), 1],
  ];
  test.each(rows)('%s', (_, shape, value) => {
    expect(problemsOf(shape, value)).toEqual({ read: value, problems: [] });
  });
});

describe('what does not, with its path', () => {
  const rows: [string, Shape<unknown>, unknown, object][] = [
    ['empty text', text, ' ', { path: [], expected: 'text' }],
    ['text for a number', number, '1', { path: [], found: '"1"' }],
    ['no number', number, Number.NaN, { path: [] }],
    ['another word', person, { name: 'A', kind: 'cat' }, { path: ['kind'], expected: 'one of adult, child' }],
    ['a key that is not there', person, { age: 1 }, { path: [], found: 'no name', expected: 'name: text' }],
    ['a key too many', person, { name: 'A', agge: 1 }, { path: ['agge'], expected: 'one of name, age, kind, known' }],
    ['a key of every object', person, JSON.parse('{"name":"A","__proto__":1}'), { path: ['__proto__'] }],
    ['an item of a list', listOf(text), ['a', 2], { path: [1], found: '2' }],
    ['a record for a list', listOf(text), {}, { path: [], found: 'a record with no keys' }],
    ['a list for a record', person, [], { path: [], found: 'a list of 0' }],
    ['a checked value', checked(number, () => 'another'), 1, { path: [], found: '1', expected: 'another' }],
  ];
  test.each(rows)('%s', (_, shape, value, problem) => {
    expect(problemsOf(shape, value)).toEqual({ read: undefined, problems: [expect.objectContaining(problem)] });
  });

  test('all problems at once', () => {
    expect(problemsOf(listOf(person), [{}, { name: 1 }]).problems).toHaveLength(2);
  });
});
