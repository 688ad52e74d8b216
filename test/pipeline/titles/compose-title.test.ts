import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACTUALITIES } from '../../../src/model/ontology.ts';
import { NO_WORDING } from '../../../src/pipeline/5-mentions/wording.ts';
import { composeTitle, TITLE_LENGTH_MAX } from '../../../src/pipeline/6-events/compose/compose-title.ts';
import { repeatsStretch } from '../../../src/pipeline/6-events/compose/repeats-stretch.ts';
import type { TitleParts } from '../../../src/pipeline/6-events/compose/title-parts.ts';
import { counted, named, noun, parts, phrase, placed, verb, worded } from './title-rows.ts';

const PERU = named('country:PER', 'Peru');
const CHAD = named('country:TCD', 'Chad');
const STATES = named('country:USA', 'United States', 'the United States');
const REBELS = worded('the rebels');
const MAYOR = named('person:ana-diaz', 'Ana Diaz', 'the mayor');

/** One row or more for each type. */
const TYPES: readonly (readonly [title: string, parts: TitleParts])[] = [
  [
    'Rebels agree to lay down their arms',
    parts('AGREE', verb('agree', { subject: 'the rebels', complement: 'to lay down their arms' }), {
      actors: [REBELS],
    }),
  ],
  [
    'Promise by Ana Diaz',
    parts('AGREE', noun('promise', { phrases: [phrase('by', 'Ana Diaz', 'noun')] }), { actors: [MAYOR] }),
  ],
  ['Peace agreement between Peru and Chad', parts('AGREE', noun('peace agreement'), { actors: [PERU, CHAD] })],
  [
    'Peru and Chad discuss the border in Geneva',
    parts('CONSULT', verb('discuss', { subject: 'Peru and Chad', object: 'the border' }), {
      actors: [PERU, CHAD],
      places: [placed('occurred', 'Geneva')],
    }),
  ],
  [
    'Peru and Chad meet in Geneva',
    parts('CONSULT', verb('meet', { subject: 'Peru' }), {
      actors: [PERU],
      recipients: [CHAD],
      places: [placed('occurred', 'Geneva')],
    }),
  ],
  [
    'Second round of talks between Peru and Chad',
    parts('CONSULT', noun('second round of talks'), { actors: [PERU, CHAD] }),
  ],
  [
    'Official visit by Ana Diaz to Chad',
    parts('CONSULT', noun('official visit'), { mode: 'visit', actors: [MAYOR], recipients: [CHAD] }),
  ],
  [
    'Senate approves the budget',
    parts('SUPPORT', verb('approve', { subject: 'the Senate', object: 'the budget', transitive: true })),
  ],
  [
    'Chad grants residents citizenship',
    parts(
      'CONCEDE',
      verb('grant', { subject: 'Chad', object: 'residents citizenship', recipientBy: 'to', transitive: true }),
      {
        actors: [CHAD],
        recipients: [worded('residents')],
      },
    ),
  ],
  [
    'Peru works with Chad',
    parts('COOPERATE', verb('work', { subject: 'Peru', recipientBy: 'with' }), { actors: [PERU], recipients: [CHAD] }),
  ],
  [
    'Humanitarian aid to the region',
    parts('AID', noun('humanitarian aid', { phrases: [phrase('to', 'the region', 'noun')] })),
  ],
  ['Resignation of Ana Diaz', parts('RETREAT', noun('resignation'), { mode: 'resign', actors: [MAYOR] })],
  [
    'Peru urges the United States to lift the embargo',
    parts(
      'REQUEST',
      verb('urge', {
        subject: 'Peru',
        object: 'the United States',
        complement: 'to lift the embargo',
        transitive: true,
      }),
      {
        actors: [PERU],
        recipients: [STATES],
      },
    ),
  ],
  [
    'Request for documents',
    parts('REQUEST', noun('request', { phrases: [phrase('for', 'documents', 'noun')] }), {
      recipients: [worded('documents')],
    }),
  ],
  [
    'Peru blames Chad for the leak',
    parts(
      'ACCUSE',
      verb('blame', { subject: 'Peru', object: 'Chad', phrases: [phrase('for', 'the leak')], transitive: true }),
      {
        actors: [PERU],
        recipients: [CHAD],
      },
    ),
  ],
  [
    'Two officers accused of taking bribes',
    parts(
      'ACCUSE',
      verb('accuse', {
        object: 'two officers',
        participle: 'accused',
        complement: 'of taking bribes',
        transitive: true,
      }),
      {
        recipients: [worded('two officers')],
      },
    ),
  ],
  [
    'Denunciation by Peru',
    parts('ACCUSE', verb('denounce', { subject: 'Peru', transitive: true }), { actors: [PERU] }),
  ],
  [
    'Investigation into the bank',
    parts('ACCUSE', noun('investigation'), { mode: 'investigate', recipients: [worded('the bank')] }),
  ],
  [
    'Chad denies that it stationed troops',
    parts('REJECT', verb('deny', { subject: 'Chad', complement: 'that it stationed troops', transitive: true }), {
      actors: [CHAD],
    }),
  ],
  [
    'Threat of arrest by Peru',
    parts('THREATEN', verb('threaten', { subject: 'Peru', transitive: true }), {
      mode: 'arrest',
      actors: [PERU],
    }),
  ],
  [
    'Mass protests over fuel prices in Lima',
    parts('PROTEST', noun('mass protests', { phrases: [phrase('over', 'fuel prices', 'noun')] }), {
      places: [placed('occurred', 'Lima')],
    }),
  ],
  [
    'Sanctions imposed on the bank by the United States',
    parts(
      'SANCTION',
      noun('sanctions', {
        verb: 'impose',
        participle: 'imposed',
        phrases: [phrase('on', 'the bank'), phrase('by', 'the United States')],
      }),
      {
        actors: [STATES],
        recipients: [worded('the bank')],
      },
    ),
  ],
  [
    'Russia stations a peacekeeping force',
    parts('MOBILIZE', verb('station', { subject: 'Russia', object: 'a peacekeeping force', transitive: true })),
  ],
  ['Deployment by Russia', parts('MOBILIZE', verb('station', { subject: 'Russia', transitive: true }))],
  [
    'Police arrest a man on suspicion of murder in London',
    parts(
      'COERCE',
      verb('arrest', {
        subject: 'police',
        object: 'a man',
        phrases: [phrase('on', 'suspicion of murder')],
        transitive: true,
      }),
      {
        mode: 'arrest',
        actors: [worded('police')],
        recipients: [worded('a man')],
        places: [placed('occurred', 'London')],
      },
    ),
  ],
  [
    'Blockade of the region by Chad',
    parts('COERCE', noun('blockade', { phrases: [phrase('of', 'the region', 'noun')] }), {
      actors: [CHAD],
      recipients: [worded('the region')],
    }),
  ],
  [
    'Five peacekeepers killed in an ambush in Mali',
    parts(
      'ASSAULT',
      verb('kill', {
        object: 'five peacekeepers',
        participle: 'killed',
        phrases: [phrase('in', 'an ambush')],
        transitive: true,
      }),
      {
        recipients: [worded('five peacekeepers')],
        places: [placed('occurred', 'Mali')],
      },
    ),
  ],
  [
    'Chad launches an offensive against the rebels',
    parts(
      'ASSAULT',
      noun('offensive', {
        article: 'a',
        verb: 'launch',
        subject: 'Chad',
        phrases: [phrase('against', 'the rebels', 'noun')],
      }),
      {
        actors: [CHAD],
        recipients: [REBELS],
      },
    ),
  ],
  [
    'Israeli air strikes against the rebels',
    parts('ASSAULT', noun('Israeli air strikes', { phrases: [phrase('against', 'the rebels', 'noun')] }), {
      actors: [named('country:ISR', 'Israeli')],
      recipients: [REBELS],
    }),
  ],
  ['Civil war in Chad', parts('ASSAULT', noun('civil war'), { recipients: [CHAD] })],
  [
    'About 28,000 people flee Chad for Sudan',
    parts('DISPLACE', verb('flee'), {
      mode: 'flee',
      figures: [counted('people_fled', 28000, { quantifier: 'approximately' })],
      places: [placed('origin', 'Chad'), placed('destination', 'Sudan')],
    }),
  ],
  [
    'Up to 311 civilians evacuated from Goma',
    parts('DISPLACE', NO_WORDING, {
      mode: 'evacuate',
      figures: [counted('people_evacuated', null, { max: 311, quantifier: 'up_to', scope: 'civilians' })],
      places: [placed('origin', 'Goma')],
    }),
  ],
  [
    'Farmers return to the Gaza Strip',
    parts('DISPLACE', verb('return'), {
      mode: 'return',
      recipients: [worded('farmers')],
      places: [placed('destination', 'Gaza Strip')],
    }),
  ],
  [
    '400 families displaced',
    parts('DISPLACE', NO_WORDING, { figures: [counted('people_displaced', 400, { scope: 'families' })] }),
  ],
  [
    'Explosion at a depot in Goma: at least 20 killed, almost 300 injured',
    parts('INCIDENT', noun('explosion', { phrases: [phrase('at', 'a depot', 'noun')] }), {
      mode: 'explosion',
      recipients: [worded('at least 20 people')],
      places: [placed('occurred', 'Goma')],
      figures: [
        counted('injured', null, { max: 300, quantifier: 'less_than' }),
        counted('killed', null, { min: 20, quantifier: 'at_least' }),
      ],
    }),
  ],
  [
    'Two soldiers killed and 11 injured',
    parts('INCIDENT', NO_WORDING, { figures: [counted('killed', 2, { scope: 'soldiers' }), counted('injured', 11)] }),
  ],
  ['Ebola outbreak in Chad', parts('INCIDENT', noun('Ebola outbreak'), { mode: 'disease', actors: [CHAD] })],
  [
    'Takeover of the island by Peru',
    parts('TRANSFER', noun('takeover'), { mode: 'territory', actors: [PERU], recipients: [worded('the island')] }),
  ],
  [
    'Ana Diaz elected to the Senate',
    parts(
      'TRANSFER',
      verb('elect', {
        object: 'Ana Diaz',
        participle: 'elected',
        phrases: [phrase('to', 'the Senate')],
        transitive: true,
      }),
      { recipients: [MAYOR] },
    ),
  ],
];

