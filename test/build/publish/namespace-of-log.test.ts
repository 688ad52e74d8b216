import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CloudflareAccount } from '../../../src/build/publish/cloudflare-api.ts';
import { namespaceOfLog, withNamespaceId } from '../../../src/build/publish/namespace-of-log.ts';
import { parseWorkerConfig } from '../../../src/build/read-worker-config.ts';

const ID = '0123456789abcdef0123456789abcdef';

describe('the id in wrangler.toml', () => {
  test('changes one line of ours and leaves every other as it was', () => {
    const before = readFileSync('wrangler.toml', 'utf8');
    const after = withNamespaceId(before, ID, 'wrangler.toml');
    const changed = after.split('\n').filter((line, i) => line !== before.split('\n')[i]);
    expect(changed).toEqual([`id = "${ID}"`]);
  });

  const rows: [string, string, string][] = [
    [
      'is added where there is none',
      '[[kv_namespaces]]\nbinding = "LOG"\n',
      `[[kv_namespaces]]\nid = "${ID}"\nbinding = "LOG"\n`,
    ],
    [
      'goes to the right one of several',
      '[[kv_namespaces]]\nbinding = "A"\nid = "a"\n[[kv_namespaces]]\n# Ours.\nid = "b"\nbinding = \'LOG\'\n[vars]\nid = "c"',
      `[[kv_namespaces]]\nbinding = "A"\nid = "a"\n[[kv_namespaces]]\n# Ours.\nid = "${ID}"\nbinding = 'LOG'\n[vars]\nid = "c"`,
    ],
  ];
  test.each(rows)('%s', (_, before, after) => {
    const head = 'name = "n"\nmain = "m"\ncompatibility_date = "2026-01-01"\n';
    expect(withNamespaceId(head + before, ID, 'wrangler.toml')).toBe(head + after);
  });

  test.each([
    ['no table for it', '[vars]\nbinding = "LOG"', /has no \[\[kv_namespaces\]\]/],
    ['a table that is commented out', '# [[kv_namespaces]]\n# binding = "LOG"', /has no \[\[kv_namespaces\]\]/],
    ['an inline table', 'kv_namespaces = [{ binding = "LOG" }]', /has no \[\[kv_namespaces\]\]/],
  ])('cannot go where there is %s', (_, toml, message) => {
    expect(() => withNamespaceId(toml, ID, 'wrangler.toml')).toThrow(message);
  });
});

describe('the namespace', () => {
  const config = parseWorkerConfig(
    `name = "annals"\nmain = "m"\ncompatibility_date = "2026-01-01"\n[[kv_namespaces]]\nbinding = "LOG"\nid = "mine"`,
    'wrangler.toml',
  );
  const account = (namespaces: object[]): CloudflareAccount & { made: object[] } => {
    const made: object[] = [];
    return {
      id: 'account',
      made,
      get: async () => ({ result: namespaces, cursor: '' }),
      post: async (_, body) => {
        made.push(body);
        return { result: { id: 'new', ...body }, cursor: '' };
      },
    };
  };

  test.each([
    [
      'is the one that wrangler.toml names',
      [
        { id: 'mine', title: 'x' },
        { id: 'b', title: 'annals-log' },
      ],
      'mine',
      0,
    ],
    ['else the one with the name, made by a run that was broken off', [{ id: 'b', title: 'annals-log' }], 'b', 0],
    ['else a new one', [{ id: 'c', title: 'other' }], 'new', 1],
  ])('%s', async (_, namespaces, id, made) => {
    const asked = account(namespaces);
    expect(await namespaceOfLog(asked, config)).toBe(id);
    expect(asked.made).toHaveLength(made);
  });
});
