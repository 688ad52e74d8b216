/** Goal: a snapshot holds the log and nothing else decides its bytes; damage is an error, never half an answer. */
import { describe, expect, test } from 'vitest';
import type { Event, Log } from '../../src/model/event.ts';
import { type Query, standardQuery } from '../../src/query/query.ts';
import { readBase, snapshotKeys } from '../../src/snapshot/base-segment.ts';
import { blockKeyOf, encodeBlock } from '../../src/snapshot/block.ts';
import { decodeManifest, encodeManifest, manifestKeyOf } from '../../src/snapshot/manifest.ts';
import { openSnapshot } from '../../src/snapshot/open-snapshot.ts';
import type { RenderedBody, Snapshot, SnapshotReader } from '../../src/snapshot/snapshot.ts';
import { SnapshotError } from '../../src/snapshot/snapshot-error.ts';
import { encodeUtf8 } from '../../src/snapshot/utf8.ts';
import { writeSnapshot } from '../../src/snapshot/write-snapshot.ts';
import { SAMPLE_LOG } from '../query/sample-log.ts';
import { RANDOM_SITE, randomLog } from '../support/random-log.ts';
import { memoryBlocks } from './memory-blocks.ts';

const rendered: readonly RenderedBody[] = ['/feed.rss', '/feed.json'].map((path, i) => ({
  path,
  contentType: 'text/plain; charset=utf-8',
  body: encodeUtf8(`body of ${path} `.repeat(500)),
  gzip: Uint8Array.from([i, 2, 3]),
  etag: `W/"${i}"`,
  lastModified: 'Tue, 19 Sep 2023 00:00:00 GMT',
}));

const write = (log: Log): Snapshot => writeSnapshot({ log, site: RANDOM_SITE, rendered });
const everything: Query = { ...standardQuery(), choices: {}, minConfidence: 0, limit: 1000 };

const newBlocks = (next: Snapshot, before: Snapshot): readonly string[] =>
  [...next.blocks.keys()].filter((key) => !before.blocks.has(key));

describe('a snapshot', () => {
  const log = randomLog({ seed: 31, events: 120 });
  const snapshot = write(log);
  const reader = openSnapshot(memoryBlocks(snapshot).get, snapshot.root);

  test('gives back every record', async () => {
    const open = await reader;
    expect(open.site).toEqual(RANDOM_SITE);
    expect(open.events).toBe(log.events.filter(({ status }) => status === 'current').length);
    expect(open.updated).toBe(
      log.events
        .map(({ updated }) => updated)
        .sort()
        .at(-1),
    );
    for (const event of log.events) expect(await open.event(event.id)).toEqual(event);
    for (const entity of log.entities) expect(await open.entity(entity.id)).toEqual(entity);
    for (const document of log.documents) expect(await open.document(document.id)).toEqual(document);
    const byId = new Map((await open.find(everything)).events.map((event) => [event.id, event]));
    expect(byId).toEqual(new Map(log.events.map((event) => [event.id, event])));
    const ids = log.documents.slice(0, 5).map(({ id }) => id);
    expect([...(await open.documents([...ids, 'none'])).keys()].sort()).toEqual([...ids].sort());
    expect((await open.entities(['country:ARM', 'none'])).size).toBe(1);
  });

  test('gives null for what it does not have', async () => {
    const open = await reader;
    const missing = [open.event('x'), open.document('x'), open.entity(''), open.rendered('/x')];
    expect(await Promise.all(missing)).toEqual([null, null, null, null]);
  });

  test('gives back rendered bodies', async () => {
    for (const body of rendered) expect(await (await reader).rendered(body.path)).toEqual(body);
  });

  test('lists documents and entities by id in pages', async () => {
    const open = await reader;
    for (const [list, records] of [
      [open.listDocuments, log.documents],
      [open.listEntities, log.entities],
    ] as const) {
      const ids: string[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<SnapshotReader['listDocuments' | 'listEntities']>> = await list(after, 4);
        expect(page.count).toBe(records.length);
        ids.push(...page.items.map(({ id }) => id));
        after = page.next;
      } while (after !== null);
      expect(ids).toEqual(records.map(({ id }) => id).sort());
    }
    expect((await open.listEntities('~', 4)).items).toEqual([]);
  });

  test('of an empty log answers everything with nothing', async () => {
    const empty = write({ events: [], documents: [], entities: [] });
    const open = await openSnapshot(memoryBlocks(empty).get, empty.root);
    expect(await open.find(standardQuery())).toEqual({ events: [], count: 0, next: null });
    expect(await open.find({ ...standardQuery(), sort: 'logged' })).toEqual({ events: [], count: 0, next: null });
    expect([open.events, open.updated]).toEqual([0, '1970-01-01T00:00:00Z']);
    expect(await readBase(memoryBlocks(empty).get, empty.root)).toBeNull();
  });

  test('names all of its blocks', async () => {
    const keys = await snapshotKeys(memoryBlocks(snapshot).get, snapshot.root);
    expect(new Set(keys)).toEqual(new Set(snapshot.blocks.keys()));
  });
});

