import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { TITLE_LENGTH_MAX } from '../../../src/pipeline/6-events/compose/compose-title.ts';
import { readReports } from '../../support/read-events.ts';

const FOLDER = fileURLToPath(new URL('../../../data/documents', import.meta.url));
const DOCUMENTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name): readonly [string, string] => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]);
const EVENTS = readReports(DOCUMENTS.map(([name, text]) => [name, null, text] as const)).log.events;

/** Words as a reader counts them: what stands between spaces, without case and punctuation. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[^\p{L}\p{N}'\s-]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');

const LIFTED_WORDS = 8;
const SOURCE = DOCUMENTS.map(([, text]) => ` ${wordsOf(text).join(' ')} `);

/** The first eight words in a row that stand so in a document; null where none do. */
function liftedFrom(text: string): string | null {
  const words = wordsOf(text);
  for (let at = 0; at + LIFTED_WORDS <= words.length; at += 1) {
    const stretch = words.slice(at, at + LIFTED_WORDS).join(' ');
    if (SOURCE.some((source) => source.includes(` ${stretch} `))) return stretch;
  }
  return null;
}

describe('titles and summaries of the project’s documents', () => {
  test('there are events to look at', () => {
    expect(EVENTS.length).toBeGreaterThan(50);
  });

  test('the law would notice a lifted sentence', () => {
    const body = DOCUMENTS[0]?.[1].split('\n\n').at(-1) ?? '';
    expect(liftedFrom(body)).not.toBeNull();
  });

  test.each(EVENTS.map(({ title, summary }) => [title, summary] as const))('%s', (title, summary) => {
    expect(title.length).toBeLessThanOrEqual(TITLE_LENGTH_MAX);
    expect(liftedFrom(title)).toBeNull();
    expect(liftedFrom(summary)).toBeNull();
    expect(title).toMatch(/^[\p{Lu}\p{N}]/u);
    expect(title).not.toMatch(/[.;]$|\s{2}|^\s|\s$|[“”"]/);
    expect(title).not.toMatch(/\b(?:an? an?|the the|the an?|null|undefined)\b/i);
    expect(summary.split(/[.] (?=[A-Z])/).length).toBeLessThanOrEqual(3);
    expect(summary).toMatch(/\.$/);
  });

  test('the same documents in another order have the same titles', () => {
    const again = readReports([...DOCUMENTS].reverse().map(([name, text]) => [name, null, text] as const)).log.events;
    expect(again.map(({ title }) => title)).toEqual(EVENTS.map(({ title }) => title));
    expect(again.map(({ summary }) => summary)).toEqual(EVENTS.map(({ summary }) => summary));
  });
});
