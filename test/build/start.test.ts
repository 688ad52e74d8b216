/** `npm start` as a person meets it: the real program, the real Worker in workerd, real requests. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { folderOf } from '../support/folder.ts';

const TEXT =
  '---\ntitle: A camp is attacked\ndate: 2024-05-08\n---\n\nRebels attacked an army camp near Goma on Tuesday, the army said.\n';

/** Starting takes some two seconds; a machine that does other things needs more. */
const TIMEOUT = 60_000;

function start(...args: readonly string[]) {
  const child = spawn(process.execPath, ['src/build/run.mjs', 'start', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk;
  });
  return { child, said };
}

async function untilSaid(child: ChildProcess, said: { out: string; err: string }, words: string): Promise<void> {
  while (!said.out.includes(words)) {
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${said.err}`);
    await Promise.race([once(child.stdout as NonNullable<typeof child.stdout>, 'data'), once(child, 'exit')]);
  }
}

/** A port that nobody uses, and one that somebody does until the test is over. */
async function openPort(): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    server.close();
    await once(server, 'close');
  };
  return { port: (server.address() as AddressInfo).port, close };
}

describe('npm start', () => {
  test('builds, serves page, feeds and API, and ends when it is told to', { timeout: TIMEOUT }, async () => {
    const { port, close } = await openPort();
    await close();
    const documents = folderOf({ 'a.md': TEXT });
    const { child, said } = start('--documents', documents, '--port', String(port), '--now', '2024-06-01T00:00:00Z');
    await untilSaid(child, said, 'Ctrl-C');
    const url = `http://localhost:${port}`;
    for (const path of ['/', '/feed.rss', '/feed.atom', '/feed.json', '/api/v1/events'])
      expect(said.out).toContain(url + path);

    const page = await fetch(`${url}/`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const { data } = (await (await fetch(`${url}/api/v1/events`)).json()) as { data: { id: string; type: string }[] };
    expect(data.map(({ type }) => type)).toEqual(['ASSAULT']);
    const { items } = (await (await fetch(`${url}/feed.json`)).json()) as { items: { id: string; url: string }[] };
    expect(items.map(({ id, url: link }) => [id, link])).toEqual([
      [`urn:uuid:${data[0]?.id}`, `${url}/events/${data[0]?.id}`],
    ]);
    expect((await fetch(items[0]?.url ?? '')).status).toBe(200);

    child.kill('SIGTERM');
    const [status] = await once(child, 'exit');
    expect([status, said.err]).toEqual([0, '']);
    await expect(fetch(`${url}/`)).rejects.toThrow();
  });

  test('on a port that is taken says so at once', { timeout: TIMEOUT }, async () => {
    const { port, close } = await openPort();
    const { child, said } = start('--port', String(port));
    const [status] = await once(child, 'exit');
    await close();
    expect(status).toBe(1);
    expect(said.err).toBe(
      `Port ${port} is in use by another program. Choose another: npm start -- --port ${port + 1}\n`,
    );
  });

  test('with a folder that is not there says so without a stack', { timeout: TIMEOUT }, async () => {
    const { child, said } = start('--documents', 'no/such/folder', '--port', String((await openPort()).port - 1));
    await once(child, 'exit');
    expect(said.err).toMatch(/^There is no folder no\/such\/folder to read documents from\.\nbecause: ENOENT/);
  });
});
