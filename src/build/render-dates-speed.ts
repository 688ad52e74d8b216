import type { DatesSpeed, Growth } from './measure-dates.ts';

/** The report of `bench -- dates`, a line each; `what` names the documents that were read. */
export function renderDatesSpeed(speed: DatesSpeed, growths: readonly Growth[], what: string): readonly string[] {
  const ratio = speed.referenceWordsPerSecond / speed.wordsPerSecond;
  return [
    `Finding times: ${Math.round(speed.wordsPerSecond)} words a second (${speed.rounds} rounds of ${what})`,
    `  ${ratio.toFixed(2)} times the time of counting the same words (${Math.round(speed.referenceWordsPerSecond)} a second)`,
    'Growth on texts that no newsroom writes, finding and resolving; a linear program takes twice the time for twice the text:',
    ...growths.map(growthLine),
  ];
}

function growthLine({ unit, first, steps }: Growth): string {
  const [shortest, ...longer] = steps;
  const name = JSON.stringify(unit).padEnd(NAME_WIDTH);
  const grown = longer.map(({ length, times }) => `×${length} takes ×${times.toFixed(1)}`);
  return `  ${name} ${shortest === undefined ? 'nothing measured' : [`1 MB ${Math.round(first)} ms`, ...grown].join(', ')}`;
}

/** As wide as the longest unit that is measured, in quotes. */
const NAME_WIDTH = 12;
