import { expect, test } from 'vitest';
import { makeSnapshot } from '../../../src/build/make-snapshot.ts';
import { refuseLargeBlocks } from '../../../src/build/publish/refuse-large-blocks.ts';
import { encodeEvent } from '../../../src/model/log-lines.ts';
import { SAMPLE_LOG, SAMPLE_SITE } from '../../support/sample-log.ts';

const SNAPSHOT = await makeSnapshot(SAMPLE_LOG, SAMPLE_SITE);
const sizes = [...SNAPSHOT.blocks.values()].map(({ length }) => length);

test('blocks that fit pass', () => {
  expect(() => refuseLargeBlocks(SNAPSHOT, SAMPLE_LOG)).not.toThrow();
  expect(() => refuseLargeBlocks(SNAPSHOT, SAMPLE_LOG, Math.max(...sizes))).not.toThrow();
});

test('a block that does not fit is told with the largest event', () => {
  const bytesOf = new Map(SAMPLE_LOG.events.map((event) => [event.id, Buffer.byteLength(encodeEvent(event))]));
  const [[id, bytes] = []] = [...bytesOf].sort(([, a], [, b]) => b - a);
  const limit = Math.max(...sizes) - 1;
  expect(() => refuseLargeBlocks(SNAPSHOT, SAMPLE_LOG, limit)).toThrow(
    new RegExp(
      `has ${limit + 1} bytes; Workers KV takes ${limit} at most\\. The largest event is ${id} .* with ${bytes} bytes`,
    ),
  );
});
