import { describe, expect, test } from 'vitest';
import { composeFigures } from '../../../src/pipeline/6-events/compose/compose-figures.ts';
import { composeStatements } from '../../../src/pipeline/6-events/compose/compose-statements.ts';
import { namingsOf } from '../../../src/pipeline/6-events/compose/find-namings.ts';
import { TEST_SITE } from '../../support/read-events.ts';
import { report, type Told, telling } from './told-report.ts';

/** Goal: each part of a figure and statement names the sentence that says it, or none. */
const OWN = ['/measure', '/kind', '/value', '/quantifier', '/unit', '/scope'];

/** A toll, with whoever says it, in one sentence or two. */
const TOLD: Told = {
  sentences: ['Mayor Ann Sample spoke on Monday.', 'She said on Tuesday that 40 people died.', 'Boats left the port.'],
  names: [
    [[0, 'Ann Sample'], 'person:ann-sample', 'Ann Sample'],
    [[1, 'She'], 'person:ann-sample', 'Ann Sample', 'pronoun'],
    [[2, 'port'], 'place:port', 'Port'],
  ],
  times: [
    [[0, 'Monday'], '2023-09-25'],
    [[1, 'Tuesday'], '2023-09-26'],
  ],
  counts: [[[1, '40 people'], {}]],
  mentions: [[[1, 'died'], { figures: [0] }]],
};
const SHE_SAYS: NonNullable<Told['sayings']> = [[[1, 'said'], { speaker: 1, speakerText: 'She' }]];

function compose(change: Partial<Told>) {
  const source = report({ ...TOLD, ...change });
  const cluster = [telling(source)];
  const namings = new Map([[source.doc.id, namingsOf(source.doc)]]);
  return {
    figures: composeFigures(cluster, TEST_SITE, namings),
    statements: composeStatements(cluster, 'event-id', TEST_SITE, namings),
  };
}

const drawn = (claims: ReturnType<typeof compose>['figures']['claims']) =>
  claims.map(({ pointer, sentence }) => `${pointer} in ${sentence}`);

describe('a figure', () => {
  test.each<[string, Partial<Told>, { readonly own: readonly string[]; readonly others?: readonly string[] }, object]>([
    [
      'in the voice of its document, on the day of publication',
      {},
      { own: [...OWN, '/attribution'] },
      { attribution: 'document', asOf: { basis: 'publication', edtf: '2023-09-26' } },
    ],
    [
      'on a day of its own',
      { counts: [[[1, '40 people'], { time: 1 }]] },
      { own: [...OWN, '/asOf', '/attribution'] },
      { asOf: { basis: 'explicit', edtf: '2023-09-26', text: 'Tuesday' } },
    ],
    [
      'on a day that another sentence tells',
      { counts: [[[1, '40 people'], { time: 0 }]] },
      { own: [...OWN, '/attribution'] },
      { asOf: { edtf: '2023-09-25' } },
    ],
    [
      'of a speaker whom a pronoun stands for',
      { counts: [[[1, '40 people'], { attribution: 0 }]], sayings: SHE_SAYS },
      { own: [...OWN, '/speaker', '/attribution'], others: ['/figures/0/speaker in 0'] },
      { attribution: 'indirect', speaker: { entity: 'person:ann-sample', name: 'Ann Sample', text: 'She' } },
    ],
    [
      'on the day of the saying',
      {
        counts: [[[1, '40 people'], { attribution: 0 }]],
        sayings: [[[1, 'said'], { speaker: 1, speakerText: 'She', time: 1 }]],
      },
      { own: [...OWN, '/asOf', '/speaker', '/attribution'], others: ['/figures/0/speaker in 0'] },
      { asOf: { edtf: '2023-09-26' } },
    ],
    [
      'of a speaker in the sentence before, who has the day too',
      {
        counts: [[[1, '40 people'], { attribution: 0 }]],
        sayings: [[[0, 'spoke'], { speaker: 0, speakerText: 'Mayor Ann Sample', time: 0, quoted: 'direct' }]],
      },
      { own: OWN, others: ['/figures/0/speaker in 0', '/figures/0/asOf in 0'] },
      {
        attribution: 'direct_quote',
        asOf: { edtf: '2023-09-25' },
        speaker: { entity: 'person:ann-sample', name: 'Ann Sample', text: 'Mayor Ann Sample' },
      },
    ],
    [
      'of a speaker known by words alone, relayed by another',
      {
        counts: [[[1, '40 people'], { attribution: 0 }]],
        sayings: [[[1, 'said'], { speakerText: 'the mayor', viaText: 'a local paper' }]],
      },
      { own: [...OWN, '/speaker', '/via', '/attribution'] },
      { speaker: { name: 'mayor', text: 'the mayor' }, via: { name: 'local paper', text: 'a local paper' } },
    ],
    [
      'that somebody is said to say',
      { counts: [[[1, '40 people'], { attribution: 0 }]], sayings: [[[1, 'said'], {}]] },
      { own: [...OWN, '/attribution'] },
      { attribution: 'none' },
    ],
    [
      'of a pronoun that nobody is found for',
      { counts: [[[1, '40 people'], { attribution: 0 }]], sayings: [[[1, 'said'], { speakerText: 'They' }]] },
      { own: [...OWN, '/attribution'] },
      { attribution: 'none' },
    ],
    [
      'of a place in another sentence',
      { counts: [[[1, '40 people'], { place: 2 }]] },
      { own: [...OWN, '/attribution'] },
      { place: 'place:port' },
    ],
    [
      'of bounds alone',
      { counts: [[[1, '40 people'], { value: null, min: 40, quantifier: 'at_least', scope: '' }]] },
      { own: ['/measure', '/kind', '/min', '/quantifier', '/unit', '/attribution'] },
      { value: null, min: 40, max: null },
    ],
  ])('%s', (_name, change, says, expected) => {
    const { records, claims } = compose(change).figures;
    expect(records).toMatchObject([expected]);
    expect(records[0]?.evidence.exact).toBe(TOLD.sentences[1]);
    expect(records[0]?.evidence.supports).toEqual(says.own);
    expect(drawn(claims)).toEqual(says.others ?? []);
  });

  test('is one observation however often its sentence tells the event', () => {
    const source = report({ ...TOLD, mentions: [...(TOLD.mentions ?? []), [[1, 'people'], { figures: [0] }]] });
    const cluster = [telling(source, 0), telling(source, 1)];
    expect(composeFigures(cluster, TEST_SITE, new Map()).records).toHaveLength(1);
  });

  test('keeps its claims when another day comes before it', () => {
    const early = report({
      id: 'z',
      sentences: ['On Sunday 30 people died.'],
      times: [[[0, 'Sunday'], '2023-09-24']],
      counts: [[[0, '30 people'], { time: 0 }]],
      mentions: [[[0, 'died'], { figures: [0] }]],
    });
    const late = report({ ...TOLD, counts: [[[1, '40 people'], { attribution: 0 }]], sayings: SHE_SAYS });
    const namings = new Map([['a', namingsOf(late.doc)]]);
    const { records, claims } = composeFigures([telling(late), telling(early)], TEST_SITE, namings);
    expect(records.map(({ value }) => value)).toEqual([30, 40]);
    expect(drawn(claims)).toEqual(['/figures/1/speaker in 0']);
  });
});

