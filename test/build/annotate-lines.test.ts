import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { annotateLines } from '../../src/build/annotate-lines.ts';
import { loadKnowledge } from '../../src/build/load-knowledge.ts';
import { MEASURES } from '../../src/model/measure.ts';
import { EVENT_TYPES } from '../../src/model/ontology.ts';

const KNOWLEDGE = await loadKnowledge('data/lexicon');

const FLIGHT = 'Some 3,000 people fled from Goma on Thursday, the mayor, Jean Ngabo, said. “We had no time,” he added.';
const ATTACK = 'Rebels attacked an army camp near Goma on Tuesday, killing 12 soldiers, the army said.';

interface Spanned {
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly id: string | null;
  readonly document: { readonly date: object };
  readonly sentences: readonly Spanned[];
  readonly times: readonly (Spanned & {
    readonly type: string;
    readonly value: string;
    readonly edtf: string | null;
  })[];
  readonly entities: readonly (Spanned & { readonly id: string; readonly kind: string; readonly name: string })[];
  readonly figures: readonly (Spanned & {
    readonly measure: string;
    readonly unit: string;
    readonly value: number | null;
  })[];
  readonly attributions: readonly { readonly source: unknown; readonly cue: unknown; readonly content: unknown }[];
  readonly mentions: readonly (Spanned & {
    readonly type: string;
    readonly figures: readonly number[];
    readonly event: string;
    readonly actors: readonly Spanned[];
  })[];
}

const annotate = (...inputs: readonly (object | string)[]) => {
  const { lines, problems } = annotateLines(
    inputs.map((input) => (typeof input === 'string' ? input : JSON.stringify(input))),
    KNOWLEDGE,
  );
  return { lines: lines.map((line) => JSON.parse(line) as Line), problems };
};

describe('a document', () => {
  const { lines, problems } = annotate({ id: 'a', date: '2024-05-10', title: 'Thousands flee', text: FLIGHT });
  const [line] = lines as [Line];
  const words = ({ start, end }: Spanned) => FLIGHT.slice(start, end);

  test('is answered with all fields of the contract', () => {
    expect(problems).toEqual([]);
    expect(Object.keys(line)).toEqual([
      ...['id', 'document', 'sentences', 'times', 'entities', 'figures', 'attributions', 'mentions'],
    ]);
    expect(line.document).toEqual({
      date: { edtf: '2024-05-10', earliest: '2024-05-10', latest: '2024-05-10', basis: 'metadata' },
    });
  });

  test('has its words at the offsets given', () => {
    expect(line.sentences.map(words)[0]).toBe(
      'Some 3,000 people fled from Goma on Thursday, the mayor, Jean Ngabo, said.',
    );
    expect(line.times.map((time) => [words(time), time.type, time.value, time.edtf])).toEqual([
      ['Thursday', 'DATE', '2024-05-09', '2024-05-09'],
    ]);
    expect(line.entities.map((entity) => [words(entity), entity.kind])).toContainEqual(['Goma', 'place']);
    expect(line.figures[0]).toMatchObject({
      measure: 'people_fled',
      value: 3000,
      unit: 'person',
      quantifier: 'approximately',
    });
    const [mention] = line.mentions;
    expect(mention && words(mention)).toBe('fled');
    expect(mention).toMatchObject({
      type: 'DISPLACE',
      mode: 'flee',
      factuality: 'occurred',
      time: { edtf: '2024-05-09', earliest: '2024-05-09', latest: '2024-05-09', precision: 'day', basis: 'relative' },
      figures: [0],
      event: expect.stringMatching(/./),
    });
    expect(line.attributions[0]).toMatchObject({ cue: [expect.any(Number), expect.any(Number)] });
  });
});

test('one event and one place have one id in all documents of a run', () => {
  const { lines } = annotate(
    { id: 'a', date: '2024-05-08', text: ATTACK },
    { id: 'b', date: '2024-05-09', text: `${ATTACK} Nobody claimed it.` },
  );
  const [a, b] = lines as [Line, Line];
  expect(a.mentions[0]?.event).toBe(b.mentions[0]?.event);
  const goma = [a, b].map(({ entities }) => entities.find(({ name }) => name === 'Goma')?.id);
  expect(goma[0]).toBeDefined();
  expect(goma[0]).toBe(goma[1]);
});

