/**
 * The whole way from a folder of documents to the files of a build, above all where something is wrong with the folder:
 * each case does what a person would expect, and the log loses nothing.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/build/load-knowledge.ts';
import { blocksOf } from '../../src/build/make-snapshot.ts';
import { readSite } from '../../src/build/read-site.ts';
import { type BuildOptions, type BuildReport, runBuild } from '../../src/build/run-build.ts';
import { readSnapshotFiles } from '../../src/build/snapshot-files.ts';
import { sha256Hex } from '../../src/model/hash.ts';
import { openSnapshot } from '../../src/snapshot/open-snapshot.ts';
import { addFiles, type Files, folderOf } from '../support/folder.ts';

const ATTACK = '---\ndate: 2024-05-08\n---\n\nRebels attacked an army camp near Goma on Tuesday, the army said.\n';
const FLIGHT = '---\ndate: 2024-05-10\n---\n\nSome 3,000 people fled from Bukavu on Thursday, the mayor said.\n';

const KNOWLEDGE = await loadKnowledge('data/lexicon');
const SITE = { ...(await readSite('data/site.yaml')), baseUrl: 'https://annals.example' };

function workplace(files: Files) {
  const documents = folderOf(files);
  const out = folderOf({});
  return {
    documents,
    out,
    build: (now = '2024-06-01T00:00:00Z', rest: Pick<BuildOptions, 'allowEmpty'> = {}): Promise<BuildReport> =>
      runBuild({
        documents,
        knowledge: KNOWLEDGE,
        log: out,
        snapshot: join(out, 'snapshot'),
        site: SITE,
        now,
        ...rest,
      }),
  };
}

/** Every file below a folder with the hash of its bytes. */
const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), sha256Hex(readFileSync(path))]),
  );

const current = ({ log }: BuildReport) => log.events.filter(({ status }) => status === 'current');
const documentsBehind = (report: BuildReport) =>
  [...new Set(current(report).flatMap(({ evidence }) => evidence.map(({ document }) => document)))].sort();

describe('a build', () => {
  test('writes the log and a snapshot that answers with it, and again the same bytes', async () => {
    const { out, build } = workplace({ 'a.md': ATTACK, 'b.md': FLIGHT });
    const report = await build();
    expect(current(report).map(({ type }) => type)).toEqual(['ASSAULT', 'DISPLACE']);
    const first = bytesOf(out);
    expect(Object.keys(first)).toEqual(
      expect.arrayContaining(['/documents.jsonl', '/entities.jsonl', '/events.jsonl']),
    );

    const snapshot = await readSnapshotFiles(join(out, 'snapshot'));
    expect(snapshot).toEqual({ ...report.snapshot, blocks: new Map([...report.snapshot.blocks].sort()) });
    const reader = await openSnapshot(blocksOf(snapshot), snapshot.root);
    expect(reader.events).toBe(2);
    expect(new TextDecoder().decode((await reader.rendered('/feed.rss'))?.body)).toContain('https://annals.example');

    // Later, too: the time of the build is in the log only where the log changed.
    await build('2024-07-01T00:00:00Z');
    expect(bytesOf(out)).toEqual(first);
  });

  test('from nothing, in another place, gives the same bytes', async () => {
    const [one, two] = [workplace({ 'a.md': ATTACK, 'b.md': FLIGHT }), workplace({ 'b.md': FLIGHT, 'a.md': ATTACK })];
    await one.build();
    await two.build();
    expect(bytesOf(one.out)).toEqual(bytesOf(two.out));
  });

  test('leaves no block of an earlier snapshot behind', async () => {
    const { documents, out, build } = workplace({ 'a.md': ATTACK });
    await build();
    addFiles(documents, { 'b.md': FLIGHT });
    const { snapshot } = await build();
    const files = Object.keys(bytesOf(join(out, 'snapshot')));
    expect(files.sort()).toEqual(['/ROOT', ...[...snapshot.blocks.keys()].map((key) => `/${key}`)].sort());
  });

  test('keeps ids and says what changed when a document comes', async () => {
    const { documents, build } = workplace({ 'a.md': ATTACK });
    const before = await build();
    addFiles(documents, { 'b.md': FLIGHT });
    const after = await build('2024-07-01T00:00:00Z');
    expect(after).toMatchObject({ added: 1, changed: 0, withdrawn: 0 });
    expect(after.log.events).toEqual(expect.arrayContaining([...before.log.events]));
  });
});

