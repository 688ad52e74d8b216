import { renderFound } from './build-error.ts';
import type { FileRemark } from './documents/list-document-files.ts';
import type { ProofReport } from './prove-log.ts';
import type { BuildReport } from './run-build.ts';

/** How many files of a kind are named: the rest is counted. */
const FILES_SHOWN_MAX = 20;

/** What a build did, for the person who started it. */
export function renderBuildReport(report: BuildReport): string {
  const current = report.log.events.filter((event) => event.status === 'current').length;
  const bytes = [...report.snapshot.blocks.values()].reduce((sum, block) => sum + block.length, 0);
  const changes = `${report.added} new, ${report.changed} changed, ${report.withdrawn} withdrawn`;
  return [
    `Read ${counted(report.read, 'document')}, ${counted(report.words, 'word')}.`,
    ...listed('Not read', report.unread),
    ...listed('Remarks', report.remarks),
    `The log has ${counted(current, 'event')} (${changes}).`,
    ...proofLines(report.proof),
    `The snapshot has ${counted(report.snapshot.blocks.size, 'block')}, ${Math.ceil(bytes / 1024)} KB.`,
  ].join('\n');
}

function proofLines({ proved, inferredShare, unproved }: ProofReport): readonly string[] {
  const share = `${(100 * inferredShare).toFixed(1)} %`;
  return [
    `All of its ${counted(proved, 'stated field')} are proved by their quotes; ${share} of its fields are inferred, and say so.`,
    ...(unproved === 0
      ? []
      : [`Not proved, since the texts that they quote are not here: ${counted(unproved, 'event')}.`]),
  ];
}

const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function listed(heading: string, files: readonly FileRemark[]): readonly string[] {
  if (files.length === 0) return [];
  const left = files.length - FILES_SHOWN_MAX;
  const lines = files.slice(0, FILES_SHOWN_MAX).map(({ file, reason }) => `  ${renderFound(file)}: ${reason}`);
  return [`${heading}:`, ...lines, ...(left > 0 ? [`  … and ${left} more`] : [])];
}
