/**
 * Logs that look like real ones, by seed, for tests and benchmarks: a few actors and places have most of the events,
 * days come in bursts over ten years, figures are told by several speakers, some events are revised, withdrawn, merged
 * or undated. All names of people, towns and publishers are invented.
 */
import { addDays, type Day } from '../../src/model/day.ts';
import type { Document } from '../../src/model/document.ts';
import type { Entity, EventPlace, Participant } from '../../src/model/entity.ts';
import type { Event, Log, Revision } from '../../src/model/event.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Figure, FigureSummary } from '../../src/model/figure.ts';
import { MEASURES } from '../../src/model/measure.ts';
import { CONTEXTS, EVENT_TYPES, FACTUALITIES, MODES_OF_TYPE, QUAD_OF_TYPE, STANCES } from '../../src/model/ontology.ts';
import type { Site } from '../../src/model/site.ts';
import type { Statement } from '../../src/model/statement.ts';
import { type Time, UNKNOWN_TIME } from '../../src/model/time.ts';
import { numberInWords } from '../../src/query/title-words.ts';
import { type Dice, diceOf } from './random-dice.ts';
import {
  COUNTRIES,
  DETAILS,
  ORGANISATIONS,
  PEOPLE,
  PUBLISHERS,
  SUBJECTS,
  TOWNS,
  UNNAMED,
  VERBS,
} from './random-names.ts';

export interface RandomLogOptions {
  readonly seed: number;
  readonly events: number;
  /** Days over which the events spread; fewer make more of them share a day. Default ten years. */
  readonly days?: number;
}

export const RANDOM_SITE: Site = {
  id: '6f1f2a52-9d0c-4a6e-8a39-0c4b7c1f7a11',
  title: 'Invented events',
  description: 'Events that never happened.',
  language: 'en',
  author: 'Nobody',
  license: 'CC0-1.0',
  baseUrl: 'https://events.example',
  quoteLength: 200,
};

const FIRST_DAY = '2015-01-01';
const TEN_YEARS = 3652;

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-');

function entitiesOf(dice: Dice): readonly Entity[] {
  const countries = COUNTRIES.map(
    ([code, name, ...aliases]): Entity => ({
      id: `country:${code}`,
      kind: 'country',
      name,
      aliases,
      country: code,
      geo: { lat: 40, lon: 46, precision: 'country' },
    }),
  );
  const towns = TOWNS.map((name, i): Entity => {
    const country = dice.pick(COUNTRIES)[0];
    const geo = { lat: dice.below(1400) / 10 - 70, lon: dice.below(3600) / 10 - 180, precision: 'exact' as const };
    return { id: `geonames:${9000 + i}`, kind: 'place', name, aliases: [`${name} City`], country, geo };
  });
  const people = PEOPLE.map(
    (name): Entity => ({
      id: `person:${slug(name)}`,
      kind: 'person',
      name,
      aliases: [],
      country: dice.pick(COUNTRIES)[0],
    }),
  );
  const organisations = ORGANISATIONS.map(
    (name): Entity => ({ id: `organisation:${slug(name)}`, kind: 'organisation', name, aliases: [] }),
  );
  return [...countries, ...towns, ...people, ...organisations];
}

function documentsOf(dice: Dice, count: number): readonly Document[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `${String(i).padStart(5, '0')}-${dice.pick(VERBS)}`,
    title: `The ${dice.pick(SUBJECTS)} ${dice.pick(DETAILS)}`,
    ...(dice.chance(0.8) ? { publisher: dice.pickSkewed(PUBLISHERS) } : {}),
    published: dayTime(addDays(FIRST_DAY, dice.below(TEN_YEARS))),
    language: 'en',
    sha256: dice.hex(64),
    words: 200 + dice.below(900),
  }));
}

const timeOf = (edtf: string, earliest: Day, latest: Day, precision: Time['precision']): Time => ({
  edtf,
  earliest,
  latest,
  precision,
  basis: 'explicit',
  text: edtf,
  anchor: null,
  rule: 'dates/iso',
});

const dayTime = (day: Day): Time => timeOf(day, day, day, 'day');

