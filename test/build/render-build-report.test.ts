import { expect, test } from 'vitest';
import { renderBuildReport } from '../../src/build/render-build-report.ts';
import type { BuildReport } from '../../src/build/run-build.ts';
import { SAMPLE_LOG } from '../support/sample-log.ts';

const report: BuildReport = {
  log: { ...SAMPLE_LOG, events: SAMPLE_LOG.events.filter(({ status }) => status === 'current').slice(0, 1) },
  snapshot: { root: 'm/0', blocks: new Map([['m/0', new Uint8Array(1025)]]), inherited: [] },
  read: 2,
  words: 1,
  unread: [],
  remarks: [],
  added: 1,
  changed: 0,
  withdrawn: 0,
  proof: { proved: 7, inferredShare: 0.125, unproved: 0 },
};

test('a build that went well takes four lines', () => {
  expect(renderBuildReport(report)).toBe(
    'Read 2 documents, 1 word.\n' +
      'The log has 1 event (1 new, 0 changed, 0 withdrawn).\n' +
      'All of its 7 stated fields are proved by their quotes; 12.5 % of its fields are inferred, and say so.\n' +
      'The snapshot has 1 block, 2 KB.',
  );
});

test('what was not read, remarked or proved is named; of very many, the first', () => {
  const unread = Array.from({ length: 25 }, (_, i) => ({ file: `${i}.bin`, reason: 'binary' }));
  const text = renderBuildReport({
    ...report,
    unread,
    remarks: [{ file: 'evil\u001b[2J.txt', reason: 'not UTF-8' }],
    proof: { proved: 1, inferredShare: 1, unproved: 2 },
  });
  expect(text).toContain('Not read:\n  0.bin: binary\n');
  expect(text).toContain('  19.bin: binary\n  … and 5 more\nRemarks:\n  evil [2J.txt: not UTF-8\n');
  expect(text).toContain('Not proved, since the texts that they quote are not here: 2 events.\n');
});