describe('a statement', () => {
  const about = { mentions: [[[1, 'died'], { figures: [0], attributions: [0] }]] } satisfies Partial<Told>;

  test.each<[string, NonNullable<Told['sayings']>, readonly string[], readonly string[], object]>([
    [
      'of a pronoun, on the day of publication',
      SHE_SAYS,
      ['/speaker', '/stance', '/quoted'],
      ['/statements/0/speaker in 0'],
      { stance: 'asserts', quoted: false, saidAt: { basis: 'publication' }, about: ['event-id'] },
    ],
    [
      'on a day that its sentence tells',
      [[[1, 'said'], { speaker: 1, speakerText: 'She', time: 1, stance: 'denies', quoted: 'mixed' }]],
      ['/speaker', '/stance', '/quoted', '/saidAt'],
      ['/statements/0/speaker in 0'],
      { stance: 'denies', quoted: true, saidAt: { edtf: '2023-09-26', basis: 'explicit' } },
    ],
    [
      'that is relayed',
      [[[1, 'said'], { speakerText: 'the mayor', viaText: 'a local paper' }]],
      ['/speaker', '/via', '/stance', '/quoted'],
      [],
      { via: { name: 'local paper', text: 'a local paper' } },
    ],
  ])('%s', (_name, sayings, own, others, expected) => {
    const { records, claims } = compose({ ...about, sayings }).statements;
    expect(records).toMatchObject([expected]);
    expect(records[0]?.evidence.supports).toEqual(own);
    expect(drawn(claims)).toEqual(others);
  });

  test('of nobody who is named is none', () => {
    for (const speakerText of [null, 'They']) {
      expect(compose({ ...about, sayings: [[[1, 'said'], { speakerText }]] }).statements.records).toEqual([]);
    }
  });

  test('is about the event and the figure that it gives, once each', () => {
    const counts: Told['counts'] = [[[1, '40 people'], { attribution: 0 }]];
    const { figures, statements } = compose({ ...about, counts, sayings: SHE_SAYS });
    expect(statements.records[0]?.about).toEqual(['event-id', figures.records[0]?.id].sort());
  });
});