describe('each type has a title', () => {
  test.each(TYPES)('%s', (title, record) => {
    expect(composeTitle(record)).toBe(title);
  });
});

const ANNEX = verb('annex', { subject: 'Peru', object: 'the island', transitive: true });
const KILLED = verb('kill', { object: 'five guards', participle: 'killed', transitive: true });
const TALKS = noun('talks');

/** What is no plain fact never reads as one. */
const FACTS: readonly (readonly [title: string, parts: TitleParts])[] = [
  ['Peru annexes the island', parts('TRANSFER', ANNEX, { factuality: 'ongoing' })],
  ['Peru annexes the island', parts('TRANSFER', ANNEX, { factuality: 'background' })],
  ['Peru to annex the island', parts('TRANSFER', ANNEX, { factuality: 'scheduled' })],
  ['Peru does not annex the island', parts('TRANSFER', ANNEX, { factuality: 'denied' })],
  ['Peru may annex the island', parts('TRANSFER', ANNEX, { factuality: 'hypothetical' })],
  ['Peru would annex the island', parts('TRANSFER', { ...ANNEX, modality: 'would' }, { factuality: 'hypothetical' })],
  [
    'Peru should not annex the island',
    parts('TRANSFER', { ...ANNEX, modality: 'should', negated: true }, { factuality: 'hypothetical' }),
  ],
  [
    'Peru threatens to annex the island',
    parts('TRANSFER', { ...ANNEX, modality: 'threaten' }, { factuality: 'hypothetical' }),
  ],
  ['Peru asked to annex the island', parts('TRANSFER', { ...ANNEX, modality: 'ask' }, { factuality: 'hypothetical' })],
  ['Five guards to be killed', parts('ASSAULT', KILLED, { factuality: 'scheduled' })],
  ['Five guards not killed', parts('ASSAULT', KILLED, { factuality: 'denied' })],
  ['Five guards may be killed', parts('ASSAULT', KILLED, { factuality: 'hypothetical' })],
  ['Planned talks between Peru and Chad', parts('CONSULT', TALKS, { factuality: 'scheduled', actors: [PERU, CHAD] })],
  [
    'Possible talks between Peru and Chad',
    parts('CONSULT', TALKS, { factuality: 'hypothetical', actors: [PERU, CHAD] }),
  ],
  ['No talks between Peru and Chad', parts('CONSULT', TALKS, { factuality: 'denied', actors: [PERU, CHAD] })],
  [
    'Up to 120,000 people may flee',
    parts('DISPLACE', NO_WORDING, {
      mode: 'flee',
      factuality: 'hypothetical',
      figures: [counted('people_fled', null, { max: 120000, quantifier: 'up_to' })],
    }),
  ],
  [
    'Thousands of people to be evacuated',
    parts('DISPLACE', NO_WORDING, {
      mode: 'evacuate',
      factuality: 'scheduled',
      figures: [counted('people_evacuated', null, { quantifier: 'vague', verbatim: 'thousands' })],
    }),
  ],
];

