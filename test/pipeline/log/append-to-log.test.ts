import { describe, expect, test } from 'vitest';
import { encodeEvent } from '../../../src/model/log-lines.ts';
import { build, drawHistory, EMPTY, eventWith, provisionalId, type Story, type Texts } from './told-corpus.ts';

const DAY_1 = '2023-09-26T12:00:00Z';
const DAY_2 = '2023-09-27T12:00:00Z';
const DAY_3 = '2023-09-28T12:00:00Z';

const A = 'A depot exploded on Monday near the harbour. Later the mayor resigned over it in the evening.';
const B = 'On Monday evening a fuel depot blew up in Portville. Eleven people died there, doctors said on Tuesday.';
const TEXTS: Texts = { a: A };
const EXPLOSION: Story = { told: [['a', 'exploded']], title: 'Depot explodes' };
const RESIGNATION: Story = { told: [['a', 'resigned']], type: 'RETREAT', title: 'Mayor resigns' };
const FIRST = build(EMPTY, TEXTS, [EXPLOSION, RESIGNATION], DAY_1);

describe('a first build', () => {
  test('logs each event in revision 1, by day and then id', () => {
    expect(FIRST.events).toHaveLength(2);
    for (const event of FIRST.events) {
      expect(event).toMatchObject({
        revision: 1,
        status: 'current',
        review: 'automatic',
        logged: DAY_1,
        updated: DAY_1,
      });
      expect(drawHistory(event)).toBe('added( because a)');
    }
    expect(FIRST.events.map(({ id }) => id)).toEqual(FIRST.events.map(({ id }) => id).sort());
    expect(eventWith(FIRST, 'exploded')?.id).toBe(provisionalId(TEXTS, 'a', 'exploded'));
  });

  test('undated events come last', () => {
    const undated = { ...EXPLOSION, day: '9999-01-01' };
    const log = build(EMPTY, TEXTS, [undated, RESIGNATION], DAY_1);
    expect(log.events.map(({ title }) => title)).toEqual(['Mayor resigns', 'Depot explodes']);
  });

  test('the order of events and documents changes nothing', () => {
    const texts = { a: A, b: B };
    const stories: Story[] = [EXPLOSION, RESIGNATION, { told: [['b', 'died']] }];
    const log = build(EMPTY, texts, stories, DAY_1);
    expect(build(EMPTY, { b: B, a: A }, stories.toReversed(), DAY_1)).toEqual(log);
  });
});

describe('the same again', () => {
  test('gives the same log, byte for byte, whenever it is built', () => {
    const again = build(FIRST, TEXTS, [RESIGNATION, EXPLOSION], DAY_2);
    expect(again).toEqual(FIRST);
    expect(again.events.map(encodeEvent)).toEqual(FIRST.events.map(encodeEvent));
  });
});

describe('a document that comes', () => {
  const texts = { ...TEXTS, b: B };

  test('adds a source', () => {
    const log = build(
      FIRST,
      texts,
      [
        {
          ...EXPLOSION,
          told: [
            ['a', 'exploded'],
            ['b', 'blew up'],
          ],
        },
        RESIGNATION,
      ],
      DAY_2,
    );
    const event = eventWith(log, 'exploded');
    expect(event).toMatchObject({ id: eventWith(FIRST, 'exploded')?.id, revision: 2, logged: DAY_1, updated: DAY_2 });
    expect(drawHistory(event)).toBe('added( because a) sourceAdded(/support /evidence because b)');
    expect(eventWith(log, 'resigned')).toEqual(eventWith(FIRST, 'resigned'));
  });

  test('adds a figure', () => {
    const told: Story = {
      ...EXPLOSION,
      told: [
        ['a', 'exploded'],
        ['b', 'blew up'],
      ],
      figures: [['b', 'Eleven', 11]],
    };
    expect(drawHistory(eventWith(build(FIRST, texts, [told, RESIGNATION], DAY_2), 'exploded'))).toBe(
      'added( because a) figureAdded(/figures /support /evidence because b)',
    );
  });

  test('adds somebody to a role, as a source does', () => {
    const told: Story = {
      ...EXPLOSION,
      told: [
        ['a', 'exploded'],
        ['b', 'blew up'],
      ],
      actors: ['Sample'],
    };
    expect(drawHistory(eventWith(build(FIRST, texts, [told, RESIGNATION], DAY_2), 'exploded'))).toContain(
      'sourceAdded',
    );
  });

  test('corrects what was said', () => {
    const told: Story = {
      ...EXPLOSION,
      told: [
        ['a', 'exploded'],
        ['b', 'blew up'],
      ],
      day: '2023-09-24',
    };
    expect(drawHistory(eventWith(build(FIRST, texts, [told, RESIGNATION], DAY_2), 'exploded'))).toBe(
      'added( because a) corrected(/time /support /evidence because b)',
    );
  });

  test('keeps the founding words first, though its own come first in the new order', () => {
    const log = build(
      FIRST,
      texts,
      [
        {
          ...EXPLOSION,
          told: [
            ['b', 'blew up'],
            ['a', 'exploded'],
          ],
        },
        RESIGNATION,
      ],
      DAY_2,
    );
    const event = eventWith(log, 'exploded');
    expect(event?.id).toBe(eventWith(FIRST, 'exploded')?.id);
    expect(event?.evidence[0]?.exact).toBe('exploded');
  });

  test('brings an event of its own, and leaves the others alone', () => {
    const log = build(FIRST, texts, [EXPLOSION, RESIGNATION, { told: [['b', 'died']] }], DAY_2);
    expect(log.events).toHaveLength(3);
    expect(eventWith(log, 'died')).toMatchObject({ logged: DAY_2, revision: 1 });
    expect(eventWith(log, 'exploded')).toEqual(eventWith(FIRST, 'exploded'));
  });
});

