import type { Document } from '../../src/model/document.ts';
import type { Entity, EventPlace, Participant } from '../../src/model/entity.ts';
import type { Event, Log } from '../../src/model/event.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Figure } from '../../src/model/figure.ts';
import { sha256Hex, uuidV5 } from '../../src/model/hash.ts';
import type { Site } from '../../src/model/site.ts';
import type { Time } from '../../src/model/time.ts';

/** A small log of an invented flood on an invented river: every kind of event that feeds and pages must show. */

export const SAMPLE_SITE: Site = {
  id: '5f0c1d5e-6a53-5c0e-9d3c-3a1b0f6f2a10',
  title: 'Annals of the Ilmar',
  description: 'The flood on the Ilmar, event by event.',
  language: 'en',
  author: 'River Desk',
  license: 'CC BY 4.0',
  baseUrl: 'https://annals.example',
  quoteLength: 200,
};

export const idOf = (name: string): string => uuidV5(SAMPLE_SITE.id, name);

export const onDay = (day: string): Time => ({
  edtf: day,
  earliest: day,
  latest: day,
  precision: 'day',
  basis: 'explicit',
  text: day,
  anchor: null,
  rule: 'dates/iso',
});

export const betweenDays = (earliest: string, latest: string): Time => ({
  ...onDay(earliest),
  edtf: `${earliest}/${latest}`,
  latest,
  precision: 'range',
});

export const quote = (document: string, exact: string, supports: readonly string[] = ['/type']): Evidence => ({
  document,
  exact,
  prefix: '',
  suffix: '',
  start: 0,
  end: exact.length,
  sha256: sha256Hex(document),
  supports,
});

export const person = (name: string, entity?: string): Participant => ({
  ...(entity === undefined ? {} : { entity }),
  name,
  text: name,
});

export const place = (name: string, entity: string, precision: EventPlace['precision']): EventPlace => ({
  ...person(name, entity),
  role: 'occurred',
  precision,
});

export const sampleFigure = (name: string, change: Partial<Figure>): Figure => ({
  id: idOf(name),
  measure: 'people_evacuated',
  kind: 'cumulative',
  value: 1_200,
  min: 1_200,
  max: null,
  quantifier: 'at_least',
  verbatim: 'at least 1,200',
  unit: 'person',
  scope: 'Port Sarrin',
  asOf: onDay('2024-03-05'),
  speaker: person('District Office', 'organisation:district-office'),
  attribution: 'indirect',
  evidence: quote('flood/dam-breaks', 'At least 1,200 people were moved to higher ground, the District Office said.'),
  relates: [],
  ...change,
});

/** An event with everything filled in that an event must have; `name` decides its id. */
export const sampleEvent = (name: string, change: Partial<Event>): Event => ({
  id: idOf(name),
  revision: 1,
  status: 'current',
  review: 'automatic',
  logged: '2024-03-06T08:00:00Z',
  updated: '2024-03-06T08:00:00Z',
  type: 'INCIDENT',
  mode: 'disaster',
  contexts: ['disasters'],
  quad: null,
  factuality: 'occurred',
  title: 'Flood: Port Sarrin',
  summary: 'The Ilmar flooded Port Sarrin.',
  time: onDay('2024-03-04'),
  places: [place('Port Sarrin', 'geonames:9000001', 'near')],
  actors: [],
  recipients: [],
  figures: [],
  figureSummary: [],
  statements: [],
  support: { documents: 1, publishers: 1, speakers: 0 },
  evidence: [quote('flood/dam-breaks', 'The river came over the wall on Monday night.')],
  inferred: [],
  confidence: 0.9,
  relations: [],
  history: [{ revision: 1, at: '2024-03-06T08:00:00Z', kind: 'added', fields: [], because: ['flood/dam-breaks'] }],
  ...change,
});

const LOW_FIGURE = sampleFigure('figure low', {
  value: 900,
  min: null,
  max: null,
  quantifier: 'approximately',
  verbatim: 'about 900',
  speaker: person('Mayor Tove Lind', 'person:tove-lind'),
  via: person('Radio Ilmar'),
  evidence: quote('flood/second-day', 'Mayor Tove Lind told Radio Ilmar that about 900 had left.'),
});

export const FLOOD = sampleEvent('flood', {
  revision: 2,
  updated: '2024-03-07T09:30:00Z',
  summary: 'The Ilmar flooded Port Sarrin; the District Office said at least 1,200 people were moved.',
  figures: [sampleFigure('figure high', {}), LOW_FIGURE],
  figureSummary: [
    {
      measure: 'people_evacuated',
      scope: 'Port Sarrin',
      low: 900,
      high: 1_200,
      latest: LOW_FIGURE.id,
      observations: 2,
      speakers: 2,
      relation: 'conflict',
    },
  ],
  support: { documents: 2, publishers: 2, speakers: 2 },
  history: [
    { revision: 1, at: '2024-03-06T08:00:00Z', kind: 'added', fields: [], because: ['flood/dam-breaks'] },
    {
      revision: 2,
      at: '2024-03-07T09:30:00Z',
      kind: 'figureAdded',
      fields: ['/figures/1'],
      because: ['flood/second-day'],
    },
  ],
});

