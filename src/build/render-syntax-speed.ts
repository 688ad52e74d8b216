import type { Growth } from './measure-dates.ts';
import type { SyntaxSpeed } from './measure-syntax.ts';

const speedOf = (wordsPerSecond: number): string =>
  `${Math.round(wordsPerSecond).toLocaleString('en-US')} words a second`;

/** The report of `npm run bench -- syntax`. */
export function renderSyntaxSpeed(
  speed: SyntaxSpeed,
  model: { readonly milliseconds: number; readonly bytes: number; readonly gzipBytes: number },
  growths: readonly Growth[],
  folder: string,
): readonly string[] {
  const ratio = (part: number): string => (speed.reference / part).toFixed(1);
  const mega = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
  return [
    `Tokens, tags and trees: ${speedOf(speed.trees)} (${speed.rounds} rounds of ${folder})`,
    `  ${ratio(speed.trees)} times the time of counting the same words (${Math.round(speed.reference)} a second)`,
    `All of stage 3, with noun phrases and clauses: ${speedOf(speed.clauses)}`,
    `  ${ratio(speed.clauses)} times the time of counting the same words`,
    `The model loads in ${Math.round(model.milliseconds)} ms; ${mega(model.bytes)}, ${mega(model.gzipBytes)} compressed.`,
    ...growths.flatMap(({ unit, first, steps }) => [
      `One sentence of ${JSON.stringify(unit)} again and again: ${Math.round(first)} ms for the shortest text`,
      ...steps.map(({ length, times }) => `  ${length} times as long: ${times.toFixed(1)} times the time`),
    ]),
  ];
}