test('the same text twice is answered twice alike', () => {
  const { lines } = annotate(
    { id: 'b', date: '2024-05-08', text: ATTACK },
    { id: 'a', date: '2024-05-08', text: ATTACK },
  );
  expect({ ...lines[0], id: '' }).toEqual({ ...lines[1], id: '' });
  expect(lines[0]?.mentions.length).toBeGreaterThan(0);
});

describe('a line that is no document', () => {
  const rows: [string, string, string | null, RegExp][] = [
    ['no JSON', '{"id":', null, /^line 2: not readable as JSON/],
    ['no record', '[1]', null, /^line 2: id is not text; text is not text/],
    ['no text', '{"id":"x"}', 'x', /^line 2: text is not text/],
    ['a number for an id', '{"id":1,"text":"x"}', null, /^line 2: id is not text/],
    [
      'a date that is none',
      '{"id":"x","text":"x","date":"soon"}',
      'x',
      /^line 2: date is "soon", expected an EDTF date/,
    ],
    ['an id again', '{"id":"a","text":"x"}', 'a', /^line 2: the id a stands on an earlier line already/],
  ];
  test.each(rows)('%s: empty lists in its place, and the others are read', (_, bad, id, problem) => {
    const { lines, problems } = annotate({ id: 'a', date: '2024-05-08', text: ATTACK }, bad, { id: 'c', text: FLIGHT });
    expect(lines.map((line) => line.id)).toEqual(['a', id, 'c']);
    expect(lines[1]).toMatchObject({
      sentences: [],
      times: [],
      entities: [],
      figures: [],
      attributions: [],
      mentions: [],
    });
    expect(lines[2]?.sentences.length).toBeGreaterThan(0);
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });
});

test('whatever the text, offsets lie in it and words are of the closed lists', () => {
  const texts = [
    '',
    ' ',
    '\n\n',
    '7'.repeat(5000),
    'a\ud800b',
    '“”, he said. He said.',
    `<b>${ATTACK}</b>`,
    `${FLIGHT}\r\n${ATTACK}`,
  ];
  const { lines } = annotate(...texts.map((text, i) => ({ id: String(i), date: null, text })));
  for (const [i, line] of lines.entries()) {
    const length = texts[i]?.length ?? 0;
    const spans = [...line.sentences, ...line.times, ...line.entities, ...line.figures, ...line.mentions];
    for (const { start, end } of [...spans, ...line.mentions.flatMap(({ actors }) => actors)]) {
      expect(0 <= start && start < end && end <= length, `${start} to ${end} in ${length}`).toBe(true);
    }
    for (const { measure } of line.figures) expect(MEASURES).toContain(measure);
    for (const { type, figures } of line.mentions) {
      expect(EVENT_TYPES).toContain(type);
      for (const figure of figures) expect(line.figures[figure]).toBeDefined();
    }
  }
});

describe('the command', () => {
  const run = (input: string) =>
    spawnSync(process.execPath, ['src/build/run.mjs', 'annotate'], { input, encoding: 'utf8', timeout: 20_000 });
  const good = JSON.stringify({ id: 'a', date: '2024-05-10', text: FLIGHT });
  const idsOf = (stdout: string) =>
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);

  test('writes a line for each line and nothing else', { timeout: 30_000 }, () => {
    const { status, stdout, stderr } = run(`${good}\n`);
    expect({ status, stderr, ids: idsOf(stdout) }).toEqual({ status: 0, stderr: '', ids: ['a'] });
  });

  test('numbers lines as they stand, blank ones too, and goes on', { timeout: 30_000 }, () => {
    const { status, stdout, stderr } = run(`${good}\n\nnonsense\r\n${good.replace('"a"', '"b"')}\r\n`);
    expect(stderr).toMatch(/^line 2: not readable as JSON.*\nline 3: not readable as JSON.*\n$/);
    expect({ status, ids: idsOf(stdout) }).toEqual({ status: 0, ids: ['a', null, null, 'b'] });
  });
});

test('metadata nested without end is a problem of its line', () => {
  const deep = `{"id": "a", "text": "x", "title": ${'['.repeat(8000)}${']'.repeat(8000)}}`;
  const { lines, problems } = annotate(deep, { id: 'b', text: 'y' });
  expect(lines.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(problems).toEqual([expect.stringMatching(/^line 1: title is a list of 1, expected text/)]);
});