export const FLIGHT = sampleEvent('flight', {
  type: 'DISPLACE',
  mode: 'flee',
  contexts: ['human_security'],
  title: 'Tens of thousands leave the lower valley',
  summary: 'Tens of thousands left the lower Ilmar valley between Monday and Wednesday.',
  time: betweenDays('2024-03-04', '2024-03-06'),
  places: [{ ...place('Lower Ilmar', 'geonames:9000002', 'area'), role: 'origin' }],
  figures: [
    sampleFigure('figure vague', {
      measure: 'people_fled',
      value: null,
      min: 20_000,
      max: 99_999,
      quantifier: 'vague',
      verbatim: 'tens of thousands',
      attribution: 'document',
      evidence: quote('flood/second-day', 'Tens of thousands are on the valley road.'),
    }),
  ],
  evidence: [quote('flood/second-day', 'Tens of thousands are on the valley road.')],
  logged: '2024-03-07T09:30:00Z',
  updated: '2024-03-07T09:30:00Z',
});

export const BLAME = sampleEvent('blame', {
  type: 'ACCUSE',
  mode: 'allege',
  contexts: ['environment'],
  quad: 'verbal-conflict',
  title: 'Lind blames dam operator for opening gates late',
  summary: 'Mayor Tove Lind blamed Norra Power for opening the gates too late; Norra Power denied it.',
  time: onDay('2024-03-06'),
  places: [],
  actors: [person('Tove Lind', 'person:tove-lind')],
  recipients: [person('Norra Power', 'organisation:norra-power')],
  statements: [
    {
      id: idOf('statement blame'),
      speaker: person('Norra Power', 'organisation:norra-power'),
      stance: 'denies',
      about: [idOf('blame')],
      quoted: true,
      saidAt: onDay('2024-03-06'),
      evidence: quote('notes/gates', '“Every gate was open by noon,” the company said.'),
    },
  ],
  evidence: [quote('notes/gates', 'Lind said the gates were opened too late.')],
  logged: '2024-03-07T12:00:00Z',
  updated: '2024-03-07T12:00:00Z',
});

export const TALKS = sampleEvent('talks', {
  type: 'CONSULT',
  mode: 'multilateral',
  contexts: ['diplomatic'],
  quad: 'verbal-cooperation',
  factuality: 'scheduled',
  title: 'Valley councils to meet in Harro',
  summary: 'The valley councils plan to meet in Harro.',
  time: onDay('2024-03-20'),
  places: [place('Harro', 'geonames:9000003', 'exact')],
  evidence: [quote('notes/gates', 'The councils will meet in Harro on 20 March.')],
});

export const WITHDRAWN = sampleEvent('withdrawn', {
  revision: 2,
  status: 'withdrawn',
  title: 'Bridge collapses at Harro',
  summary: 'A bridge was said to have collapsed at Harro.',
  updated: '2024-03-08T07:00:00Z',
  history: [
    { revision: 1, at: '2024-03-06T08:00:00Z', kind: 'added', fields: [], because: ['flood/dam-breaks'] },
    { revision: 2, at: '2024-03-08T07:00:00Z', kind: 'withdrawn', fields: [], because: ['flood/second-day'] },
  ],
});

export const MERGED = sampleEvent('merged', {
  revision: 2,
  status: 'withdrawn',
  mergedInto: FLOOD.id,
  title: 'River over the wall at Port Sarrin',
  updated: '2024-03-07T09:30:00Z',
});

const sampleDocument = (id: string, change: Partial<Document>): Document => ({
  id,
  title: 'Dam wall overtopped',
  published: onDay('2024-03-05'),
  language: 'en',
  sha256: sha256Hex(id),
  words: 420,
  ...change,
});

export const SAMPLE_DOCUMENTS: readonly Document[] = [
  sampleDocument('flood/dam-breaks', {
    publisher: 'Valley Post',
    url: 'https://post.example/dam?a=1&b=2',
    byline: 'A. Roos',
  }),
  sampleDocument('flood/second-day', { title: 'Second day of the flood', publisher: 'Radio Ilmar' }),
  // An address that no feed and no page may link to.
  sampleDocument('notes/gates', { title: 'Who opened the gates?', url: 'javascript:alert(1)' }),
];

export const SAMPLE_ENTITIES: readonly Entity[] = [
  {
    id: 'geonames:9000001',
    kind: 'place',
    name: 'Port Sarrin',
    aliases: ['Sarrin'],
    geo: { lat: 61.25, lon: 17.5, precision: 'near' },
  },
  {
    id: 'geonames:9000002',
    kind: 'place',
    name: 'Lower Ilmar',
    aliases: [],
    geo: { lat: 61, lon: 17, precision: 'area' },
  },
  {
    id: 'geonames:9000003',
    kind: 'place',
    name: 'Harro',
    aliases: [],
    note: 'Called Harru on the other bank.',
    geo: { lat: 60.5, lon: 16.75, precision: 'exact' },
  },
  {
    id: 'person:tove-lind',
    kind: 'person',
    name: 'Tove Lind',
    aliases: ['Mayor Lind'],
    office: 'Mayor of Port Sarrin',
  },
];

export const SAMPLE_LOG: Log = {
  events: [FLOOD, FLIGHT, BLAME, TALKS, WITHDRAWN, MERGED],
  documents: SAMPLE_DOCUMENTS,
  entities: SAMPLE_ENTITIES,
};