describe('what cannot be read is named, and the rest is read', () => {
  test('a binary file, an empty one, one of another kind', async () => {
    const { build } = workplace({
      'a.md': ATTACK,
      'binary.txt': Uint8Array.of(0x89, 0x50, 0, 0),
      'empty.txt': '',
      'photo.jpg': 'x',
    });
    const report = await build();
    expect(report.unread.map(({ file }) => file).sort()).toEqual(['binary.txt', 'empty.txt', 'photo.jpg']);
    expect(documentsBehind(report)).toEqual(['a']);
  });

  test('a text in Arabic is kept as a document, with its language, and gives no event', async () => {
    const arabic =
      'قال الجيش يوم الثلاثاء إن متمردين هاجموا معسكرا قرب المدينة وقتلوا اثني عشر جنديا. وفر آلاف السكان من منازلهم. ';
    const report = await workplace({ 'a.md': ATTACK, 'b.txt': arabic.repeat(5) }).build();
    expect(report.unread).toEqual([{ file: 'b', reason: expect.stringContaining('ar') }]);
    expect(report.log.documents.find(({ id }) => id === 'b')).toMatchObject({ language: 'ar', words: 0 });
    expect(documentsBehind(report)).toEqual(['a']);
  });

  test('the same text twice is read once: the second is listed, and supports nothing', async () => {
    const alone = await workplace({ 'a.md': ATTACK }).build();
    const report = await workplace({ 'a.md': ATTACK, 'copy.md': ATTACK }).build();
    expect(report.unread).toEqual([{ file: 'copy', reason: 'the same text as a' }]);
    expect(report.log.documents.map(({ id }) => id)).toEqual(['a', 'copy']);
    expect(report.log.events).toEqual(alone.log.events);
  });

  test('a text of too many sentences is read as far as it goes, and says so', { timeout: 120_000 }, async () => {
    const report = await workplace({ 'a.md': `${FLIGHT}\n${'He sat.\n'.repeat(20_000)}` }).build();
    expect(report).toMatchObject({ read: 1, unread: [] });
    expect(report.remarks).toEqual([
      { file: 'a', reason: expect.stringMatching(/^only the first 20000 of \d+ sentences are read$/) },
    ]);
    expect(documentsBehind(report)).toEqual(['a']);
  });

  test('a text of 20 MB is read as far as it goes', { timeout: 120_000 }, async () => {
    const filler = 'x'.repeat(20_000_000);
    const report = await workplace({ 'a.md': ATTACK, 'large.txt': `${FLIGHT}\n\n${filler}` }).build();
    expect(report.log.documents.map(({ id, unread }) => [id, unread])).toEqual([
      ['a', undefined],
      ['large', expect.stringMatching(/^only the first \d+ of \d+ sentences are read$/)],
    ]);
    expect(documentsBehind(report)).toEqual(['a', 'large']);
  });
});

describe('what has to be mended stops the build, and all stays as it was', () => {
  const rows: [string, Files, RegExp][] = [
    [
      'broken front matter',
      { 'b.md': '---\ntitle: "A\n---\n\nText.' },
      /b\.md, line \d+, column \d+: not readable as YAML/,
    ],
    ['a date that is none', { 'b.md': '---\ndate: soon\n---\n\nText.' }, /b\.md, line 2: date does not fit/],
    [
      'a document that the log knows, now binary',
      { 'a.md': Uint8Array.of(0, 1) },
      /cannot be read now\n {2}a: its events would/,
    ],
    [
      'a document that the log knows, now empty',
      { 'a.md': '' },
      /a: its events would be withdrawn\n {4}found: +a\.md: empty/,
    ],
  ];
  test.each(rows)('%s', async (_, files, message) => {
    const { documents, out, build } = workplace({ 'a.md': ATTACK, 'c.md': FLIGHT });
    await build();
    const before = bytesOf(out);
    addFiles(documents, files);
    await expect(build()).rejects.toThrow(message);
    expect(bytesOf(out)).toEqual(before);
  });

  test('an empty folder: a folder that was emptied by accident takes nothing out of the log', async () => {
    const { documents, out, build } = workplace({ 'a.md': ATTACK });
    await build();
    const before = bytesOf(out);
    rmSync(join(documents, 'a.md'));
    await expect(build()).rejects.toThrow(/There are no documents in/);
    expect(bytesOf(out)).toEqual(before);
  });

  test('other documents: they do not take over a log, unless that is meant', async () => {
    const { documents, out, build } = workplace({ 'a.md': ATTACK });
    await build();
    const before = bytesOf(out);
    rmSync(join(documents, 'a.md'));
    addFiles(documents, { 'b.md': FLIGHT });
    await expect(build()).rejects.toThrow(/^All 1 events of the log would be withdrawn.* --allow-empty/);
    expect(bytesOf(out)).toEqual(before);
    expect(await build(undefined, { allowEmpty: true })).toMatchObject({ added: 1, withdrawn: 1 });
    // What is withdrawn already does not stop the next one.
    expect(await build()).toMatchObject({ added: 0, withdrawn: 0 });
  });

  test('a log whose end is missing', async () => {
    const { out, build } = workplace({ 'a.md': ATTACK });
    await build();
    addFiles(out, { 'events.jsonl': readFileSync(join(out, 'events.jsonl'), 'utf8').slice(0, -20) });
    await expect(build()).rejects.toThrow(/events\.jsonl, line 1: not a record of the log/);
  });
});

