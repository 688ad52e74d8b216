import { describe, expect, test } from 'vitest';
import {
  claimsOfRoles,
  composeParticipants,
  composePlaces,
  participantOf,
} from '../../../src/pipeline/6-events/compose/compose-roles.ts';
import { namingsOf } from '../../../src/pipeline/6-events/compose/find-namings.ts';
import { named, report, type Told, telling } from './told-report.ts';

/** Goal: who is in a role, in which words, and which sentences say and name him. */
const SENTENCES = ['Mayor Ann Sample arrived in Goris.', 'Sample met rebels.', 'She praised Armenia.'];
const NAMES: Told['names'] = [
  [[0, 'Ann Sample'], 'person:ann-sample', 'Ann Sample'],
  [[1, 'Sample'], 'person:ann-sample', 'Ann Sample'],
  [[2, 'She'], 'person:ann-sample', 'Ann Sample', 'pronoun'],
  [[2, 'Armenia'], 'country:ARM', 'Armenia'],
  [[0, 'Goris'], 'geonames:1', 'Goris'],
];
const TOLD: Told = { sentences: SENTENCES, names: NAMES };

type Act = readonly [sentence: number, words: string, actor: number];

/** Tellings in one document: for each, its sentence, its trigger, and the name in the actor's place. */
function tellings(...acts: readonly Act[]) {
  const source = report({
    ...TOLD,
    mentions: acts.map(([sentence, words, actor]) => [[sentence, words], { actors: [named(TOLD, actor)] }] as const),
  });
  return { source, cluster: acts.map((_, i) => telling(source, i)) };
}

function actorsOf(...acts: readonly Act[]) {
  const { source, cluster } = tellings(...acts);
  const roles = composeParticipants(cluster, ({ actors }) => actors);
  const claims = claimsOfRoles('/actors', roles, new Map([[source.doc.id, namingsOf(source.doc)]]));
  return {
    roles: roles.map(({ role }) => role),
    claims: claims.map(({ pointer, sentence }) => `${pointer} in ${sentence}`),
  };
}

describe('an actor', () => {
  test.each<[string, readonly Act[], string, readonly string[]]>([
    ['with his full name needs his sentence alone', [[0, 'arrived', 0]], 'Ann Sample', ['/actors/0 in 0']],
    [
      'with a surname needs the sentence that has it in full',
      [[1, 'met', 1]],
      'Sample',
      ['/actors/0 in 1', '/actors/0 in 0'],
    ],
    [
      'by a pronoun needs that, and the one it points back to',
      [[2, 'praised', 2]],
      'She',
      ['/actors/0 in 2', '/actors/0 in 0', '/actors/0 in 1'],
    ],
    [
      'told twice has the plainest words, and all sentences',
      [
        [2, 'praised', 2],
        [0, 'arrived', 0],
      ],
      'Ann Sample',
      ['/actors/0 in 0', '/actors/0 in 2', '/actors/0 in 0', '/actors/0 in 1'],
    ],
  ])('%s', (_name, acts, text, claims) => {
    const found = actorsOf(...acts);
    expect(found.roles).toEqual([{ entity: 'person:ann-sample', name: 'Ann Sample', text }]);
    expect(found.claims).toEqual(claims);
  });

  test('who speaks in a sentence before is claimed there too: "we" are its speaker', () => {
    const source = report({
      ...TOLD,
      // "We" of the last sentence, with the name of the first as the one who says it.
      mentions: [[[2, 'praised'], { actors: [{ ...named(TOLD, 2), text: 'We', entity: 0 }] }]],
    });
    const roles = composeParticipants([telling(source)], ({ actors }) => actors);
    expect(claimsOfRoles('/actors', roles, new Map()).map(({ sentence }) => sentence)).toEqual([2, 0]);
  });

  test('taken over from another telling is in no role by these words, unlike a place', () => {
    const { source, cluster } = tellings([0, 'arrived', 0]);
    const borrowed = cluster.map((one) => ({ ...one, borrowed: true }));
    const roles = composeParticipants(borrowed, ({ actors }) => actors);
    const namings = new Map([[source.doc.id, namingsOf(source.doc)]]);
    expect(roles).toHaveLength(1);
    expect(claimsOfRoles('/actors', roles, namings)).toEqual([]);
    expect(claimsOfRoles('/places', roles, namings)).toHaveLength(1);
  });

  test('told a thousand times is quoted a dozen times', () => {
    const { source, cluster } = tellings([0, 'arrived', 0]);
    const many = Array.from({ length: 1000 }, () => cluster[0]).filter((one) => one !== undefined);
    const roles = composeParticipants(many, ({ actors }) => actors);
    expect(claimsOfRoles('/actors', roles, new Map([[source.doc.id, namingsOf(source.doc)]]))).toHaveLength(12);
  });

  test('known by words alone gives way to one with a name', () => {
    const source = report({
      ...TOLD,
      mentions: [
        [[1, 'met'], { actors: [{ span: { start: 0, end: 1 }, text: 'the rebels', entity: null }] }],
        [[0, 'arrived'], { actors: [named(TOLD, 0)] }],
      ],
    });
    const cluster = [telling(source, 0), telling(source, 1)];
    const namesOf = (list: typeof cluster) => composeParticipants(list, ({ actors }) => actors).map(({ role }) => role);
    expect(namesOf(cluster)).toMatchObject([{ name: 'Ann Sample' }]);
    expect(namesOf(cluster.slice(0, 1))).toEqual([{ name: 'rebels', text: 'the rebels' }]);
  });
});

describe('places', () => {
  test('keep their parts, and a country is no spot on the map', () => {
    const source = report({
      ...TOLD,
      mentions: [
        [
          [0, 'arrived'],
          {
            places: [
              { ...named(TOLD, 4), role: 'destination' },
              { ...named(TOLD, 4), role: 'occurred' },
              { ...named(TOLD, 3), role: 'origin' },
            ],
          },
        ],
      ],
    });
    expect(composePlaces([telling(source)]).map(({ role }) => role)).toEqual([
      { entity: 'geonames:1', name: 'Goris', text: 'Goris', role: 'destination', precision: 'area' },
      { entity: 'geonames:1', name: 'Goris', text: 'Goris', role: 'occurred', precision: 'area' },
      { entity: 'country:ARM', name: 'Armenia', text: 'Armenia', role: 'origin', precision: 'country' },
    ]);
  });
});

describe('a participant', () => {
  const entity = report(TOLD).doc.entities[3];
  if (!entity) throw new Error('no entity');
  const { start, end } = entity.span;

  test.each([
    ['is his canonical name where the phrase is his name', 'Armenia', start, end, 'country:ARM', 'Armenia'],
    [
      'is the phrase where the name only qualifies it',
      "Armenia's  forces",
      start,
      end + 9,
      'country:ARM',
      "Armenia's forces",
    ],
    ['is the name where the words stand elsewhere', 'we', end + 5, end + 7, 'country:ARM', 'Armenia'],
  ])('%s', (_name, text, from, to, id, name) => {
    expect(participantOf({ entity, entityId: id, text, start: from, end: to })).toEqual({
      entity: id,
      name,
      text: text.replace(/\s+/g, ' '),
    });
  });

  test.each([
    ['the separatist authorities', 'separatist authorities'],
    ['Their  Leaders', 'Leaders'],
    ['Theory groups', 'Theory groups'],
  ])('of words alone: %s', (text, name) => {
    expect(participantOf({ entity: null, entityId: null, text, start: 0, end: 5 }).name).toBe(name);
  });
});
