import { describe, expect, it } from 'vitest';
import { dateDocuments } from '../../../src/pipeline/6-events/date-documents.ts';
import { annotatedOf } from './read-times.ts';

const NAMES = 'Norland, Estavia, Kestrel Bay, Port Marrow, Anton Brandt and Helga Voss';

const dateOf = (text: string, published?: string) => dateDocuments([annotatedOf(text, 'doc', published)])[0];

describe('date-documents#metadata', () => {
  it.each([
    ['2023-09-26', { earliest: '2023-09-26', latest: '2023-09-26', precision: 'day' }],
    ['2023-09-26T10:00:00Z', { earliest: '2023-09-26', latest: '2023-09-26', precision: 'instant' }],
    ['2023-09', { earliest: '2023-09-01', latest: '2023-09-30', precision: 'month' }],
    ['2023', { earliest: '2023-01-01', latest: '2023-12-31', precision: 'year' }],
    ['2023-09-26/2023-09-27', { earliest: '2023-09-26', latest: '2023-09-27', precision: 'range' }],
  ])('%s comes before all that the text says', (published, expected) => {
    expect(dateOf('On Tuesday, 5 March 2019, it rained.', published)).toMatchObject({
      ...expected,
      edtf: published,
      basis: 'metadata',
    });
  });

  it('is passed over where it is no date', () => {
    expect(dateOf('It rained.', 'yesterday')).toMatchObject({
      earliest: null,
      basis: 'inferred',
      rule: 'date-documents#none',
    });
  });
});

describe('dating/own-date', () => {
  it('takes a date line as it stands', () => {
    expect(dateOf('Flood in Estavia\nSeptember 26, 2023\nThe river rose on Monday.')).toMatchObject({
      edtf: '2023-09-26',
      rule: 'dating/own-date#dateline',
      text: 'September 26, 2023',
      basis: 'inferred',
    });
  });

  it('lets a weekday and its date vote for the first year from the last that is past', () => {
    const text = 'Since the revolt in 2018, little changed. The army said on Tuesday, September 26, that it had left.';
    expect(dateOf(text)).toMatchObject({ edtf: '2023-09-26/2023-09-27', rule: 'dating/own-date#weekday-vote' });
  });

  it('moves on to a later weekday of the same news', () => {
    const text =
      'Since the revolt in 2018, little changed. It fell on Tuesday, September 26. The army left on Wednesday.';
    expect(dateOf(text)).toMatchObject({ earliest: '2023-09-27' });
  });

  it('takes a weekday told both as past and as to come for the day of writing', () => {
    const text =
      'Since the war of 2020 they had not met. The army said on Tuesday, September 26, it had left. They will meet on Tuesday.';
    expect(dateOf(text)).toMatchObject({ edtf: '2023-09-26' });
  });

  it('does not let a plan date the text', () => {
    const text = 'Since the revolt in 2018, little changed. They will meet on Tuesday, September 26.';
    expect(dateOf(text)).toMatchObject({ earliest: null });
  });
});

describe('without evidence for a year', () => {
  it.each([
    ['The storm hit on 15 April.', 'XXXX-04-15', 'date-documents#open-year'],
    ['The storm hit on Tuesday, September 26.', 'XXXX-09-26', 'date-documents#open-year'],
    ['The storm hit on Tuesday.', 'XXXX-XX-XX', 'date-documents#none'],
    ['', 'XXXX-XX-XX', 'date-documents#none'],
  ])('%s leaves it open', (text, edtf, rule) => {
    expect(dateOf(text)).toMatchObject({ edtf, earliest: null, latest: null, basis: 'inferred', rule });
  });
});

describe('neighbours', () => {
  const dated = `In 2018 ${NAMES} met. The army said on Tuesday, September 26, that it had left.`;
  const weekday = `The port was shelled on Sunday, said ${NAMES}.`;
  const yearless = `The port was shelled on September 24, said ${NAMES}.`;
  const nothing = `The port is shelled, said ${NAMES}.`;
  const stranger = 'The cat sat on the mat on Sunday.';

  it('fill what a text does not say', () => {
    const docs = [dated, weekday, yearless, nothing, stranger].map((text, i) => annotatedOf(text, `doc-${i}`));
    expect(dateDocuments(docs).map(({ edtf, rule }) => `${edtf} ${rule}`)).toEqual([
      '2023-09-26/2023-09-27 dating/own-date#weekday-vote',
      '2023-09-24/2023-09-25 dating/own-date#neighbour-weekday',
      '2023-09-24/2023-09-25 dating/own-date#neighbour-date',
      '2023-09-19/2023-10-04 date-documents#neighbours',
      'XXXX-XX-XX date-documents#none',
    ]);
  });

  it('are named as the anchor', () => {
    const docs = [annotatedOf(dated, 'a'), annotatedOf(weekday, 'b')];
    expect(dateDocuments(docs)[1]?.anchor).toEqual({ kind: 'document', text: 'a', edtf: '2023-09-26/2023-09-27' });
  });

  it('count the same in any order', () => {
    const docs = [dated, weekday, yearless, nothing, stranger].map((text, i) => annotatedOf(text, `doc-${i}`));
    const forth = dateDocuments(docs);
    const back = dateDocuments([...docs].reverse());
    expect([...back].reverse()).toEqual(forth);
  });

  it('say nothing when they disagree', () => {
    const docs = [
      annotatedOf(nothing, 'a', '2019-01-01'),
      annotatedOf(nothing, 'b', '2023-09-26'),
      annotatedOf(weekday, 'c'),
    ];
    expect(dateDocuments(docs)[2]).toMatchObject({ earliest: null, rule: 'date-documents#none' });
  });
});

describe('boilerplate', () => {
  it('sets no floor for the year', () => {
    const text = 'The army said on Tuesday, September 26, that it had left.\nCopyright 2021 Norland Press';
    const doc = annotatedOf(text);
    const [first, second] = doc.blocks;
    if (first === undefined || second === undefined) throw new Error('two lines are two blocks');
    const marked = { ...doc, blocks: [first, { ...second, kind: 'boilerplate' as const }] };
    expect(dateDocuments([marked])[0]).toMatchObject({ edtf: 'XXXX-09-26', rule: 'date-documents#open-year' });
  });
});
