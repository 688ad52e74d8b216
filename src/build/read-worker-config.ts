import { readFile } from 'node:fs/promises';
import { parse } from 'smol-toml';
import { BuildError, inputError } from './build-error.ts';
import { describeFound, isRecord } from './shape.ts';

/** As much of `wrangler.toml` as the local server and deploying need. */
export interface WorkerConfig {
  readonly name: string;
  readonly main: string;
  readonly compatibilityDate: string;
  readonly alias: Readonly<Record<string, string>>;
  readonly namespaces: readonly { readonly binding: string; readonly id: string }[];
}

/** The binding under which the Worker finds its blocks. */
export const LOG_BINDING = 'LOG';

/** Reads `wrangler.toml`. */
export async function readWorkerConfig(file: string): Promise<WorkerConfig> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new BuildError(`Cannot read ${file}, which says how the Worker runs.`, { cause });
  }
  return parseWorkerConfig(text, file);
}

/** The settings of a `wrangler.toml`, as it stands or as it would be written. */
export function parseWorkerConfig(text: string, file: string): WorkerConfig {
  const config = parseToml(text, file);
  const word = (key: string): string => {
    const value = config[key];
    if (typeof value === 'string') return value;
    throw inputError(`Cannot read ${file}`, [
      { where: file, what: `${key} does not fit`, found: describeFound(value), expected: 'text' },
    ]);
  };
  const alias = isRecord(config.alias) ? Object.entries(config.alias).map(([from, to]) => [from, String(to)]) : [];
  const namespaces = Array.isArray(config.kv_namespaces) ? config.kv_namespaces.filter(isRecord) : [];
  return {
    name: word('name'),
    main: word('main'),
    compatibilityDate: word('compatibility_date'),
    alias: Object.fromEntries(alias),
    namespaces: namespaces.map(({ binding, id }) => ({ binding: String(binding), id: String(id ?? '') })),
  };
}

function parseToml(text: string, file: string): Readonly<Record<string, unknown>> {
  try {
    return parse(text);
  } catch (error) {
    throw new BuildError(`Cannot read ${file}: ${(error as Error).message}`);
  }
}
