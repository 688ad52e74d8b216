import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeEventLines } from '../../src/model/log-lines.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Goal: what README.md shows of the first log is in it. Method: each line of the excerpt is the title of an event. */
test('the excerpt of README.md is in the log', () => {
  const excerpt = /<!-- from the log -->\n```\n([\s\S]*?)```/.exec(read('README.md'))?.[1] ?? '';
  const shown = excerpt.trim().split('\n');
  const { records } = decodeEventLines(read('data/log/events.jsonl'));
  const titles = new Map(records.map(({ title, time, type }) => [title, `${type} ${time.edtf}`]));
  expect(shown.length).toBeGreaterThan(4);
  for (const line of shown) {
    const [what = '', edtf = '', ...title] = line.split(/ +/);
    expect(titles.get(title.join(' ')), line).toBe(`${what} ${edtf}`);
  }
});

test('the figures that README.md shows are in the log, in this order', () => {
  const excerpt = /<!-- figures from the log -->\n```\n([\s\S]*?)```/.exec(read('README.md'))?.[1] ?? '';
  const { records } = decodeEventLines(read('data/log/events.jsonl'));
  const figures = records.flatMap((event) => event.figures);
  const shown = excerpt
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s{2,}/));
  expect(shown.length).toBeGreaterThan(4);
  for (const [edtf, verbatim, speaker] of shown) {
    const found = figures.find((figure) => figure.verbatim === verbatim && figure.asOf.edtf === edtf);
    expect(found, verbatim).toBeDefined();
    expect(found?.speaker?.name ?? 'the report itself').toBe(speaker);
  }
});
