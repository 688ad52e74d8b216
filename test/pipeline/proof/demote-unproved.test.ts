import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/model/event.ts';
import { demoteUnproved } from '../../../src/pipeline/proof/demote-unproved.ts';
import { judgeFields } from '../../../src/pipeline/proof/judge-fields.ts';
import { proveEvent } from '../../../src/pipeline/prove-evidence.ts';
import { EVENT, NAMING, quote, READER, SENTENCE, SOURCES, TUESDAY } from './told-flight.ts';

/**
 * Goal: what is left as stated is proved, the rest is inferred and says why, and no value changes. Method: an event that
 * its quotes prove, with one thing wrong.
 */
const demote = (event: Event) => demoteUnproved(event, judgeFields(event, SOURCES, READER));

/** The event with figures, or a saying, that differ in one point. */
const withFigure = (change: Partial<Event['figures'][number]>): Event => ({
  ...EVENT,
  figures: EVENT.figures.map((figure) => ({ ...figure, ...change })),
});
const saying = (change: Partial<Event['statements'][number]>): Event => ({
  ...EVENT,
  statements: [
    {
      id: 's',
      speaker: { entity: 'person:ann-sample', name: 'Ann Sample', text: 'Sample' },
      stance: 'asserts',
      about: [],
      quoted: false,
      saidAt: TUESDAY,
      evidence: quote('Sample said so.', ['/speaker', '/stance', '/quoted', '/saidAt']),
      ...change,
    },
  ],
  evidence: [...EVENT.evidence, quote('It was cold.', ['/statements/0/speaker'])],
});

test('an event that is proved is handed back as it is', () => {
  const { event, notes } = demote(EVENT);
  expect(event).toBe(EVENT);
  expect(notes).toEqual([]);
});

describe('a field that no quote gives is inferred', () => {
  test.each<[string, Event, readonly string[]]>([
    ['type', { ...EVENT, type: 'ASSAULT' }, ['/mode', '/type']],
    ['mode', { ...EVENT, mode: 'return' }, ['/mode']],
    ['factuality', { ...EVENT, factuality: 'denied' }, ['/factuality']],
    ['time', { ...EVENT, time: { ...TUESDAY, edtf: '2023-09-19' } }, ['/time']],
    ['actor', { ...EVENT, actors: [{ name: 'Bo', text: 'Bo' }] }, ['/actors/0']],
    ['number', withFigure({ value: 41, quantifier: 'more_than' }), ['/figures/0/quantifier', '/figures/0/value']],
    ['figure', withFigure({ asOf: { ...TUESDAY, edtf: '2023-09-19' } }), ['/figures/0/asOf']],
    // The sentence that was to name her does not, and nothing tells the day of the saying.
    ['speaker', saying({}), ['/statements/0/saidAt', '/statements/0/speaker']],
    ['stance', saying({ stance: 'denies' }), ['/statements/0/saidAt', '/statements/0/speaker', '/statements/0/stance']],
    [
      'place without a quote',
      { ...EVENT, places: [{ name: 'pass', text: 'pass', role: 'transit', precision: 'area' }] },
      ['/places/0'],
    ],
  ])('%s', (_name, before, inferred) => {
    const { event, notes } = demote(before);
    expect(event.inferred).toEqual(inferred);
    expect(proveEvent(event, SOURCES, READER)).toEqual([]);
    const { evidence: _, inferred: __, figures, statements, ...values } = event;
    expect(before).toMatchObject(values);
    expect(figures.map(({ evidence: _, ...figure }) => figure)).toMatchObject(
      before.figures.map(({ evidence: _, ...figure }) => figure),
    );
    expect(statements).toHaveLength(before.statements.length);
    // A field that nothing claimed to say is no surprise to anybody.
    const claimed = inferred.filter((pointer) => pointer !== '/places/0');
    expect(notes.map(({ document }) => document)).toEqual(claimed.map(() => 'a'));
    for (const { note } of notes) expect(note).toMatchObject({ stage: 'proof', level: 'doubt' });
  });
});

describe('a quote that does not say what it claims', () => {
  test('keeps what it does say', () => {
    const { event } = demote({ ...EVENT, mode: 'return' });
    expect(event.evidence.map(({ supports }) => supports)).toEqual([
      ['/id'],
      ['/type', '/factuality', '/time', '/actors/0'],
      ['/actors/0'],
    ]);
    expect(event.evidence[1]).toEqual({ ...EVENT.evidence[1], supports: event.evidence[1]?.supports });
  });

  test('does not take the field from another that says it', () => {
    const evidence = [...EVENT.evidence, quote('It was cold.', ['/time'])];
    const { event, notes } = demote({ ...EVENT, evidence });
    expect(event).toEqual(EVENT);
    expect(notes).toEqual([]);
  });

  test('goes when it was there for that alone, and stays where it tells the event', () => {
    const evidence = [...EVENT.evidence, quote('It was cold.', ['/actors/0'])];
    expect(demote({ ...EVENT, evidence }).event.evidence).toEqual(EVENT.evidence);
    const told = [quote('fled', ['/id']), quote(SENTENCE, ['/mode'])];
    const bare: Event = {
      ...EVENT,
      evidence: told,
      mode: 'return',
      figures: [],
      inferred: ['/type', '/factuality', '/time', '/actors/0'],
    };
    expect(demote(bare).event.evidence.map(({ supports }) => supports)).toEqual([['/id'], []]);
  });

  test('is told in a note with its place and what was expected of it', () => {
    const { notes } = demote({ ...EVENT, mode: 'return' });
    const { start, end } = quote(SENTENCE, []);
    expect(notes).toEqual([
      {
        document: 'a',
        note: {
          stage: 'proof',
          level: 'doubt',
          rule: 'proof/demote-unproved',
          reason: '/mode is inferred, for want of a quote that, read alone, gives the mode return',
          span: { start, end },
        },
      },
    ]);
  });
});

test('a pointer to nothing is dropped, and is not inferred either', () => {
  const evidence = [...EVENT.evidence, quote(NAMING, ['/actors/7'])];
  const { event } = demote({ ...EVENT, evidence });
  expect(event).toEqual(EVENT);
});

test('what was handed in is not changed', () => {
  const before = structuredClone({ ...EVENT, mode: 'return' });
  const copy = structuredClone(before);
  demote(before);
  expect(before).toEqual(copy);
});
