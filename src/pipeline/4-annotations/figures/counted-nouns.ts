import type { Measure, Unit } from '../../../model/measure.ts';

/**
 * What a noun says about the number before it: the unit, the counted population in canonical words (null where the
 * noun names the harm and not who suffered it), and the measure that the noun itself means when no verb says more.
 */
export interface CountedNoun {
  readonly unit: Unit;
  readonly scope: string | null;
  readonly measure: Measure | null;
}

interface Row {
  readonly nouns: string;
  readonly unit: Unit;
  /** Canonical scope; `self` keeps each noun's own plural. */
  readonly scope: string | null;
  readonly measure?: Measure;
}

/** Countable nouns of news about people, homes, vehicles and weapons, by lemma. */
const ROWS: readonly Row[] = [
  {
    nouns:
      'people person individual human resident inhabitant villager citizen local native dweller islander homeowner ' +
      'soul population passenger member survivor tourist traveller traveler pilgrim worshipper ' +
      'worshiper neighbour neighbor householder occupant tenant evacuee casualty victim',
    unit: 'person',
    scope: 'people',
  },
  { nouns: 'civilian noncombatant', unit: 'person', scope: 'civilians' },
  {
    nouns: 'child kid baby infant toddler minor newborn schoolchild orphan',
    unit: 'person',
    scope: 'children',
  },
  { nouns: 'girl boy', unit: 'person', scope: 'self' },
  { nouns: 'woman mother', unit: 'person', scope: 'women' },
  { nouns: 'man', unit: 'person', scope: 'men' },
  { nouns: 'adult', unit: 'person', scope: 'adults' },
  {
    nouns:
      'soldier serviceman servicewoman infantryman conscript reservist marine trooper paratrooper troop ' +
      'infantry recruit airman',
    unit: 'person',
    scope: 'soldiers',
  },
  { nouns: 'peacekeeper', unit: 'person', scope: 'peacekeepers' },
  // Only the plural is people: "150 security forces".
  { nouns: 'forces', unit: 'person', scope: 'self' },
  { nouns: 'policeman policewoman', unit: 'person', scope: 'police' },
  {
    nouns: 'militant insurgent rebel fighter guerrilla gunman terrorist jihadist separatist mercenary militiaman',
    unit: 'person',
    scope: 'fighters',
  },
  { nouns: 'attacker assailant hijacker bomber', unit: 'person', scope: 'attackers' },
  { nouns: 'refugee asylum-seeker seeker', unit: 'person', scope: 'refugees', measure: 'people_displaced' },
  { nouns: 'idp idps', unit: 'person', scope: 'displaced people', measure: 'people_displaced' },
  { nouns: 'evacuee', unit: 'person', scope: 'people', measure: 'people_evacuated' },
  { nouns: 'returnee', unit: 'person', scope: 'returnees' },
  { nouns: 'migrant immigrant emigrant', unit: 'person', scope: 'migrants' },
  {
    nouns:
      'worker employee labourer laborer farmer fisherman miner driver pilot sailor nurse doctor medic paramedic ' +
      'firefighter rescuer journalist reporter teacher student pupil lawyer activist protester protestor demonstrator ' +
      'volunteer official officer commander diplomat lawmaker politician monk priest athlete player patient prisoner ' +
      'detainee hostage inmate suspect foreigner national veteran patriot voter supporter observer monitor guard ' +
      'policeman police officer crew staff personnel contractor engineer shopper spectator guest customer crewman ' +
      'crewmember technician bystander relative brother sister son daughter parent pensioner teenager youth youngster',
    unit: 'person',
    scope: 'self',
  },
  {
    nouns: 'death fatality',
    unit: 'person',
    scope: 'people',
    measure: 'killed',
  },
  { nouns: 'body corpse', unit: 'person', scope: 'people', measure: 'killed' },
  { nouns: 'life', unit: 'person', scope: 'people' },
  { nouns: 'displacement', unit: 'person', scope: 'people', measure: 'people_displaced' },
  { nouns: 'injury', unit: 'person', scope: 'people', measure: 'injured' },
  { nouns: 'arrival', unit: 'person', scope: 'people', measure: 'people_arrived' },
  { nouns: 'arrest detention abduction kidnapping', unit: 'person', scope: 'people', measure: 'detained' },
  { nouns: 'hostage captive prisoner detainee', unit: 'person', scope: 'self', measure: 'detained' },
  { nouns: 'evacuation', unit: 'person', scope: 'people', measure: 'people_evacuated' },
  { nouns: 'soldier troop serviceman', unit: 'person', scope: 'soldiers', measure: 'troops' },
  { nouns: 'peacekeeper', unit: 'person', scope: 'peacekeepers', measure: 'troops' },
  { nouns: 'reservist', unit: 'person', scope: 'reservists', measure: 'troops' },
  { nouns: 'family household', unit: 'household', scope: 'families' },
  {
    nouns: 'house home dwelling residence apartment flat hut shack shanty homestead bungalow housing',
    unit: 'house',
    scope: 'houses',
  },
  { nouns: 'building structure property', unit: 'house', scope: 'buildings' },
  {
    nouns:
      'vehicle car bus truck lorry van tank ambulance motorcycle motorbike bicycle tractor trailer train wagon ' +
      'aircraft plane helicopter jet airliner boat ship vessel ferry warship tanker dinghy jeep minibus coach',
    unit: 'vehicle',
    scope: 'self',
    measure: 'vehicles',
  },
  {
    nouns: 'missile rocket shell drone bomb grenade mine airstrike strike attack raid explosion warhead',
    unit: 'other',
    scope: 'self',
  },
];

/** Irregular plurals of the nouns above, for scopes that keep their noun. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['boy', 'boys'],
  ['police', 'police'],
  ['crew', 'crew'],
  ['staff', 'staff'],
  ['personnel', 'personnel'],
  ['aircraft', 'aircraft'],
  ['bus', 'buses'],
  ['policeman', 'police'],
  ['fisherman', 'fishermen'],
  ['crewman', 'crewmen'],
]);

/** Counted nouns by lemma; where a noun has several rows the last one stands. */
export const COUNTED_NOUNS: ReadonlyMap<string, CountedNoun> = new Map(
  ROWS.flatMap((row) =>
    row.nouns.split(' ').map((noun): [string, CountedNoun] => [
      noun,
      {
        unit: row.unit,
        scope: row.scope === 'self' ? pluralOf(noun) : row.scope,
        measure: row.measure ?? null,
      },
    ]),
  ),
);

/** The plural of a regular noun, as scopes write it. */
export function pluralOf(noun: string): string {
  const known = PLURALS.get(noun);
  if (known !== undefined) return known;
  if (noun.endsWith('s') && !noun.endsWith('ss')) return noun;
  // Matches "family", "injury"; not "boy".
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
