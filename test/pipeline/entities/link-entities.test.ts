import { describe, expect, it } from 'vitest';
import { entityRecords } from '../../../src/pipeline/4-annotations/entities/entity-records.ts';
import { linkEntities } from '../../../src/pipeline/6-events/link-entities.ts';
import { gazetteer, mentionsOf } from './read-entities.ts';

const documentOf = (id: string, text: string) => ({ id, entities: mentionsOf(text) });

/** The corpus's id of the name in each text, by its words. */
function idsAcross(texts: readonly string[], name: RegExp): (string | undefined)[] {
  const docs = texts.map((text, i) => documentOf(`doc-${i}`, text));
  const maps = linkEntities(docs);
  return docs.map(({ entities }, i) => {
    const mention = entities.find(({ text }) => name.test(text));
    return mention && (maps[i]?.get(mention.entity) ?? mention.entity);
  });
}

describe('linkEntities', () => {
  it('joins one full name, and spellings of a person, under the spelling used most', () => {
    const texts = [
      'Sergei Markarov spoke.',
      'Sergey Markarov left. Sergey Markarov slept.',
      'Sergei Markarov ate. Sergei Markarov slept.',
    ];
    expect(idsAcross(texts, /Markarov/)).toEqual(texts.map(() => 'person:sergei-markarov'));
  });

  it('joins a surname alone with the one person of the corpus who bears it', () => {
    expect(idsAcross(['Ama Boateng resigned.', 'Mr. Boateng was replaced.'], /Boateng/)).toEqual([
      'person:ama-boateng',
      'person:ama-boateng',
    ]);
  });

  it('keeps a surname apart that several persons bear, each document for itself', () => {
    const texts = ['Ama Boateng resigned.', 'Kofi Boateng sang.', 'Mr. Boateng was replaced.', 'Mr. Boateng won.'];
    expect(idsAcross(texts, /Boateng/)).toEqual([
      'person:ama-boateng',
      'person:kofi-boateng',
      'person:boateng.doc-2',
      'person:boateng.doc-3',
    ]);
  });

  it('explains an acronym by the one body with these initials', () => {
    expect(idsAcross(['The Danube Water Council met.', 'The DWC report is due.'], /DWC|Danube/)).toEqual([
      'organisation:danube-water-council',
      'organisation:danube-water-council',
    ]);
  });

  it('never joins places or persons that merely look alike', () => {
    expect(idsAcross(['They met in Ruzhevo.', 'They met in Ruzhevka.'], /Ruzh/)).toEqual([
      'place:ruzhevo',
      'place:ruzhevka',
    ]);
    expect(idsAcross(['Sanna Marin spoke.', 'Sanna Martin spoke.'], /Mar/)).toEqual([
      'person:sanna-marin',
      'person:sanna-martin',
    ]);
  });

  it('keeps "the Court" in its document', () => {
    const [first, second] = idsAcross(['They went to the Court.', 'He left the Court.'], /Court/);
    expect(first).not.toBe(second);
  });

  it('gives the same ids in any order of the documents', () => {
    const docs = ['Sergei Markarov spoke.', 'Sergey Markarov left.', 'Mr. Markarov ate.'].map((text, i) =>
      documentOf(`d${i}`, text),
    );
    const forward = linkEntities(docs);
    const backward = [...linkEntities([...docs].reverse())].reverse();
    expect(backward.map((map) => [...map])).toEqual(forward.map((map) => [...map]));
  });
});

describe('entityRecords', () => {
  const linked = (text: string) => {
    const entities = mentionsOf(text);
    return [{ doc: { entities }, entityIds: entities.map(({ entity }) => entity) }];
  };

  it('takes what the gazetteer has, without what only finding needs, and adds the names of the texts', () => {
    const [record] = entityRecords(linked('Charles Michael spoke.'), gazetteer);
    expect(record).toMatchObject({
      id: 'person:charles-michel',
      kind: 'person',
      name: 'Charles Michel',
      sector: 'EUR',
    });
    expect(record?.aliases).toContain('Charles Michael');
    const [place] = entityRecords(linked('They fled Stepanakert.'), gazetteer);
    expect(place).toMatchObject({ id: 'geonames:146970', country: 'AZE', geo: { precision: 'exact' } });
    expect(place?.note).toContain('Stepanakert');
    expect(place).not.toHaveProperty('population');
  });

  it('makes a record of a name that nobody listed, and of a state’s body with its sector', () => {
    expect(entityRecords(linked('Ama Boateng met the Kenyan foreign ministry.'), gazetteer)).toMatchObject([
      { id: 'country:KEN' },
      {
        id: 'organisation:ken-foreign-ministry',
        kind: 'organisation',
        name: "Kenya's foreign ministry",
        country: 'KEN',
        sector: 'GOV',
      },
      { id: 'person:ama-boateng', kind: 'person', name: 'Ama Boateng', aliases: [] },
    ]);
  });
});
