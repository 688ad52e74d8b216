import { describe, expect, it } from 'vitest';
import { mentionsOf, otherMentionsIn, shown } from './read-entities.ts';

const check = (rows: readonly (readonly [string, readonly string[]])[]) =>
  it.each(rows)('%s', (text, mentions) => {
    const found = mentionsOf(text).filter(({ form }) => form === 'nominal' || form === 'pronoun');
    expect(found.map(shown)).toEqual(mentions);
  });

describe('entities/find-groups', () => {
  check([
    ['The Kenyan foreign ministry protested.', ['Kenyan foreign ministry = organisation:ken-foreign-ministry']],
    ['Kenya’s foreign ministry protested.', ['Kenya’s foreign ministry = organisation:ken-foreign-ministry']],
    [
      'The ministry of foreign affairs of Kenya protested.',
      ['ministry of foreign affairs of Kenya = organisation:ken-foreign-ministry'],
    ],
    ['The US army is large.', ['US army = organisation:us-army']],
    ['Peruvian officials said the dam was safe.', ['Peruvian officials = country:PER !']],
    ['Authorities in Peru said the dam was safe.', ['Authorities in Peru = country:PER !']],
    [
      'Georgian separatist authorities took over.',
      ['Georgian separatist authorities = group:georgian-separatist-authorities'],
    ],
    [
      'Ukrainian soldiers and Russian peacekeepers met.',
      ['Ukrainian soldiers = group:ukrainian-soldiers', 'Russian peacekeepers = group:russian-peacekeepers'],
    ],
    ['Ethnic Serb fighters left.', ['Ethnic Serb fighters = group:ethnic-serb-fighters']],
    [
      'Rebel fighters and government troops clashed.',
      ['Rebel fighters = group:rebel-fighters', 'government troops = group:government-troops'],
    ],
    ['Local authorities closed the school, and soldiers left.', []],
    ['The foreign ministry of nowhere is a joke.', []],
    ['Moscow-backed militias fought.', ['Moscow-backed militias = group:moscow-backed-militias']],
  ]);

  it('gives a state’s body one id, however it is written', () => {
    const texts = [
      'The Kenyan foreign ministry left.',
      'The Kenyan Foreign Ministry left.',
      'Kenya’s foreign ministry left.',
    ];
    const ids = texts.map((text) => mentionsOf(text).find(({ kind }) => kind === 'organisation')?.entity);
    expect(ids).toEqual(texts.map(() => 'organisation:ken-foreign-ministry'));
  });

  it('tells whose people they are, and not whom only a hyphen ties to them', () => {
    const countryOf = (text: string) => mentionsOf(text).find(({ kind }) => kind === 'group')?.country;
    expect(countryOf('Russian peacekeepers waited.')).toBe('RUS');
    expect(countryOf('Moscow-backed militias fought.')).toBeNull();
  });
});

describe('entities/find-references', () => {
  check([
    [
      'Ghana’s ambassador to Togo, Ama Boateng, resigned. The ambassador gave no reason.',
      ['The ambassador = person:ama-boateng'],
    ],
    ['Foreign minister Ivo Horvat spoke first. The minister left early.', ['The minister = person:ivo-horvat']],
    ['The minister left early.', []],
    [
      'The Vice President, Lena Brandt, spoke. The president was silent. The vice president left.',
      ['The vice president = person:lena-brandt'],
    ],
    ['Researcher Lena Brandt spoke. The researchers left.', []],
    ['Ivo Horvat, the minister, spoke. The minister of health did not.', []],
    ['Maria Silva leads the union. She said the strike would go on.', ['She = person:maria-silva']],
    ['The crowd cheered. She said the strike would go on.', []],
    ['Ethiopia said its foreign ministry had protested.', ['its foreign ministry = organisation:eth-foreign-ministry']],
    ['Ethiopia and Kenya said its foreign ministry had protested.', []],
    [
      'The central bank of Chile said rates would fall. It added that inflation had slowed.',
      ['central bank of Chile = organisation:chl-central-bank', 'It = organisation:chl-central-bank'],
    ],
    ['It rained in Chile. It added to the misery.', []],
  ]);
});

it('keeps the demonym inside as a mention of its own', () => {
  expect(otherMentionsIn('Russian peacekeepers waited.')).toEqual([
    'Russian peacekeepers = group:russian-peacekeepers',
    'Russian = country:RUS',
  ]);
});