/** Mostly days, in bursts; some intervals and months, a few without any date. */
function randomTime(dice: Dice, days: number): Time {
  const burst = Math.floor(dice.unit() ** 2 * 12) / 12;
  const offset = dice.chance(0.5) ? Math.floor(burst * days) + dice.below(4) : dice.below(days);
  const day = addDays(FIRST_DAY, offset);
  const kind = dice.unit();
  if (kind < 0.7) return dayTime(day);
  if (kind < 0.85) {
    const end = addDays(day, 1 + dice.below(9));
    return timeOf(`${day}/${end}`, day, end, 'range');
  }
  const month = day.slice(0, 7);
  return kind < 0.95 ? timeOf(month, `${month}-01`, `${month}-28`, 'month') : UNKNOWN_TIME;
}

interface World {
  readonly dice: Dice;
  readonly entities: readonly Entity[];
  readonly documents: readonly Document[];
  readonly days: number;
}

function randomParticipant({ dice, entities }: World, kinds: readonly Entity['kind'][]): Participant {
  if (dice.chance(0.2)) {
    const text = dice.pick(UNNAMED);
    return { name: text, text };
  }
  const { id, name, aliases } = dice.pickSkewed(entities.filter(({ kind }) => kinds.includes(kind)));
  return { entity: id, name, text: dice.chance(0.3) ? (aliases[0] ?? name) : name };
}

function randomPlace(world: World): EventPlace {
  const { dice } = world;
  const named = randomParticipant(world, dice.chance(0.3) ? ['country'] : ['place']);
  return {
    ...named,
    role: dice.pick(['occurred', 'occurred', 'origin', 'destination']),
    precision: dice.pickSkewed(['exact', 'near', 'area', 'country'] as const),
  };
}

function randomEvidence({ dice, documents }: World): Evidence {
  const { id: document, sha256 } = dice.pick(documents);
  const exact = `${dice.pick(UNNAMED)} ${dice.pick(VERBS)} the ${dice.pick(SUBJECTS)} ${dice.pick(DETAILS)}`;
  const start = dice.below(4000);
  return { document, exact, prefix: '', suffix: '', start, end: start + exact.length, sha256, supports: [''] };
}

function randomFigure(world: World, eventId: string, index: number): Figure {
  const { dice } = world;
  const value = 10 ** dice.below(5) * (1 + dice.below(9));
  const shape = dice.unit();
  const bounds =
    shape < 0.6
      ? { value, min: null, max: null, quantifier: 'exact' as const }
      : shape < 0.75
        ? { value, min: value, max: null, quantifier: 'more_than' as const }
        : shape < 0.95
          ? { value: null, min: value, max: value * 10 - 1, quantifier: 'vague' as const }
          : { value: null, min: null, max: null, quantifier: 'vague' as const };
  return {
    id: `${eventId}-f${index}`,
    measure: dice.pickSkewed(MEASURES),
    kind: dice.pick(['stock', 'flow', 'cumulative']),
    ...bounds,
    verbatim: bounds.value === null ? 'thousands' : numberInWords(bounds.value),
    unit: 'person',
    scope: dice.pick(['', 'civilians', 'soldiers']),
    asOf: dayTime(addDays(FIRST_DAY, dice.below(TEN_YEARS))),
    ...(dice.chance(0.7) ? { speaker: randomParticipant(world, ['person', 'organisation']) } : {}),
    ...(dice.chance(0.1) ? { via: randomParticipant(world, ['organisation']) } : {}),
    attribution: 'indirect',
    evidence: randomEvidence(world),
    relates: dice.chance(0.1) ? [{ type: 'conflictsWith', id: `${eventId}-f0`, why: 'two speakers, one day' }] : [],
  };
}

const summaryOf = ({ id, measure, scope, value, min, max }: Figure, dice: Dice): FigureSummary => ({
  measure,
  scope,
  low: value ?? min,
  high: value ?? max,
  latest: id,
  observations: 1,
  speakers: 1,
  relation: dice.chance(0.1) ? 'conflict' : 'single',
});

