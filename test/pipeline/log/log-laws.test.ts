import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Log } from '../../../src/model/event.ts';
import { build, EMPTY, type Story, type Texts } from './told-corpus.ts';

/**
 * Goal: whatever comes, goes, merges and splits, the log keeps its promises. Method: six documents of three sentences
 * with a trigger each; on each day some documents are there, and their triggers are dealt out to events at random.
 */
const DOCUMENTS = ['a', 'b', 'c', 'd', 'e', 'f'];
const WORDS = ['exploded', 'resigned', 'collapsed'];
const textOf = (id: string): string =>
  `In ${id}-town a depot ${id}exploded on Monday. There the mayor ${id}resigned over it. Later a bridge ${id}collapsed too.`;

interface Day {
  readonly present: readonly string[];
  /** For each trigger, the event that it tells; null for none. */
  readonly dealt: readonly (number | null)[];
}

const anyDay: fc.Arbitrary<Day> = fc.record({
  present: fc.subarray(DOCUMENTS),
  dealt: fc.array(fc.option(fc.nat(5), { freq: 4 }), { minLength: 18, maxLength: 18 }),
});

function storiesOf({ present, dealt }: Day): readonly Story[] {
  const told = new Map<number, [string, string][]>();
  DOCUMENTS.forEach((id, i) => {
    WORDS.forEach((word, j) => {
      const event = dealt[3 * i + j];
      if (!present.includes(id) || event === null || event === undefined) return;
      told.set(event, [...(told.get(event) ?? []), [id, id + word]]);
    });
  });
  return [...told.values()].map((words) => ({ told: words }));
}

const textsOf = (day: Day): Texts => Object.fromEntries(day.present.map((id) => [id, textOf(id)]));

const instant = (day: number): string => `2023-10-${String(day + 1).padStart(2, '0')}T00:00:00Z`;

const nextOf = (log: Log, day: Day, i: number): Log => build(log, textsOf(day), storiesOf(day), instant(i));

test('the log only grows, names each event once, and counts every revision', () => {
  fc.assert(
    fc.property(fc.array(anyDay, { minLength: 1, maxLength: 6 }), (days) => {
      let log = EMPTY;
      days.forEach((day, i) => {
        const next = nextOf(log, day, i);
        const before = new Map(log.events.map((event) => [event.id, event]));
        expect(new Set(next.events.map(({ id }) => id)).size).toBe(next.events.length);
        for (const id of before.keys()) expect(next.events.some((event) => event.id === id)).toBe(true);
        for (const event of next.events) {
          const old = before.get(event.id);
          expect(event.revision).toBe(event.history.length);
          expect(event.history.slice(0, old?.history.length ?? 0)).toEqual(old?.history ?? []);
          expect(event.updated >= (old?.updated ?? '')).toBe(true);
          expect(event.logged).toBe(old?.logged ?? instant(i));
          if (event.mergedInto !== undefined) expect(event).toMatchObject({ status: 'withdrawn' });
        }
        expect(next.events.filter(({ status }) => status === 'current')).toHaveLength(storiesOf(day).length);
        log = next;
      });
    }),
    { seed: 6, numRuns: 150 },
  );
});

test('building again changes nothing, nor does the order of what comes in', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (first, second) => {
      const log = nextOf(nextOf(EMPTY, first, 0), second, 1);
      expect(nextOf(log, second, 2)).toEqual(log);
      const stories = storiesOf(second).toReversed();
      const texts = Object.fromEntries(Object.entries(textsOf(second)).toReversed());
      expect(build(nextOf(EMPTY, first, 0), texts, stories, instant(1))).toEqual(log);
    }),
    { seed: 6, numRuns: 150 },
  );
});

test('an event whose words still tell one event keeps its id', () => {
  fc.assert(
    fc.property(anyDay, fc.subarray(DOCUMENTS), (day, more) => {
      const log = nextOf(EMPTY, day, 0);
      const present = DOCUMENTS.filter((id) => day.present.includes(id) || more.includes(id));
      const next = nextOf(log, { ...day, present }, 1);
      for (const event of log.events) {
        const kept = next.events.find(({ id }) => id === event.id);
        expect(kept?.evidence[0]?.exact).toBe(event.evidence[0]?.exact);
        expect(kept?.status).toBe('current');
      }
    }),
    { seed: 6, numRuns: 150 },
  );
});
