import type { Measure } from '../../../model/measure.ts';

/** Broad classes of what is counted; a household is counted as people by most verbs. */
export type CountedClass = 'person' | 'house' | 'vehicle' | 'life' | 'soldier' | 'other';

/**
 * What a verb does to the count in one of its roles. `actor` is the subject of an active verb or a by-phrase,
 * `undergoer` its object or the subject of its passive. `object`, `preposition` and `particle` narrow the frame: the
 * words are lemmas. Frames with more conditions stand before those with fewer.
 */
export interface MeasureFrame {
  readonly verb: string;
  readonly role: 'actor' | 'undergoer';
  readonly counts: CountedClass;
  readonly measure: Measure;
  readonly object: ReadonlySet<string> | null;
  readonly prepositions: ReadonlySet<string> | null;
  readonly within: ReadonlySet<string> | null;
  readonly particle: string | null;
}

interface Row {
  readonly verbs: string;
  readonly role: 'actor' | 'undergoer' | 'either';
  readonly counts: CountedClass;
  readonly measure: Measure;
  readonly object?: string;
  readonly prepositions?: string;
  /** Heads of the phrase that one of `prepositions` brings in. */
  readonly within?: string;
  readonly particle?: string;
}

/** Among the words of a frame's object or prepositional phrase: any proper name will do ("reached Norland"). */
export const ANY_NAME = 'name';

const HOMES = 'home house dwelling village town city country region area homeland territory enclave land property';
const SHELTERS =
  'shelter camp tent centre center school church mosque stadium hall accommodation refuge facility building relative ' +
  'gym gymnasium base accomodation settlement family friend';
const SAFETY = 'safety area place ground zone centre center location site house home';

