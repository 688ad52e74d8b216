import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A call that arrived: `GET /workers/subdomain`, below the account's own path where it has one. */
export interface FakeCall {
  readonly call: string;
  readonly body: Buffer;
}

export interface FakeCloudflare {
  /** For CLOUDFLARE_API_BASE_URL. */
  readonly base: string;
  readonly account: string;
  readonly calls: readonly FakeCall[];
  readonly namespaces: readonly { readonly id: string; readonly title: string }[];
  /** What a namespace holds, by key. */
  readonly values: ReadonlyMap<string, Uint8Array>;
  /** Calls that begin so are answered with this status from now on. */
  readonly refuse: (call: string, status: number) => void;
}

const ACCOUNT = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';
const NAMESPACE = 'fedcba98765432100123456789abcdef';

/**
 * As much of Cloudflare's API as deploying uses, on this machine: accounts, KV namespaces with keys in pages and bulk
 * writes, and the upload of a Worker. Calls that wrangler makes besides and can do without are answered with 404.
 */
export async function fakeCloudflare(): Promise<FakeCloudflare> {
  const calls: FakeCall[] = [];
  const refusals: { call: string; status: number }[] = [];
  const namespaces: { id: string; title: string }[] = [];
  const values = new Map<string, Uint8Array>();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://fake');
    const call = `${request.method} ${url.pathname.replace('/client/v4', '').replace(`/accounts/${ACCOUNT}`, '')}`;
    const body = await bodyOf(request);
    calls.push({ call, body });
    const refusal = refusals.find((one) => call.startsWith(one.call));
    if (refusal !== undefined) return answer(response, refusal.status, null);
    const found = answerTo(call, url.searchParams, body, { namespaces, values });
    return found === null ? answer(response, 404, null) : answer(response, 200, found.result, found.info);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}/client/v4`,
    account: ACCOUNT,
    calls,
    namespaces,
    values,
    refuse: (call, status) => void refusals.push({ call, status }),
  };
}

interface State {
  readonly namespaces: { id: string; title: string }[];
  readonly values: Map<string, Uint8Array>;
}

/** Keys on one page: few, so that every test turns pages. */
const PAGE_SIZE = 5;

function answerTo(call: string, query: URLSearchParams, body: Buffer, { namespaces, values }: State) {
  switch (call) {
    case 'GET /accounts':
      return { result: [{ id: ACCOUNT, name: 'Example' }] };
    case 'GET /storage/kv/namespaces':
      return { result: (query.get('page') ?? '1') === '1' ? namespaces : [] };
    case 'POST /storage/kv/namespaces': {
      const namespace = { id: NAMESPACE, title: String(JSON.parse(body.toString()).title) };
      namespaces.push(namespace);
      return { result: namespace };
    }
    case `GET /storage/kv/namespaces/${NAMESPACE}/keys`: {
      const from = Number(query.get('cursor') || '0');
      const page = [...values.keys()].sort().slice(from, from + PAGE_SIZE);
      const cursor = from + PAGE_SIZE < values.size ? String(from + PAGE_SIZE) : '';
      return { result: page.map((name) => ({ name })), info: { count: page.length, cursor } };
    }
    case `PUT /storage/kv/namespaces/${NAMESPACE}/bulk`: {
      const pairs = JSON.parse(body.toString()) as { key: string; value: string; base64: boolean }[];
      for (const { key, value } of pairs) values.set(key, new Uint8Array(Buffer.from(value, 'base64')));
      return { result: { successful_key_count: pairs.length, unsuccessful_keys: [] } };
    }
    case 'GET /workers/subdomain':
      return { result: { subdomain: 'example' } };
    case 'GET /workers/scripts/annals/subdomain':
    case 'POST /workers/scripts/annals/subdomain':
      return { result: { enabled: true, previews_enabled: true } };
    case 'GET /workers/workers/annals':
      return {
        result: { id: 'w', name: 'annals', subdomain: { enabled: true, previews_enabled: true }, references: {} },
      };
    case 'PUT /workers/scripts/annals':
      return { result: { id: 'annals', etag: 'e', startup_time_ms: 5, deployment_id: 'd', entry_point: 'index.js' } };
    default:
      return null;
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function answer(response: ServerResponse, status: number, result: unknown, info: object = {}): void {
  const success = status === 200;
  const errors = success ? [] : [{ code: status === 404 ? 10007 : 10000, message: `refused with ${status}` }];
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ success, errors, messages: [], result, result_info: info }));
}
