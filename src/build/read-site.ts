import { readFile } from 'node:fs/promises';
import type { Site } from '../model/site.ts';
import { BuildError, inputError } from './build-error.ts';
import { parseLanguage, parseUrl } from './documents/metadata.ts';
import { parseYaml, problemInFile } from './parse-yaml.ts';
import { orNull, recordOf, type ShapeProblem, shapeOf, text } from './shape.ts';

// Matches `8f14e45f-ceea-467f-9d6b-0f3c2a1b4c5d`; not a UUID in braces or capitals, nor one without hyphens.
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const uuid = shapeOf('a UUID in lower case', (value) =>
  typeof value === 'string' && UUID.test(value) ? value : undefined,
);

const language = shapeOf('a language tag such as en', (value) =>
  typeof value === 'string' ? parseLanguage(value) : undefined,
);

const address = shapeOf('an address that begins with https:// or http://, without ? or #', (value) => {
  const url = typeof value === 'string' ? parseUrl(value) : undefined;
  // Every link is this with a path behind it.
  return url === undefined || /[?#]/.test(url) ? undefined : url.replace(/\/$/, '');
});

/** Bounds of a quote: shorter ones say nothing, longer ones are no longer quotes of a text with rights of its own. */
const QUOTE_LENGTH = { min: 20, standard: 200, max: 2000 } as const;

const quoteLength = shapeOf(`a whole number from ${QUOTE_LENGTH.min} to ${QUOTE_LENGTH.max}`, (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= QUOTE_LENGTH.min && value <= QUOTE_LENGTH.max
    ? value
    : undefined,
);

const siteFile = recordOf(
  { id: uuid, title: text },
  {
    description: orNull(text),
    language: orNull(language),
    author: orNull(text),
    license: orNull(text),
    baseUrl: orNull(address),
    quoteLength: orNull(quoteLength),
  },
);

/** Reads `data/site.yaml`. `baseUrl` is empty where the file gives none. */
export async function readSite(file: string): Promise<Site> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (cause) {
    throw new BuildError(`Cannot read ${file}, which says whose log this is.`, { cause });
  }
  const parsed = parseYaml(content, { file, scalars: 'core' });
  if (!parsed.ok) throw inputError(`Cannot read ${file}`, [parsed.problem]);
  const problems: ShapeProblem[] = [];
  const site = siteFile.read(parsed.data, [], problems);
  if (site === undefined) {
    throw inputError(
      `Cannot read ${file}`,
      problems.map((problem) => problemInFile(file, problem, parsed.lineOf)),
    );
  }
  return {
    id: site.id,
    title: site.title,
    description: site.description ?? '',
    language: site.language ?? 'en',
    author: site.author ?? '',
    license: site.license ?? '',
    baseUrl: site.baseUrl ?? '',
    quoteLength: site.quoteLength ?? QUOTE_LENGTH.standard,
  };
}