const ROWS: readonly Row[] = [
  {
    verbs: 'live remain stay be',
    role: 'actor',
    counts: 'person',
    measure: 'people_displaced',
    prepositions: 'in',
    within: 'displacement',
  },
  {
    verbs: 'move take bring transfer send',
    role: 'undergoer',
    counts: 'person',
    measure: 'people_sheltered',
    prepositions: 'to into',
    within: 'shelter camp tent accommodation',
  },
  {
    verbs: 'move',
    role: 'actor',
    counts: 'person',
    measure: 'people_sheltered',
    prepositions: 'to into',
    within: 'shelter camp tent accommodation',
  },
  {
    verbs: 'spend',
    role: 'actor',
    counts: 'person',
    measure: 'people_sheltered',
    prepositions: 'in at',
    within: 'shelter camp tent centre center accommodation',
  },
  {
    verbs: 'force',
    role: 'undergoer',
    counts: 'person',
    measure: 'people_sheltered',
    prepositions: 'into to in',
    within: SHELTERS,
  },
  {
    verbs: 'force drive push chase bomb hound',
    role: 'undergoer',
    counts: 'person',
    measure: 'people_fled',
    prepositions: 'from out out of off',
    within: HOMES,
  },
  { verbs: 'force drive push chase', role: 'undergoer', counts: 'person', measure: 'people_fled', particle: 'out' },
  {
    verbs: 'drive',
    role: 'undergoer',
    counts: 'person',
    measure: 'people_fled',
    prepositions: 'into',
    within: 'exile',
  },
  { verbs: 'leave abandon desert vacate quit', role: 'actor', counts: 'person', measure: 'people_fled', object: HOMES },
  { verbs: 'leave', role: 'actor', counts: 'person', measure: 'people_fled', prepositions: 'for' },
  {
    verbs: 'escape',
    role: 'actor',
    counts: 'person',
    measure: 'people_fled',
    prepositions: 'to into across',
    within: `${HOMES} border ${ANY_NAME}`,
  },
  { verbs: 'run', role: 'actor', counts: 'person', measure: 'people_fled', particle: 'away' },
  { verbs: 'flee', role: 'actor', counts: 'person', measure: 'people_fled' },
  {
    verbs: 'take seek find',
    role: 'actor',
    counts: 'person',
    measure: 'people_sheltered',
    object: 'shelter refuge sanctuary cover',
  },
  {
    verbs: 'stay live sleep remain stop camp crowd pack cram',
    role: 'actor',
    counts: 'person',
    measure: 'people_sheltered',
    prepositions: 'in at with',
    within: 'shelter camp tent centre center relative accommodation',
  },
  {
    verbs: 'move take bring',
    role: 'undergoer',
    counts: 'person',
    measure: 'people_evacuated',
    prepositions: 'to',
    within: 'safety',
  },
  { verbs: 'shelter accommodate house host lodge', role: 'undergoer', counts: 'person', measure: 'people_sheltered' },
  { verbs: 'shelter lodge', role: 'actor', counts: 'person', measure: 'people_sheltered' },
  { verbs: 'evacuate', role: 'either', counts: 'person', measure: 'people_evacuated' },
  { verbs: 'evacuate', role: 'undergoer', counts: 'house', measure: 'people_evacuated' },
  { verbs: 'airlift', role: 'undergoer', counts: 'person', measure: 'people_evacuated' },
  { verbs: 'relocate resettle rehouse', role: 'either', counts: 'person', measure: 'people_relocated' },
  {
    verbs: 'move transfer shift',
    role: 'undergoer',
    counts: 'person',
    measure: 'people_relocated',
    prepositions: 'to into',
    within: SAFETY,
  },
  {
    verbs: 'move',
    role: 'actor',
    counts: 'person',
    measure: 'people_relocated',
    prepositions: 'to into',
    within: SAFETY,
  },
  {
    verbs: 'displace uproot dislocate dislodge evict',
    role: 'undergoer',
    counts: 'person',
    measure: 'people_displaced',
  },
  { verbs: 'lose', role: 'actor', counts: 'person', measure: 'people_homeless', object: 'home' },
  { verbs: 'lose', role: 'actor', counts: 'person', measure: 'houses_destroyed', object: 'house dwelling' },
  { verbs: 'lose', role: 'actor', counts: 'person', measure: 'killed', object: 'life' },
  { verbs: 'cross', role: 'actor', counts: 'person', measure: 'people_arrived' },
  { verbs: 'arrive enter pour stream trickle', role: 'actor', counts: 'person', measure: 'people_arrived' },
  {
    verbs: 'reach',
    role: 'actor',
    counts: 'person',
    measure: 'people_arrived',
    object: `name border country city town shore coast island safety camp capital mainland territory port`,
  },
  { verbs: 'come', role: 'actor', counts: 'person', measure: 'people_arrived', particle: 'in' },
  { verbs: 'receive', role: 'undergoer', counts: 'person', measure: 'people_arrived', object: 'refugee migrant' },
  { verbs: 'remain stay', role: 'actor', counts: 'person', measure: 'people_remaining' },
  { verbs: 'live reside dwell', role: 'actor', counts: 'person', measure: 'population' },
  { verbs: 'inhabit populate', role: 'actor', counts: 'person', measure: 'population' },
  {
    verbs: 'kill murder massacre slaughter execute assassinate behead slay lynch butcher martyr electrocute',
    role: 'undergoer',
    counts: 'person',
    measure: 'killed',
  },
  { verbs: 'die perish drown succumb starve suffocate', role: 'actor', counts: 'person', measure: 'killed' },
  { verbs: 'drown suffocate', role: 'undergoer', counts: 'person', measure: 'killed' },
  { verbs: 'claim cost take lose', role: 'undergoer', counts: 'life', measure: 'killed' },
  { verbs: 'lose', role: 'undergoer', counts: 'soldier', measure: 'killed' },
  { verbs: 'gun mow', role: 'undergoer', counts: 'person', measure: 'killed', particle: 'down' },
  { verbs: 'injure wound hurt maim hospitalise hospitalize', role: 'undergoer', counts: 'person', measure: 'injured' },
  {
    verbs: 'suffer sustain receive',
    role: 'actor',
    counts: 'person',
    measure: 'injured',
    object: 'injury wound burn fracture',
  },
  {
    verbs: 'treat',
    role: 'undergoer',
    counts: 'person',
    measure: 'injured',
    prepositions: 'for',
    within: 'injury wound burn inhalation',
  },
  { verbs: 'disappear vanish', role: 'actor', counts: 'person', measure: 'missing' },
  { verbs: 'miss', role: 'undergoer', counts: 'person', measure: 'missing' },
  {
    verbs: 'arrest detain imprison jail apprehend capture kidnap abduct incarcerate intern',
    role: 'undergoer',
    counts: 'person',
    measure: 'detained',
  },
  {
    verbs: 'take hold',
    role: 'undergoer',
    counts: 'person',
    measure: 'detained',
    prepositions: 'into in as',
    within: 'custody detention captivity prisoner hostage',
  },
  { verbs: 'take hold', role: 'undergoer', counts: 'person', measure: 'detained', object: 'hostage captive prisoner' },
  { verbs: 'round pick', role: 'undergoer', counts: 'person', measure: 'detained', particle: 'up' },
  {
    verbs: 'deploy station mobilise mobilize garrison mass dispatch',
    role: 'either',
    counts: 'person',
    measure: 'troops',
  },
  { verbs: 'send withdraw pull base amass', role: 'undergoer', counts: 'soldier', measure: 'troops' },
  {
    verbs: 'destroy demolish raze flatten wreck ruin gut bury torch incinerate obliterate pulverise pulverize',
    role: 'undergoer',
    counts: 'house',
    measure: 'houses_destroyed',
  },
  {
    verbs: 'reduce',
    role: 'undergoer',
    counts: 'house',
    measure: 'houses_destroyed',
    prepositions: 'to',
    within: 'rubble ash ashes ruin',
  },
  { verbs: 'level burn', role: 'undergoer', counts: 'house', measure: 'houses_destroyed' },
  { verbs: 'collapse burn crumble', role: 'actor', counts: 'house', measure: 'houses_destroyed' },
  { verbs: 'wash sweep carry', role: 'undergoer', counts: 'house', measure: 'houses_destroyed', particle: 'away' },
  { verbs: 'lose', role: 'undergoer', counts: 'house', measure: 'houses_destroyed' },
  { verbs: 'damage flood inundate submerge swamp', role: 'undergoer', counts: 'house', measure: 'houses_damaged' },
];

/** The frames of each verb, in the order in which they are tried. */
export const MEASURE_FRAMES: ReadonlyMap<string, readonly MeasureFrame[]> = collectFrames();

function collectFrames(): ReadonlyMap<string, readonly MeasureFrame[]> {
  const frames = new Map<string, MeasureFrame[]>();
  const set = (words: string | undefined): ReadonlySet<string> | null =>
    words === undefined ? null : new Set(words.split(' '));
  for (const row of ROWS) {
    const roles = row.role === 'either' ? (['undergoer', 'actor'] as const) : [row.role];
    for (const verb of row.verbs.split(' ')) {
      for (const role of roles) {
        const frame: MeasureFrame = {
          verb,
          role,
          counts: row.counts,
          measure: row.measure,
          object: set(row.object),
          prepositions: set(row.prepositions),
          within: set(row.within),
          particle: row.particle ?? null,
        };
        frames.set(verb, [...(frames.get(verb) ?? []), frame]);
      }
    }
  }
  return frames;
}