describe('a title says how far it is a fact', () => {
  test.each(FACTS)('%s', (title, record) => {
    expect(composeTitle(record)).toBe(title);
  });
});

const SLOTS: readonly (readonly [why: string, title: string, parts: TitleParts])[] = [
  [
    'a pronoun is nobody: the passive',
    'Five guards killed',
    parts('ASSAULT', verb('kill', { subject: 'they', object: 'five guards', transitive: true })),
  ],
  [
    'a pronoun resolved in the record',
    'Ana Diaz resigns',
    parts('RETREAT', verb('resign', { subject: 'she' }), { mode: 'resign', actors: [MAYOR] }),
  ],
  [
    'nothing but a type',
    'Arrest',
    parts('COERCE', verb('arrest', { subject: 'it', transitive: true }), { mode: 'arrest' }),
  ],
  [
    'a possessive that points at nobody',
    'Father killed',
    parts('ASSAULT', verb('kill', { object: 'his father', participle: 'killed', transitive: true })),
  ],
  [
    'a name that is not repeated as the place',
    'Clashes erupt between police and farmers in Lima',
    parts('ASSAULT', noun('clashes', { verb: 'erupt', phrases: [phrase('between', 'police', 'noun')] }), {
      actors: [worded('police'), worded('farmers')],
      places: [placed('occurred', 'Lima')],
    }),
  ],
  [
    'no number twice',
    'Sixteen people injured',
    parts('ASSAULT', verb('injure', { object: 'sixteen people', participle: 'injured', transitive: true }), {
      figures: [counted('injured', 16)],
    }),
  ],
  [
    'the best of several wordings',
    'Peru attacks the rebels',
    parts('ASSAULT', verb('attack', { subject: 'it', transitive: true }), {
      actors: [PERU],
      recipients: [REBELS],
      others: [verb('attack', { subject: 'Peru', object: 'the rebels', transitive: true })],
    }),
  ],
  [
    'a long list of names',
    'Talks between Peru, Chad and others',
    parts('CONSULT', TALKS, { actors: [PERU, CHAD, STATES, MAYOR] }),
  ],
];

