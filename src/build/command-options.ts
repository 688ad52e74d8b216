import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { Instant } from '../model/day.ts';
import { BuildError } from './build-error.ts';

/** What a command takes: its options, and how many words beside them. */
export interface CommandSyntax<O extends ParseArgsOptionsConfig> {
  readonly usage: string;
  readonly options: O;
  readonly words: { readonly min: number; readonly max: number };
}

/** The options and words of a command line. Anything that the command does not know is an error with its usage. */
export function parseCommandLine<const O extends ParseArgsOptionsConfig>(
  args: readonly string[],
  syntax: CommandSyntax<O>,
) {
  const parsed = (() => {
    try {
      return parseArgs({ args: [...args], options: syntax.options, allowPositionals: true, strict: true });
    } catch (error) {
      // The first sentence says what was wrong; what follows explains a shell.
      throw wrongUsage(String((error as Error).message).split('. ')[0] ?? '', syntax.usage);
    }
  })();
  const { length } = parsed.positionals;
  if (length < syntax.words.min) throw wrongUsage('Something is missing', syntax.usage);
  if (length > syntax.words.max) throw wrongUsage(`Unexpected: ${parsed.positionals.at(-1)}`, syntax.usage);
  return { options: parsed.values, words: parsed.positionals };
}

const wrongUsage = (what: string, usage: string): BuildError => new BuildError(`${what}.\nUsage: ${usage}`);

// Matches `2026-11-25T12:00:00Z`, `2026-11-25T16:00:00+04:00`; not `2026-11-25`, `2026-11-25 12:00`.
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The time that a build takes for now, in UTC to the second: what was asked for, else SOURCE_DATE_EPOCH (seconds, see
 * reproducible-builds.org), else the real time. The one place where a build looks at the clock.
 */
export function instantOfBuild(asked: string | undefined, environment: NodeJS.ProcessEnv = process.env): Instant {
  if (asked !== undefined) {
    const milliseconds = INSTANT.test(asked) ? Date.parse(asked) : Number.NaN;
    if (Number.isNaN(milliseconds)) {
      throw new BuildError(`--now ${asked} is no instant: expected one such as 2026-11-25T12:00:00Z.`);
    }
    return toSecond(milliseconds);
  }
  const epoch = environment.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return toSecond(Date.now());
  // 12 digits reach past the year 9999, where an instant would no longer have four digits.
  if (!/^\d{1,11}$/.test(epoch)) {
    throw new BuildError(`SOURCE_DATE_EPOCH ${epoch} is no time: expected whole seconds since 1970.`);
  }
  return toSecond(Number(epoch) * 1000);
}

const toSecond = (milliseconds: number): Instant => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

/** A TCP port. */
export function portOf(given: string | undefined, standard: number): number {
  if (given === undefined) return standard;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  if (port < 1 || port > 65_535) throw new BuildError(`--port ${given} is no port: expected a number from 1 to 65535.`);
  return port;
}