describe('what was announced', () => {
  test('happens', () => {
    const texts = { ...TEXTS, b: B };
    const announced = build(EMPTY, TEXTS, [{ ...EXPLOSION, factuality: 'scheduled' }], DAY_1);
    const log = build(
      announced,
      texts,
      [
        {
          ...EXPLOSION,
          told: [
            ['a', 'exploded'],
            ['b', 'blew up'],
          ],
        },
      ],
      DAY_2,
    );
    expect(drawHistory(eventWith(log, 'exploded'))).toBe(
      'added( because a) happened(/factuality /support /evidence because b)',
    );
  });
});

describe('changed rules', () => {
  const recoded = build(FIRST, TEXTS, [{ ...EXPLOSION, type: 'ASSAULT' }, RESIGNATION], DAY_2);

  test('recode an event under its id, without moving `updated`', () => {
    const event = eventWith(recoded, 'exploded');
    expect(event).toMatchObject({ id: eventWith(FIRST, 'exploded')?.id, type: 'ASSAULT', revision: 2, updated: DAY_1 });
    expect(drawHistory(event)).toBe('added( because a) recoded(/type /quad)');
  });

  test('that find other words around the same place find the same event', () => {
    const log = build(FIRST, TEXTS, [{ ...EXPLOSION, told: [['a', 'depot exploded']] }, RESIGNATION], DAY_2);
    expect(eventWith(log, 'depot exploded')?.id).toBe(eventWith(FIRST, 'exploded')?.id);
    expect(log.events).toHaveLength(2);
  });

  test('that find no event any more leave a tombstone', () => {
    const log = build(FIRST, TEXTS, [RESIGNATION], DAY_2);
    expect(eventWith(log, 'exploded')).toMatchObject({ status: 'withdrawn', updated: DAY_2, title: 'Depot explodes' });
    expect(drawHistory(eventWith(log, 'exploded'))).toBe('added( because a) withdrawn(/status)');
  });

  test('tell two events of one sentence apart by their words, whatever their types become', () => {
    const texts = { c: 'Rebels attacked the town and seized its harbour.' };
    const attack: Story = { told: [['c', 'attacked']], type: 'ASSAULT' };
    const seizure: Story = { told: [['c', 'seized']], type: 'COERCE' };
    const before = build(EMPTY, texts, [attack, seizure], DAY_1);
    const after = build(
      before,
      texts,
      [
        { ...attack, type: 'COERCE' },
        { ...seizure, type: 'ASSAULT' },
      ],
      DAY_2,
    );
    expect(eventWith(after, 'attacked')?.id).toBe(eventWith(before, 'attacked')?.id);
    expect(eventWith(after, 'seized')?.id).toBe(eventWith(before, 'seized')?.id);
  });
});

