/** One thing wrong with what a person handed in. `where` is the file, with line and column where they are known. */
export interface InputProblem {
  readonly where: string;
  readonly what: string;
  readonly found?: string;
  readonly expected?: string;
}

/** Something that the person who runs the build can mend. Its message stands alone: no stack is shown with it. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

/** How many problems are told at once: a broken export may hold thousands, and one screen is enough to see why. */
const PROBLEMS_SHOWN_MAX = 20;

/** Longest stretch of what was found that is shown. */
const FOUND_LENGTH_MAX = 120;

/** An error that says what was being done (`Cannot read …`) and lists what stood in the way. */
export function inputError(doing: string, problems: readonly InputProblem[]): BuildError {
  const shown = problems.slice(0, PROBLEMS_SHOWN_MAX).map(renderProblem);
  const left = problems.length - shown.length;
  return new BuildError([doing, ...shown, ...(left > 0 ? [`  … and ${left} more`] : [])].join('\n'));
}

function renderProblem(problem: InputProblem): string {
  const lines = [`  ${problem.where}: ${problem.what}`];
  if (problem.found !== undefined) lines.push(`    found:    ${renderFound(problem.found)}`);
  if (problem.expected !== undefined) lines.push(`    expected: ${problem.expected}`);
  return lines.join('\n');
}

/** What was found, on one line, without the control characters that a terminal would obey. */
export function renderFound(found: string): string {
  const cut = found.length > FOUND_LENGTH_MAX ? `${found.slice(0, FOUND_LENGTH_MAX)}…` : found;
  // Matches a tab, an escape, a right-to-left override; not a letter with an accent.
  return cut.replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ').trim();
}

/** The message of an error and of what caused it, innermost last. A stack only where nobody foresaw the error. */
export function renderError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error instanceof BuildError ? error.message : (error.stack ?? error.message);
  return error.cause === undefined ? own : `${own}\nbecause: ${renderCause(error.cause)}`;
}

function renderCause(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause === undefined ? cause.message : `${cause.message}\nbecause: ${renderCause(cause.cause)}`;
}