describe('bytes', () => {
  const log = randomLog({ seed: 32, events: 60 });

  test('are the same for the same log, in whatever order its lists are', () => {
    const shuffled = {
      events: log.events.toReversed(),
      documents: log.documents.toReversed(),
      entities: log.entities.toReversed(),
    };
    const again = writeSnapshot({ log: structuredClone(shuffled), site: RANDOM_SITE, rendered: rendered.toReversed() });
    expect(again).toEqual(write(log));
  });

  test('are all under the hash of themselves', () => {
    const { root, blocks } = write(log);
    for (const [key, bytes] of blocks) expect(key).toBe(key === root ? manifestKeyOf(bytes) : blockKeyOf(bytes));
  });

  test('of two events with one id are not written', () => {
    const twice = { ...log, events: [...log.events, ...log.events.slice(0, 1)] };
    expect(() => write(twice)).toThrow('event ids differ');
  });
});

describe('publishing on a base', () => {
  const before = randomLog({ seed: 33, events: 600 });
  const first = write(before);
  const memory = memoryBlocks(first);
  const withEvents = (events: readonly Event[]): Log => ({ ...before, events });

  test('the same log again writes nothing new', async () => {
    const base = await readBase(memory.get, first.root);
    const again = writeSnapshot({ log: before, site: RANDOM_SITE, rendered, base });
    expect(again.root).toBe(first.root);
    expect(newBlocks(again, first)).toEqual([]);
  });

  test('one more event writes few blocks, and what it inherits completes it', async () => {
    const [extra] = randomLog({ seed: 34, events: 1 }).events as [Event];
    const event = { ...extra, evidence: before.events[0]?.evidence ?? [] };
    const base = await readBase(memory.get, first.root);
    const log = withEvents([...before.events, event]);
    const next = writeSnapshot({ log, site: RANDOM_SITE, rendered, base });
    // The manifest, and for the head its events, postings and ids.
    expect(newBlocks(next, first).length).toBeLessThanOrEqual(4);
    expect(newBlocks(write(log), first).length).toBeGreaterThan(4);
    const both = memoryBlocks(first, next);
    const keys = await snapshotKeys(both.get, next.root);
    expect(new Set([...next.blocks.keys(), ...next.inherited])).toEqual(new Set(keys));
    const open = await openSnapshot(both.get, next.root);
    expect(await open.event(event.id)).toEqual(event);
    expect((await open.find(everything)).count).toBe(601);
  });

  test('changed, withdrawn and vanished events leave the base, and a second head replaces the first', async () => {
    const [a, b, c] = before.events as [Event, Event, Event];
    const changed = { ...a, revision: 9, title: 'Changed' };
    const log = withEvents([changed, { ...b, status: 'withdrawn' }, ...before.events.slice(3)]);
    const second = writeSnapshot({
      log: withEvents([changed, ...before.events.slice(1)]),
      site: RANDOM_SITE,
      rendered,
      base: await readBase(memory.get, first.root),
    });
    const both = memoryBlocks(first, second);
    const third = writeSnapshot({ log, site: RANDOM_SITE, rendered, base: await readBase(both.get, second.root) });
    const all = memoryBlocks(first, second, third);
    const open = await openSnapshot(all.get, third.root);
    expect(await open.event(a.id)).toEqual(changed);
    expect((await open.event(b.id))?.status).toBe('withdrawn');
    expect(await open.event(c.id)).toBeNull();
    expect((await open.find(everything)).count).toBe(599);
  });

  test('a renamed entity makes its events new', async () => {
    const entities = before.entities.map((entity) =>
      entity.id === 'person:sven-kolmar' ? { ...entity, aliases: ['Old Sven'] } : entity,
    );
    const base = await readBase(memory.get, first.root);
    const next = writeSnapshot({ log: { ...before, entities }, site: RANDOM_SITE, rendered, base });
    const open = await openSnapshot(memoryBlocks(first, next).get, next.root);
    const named = (value: string) =>
      open.find({ ...everything, choices: { actor: { any: [value], none: [] } } }).then(({ count }) => count);
    expect(await named('old sven')).toBe(await named('person:sven-kolmar'));
    expect(await named('old sven')).toBeGreaterThan(0);
  });

  test('too much that is new makes a new base', async () => {
    const more = randomLog({ seed: 35, events: 100 }).events.map((event) => ({ ...event, evidence: [] }));
    const log = withEvents([...before.events, ...more]);
    const base = await readBase(memory.get, first.root);
    const next = writeSnapshot({ log, site: RANDOM_SITE, rendered, base });
    expect(next).toEqual(write(log));
    expect(next.inherited).toEqual([]);
  });
});