describe('a file that is renamed', () => {
  const texts: Texts = { b: A };
  const told: Story = { ...EXPLOSION, told: [['b', 'exploded']] };
  const resigned: Story = { ...RESIGNATION, told: [['b', 'resigned']] };

  test('recodes its events, and moves none of them in the feeds', () => {
    const log = build(FIRST, texts, [told, resigned], DAY_2);
    expect(log.events.map(({ id }) => id)).toEqual(FIRST.events.map(({ id }) => id));
    for (const event of log.events) expect(event).toMatchObject({ revision: 2, updated: DAY_1 });
    expect(drawHistory(eventWith(log, 'exploded'))).toBe('added( because a) recoded(/evidence because a b)');
  });

  test('corrects those whose day follows from its name', () => {
    const log = build(FIRST, texts, [{ ...told, day: '2023-09-18' }, resigned], DAY_2);
    expect(eventWith(log, 'exploded')?.updated).toBe(DAY_2);
    expect(drawHistory(eventWith(log, 'exploded'))).toBe('added( because a) corrected(/time /evidence because a b)');
  });
});

describe('a document that is edited', () => {
  test('elsewhere: quotes are found at their new places, and no reader is told', () => {
    const texts = { a: `Correction: the day was wrong. ${A}` };
    const log = build(FIRST, texts, [EXPLOSION, RESIGNATION], DAY_2);
    const event = eventWith(log, 'exploded');
    expect(event).toMatchObject({ id: eventWith(FIRST, 'exploded')?.id, updated: DAY_1 });
    expect(event?.evidence[0]).toMatchObject({ start: texts.a.indexOf('exploded') });
    expect(drawHistory(event)).toBe('added( because a) recoded(/evidence because a)');
  });

  test('in the very sentence: found by the words and what is left of their context', () => {
    const texts = { a: A.replace('A depot exploded on Monday', 'A fuel depot exploded on Sunday') };
    const log = build(FIRST, texts, [{ ...EXPLOSION, day: '2023-09-24' }, RESIGNATION], DAY_2);
    expect(eventWith(log, 'exploded')?.id).toBe(eventWith(FIRST, 'exploded')?.id);
    expect(drawHistory(eventWith(log, 'exploded'))).toBe('added( because a) corrected(/time /evidence because a)');
    expect(log.events).toHaveLength(2);
  });

  test('so that a sentence goes: its event is withdrawn', () => {
    const texts = { a: 'Later the mayor resigned over it in the evening.' };
    const log = build(FIRST, texts, [RESIGNATION], DAY_2);
    expect(eventWith(log, 'resigned')).toMatchObject({ id: eventWith(FIRST, 'resigned')?.id, status: 'current' });
    expect(drawHistory(eventWith(log, 'exploded'))).toBe('added( because a) withdrawn(/status because a)');
  });

  test('known wrong: a trigger that is worded anew, alone in its event, is another event', () => {
    const texts = { a: A.replace('exploded', 'burned down') };
    const log = build(FIRST, texts, [{ ...EXPLOSION, told: [['a', 'burned down']] }, RESIGNATION], DAY_2);
    expect(log.events).toHaveLength(3);
  });

  test('and renamed: events go with the text, whose sum is the same', () => {
    const log = build(FIRST, { z: A }, [{ ...EXPLOSION, told: [['z', 'exploded']] }], DAY_2);
    expect(eventWith(log, 'exploded')?.id).toBe(eventWith(FIRST, 'exploded')?.id);
  });
});

describe('a document that goes', () => {
  const gone = build(FIRST, {}, [], DAY_2);

  test('stays as a record, and its events as tombstones', () => {
    expect(gone.documents).toMatchObject([{ id: 'a', removed: true }]);
    expect(gone.events.map(({ status }) => status)).toEqual(['withdrawn', 'withdrawn']);
    expect(drawHistory(eventWith(gone, 'exploded'))).toBe('added( because a) withdrawn(/status because a)');
    expect(build(gone, {}, [], DAY_3)).toEqual(gone);
  });

  test('and comes back restores them under their ids', () => {
    const back = build(gone, TEXTS, [EXPLOSION, RESIGNATION], DAY_3);
    expect(back.documents[0]).not.toHaveProperty('removed');
    const event = eventWith(back, 'exploded');
    expect(event).toMatchObject({
      id: eventWith(FIRST, 'exploded')?.id,
      status: 'current',
      logged: DAY_1,
      updated: DAY_3,
    });
    expect(drawHistory(event)).toMatch(/restored\(\/status because a\)$/);
  });

  test('takes one source of two: the event is corrected', () => {
    const texts = { a: A, b: B };
    const two = build(
      EMPTY,
      texts,
      [
        {
          ...EXPLOSION,
          told: [
            ['a', 'exploded'],
            ['b', 'blew up'],
          ],
        },
      ],
      DAY_1,
    );
    const one = build(two, { b: B }, [{ told: [['b', 'blew up']], title: 'Depot explodes' }], DAY_2);
    expect(one.events).toHaveLength(1);
    expect(drawHistory(one.events[0])).toBe('added( because a b) corrected(/support /evidence because a)');
  });
});