describe('slots', () => {
  test.each(SLOTS)('%s', (_, title, record) => {
    expect(composeTitle(record)).toBe(title);
  });
});

const TOLD = 'On Monday the council of the old town urged farmers to stop the sale of sheep';
const LIFTED = verb('urge', {
  subject: 'the council of the old town',
  object: 'farmers',
  complement: 'to stop the sale of sheep',
  transitive: true,
});

describe('a title is nobody’s sentence', () => {
  test.each([
    ['to stop the sale of sheep in the old town', 'to stop the sale of sheep in the old town', 7, true],
    ['to stop the sale of sheep', 'to stop the sale of sheep', 7, false],
    ['up to 9,000 of its own troops', 'up to 9,000 of its own troops', 7, false],
    ['up to 9,000 of its own troops there', 'up to 9,000 of its own troops there', 7, true],
    ['Council urges farmers', TOLD, 7, false],
  ] as const)('%s', (title, sentence, words, repeated) => {
    expect(repeatsStretch(title, sentence, words)).toBe(repeated);
  });

  test('pieces go until no long stretch of a sentence is left', () => {
    const told = parts('REQUEST', { ...LIFTED, modality: 'will' }, { factuality: 'scheduled' });
    const sentence = 'The council of the old town to urge farmers to stop the sale of sheep.';
    expect(composeTitle({ ...told, sentences: [] })).toBe(
      'Council of the old town to urge farmers to stop the sale of sheep',
    );
    const title = composeTitle({ ...told, sentences: [sentence] });
    expect(repeatsStretch(title, sentence, 7)).toBe(false);
    expect(title).toBe('Planned appeal');
  });
});

describe('length', () => {
  test('pieces go, the least needed first', () => {
    const record = parts(
      'ACCUSE',
      verb('accuse', {
        subject: 'the parliamentary commission',
        object: 'the former transport minister',
        complement: 'of taking bribes',
        phrases: [phrase('during', 'a heated session'), phrase('with', 'the help of two building companies')],
        transitive: true,
      }),
    );
    expect(composeTitle(record)).toBe(
      'Parliamentary commission accuses the former transport minister of taking bribes',
    );
  });

  const ANY_WORDS = fc.string({ unit: 'binary', maxLength: 300 });
  const ANY_WORDING = fc.record({
    ...Object.fromEntries(Object.keys(NO_WORDING).map((key) => [key, fc.constant(null)])),
    verb: fc.option(ANY_WORDS),
    noun: fc.option(ANY_WORDS),
    subject: fc.option(ANY_WORDS),
    object: fc.option(ANY_WORDS),
    complement: fc.option(ANY_WORDS),
    phrases: fc.array(fc.record({ preposition: ANY_WORDS, words: ANY_WORDS, of: fc.constantFrom('verb', 'noun') })),
    transitive: fc.boolean(),
    negated: fc.boolean(),
  });

  test('any words make a title of at most a hundred characters, on one line', () => {
    fc.assert(
      fc.property(
        ANY_WORDING,
        fc.constantFrom(...FACTUALITIES),
        fc.constantFrom('ASSAULT', 'CONSULT', 'DISPLACE', 'INCIDENT', 'AGREE'),
        fc.array(
          ANY_WORDS.map((words) => ({ name: words, text: words })),
          { maxLength: 5 },
        ),
        (wording, factuality, type, people) => {
          const record = parts(type as TitleParts['type'], wording as unknown as TitleParts['wording'], {
            factuality,
            actors: people,
            recipients: people,
          });
          const title = composeTitle(record);
          expect(title.length).toBeLessThanOrEqual(TITLE_LENGTH_MAX);
          expect(title).not.toMatch(/\p{Cc}/u);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
