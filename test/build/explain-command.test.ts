import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pickDocument } from '../../src/build/commands/explain-command.ts';

const IDS = ['001-talks', '002-flight', '2023/002-talks', '2023/talks'];
const pick = (asked: string) => pickDocument(IDS, asked, 'data/documents');

describe('the document that a person means', () => {
  test.each([
    ['001-talks', '001-talks'],
    ['2023/talks', '2023/talks'],
    ['001', '001-talks'],
    ['data/documents/2023/002-talks.md', '2023/002-talks'],
    [join(process.cwd(), 'data/documents/002-flight.txt'), '002-flight'],
  ])('%s', (asked, id) => {
    expect(pick(asked)).toBe(id);
  });

  test.each([
    ['00', /^00 is the beginning of several ids: 001-talks, 002-flight\.$/],
    [
      'talks',
      /^There is no document talks in data\/documents; --documents DIR names another folder\. Some that are here: 001-talks, /,
    ],
    ['../secret.txt', /^There is no document .* --documents DIR/],
  ])('%s is nobody', (asked, message) => {
    expect(() => pick(asked)).toThrow(message);
  });
});
