import { BuildError, renderFound } from '../build-error.ts';
import { isRecord } from '../shape.ts';

/** The account to publish to, signed in. */
export interface CloudflareAccount {
  readonly id: string;
  readonly get: (path: string) => Promise<ApiAnswer>;
  readonly post: (path: string, body: object) => Promise<ApiAnswer>;
}

/** What a call was answered with. `cursor` is where the next page begins, empty on the last. */
export interface ApiAnswer {
  readonly result: unknown;
  readonly cursor: string;
}

const STANDARD_BASE = 'https://api.cloudflare.com/client/v4';

/** How long one call may take, in milliseconds. */
const CALL_MS_MAX = 30_000;

/** Where Cloudflare's API is: wrangler goes by the same variable. */
const apiBase = (): string => process.env.CLOUDFLARE_API_BASE_URL ?? STANDARD_BASE;

/**
 * Signs in with the credentials that wrangler has (`wrangler auth token --json`). `asked` is the account's id where it
 * is known; else there must be only one.
 */
export async function signIn(credentials: unknown, asked: string | undefined): Promise<CloudflareAccount> {
  const call = callerWith(headersOf(credentials));
  const id = asked ?? onlyAccount((await call('GET', '/accounts')).result);
  const path = (below: string) => `/accounts/${encodeURIComponent(id)}${below}`;
  return { id, get: (below) => call('GET', path(below)), post: (below, body) => call('POST', path(below), body) };
}

function headersOf(credentials: unknown): Record<string, string> {
  const { type, token, key, email } = isRecord(credentials) ? credentials : {};
  if (typeof token === 'string') return { Authorization: `Bearer ${token}` };
  if (typeof key === 'string' && typeof email === 'string') return { 'X-Auth-Key': key, 'X-Auth-Email': email };
  throw new BuildError(
    `Not signed in to Cloudflare (${renderFound(String(type))}): run \`npx wrangler login\`, or set CLOUDFLARE_API_TOKEN.`,
  );
}

const callerWith =
  (headers: Record<string, string>) =>
  async (method: string, path: string, body?: object): Promise<ApiAnswer> => {
    const doing = `${method} ${path.split('?')[0]}`;
    let answer: unknown;
    let status = 0;
    try {
      const response = await fetch(`${apiBase()}${path}`, {
        method,
        headers: { ...headers, 'Content-Type': 'application/json' },
        signal: AbortSignal.timeout(CALL_MS_MAX),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      status = response.status;
      answer = await response.json();
    } catch (cause) {
      throw new BuildError(`Cloudflare did not answer ${doing} as it should${status ? ` (${status})` : ''}.`, {
        cause,
      });
    }
    if (isRecord(answer) && answer.success === true) {
      const page = isRecord(answer.result_info) ? answer.result_info.cursor : '';
      return { result: answer.result, cursor: typeof page === 'string' ? page : '' };
    }
    throw new BuildError(`Cloudflare refused ${doing} (${status}): ${refusalOf(answer)}`);
  };

function refusalOf(answer: unknown): string {
  const errors = isRecord(answer) && Array.isArray(answer.errors) ? answer.errors.filter(isRecord) : [];
  return errors.map(({ code, message }) => `${message} [${code}]`).join('; ') || 'no reason given';
}

function onlyAccount(accounts: unknown): string {
  const found = Array.isArray(accounts) ? accounts.filter(isRecord) : [];
  const [only] = found;
  if (found.length === 1 && typeof only?.id === 'string') return only.id;
  const names = found.map(({ id, name }) => `\n  ${id} ${renderFound(String(name))}`).join('');
  throw new BuildError(
    `Which account to publish to? Set CLOUDFLARE_ACCOUNT_ID to one of:${names || ' none is visible'}`,
  );
}