describe('two events that are one', () => {
  const texts = { a: A, b: B };
  const two = build(FIRST, texts, [EXPLOSION, RESIGNATION, { told: [['b', 'blew up']], title: 'Blast' }], DAY_2);
  const both: Story = {
    ...EXPLOSION,
    told: [
      ['a', 'exploded'],
      ['b', 'blew up'],
    ],
  };
  const merged = build(two, texts, [both, RESIGNATION], DAY_3);
  const older = eventWith(FIRST, 'exploded')?.id;
  const younger = eventWith(two, 'blew up')?.id ?? '';

  test('the older keeps its id, the other points at it', () => {
    expect(merged.events).toHaveLength(3);
    const tombstone = merged.events.find(({ id }) => id === younger);
    expect(tombstone).toMatchObject({ status: 'withdrawn', mergedInto: older, title: 'Blast', updated: DAY_3 });
    expect(drawHistory(tombstone)).toBe('added( because b) merged(/status /mergedInto)');
    expect(drawHistory(merged.events.find(({ id }) => id === older))).toContain('merged(/support /evidence)');
    expect(build(merged, texts, [both, RESIGNATION], DAY_3)).toEqual(merged);
  });

  test('part again: the split restores the tombstone', () => {
    const stories: Story[] = [EXPLOSION, RESIGNATION, { told: [['b', 'blew up']], title: 'Blast' }];
    const split = build(merged, texts, stories, DAY_3);
    expect(split.events).toHaveLength(3);
    const restored = split.events.find(({ id }) => id === younger);
    expect(restored).toMatchObject({ status: 'current', title: 'Blast' });
    expect(restored).not.toHaveProperty('mergedInto');
    expect(drawHistory(restored)).toMatch(/restored\(\/status\)$/);
    expect(drawHistory(split.events.find(({ id }) => id === older))).toMatch(/split\(\/support \/evidence\)$/);
  });
});

describe('one event that is two', () => {
  const both: Story = {
    told: [
      ['a', 'exploded'],
      ['a', 'resigned'],
    ],
    title: 'Depot explodes',
  };
  const one = build(EMPTY, TEXTS, [both], DAY_1);
  const two = build(one, TEXTS, [EXPLOSION, RESIGNATION], DAY_2);

  test('the founding words keep the id, the others get one', () => {
    expect(two.events).toHaveLength(2);
    expect(eventWith(two, 'exploded')?.id).toBe(one.events[0]?.id);
    expect(drawHistory(eventWith(two, 'exploded'))).toBe('added( because a) split(/evidence)');
    expect(eventWith(two, 'resigned')).toMatchObject({ revision: 1, logged: DAY_2 });
  });

  test('an id that its founding words gave before is not given twice', () => {
    // The event that was found by "exploded" is told by "resigned" alone today; "exploded" then founds another.
    const kept = build(one, TEXTS, [RESIGNATION], DAY_2);
    const parted = build(kept, TEXTS, [RESIGNATION, EXPLOSION], DAY_3);
    expect(eventWith(kept, 'resigned')?.id).toBe(one.events[0]?.id);
    expect(new Set(parted.events.map(({ id }) => id)).size).toBe(2);
    expect(eventWith(parted, 'resigned')?.id).toBe(one.events[0]?.id);
    expect(build(parted, TEXTS, [EXPLOSION, RESIGNATION], DAY_3)).toEqual(parted);
  });
});