describe('a document that changed since the last build', () => {
  test('edited: what it no longer says is withdrawn, what it says now is added', async () => {
    const { documents, build } = workplace({ 'a.md': ATTACK, 'b.md': FLIGHT });
    const before = await build();
    addFiles(documents, {
      'b.md': ATTACK.replace('attacked an army camp near Goma', 'released eight hostages near Beni'),
    });
    const after = await build('2024-07-01T00:00:00Z');
    const gone = before.log.events.find(({ type }) => type === 'DISPLACE');
    expect(after.log.events.find(({ id }) => id === gone?.id)).toMatchObject({ status: 'withdrawn' });
    expect(documentsBehind(after)).toEqual(['a', 'b']);
    expect(after.log.events.length).toBeGreaterThan(before.log.events.length);
  });

  test('edited elsewhere: the event keeps its id and its revision', async () => {
    const { documents, build } = workplace({ 'a.md': ATTACK });
    const before = await build();
    addFiles(documents, { 'a.md': `${ATTACK}\nThe weather was fine.\n` });
    const after = await build('2024-07-01T00:00:00Z');
    expect(current(after).map(({ id }) => id)).toEqual(current(before).map(({ id }) => id));
    expect(after).toMatchObject({ added: 0, withdrawn: 0 });
  });

  test('deleted: its record stays as removed, and events that nothing else supports stay as tombstones', async () => {
    const { documents, build } = workplace({ 'a.md': ATTACK, 'b.md': FLIGHT });
    const before = await build();
    rmSync(join(documents, 'b.md'));
    const after = await build('2024-07-01T00:00:00Z');
    expect(after).toMatchObject({ added: 0, withdrawn: 1 });
    expect(after.log.documents.find(({ id }) => id === 'b')).toMatchObject({ removed: true });
    expect(after.log.events.map(({ id }) => id).sort()).toEqual(before.log.events.map(({ id }) => id).sort());

    // Put back, it is the same event again.
    addFiles(documents, { 'b.md': FLIGHT });
    const restored = await build('2024-08-01T00:00:00Z');
    expect(current(restored).map(({ id }) => id)).toEqual(current(before).map(({ id }) => id));
  });

  test('renamed: events are recoded, and for readers nothing is new', async () => {
    const texts = [
      ATTACK.replace('said.', 'said. It said 12 soldiers and 3 nurses were killed.'),
      FLIGHT.replace('said.', 'said. “We had no time,” he added. Some 40 people were killed on the way.'),
      FLIGHT.replace('Some 3,000', 'About 3,500').replace('the mayor', 'the army'),
    ];
    const name = (names: readonly string[]): Files => Object.fromEntries(names.map((one, i) => [one, texts[i] ?? '']));
    const { documents, build } = workplace(name(['a.md', 'b.md', 'c.md']));
    const before = await build();
    expect(current(before).some(({ support, figures }) => support.documents > 1 && figures.length > 1)).toBe(true);
    for (const file of ['a.md', 'b.md', 'c.md']) rmSync(join(documents, file));
    // In another order, too: the order of lists in a record follows from names where nothing else tells.
    addFiles(documents, name(['2024/z.md', '2024/y.md', '2024/x.md']));
    const after = await build('2024-07-01T00:00:00Z');
    expect(after).toMatchObject({ added: 0, withdrawn: 0 });
    expect(after.log.events.map(({ id, updated }) => [id, updated])).toEqual(
      before.log.events.map(({ id, updated }) => [id, updated]),
    );
    expect(new Set(after.log.events.map(({ history }) => history.at(-1)?.kind))).toEqual(new Set(['recoded']));
  });
});
