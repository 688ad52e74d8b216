import { expect, test } from 'vitest';
import { BuildError, inputError, renderError, renderFound } from '../../src/build/build-error.ts';

test('an error says what was being done, where, what was found and what was expected', () => {
  const error = inputError('Cannot read the documents', [
    { where: 'a.md, line 2', what: 'date does not fit', found: 'soon', expected: 'a date' },
    { where: 'b.md', what: 'empty' },
  ]);
  expect(error.message).toBe(
    'Cannot read the documents\n  a.md, line 2: date does not fit\n    found:    soon\n    expected: a date\n  b.md: empty',
  );
});

test('thousands of problems do not scroll the first away', () => {
  const problems = Array.from({ length: 1000 }, (_, i) => ({ where: `${i}.md`, what: 'empty' }));
  expect(inputError('Cannot read', problems).message.split('\n')).toHaveLength(22);
  expect(inputError('Cannot read', problems).message).toMatch(/… and 980 more$/);
});

test('what was found cannot command the terminal, and is cut', () => {
  expect(renderFound('\u001b[2Jclear\u202Eright\nto left')).toBe('[2Jclear right to left');
  expect(renderFound('x'.repeat(500))).toHaveLength(121);
});

test('what a person can mend is told with its causes and without a stack; a mistake of ours with one', () => {
  const cause = new Error('inner', { cause: new Error('innermost') });
  expect(renderError(new BuildError('outer', { cause }))).toBe('outer\nbecause: inner\nbecause: innermost');
  expect(renderError(new Error('a mistake'))).toMatch(/Error: a mistake\n\s+at /);
  expect(renderError('thrown text')).toBe('thrown text');
});
