/**
 * Writes data/lexicon/countries.json from the `world-countries` package, which is run by hand when that package is
 * updated: `node src/build/make-countries.ts`. What the package does not know (metonyms, nouns such as "Briton") is in
 * data/lexicon/countries-by-hand.json, which the loader merges by id.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Country } from 'world-countries';
import type { GazetteerEntry } from '../model/lexicon.ts';
import { encodeGazetteer } from './encode-gazetteer.ts';

/** The package's rows; it is a CommonJS module, whose types do not say so. */
export const COUNTRIES = createRequire(import.meta.url)('world-countries') as readonly Country[];

/** World-countries has its own code for Kosovo; XKX is what the EU, the IMF and the World Bank use. */
const CODE_OF: Readonly<Record<string, string>> = { UNK: 'XKX' };

/** Names that the package lists and that mean something else in a text, or nothing. */
const NOT_NAMES = new Set([
  'Congo',
  'ROC',
  'Land Islands',
  'Island',
  'Saudi',
  'Thai',
  'Mann',
  'Viti',
  'Dominique',
  'Reunion',
  'Togolese',
  'Mexicanos',
  'Portuguesa',
  'Prathet',
]);

/** Official demonyms that are the country's name or another country's: no use for finding people. */
const NOT_DEMONYMS = new Set(['', 'Christmas Islander', 'Channel Islander']);

/** Countries whose demonym is first of all another country's: "Congolese" and "Dominican" are of the larger. */
const DEMONYM_OF_ANOTHER = new Set(['COG', 'DMA']);

/** Demonyms of sovereign states, which their dependencies share: "French" is not of French Guiana first. */
const SOVEREIGN_DEMONYMS = new Set(
  COUNTRIES.filter((country) => country.independent).flatMap((country) => country.demonyms.eng?.m ?? []),
);

/** The alpha-3 code of a country of the package. */
export const codeOf = (country: Pick<Country, 'cca3'>): string => CODE_OF[country.cca3] ?? country.cca3;

/** A gazetteer entry of a country: its English names, demonyms in singular, plural and as adjective, its capital. */
export function countryEntry(country: Country): GazetteerEntry {
  const code = codeOf(country);
  const spellings = [country.name.official, ...country.altSpellings].filter(isEnglishName);
  const aliases = [...new Set(spellings)].filter((name) => name !== country.name.common && !NOT_NAMES.has(name));
  const english = country.demonyms.eng;
  const isOwn = (word: string) => !NOT_DEMONYMS.has(word) && (country.independent || !SOVEREIGN_DEMONYMS.has(word));
  const words = DEMONYM_OF_ANOTHER.has(code) ? [] : [english?.m ?? '', english?.f ?? ''];
  const demonyms = [...new Set(words)].filter(isOwn);
  const capital = country.capital[0];
  const [lat, lon] = country.latlng;
  return {
    id: `country:${code}`,
    kind: 'country',
    name: country.name.common,
    aliases,
    country: code,
    ...(demonyms.length > 0 ? { demonyms: demonyms.flatMap(withPlural) } : {}),
    ...(capital ? { capital } : {}),
    ...(lat !== undefined && lon !== undefined ? { geo: { lat, lon, precision: 'country' } } : {}),
  };
}

/** Whether an alternate spelling can stand in an English text: "Côte d'Ivoire" can; "AZ" and "Россия" cannot. */
const isEnglishName = (name: string): boolean => name.length > 3 && /^[\p{Script=Latin}\p{P}\p{Zs}]+$/u.test(name);

/** A demonym with its plural in -s: "Armenian" and "Armenians"; "Chinese", "Swiss" and "French" have none. */
function withPlural(demonym: string): string[] {
  return /(?:[aeiou]n|[aeiour]|[td]|er|li|ek|kh|ik|ab|eb)$/.test(demonym) && !/(?:ese|ss)$/.test(demonym)
    ? [demonym, `${demonym}s`]
    : [demonym];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const entries = COUNTRIES.map(countryEntry).sort((a, b) => (a.id < b.id ? -1 : 1));
  const text = encodeGazetteer({
    source: 'world-countries 5.1.0 (mledoze/countries), made by src/build/make-countries.ts',
    licence: 'ODbL-1.0; © Mohammed Le Doze and contributors',
    date: '2026-11-25',
    gazetteer: entries,
  });
  writeFileSync(new URL('../../data/lexicon/countries.json', import.meta.url), text);
}