function randomStatement(world: World, eventId: string, index: number): Statement {
  return {
    id: `${eventId}-s${index}`,
    speaker: randomParticipant(world, ['person', 'organisation', 'country']),
    stance: world.dice.pick(STANCES),
    about: [eventId],
    quoted: world.dice.chance(0.4),
    saidAt: dayTime(addDays(FIRST_DAY, world.dice.below(TEN_YEARS))),
    evidence: randomEvidence(world),
  };
}

/** One event; its history has as many revisions as its number says, the last of which is `updated`. */
function randomEvent(world: World): Event {
  const { dice } = world;
  const id = `${dice.hex(8)}-${dice.hex(4)}-5${dice.hex(3)}-a${dice.hex(3)}-${dice.hex(12)}`;
  const list = <Item>(limit: number, item: (index: number) => Item): readonly Item[] =>
    Array.from({ length: dice.below(limit + 1) }, (_, i) => item(i));
  const type = dice.pickSkewed(EVENT_TYPES);
  const mode = dice.chance(0.6) ? MODES_OF_TYPE[type]?.[dice.below(3)] : undefined;
  const actors = list(2, () => randomParticipant(world, ['country', 'organisation', 'person']));
  const recipients = list(2, () => randomParticipant(world, ['country', 'person', 'group']));
  const subject = dice.pick(SUBJECTS);
  const verb = dice.pick(VERBS);
  const figures = dice.chance(0.4) ? list(3, (i) => randomFigure(world, id, i)) : [];
  const time = randomTime(dice, world.days);
  // Nine in ten are in the log within days; the others come from an archive, at any time.
  const reported = dice.chance(0.9) ? time.latest : null;
  const loggedDay = reported !== null ? addDays(reported, dice.below(4)) : addDays(FIRST_DAY, dice.below(world.days));
  const logged = `${loggedDay}T0${dice.below(3)}:00:00Z`;
  const revision = dice.chance(0.2) ? 2 : 1;
  const updated = revision === 1 ? logged : `${addDays(loggedDay, 1 + dice.below(30))}T06:00:00Z`;
  const withdrawn = revision === 2 && dice.chance(0.2);
  const history: Revision[] = [{ revision: 1, at: logged, kind: 'added', fields: [], because: [] }];
  if (revision === 2) {
    const kind = withdrawn ? ('withdrawn' as const) : ('corrected' as const);
    history.push({ revision, at: updated, kind, fields: ['/time'], because: [dice.pick(world.documents).id] });
  }
  return {
    id,
    revision,
    status: withdrawn ? 'withdrawn' : 'current',
    review: dice.chance(0.1) ? 'reviewed' : 'automatic',
    logged,
    updated,
    type,
    ...(mode === undefined ? {} : { mode }),
    contexts: list(2, () => dice.pickSkewed(CONTEXTS)),
    quad: QUAD_OF_TYPE[type],
    factuality: dice.chance(0.7) ? 'occurred' : dice.pick(FACTUALITIES),
    title: `${actors[0]?.name ?? 'Somebody'} ${verb} the ${subject}`,
    summary: `The ${subject} was ${verb} ${dice.pick(DETAILS)}.`,
    time,
    places: list(2, () => randomPlace(world)),
    actors,
    recipients,
    figures,
    figureSummary: figures.map((figure) => summaryOf(figure, dice)),
    statements: dice.chance(0.3) ? list(2, (i) => randomStatement(world, id, i)) : [],
    support: { documents: 1, publishers: 1, speakers: 1 },
    evidence: [randomEvidence(world), ...list(2, () => randomEvidence(world))],
    inferred: [],
    confidence: Math.round(100 * (1 - 0.7 * dice.unit() ** 2)) / 100,
    relations: [],
    history,
  };
}

/** A log of events that the seed alone decides. */
export function randomLog({ seed, events, days = TEN_YEARS }: RandomLogOptions): Log {
  const dice = diceOf(seed);
  const entities = entitiesOf(dice);
  const documents = documentsOf(dice, Math.max(3, Math.ceil(events / 8)));
  const world: World = { dice, entities, documents, days };
  return { events: Array.from({ length: events }, () => randomEvent(world)), documents, entities };
}
