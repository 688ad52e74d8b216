import { BuildError } from '../build-error.ts';
import { LOG_BINDING, parseWorkerConfig, type WorkerConfig } from '../read-worker-config.ts';
import { isRecord } from '../shape.ts';
import type { CloudflareAccount } from './cloudflare-api.ts';

/** Namespaces that one page of Cloudflare's list holds at most. */
const PAGE_SIZE = 1000;

/**
 * The id of the KV namespace that holds the blocks: the one that wrangler.toml names, when the account has it; else the
 * one that has the name that this program gives; else a new one.
 */
export async function namespaceOfLog(account: CloudflareAccount, config: WorkerConfig): Promise<string> {
  const { result: listed } = await account.get(`/storage/kv/namespaces?per_page=${PAGE_SIZE}`);
  const namespaces = Array.isArray(listed) ? listed.filter(isRecord) : [];
  const named = config.namespaces.find(({ binding }) => binding === LOG_BINDING)?.id;
  const title = `${config.name}-log`;
  const found = namespaces.find(({ id }) => id === named) ?? namespaces.find((one) => one.title === title);
  const namespace = found ?? (await account.post('/storage/kv/namespaces', { title })).result;
  if (isRecord(namespace) && typeof namespace.id === 'string') return namespace.id;
  throw new BuildError('Cloudflare made a KV namespace without an id.');
}

// Matches `[[kv_namespaces]]`; not `[vars]` or `# [[kv_namespaces]]`.
const NAMESPACE_TABLE = /^\s*\[\[\s*kv_namespaces\s*\]\]/;

// Matches `[vars]` and `[[d1_databases]]`; not `key = [1]`.
const ANY_TABLE = /^\s*\[/;

/**
 * `wrangler.toml` with the namespace's id under the binding of the log. Only that line changes: everything else,
 * comments included, is the publisher's own.
 */
export function withNamespaceId(toml: string, id: string, file: string): string {
  const lines = toml.split('\n');
  const table = tableOf(lines, (line) => new RegExp(`^\\s*binding\\s*=\\s*["']${LOG_BINDING}["']`).test(line));
  if (table === null) {
    throw new BuildError(
      `${file} has no [[kv_namespaces]] with binding = "${LOG_BINDING}" to write the id ${id} into.`,
    );
  }
  const at = lines.findIndex((line, i) => i > table.start && i < table.end && /^\s*id\s*=/.test(line));
  if (at < 0) lines.splice(table.start + 1, 0, `id = "${id}"`);
  else lines[at] = `id = "${id}"`;
  const changed = lines.join('\n');
  const written = parseWorkerConfig(changed, file).namespaces.find(({ binding }) => binding === LOG_BINDING)?.id;
  if (written === id) return changed;
  throw new BuildError(`Cannot write the id ${id} into ${file}: please put it under [[kv_namespaces]] by hand.`);
}

/** The lines of the first table of a namespace in which a line fits. */
function tableOf(lines: readonly string[], fits: (line: string) => boolean): { start: number; end: number } | null {
  for (let start = 0; start < lines.length; start++) {
    if (!NAMESPACE_TABLE.test(lines[start] ?? '')) continue;
    const next = lines.findIndex((line, i) => i > start && ANY_TABLE.test(line));
    const end = next < 0 ? lines.length : next;
    if (lines.slice(start, end).some(fits)) return { start, end };
  }
  return null;
}
