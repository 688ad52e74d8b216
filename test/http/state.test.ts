import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeSnapshot } from '../../src/snapshot/write-snapshot.ts';
import { kvBlocks } from '../../src/worker/kv-blocks.ts';
import { askWorkerOf, bindingsOf, SAMPLE_SNAPSHOT } from '../support/sample-app.ts';
import { FLOOD, SAMPLE_SITE } from '../support/sample-log.ts';

// Goal: whatever is wrong with the store, the answer is whole or it is a clear "not now"; and somebody can find out why.
const errors = vi.spyOn(console, 'error');
beforeEach(() => void errors.mockImplementation(() => undefined));
afterEach(() => void errors.mockReset());

const PATHS = ['/feed.rss', '/feed.json?type=incident', '/api/v1/events', `/api/v1/events/${FLOOD.id}`, '/health', '/'];

describe('without a snapshot', () => {
  it.each(PATHS)('%s is 503, says why and when to come back', async (path) => {
    const response = await askWorkerOf({ ...bindingsOf(SAMPLE_SNAPSHOT), SNAPSHOT: '' })(path);
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('60');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.text()).toContain('the variable SNAPSHOT is empty');
    expect(errors).not.toHaveBeenCalled();
  });

  it('still has its style sheet and its lists', async () => {
    const ask = askWorkerOf({ ...bindingsOf(SAMPLE_SNAPSHOT), SNAPSHOT: '' });
    for (const path of ['/style.css', '/api/v1/enums', '/robots.txt']) expect((await ask(path)).status).toBe(200);
  });
});

describe('with a block that is gone or spoilt', () => {
  it('gives a full answer or 503, whichever block it is, and logs the key', async () => {
    for (const [key, block] of SAMPLE_SNAPSHOT.blocks) {
      for (const damage of ['gone', 'spoilt'] as const) {
        const env = bindingsOf(SAMPLE_SNAPSHOT);
        if (damage === 'gone') env.blocks.delete(key);
        else
          env.blocks.set(
            key,
            block.map((byte, i) => (i === block.length >> 1 ? byte ^ 0xff : byte)),
          );
        const ask = askWorkerOf(env);
        for (const path of PATHS) {
          errors.mockClear();
          const [response, whole] = [await ask(path), await askWorkerOf(bindingsOf(SAMPLE_SNAPSHOT))(path)];
          if (response.status === 200) {
            expect(await response.text()).toBe(await whole.text());
          } else {
            expect(response.status).toBe(503);
            expect(response.headers.get('Retry-After')).toBe('60');
            expect(errors).toHaveBeenCalledWith(expect.objectContaining({ key, path: path.split('?')[0] }));
          }
        }
      }
    }
  });

  it('recovers when the store does, without a restart', async () => {
    const env = bindingsOf(SAMPLE_SNAPSHOT);
    const ask = askWorkerOf(env);
    env.blocks.clear();
    expect((await ask('/health')).status).toBe(503);
    for (const [key, block] of SAMPLE_SNAPSHOT.blocks) env.blocks.set(key, block);
    expect((await ask('/health')).status).toBe(200);
    expect((await ask('/feed.rss')).status).toBe(200);
  });

  it('is 503 when KV itself fails, and tells the caller nothing of the inside', async () => {
    const ask = askWorkerOf({ LOG: { get: () => Promise.reject(new Error('KV GET failed: secret')) }, SNAPSHOT: 'x' });
    const response = await ask('/feed.rss');
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('secret');
    expect(errors).toHaveBeenCalledWith(expect.objectContaining({ key: 'x' }));
  });
});

describe('a reader', () => {
  it('is kept from request to request, and changes with the deployment', async () => {
    const other = writeSnapshot({ log: { events: [], documents: [], entities: [] }, site: SAMPLE_SITE, rendered: [] });
    const [first, second] = [bindingsOf(SAMPLE_SNAPSHOT), bindingsOf(other)];
    const asked: string[] = [];
    const env = {
      SNAPSHOT: first.SNAPSHOT,
      LOG: {
        get: async (key: string) => {
          asked.push(key);
          return (await first.LOG.get(key, OPTIONS)) ?? second.LOG.get(key, OPTIONS);
        },
      },
    };
    const ask = askWorkerOf(env);
    await ask('/api/v1/events');
    const once = asked.length;
    await ask('/api/v1/events');
    expect(asked).toHaveLength(once);
    env.SNAPSHOT = second.SNAPSHOT;
    expect(await (await ask('/api/v1/events')).json()).toMatchObject({ data: [] });
  });
});

const OPTIONS = { type: 'arrayBuffer', cacheTtl: 60 } as const;

describe('kvBlocks', () => {
  it('asks for each key once, leaves out what is not there, and lets KV keep it for days', async () => {
    const asked: (readonly [string, number])[] = [];
    const get = kvBlocks({
      get: async (key, { cacheTtl }) => {
        asked.push([key, cacheTtl]);
        return key === 'missing' ? null : new TextEncoder().encode(key).buffer;
      },
    });
    const found = await get(['a', 'b', 'a', 'missing']);
    expect([...found].map(([key, bytes]) => [key, new TextDecoder().decode(bytes)])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
    expect(asked).toEqual([
      ['a', 2_592_000],
      ['b', 2_592_000],
      ['missing', 2_592_000],
    ]);
  });
});

describe('an empty log', () => {
  const empty = writeSnapshot({ log: { events: [], documents: [], entities: [] }, site: SAMPLE_SITE, rendered: [] });

  it('is a valid feed, an empty list, a page; and none of them is as old as the epoch', async () => {
    const ask = askWorkerOf(bindingsOf(empty));
    for (const path of ['/feed.rss', '/feed.atom', '/feed.json', '/api/v1/events', '/', '/feeds.opml']) {
      const response = await ask(path);
      expect([path, response.status]).toEqual([path, 200]);
      expect(response.headers.get('Last-Modified')).toBe(null);
    }
  });
});
