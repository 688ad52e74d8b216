import { daysInMonth } from '../model/day.ts';
import type { Measure } from '../model/measure.ts';
import type { EventType } from '../model/ontology.ts';

/** What events of a type are called in a feed's title. */
export const TYPE_WORDS: Readonly<Record<EventType, string>> = {
  AGREE: 'agreements',
  CONSULT: 'consultations',
  SUPPORT: 'declarations of support',
  CONCEDE: 'concessions',
  COOPERATE: 'cooperation',
  AID: 'aid',
  RETREAT: 'retreats',
  REQUEST: 'requests',
  ACCUSE: 'accusations',
  REJECT: 'rejections',
  THREATEN: 'threats',
  PROTEST: 'protests',
  SANCTION: 'sanctions',
  MOBILIZE: 'mobilizations',
  COERCE: 'coercion',
  ASSAULT: 'assaults',
  DISPLACE: 'displacements',
  INCIDENT: 'incidents',
  TRANSFER: 'transfers of power',
};

/** What a measure's figures are figures of. */
export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  people_fled: 'people who fled',
  people_arrived: 'people who arrived',
  people_evacuated: 'people evacuated',
  people_displaced: 'people displaced',
  people_homeless: 'people made homeless',
  people_sheltered: 'people sheltered',
  people_relocated: 'people relocated',
  people_remaining: 'people remaining',
  population: 'population',
  killed: 'people killed',
  injured: 'people injured',
  missing: 'people missing',
  detained: 'people detained',
  houses_destroyed: 'houses destroyed',
  houses_damaged: 'houses damaged',
  troops: 'troops',
  vehicles: 'vehicles',
  amount_money: 'money',
  distance: 'distance',
  other: 'other things',
};

/** Words that stay small inside a name. */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'de',
  'for',
  'in',
  'of',
  'on',
  'the',
  'to',
]);

/**
 * A name that was typed in any case, as a title writes it: "republic of armenia" is "Republic of Armenia". One or two
 * letters are initials ("un" is "UN"). An id loses its kind: `person:samantha-power` is "Samantha Power".
 */
export function nameForTitle(value: string): string {
  if (value.startsWith('country:')) return value.slice('country:'.length).toUpperCase();
  // Matches the hyphen of a slug and the space of a name; not an underscore.
  const words = value.slice(value.indexOf(':') + 1).split(/[ -]/);
  return words.map((word, i) => (i > 0 && SMALL_WORDS.has(word) ? word : capitalised(word))).join(' ');
}

const capitalised = (word: string): string =>
  word.length <= 2 ? word.toUpperCase() : word.slice(0, 1).toUpperCase() + word.slice(1);

/** Values named one by one in a title; the rest are counted. Five names fill half of a feed reader's line. */
const LISTED_MAX = 5;

/** "A", "A or B", "A, B or C", "A, B, C, D, E or 3 more". */
export function listOf(words: readonly string[], conjunction: 'and' | 'or'): string {
  const more = words.length - LISTED_MAX;
  const listed = more > 0 ? [...words.slice(0, LISTED_MAX), `${more} more`] : words;
  return listed.length < 2
    ? (listed[0] ?? '')
    : `${listed.slice(0, -1).join(', ')} ${conjunction} ${listed[listed.length - 1]}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The days between two bounds in words: "since September 2023", "on 19 September 2023", "in 2023". */
export function periodInWords(since: string | null, until: string | null): string {
  if (since === null && until === null) return '';
  if (until === null) return `since ${startInWords(since ?? '')}`;
  if (since === null) return `until ${endInWords(until)}`;
  if (since === until) return `on ${dayInWords(since)}`;
  const [start, end] = [startInWords(since), endInWords(until)];
  return start === end ? `in ${start}` : `from ${start} to ${end}`;
}

/** A day that something starts on, as its month or year where it is the first of it. */
function startInWords(day: string): string {
  if (day.endsWith('-01-01')) return day.slice(0, 4);
  return day.endsWith('-01') ? monthInWords(day) : dayInWords(day);
}

/** A day that something ends on, as its month or year where it is the last of it. */
function endInWords(day: string): string {
  if (day.endsWith('-12-31')) return day.slice(0, 4);
  const date = Number(day.slice(8));
  return date === daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7))) ? monthInWords(day) : dayInWords(day);
}

const monthInWords = (day: string): string => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
const dayInWords = (day: string): string => `${Number(day.slice(8))} ${monthInWords(day)}`;

/** A number with commas, whatever the machine's locale. */
export const numberInWords = (number: number): string =>
  // Matches the "-28000" of "-28000.5"; not what follows the point. Then the place before "000"; not before "80".
  String(number).replace(/^-?\d+/, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));