describe('damage', () => {
  const snapshot = write(SAMPLE_LOG);
  const questions = (open: SnapshotReader): readonly (() => Promise<unknown>)[] => [
    () => open.find(standardQuery()),
    () => open.find({ ...standardQuery(), q: '"fuel depot"', sort: 'logged', limit: 1 }),
    () => open.event('day'),
    () => open.document('a-document'),
    () => open.entity('country:SDN'),
    () => open.rendered('/feed.rss'),
    () => open.countValues(standardQuery(), 'type'),
    () => open.listEntities(null, 10),
  ];

  async function answersWith(blocks: ReadonlyMap<string, Uint8Array>): Promise<readonly unknown[]> {
    const memory = memoryBlocks({ root: snapshot.root, blocks, inherited: [] });
    const open = await openSnapshot(memory.get, snapshot.root);
    return Promise.all(questions(open).map((ask) => ask().catch((error: unknown) => error)));
  }

  test.each([
    ['missing', () => null, 'received nothing'],
    ['empty', () => new Uint8Array(), '0 bytes'],
    ['cut', (bytes: Uint8Array) => bytes.slice(0, bytes.length >> 1), 'bytes that hash to'],
    [
      'changed by a bit',
      (bytes: Uint8Array) => bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1),
      'bytes that hash to',
    ],
  ])('a block that is %s is an error that names it, and never half an answer', async (_, damage, message) => {
    const whole = await answersWith(snapshot.blocks);
    let errors = 0;
    for (const [key, bytes] of snapshot.blocks) {
      if (key === snapshot.root) continue;
      const blocks = new Map(snapshot.blocks);
      const damaged = damage(bytes);
      if (damaged === null) blocks.delete(key);
      else blocks.set(key, damaged);
      for (const [i, answer] of (await answersWith(blocks)).entries()) {
        if (!(answer instanceof Error)) {
          expect(answer).toEqual(whole[i]);
          continue;
        }
        errors += 1;
        expect(answer).toBeInstanceOf(SnapshotError);
        expect((answer as SnapshotError).key).toBe(key);
        expect(answer.message).toContain(key);
        expect(answer.message).toContain(message);
      }
    }
    // Each question needs a block at least.
    expect(errors).toBeGreaterThanOrEqual(questions.length);
  });

  test('a block of another format says so', async () => {
    const bytes = encodeBlock([]).with(0, 2);
    const manifest = decodeManifest(snapshot.root, snapshot.blocks.get(snapshot.root) ?? new Uint8Array());
    if (!manifest.ok) throw new Error('the manifest is whole');
    const entities = { entries: 1, depth: 0, children: [{ first: '', block: blockKeyOf(bytes), entries: 1 }] };
    const changed = encodeManifest({ ...manifest.value, entities });
    const root = manifestKeyOf(changed);
    const blocks = new Map([...snapshot.blocks, [root, changed], [blockKeyOf(bytes), bytes]]);
    const open = await openSnapshot(memoryBlocks({ root, blocks, inherited: [] }).get, root);
    await expect(open.entity('country:SDN')).rejects.toThrow('expected format 1, received format 2');
  });

  test.each([
    ['of another format', { format: 2 }, 'expected format 1, received format 2'],
    ['without tables', { format: 1 }, 'expected a site'],
    ['that is a list', [], 'expected a manifest'],
  ])('a manifest %s says so', async (_, json, message) => {
    const bytes = encodeUtf8(JSON.stringify(json));
    const root = manifestKeyOf(bytes);
    const open = openSnapshot(memoryBlocks({ root, blocks: new Map([[root, bytes]]), inherited: [] }).get, root);
    await expect(open).rejects.toThrow(message);
    await expect(open).rejects.toBeInstanceOf(SnapshotError);
  });

  test('all that is wrong with a manifest is listed', () => {
    const bytes = encodeUtf8(JSON.stringify({ format: 1, site: 3, segments: [{ dated: -1, events: { entries: 1 } }] }));
    const decoded = decodeManifest(manifestKeyOf(bytes), bytes);
    const paths = decoded.ok ? [] : decoded.issues.map(({ path }) => path);
    expect(paths).toEqual(
      '/site /current /updated /segments/0/dated /segments/0/events /segments/0/postings /segments/0/ids /segments/0/replaced /entities /documents /rendered'.split(
        ' ',
      ),
    );
  });

  test('a root that is not there says so', async () => {
    await expect(openSnapshot(memoryBlocks().get, 'm/none')).rejects.toThrow(
      'm/none: expected a manifest, received nothing',
    );
  });
});