describe('references', () => {
  test('name events by the ids that the log keeps', () => {
    const texts = { ...TEXTS, b: B };
    const merged: Story = {
      ...EXPLOSION,
      told: [
        ['b', 'blew up'],
        ['a', 'exploded'],
      ],
    };
    const log = build(FIRST, texts, [merged, { ...RESIGNATION, follows: ['b', 'blew up'] }], DAY_2);
    expect(eventWith(log, 'resigned')?.relations).toEqual([{ type: 'follows', id: eventWith(FIRST, 'exploded')?.id }]);
  });

  test('entities stay while an event names them', () => {
    const named = { ...EXPLOSION, actors: ['Sample'] };
    const entity = (id: string) => ({ id, kind: 'person' as const, name: id, aliases: [] });
    const entities = [entity('person:sample'), entity('person:other')];
    const log = build(EMPTY, TEXTS, [named], DAY_1, { entities });
    expect(build(log, {}, [], DAY_2).entities.map(({ id }) => id)).toEqual(['person:sample']);
  });
});

describe('an archive', () => {
  test('is logged as of its documents’ day, and told to mirrors now', () => {
    const log = build(EMPTY, TEXTS, [EXPLOSION], DAY_3, { backfill: true });
    expect(log.events[0]).toMatchObject({ logged: '2023-09-26T00:00:00Z', updated: DAY_3 });
    expect(log.events[0]?.history[0]).toMatchObject({ at: DAY_3, kind: 'added' });
  });

  test('is never logged in the future', () => {
    const early = '2023-09-01T00:00:00Z';
    expect(build(EMPTY, TEXTS, [EXPLOSION], early, { backfill: true }).events[0]?.logged).toBe(early);
  });
});

describe('an editor', () => {
  const id = eventWith(FIRST, 'exploded')?.id ?? '';
  const stories = [EXPLOSION, RESIGNATION];

  test('approves, and takes it back', () => {
    const approve: Parameters<typeof build>[4] = {
      review: (event, content) => (event === id ? { kind: 'approved', content } : { kind: 'none' }),
    };
    const approved = build(FIRST, TEXTS, stories, DAY_2, approve);
    expect(approved.events.find((event) => event.id === id)).toMatchObject({ review: 'reviewed', revision: 2 });
    expect(build(approved, TEXTS, stories, DAY_3, approve)).toEqual(approved);
    const lifted = build(approved, TEXTS, stories, DAY_3).events.find((event) => event.id === id);
    expect(lifted).toMatchObject({ review: 'automatic', revision: 3 });
  });

  test('sets a field, whatever the extractor says', () => {
    const review: Parameters<typeof build>[4] = {
      review: (event, content) =>
        event === id ? { kind: 'edited', content: { ...content, title: 'Fuel depot explodes' } } : { kind: 'none' },
    };
    const edited = build(FIRST, TEXTS, stories, DAY_2, review);
    expect(edited.events.find((event) => event.id === id)?.title).toBe('Fuel depot explodes');
    expect(drawHistory(edited.events.find((event) => event.id === id))).toMatch(/reviewed\(\/title\)$/);
  });

  test('withdraws, and it stays withdrawn', () => {
    const review: Parameters<typeof build>[4] = {
      review: (event) => ({ kind: event === id ? 'withdrawn' : 'none' }),
    };
    const withdrawn = build(FIRST, TEXTS, stories, DAY_2, review);
    expect(withdrawn.events.find((event) => event.id === id)).toMatchObject({
      status: 'withdrawn',
      review: 'reviewed',
    });
    expect(build(withdrawn, TEXTS, stories, DAY_3, review)).toEqual(withdrawn);
    expect(build(withdrawn, TEXTS, stories, DAY_3).events.find((event) => event.id === id)?.status).toBe('current');
  });

  test('erases: no word stays, and nothing brings it back while its text is what it was', () => {
    const review: Parameters<typeof build>[4] = { review: (event) => ({ kind: event === id ? 'erased' : 'none' }) };
    const erased = build(FIRST, TEXTS, stories, DAY_2, review);
    const line = encodeEvent(erased.events.find((event) => event.id === id) ?? (undefined as never));
    expect(line).not.toMatch(/depot|exploded|Monday/i);
    expect(erased.events.find((event) => event.id === id)).toMatchObject({ status: 'withdrawn', revision: 2 });
    // Even without the editor's word.
    expect(build(erased, TEXTS, stories, DAY_3)).toEqual(erased);
  });

  test('erases before anything was logged', () => {
    const review: Parameters<typeof build>[4] = { review: (event) => ({ kind: event === id ? 'erased' : 'none' }) };
    const log = build(EMPTY, TEXTS, stories, DAY_1, review);
    expect(JSON.stringify(log.events.find((event) => event.id === id))).not.toContain('exploded');
  });
});
