import { describe, expect, test } from 'vitest';
import type { Participant } from '../../../src/model/entity.ts';
import type { Stance } from '../../../src/model/ontology.ts';
import type { Statement } from '../../../src/model/statement.ts';
import { composeSummary, type SummaryParts } from '../../../src/pipeline/6-events/compose/compose-summary.ts';
import { timePhrase } from '../../../src/pipeline/6-events/compose/time-phrase.ts';
import { counted, named, onDay, worded } from './title-rows.ts';

const said = (speaker: Participant, stance: Stance = 'asserts', via?: Participant): Statement => ({
  id: `${speaker.name} ${stance}`,
  speaker,
  ...(via ? { via } : {}),
  stance,
  about: [],
  quoted: false,
  saidAt: onDay('2024-03-20'),
  evidence: { document: 'a', exact: '', prefix: '', suffix: '', start: 0, end: 0, sha256: '', supports: [] },
});

const PERU = named('country:PER', 'Peru');
const CHAD = named('country:TCD', 'Chad');
const AGENCY = worded('the disaster agency');

const summary = (more: Partial<SummaryParts>): SummaryParts => ({
  title: 'Two soldiers killed in Lima',
  factuality: 'occurred',
  time: onDay('2024-03-20'),
  figures: [],
  statements: [],
  documents: 1,
  publishers: 1,
  ...more,
});

const ROWS: readonly (readonly [text: string, parts: SummaryParts])[] = [
  ['20 March 2024: Two soldiers killed in Lima. Told in one report without a named source.', summary({})],
  [
    '20 March 2024: Two soldiers killed in Lima. Told in 3 reports by 2 publishers without a named source.',
    summary({ documents: 3, publishers: 2 }),
  ],
  [
    '20 March 2024: Two soldiers killed in Lima. According to Peru and the disaster agency, in one report.',
    summary({ statements: [said(PERU), said(AGENCY)] }),
  ],
  [
    '20 March 2024: Two soldiers killed in Lima. According to Peru, in one report; denied by Chad.',
    summary({ statements: [said(PERU, 'blames'), said(CHAD, 'denies')] }),
  ],
  [
    '20 March 2024: Two soldiers killed in Lima. According to the disaster agency via TASS, in one report.',
    summary({ statements: [said(AGENCY, 'asserts', worded('TASS'))] }),
  ],
  [
    '20 March 2024: Two soldiers killed in Lima. Told in one report without a named source.',
    summary({ statements: [said(worded('they')), said(worded('deeds and words which he'))] }),
  ],
  [
    '20 March 2024: Peru to annex the island. Announced, not yet reported as done; according to Peru, in one report.',
    summary({ title: 'Peru to annex the island', factuality: 'scheduled', statements: [said(PERU, 'promises')] }),
  ],
  [
    '20 March 2024: Peru may annex the island. Only possible or demanded, not reported as done; told in one report without a named source.',
    summary({ title: 'Peru may annex the island', factuality: 'hypothetical' }),
  ],
  [
    '20 March 2024: Peru does not annex the island. Reported as not so; told in one report without a named source.',
    summary({ title: 'Peru does not annex the island', factuality: 'denied' }),
  ],
  [
    '20 March 2024: Residents flee. Still going on when reported; told in one report without a named source.',
    summary({ title: 'Residents flee', factuality: 'ongoing' }),
  ],
  [
    '2020: Peru takes the island. Background to the news; told in one report without a named source.',
    summary({
      title: 'Peru takes the island',
      factuality: 'background',
      time: { ...onDay('2020-01-01'), edtf: '2020', latest: '2020-12-31', precision: 'year' },
    }),
  ],
  [
    'Reported 20 March 2024: Two soldiers killed. Told in one report without a named source.',
    summary({ title: 'Two soldiers killed', time: onDay('2024-03-20', 'publication') }),
  ],
  [
    'Two soldiers killed. Told in one report without a named source.',
    summary({ title: 'Two soldiers killed', time: { ...onDay('2024-03-20'), earliest: null, latest: null } }),
  ],
  [
    '20 March 2024: Two soldiers killed in Lima. Told in one report without a named source. Figures: two soldiers killed (Peru).',
    summary({ figures: [counted('killed', 2, { scope: 'soldiers', speaker: PERU })] }),
  ],
  [
    '20 March 2024: Two soldiers killed in Lima. Told in one report without a named source. Figures differ: two soldiers killed (Peru); five soldiers killed (Chad).',
    summary({
      figures: [
        counted('killed', 2, { scope: 'soldiers', speaker: PERU }),
        counted('killed', 5, {
          scope: 'soldiers',
          speaker: CHAD,
          relates: [{ type: 'conflictsWith', id: 'killed-2', why: 'another speaker' }],
        }),
      ],
    }),
  ],
  [
    '20 March 2024: Residents flee. Told in one report without a named source. Figures over time: 377 people arrived (Peru, 20 March); 2,900 people arrived (Peru, 21 March).',
    summary({
      title: 'Residents flee',
      figures: [
        counted('people_arrived', 377, { speaker: PERU }),
        counted('people_arrived', 2900, {
          speaker: PERU,
          asOf: onDay('2024-03-21'),
          relates: [{ type: 'updates', id: 'people_arrived-377', why: 'later and larger' }],
        }),
      ],
    }),
  ],
  [
    '20 March 2024: Two soldiers killed in Lima. Told in one report without a named source. Figures: 200 people killed (Peru and Chad).',
    summary({
      figures: [counted('killed', 200, { speaker: PERU }), counted('killed', 200, { id: 'b', speaker: CHAD })],
    }),
  ],
  [
    '20 March 2024: Thousands may flee. Only possible or demanded, not reported as done; told in one report without a named source. Figures: up to 120,000 people.',
    summary({
      title: 'Thousands may flee',
      factuality: 'hypothetical',
      figures: [counted('people_fled', null, { max: 120000, quantifier: 'up_to' })],
    }),
  ],
  [
    '20 March 2024: Peru aids Chad. Told in one report without a named source. Figures: about 2.5 million USD; 41 trucks; 40 km.',
    summary({
      title: 'Peru aids Chad',
      figures: [
        counted('amount_money', 2_500_000, { unit: 'USD', quantifier: 'approximately' }),
        counted('vehicles', 41, { unit: 'vehicle', scope: 'trucks' }),
        counted('distance', 40, { unit: 'km' }),
      ],
    }),
  ],
];

describe('summaries', () => {
  test.each(ROWS)('%s', (text, parts) => {
    expect(composeSummary(parts)).toBe(text);
  });
});

describe('times', () => {
  const span = (edtf: string, earliest: string, latest: string) => ({ ...onDay(earliest), edtf, latest });
  test.each([
    ['26 September 2023', onDay('2023-09-26')],
    ['reported 26 September 2023', onDay('2023-09-26', 'publication')],
    ['24 to 26 September 2023', span('2023-09-24/2023-09-26', '2023-09-24', '2023-09-26')],
    ['30 August to 2 September 2023', span('2023-08-30/2023-09-02', '2023-08-30', '2023-09-02')],
    ['31 December 2023 to 1 January 2024', span('2023-12-31/2024-01-01', '2023-12-31', '2024-01-01')],
    ['September 2023', span('2023-09', '2023-09-01', '2023-09-30')],
    ['1 March to 31 May 2023', span('2023-21', '2023-03-01', '2023-05-31')],
    ['2003', span('2003~', '2003-01-01', '2003-12-31')],
  ])('%s', (words, time) => {
    expect(timePhrase(time)).toBe(words);
  });
});
