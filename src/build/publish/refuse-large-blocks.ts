import type { Event, Log } from '../../model/event.ts';
import { encodeEvent } from '../../model/log-lines.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { BuildError, renderFound } from '../build-error.ts';
import { VALUE_BYTES_MAX } from './batch-blocks.ts';

/** Stops before anything is uploaded when a block is larger than Workers KV takes, and names the event that fills it. */
export function refuseLargeBlocks(snapshot: Snapshot, log: Log, bytesMax: number = VALUE_BYTES_MAX): void {
  const large = [...snapshot.blocks].find(([, bytes]) => bytes.length > bytesMax);
  if (large === undefined) return;
  const [key, { length }] = large;
  const largest = log.events.reduce<Sized | null>((most, event) => {
    const bytes = Buffer.byteLength(encodeEvent(event));
    return most === null || bytes > most.bytes ? { event, bytes } : most;
  }, null);
  const cause =
    largest === null
      ? ''
      : ` The largest event is ${largest.event.id} ("${renderFound(largest.event.title)}") with ${largest.bytes} bytes.`;
  throw new BuildError(
    `The block ${key} has ${length} bytes; Workers KV takes ${bytesMax} at most.${cause} ` +
      'A lower quoteLength in data/site.yaml makes events smaller.',
  );
}

interface Sized {
  readonly event: Event;
  readonly bytes: number;
}
