import type { Measure } from '../../../model/measure.ts';

/** Whether a state word is said of people, of buildings, or means a different measure for each. */
export interface State {
  readonly person: Measure | null;
  readonly house: Measure | null;
}

/**
 * Participles and adjectives that say what became of what is counted, right behind it ("20 people dead, 300 wounded"),
 * right before it ("displaced families") or as a predicate ("left 70 homeless").
 */
export const STATES: ReadonlyMap<string, State> = new Map([
  ...each('dead killed slain murdered massacred slaughtered executed martyred drowned deceased', 'killed', null),
  ...each('injured wounded hurt maimed', 'injured', null),
  ...each('hospitalised hospitalized', 'injured', null),
  ...each('missing unaccounted', 'missing', null),
  ...each('homeless shelterless', 'people_homeless', null),
  ...each('displaced uprooted idp', 'people_displaced', null),
  ...each('evacuated', 'people_evacuated', 'people_evacuated'),
  ...each('relocated resettled rehoused', 'people_relocated', null),
  ...each('sheltered accommodated housed', 'people_sheltered', null),
  ...each('arrested detained jailed imprisoned captured hostage captive prisoner', 'detained', null),
  ...each(
    'destroyed demolished razed flattened burned burnt gutted collapsed levelled leveled ruined wrecked buried',
    null,
    'houses_destroyed',
  ),
  ...each('damaged flooded inundated submerged uninhabitable', null, 'houses_damaged'),
]);

/** Adverbs and participles that may stand between the counted noun and its state: "15 people were reported dead". */
export const STATE_FILLERS: ReadonlySet<string> = new Set(
  (
    'reported confirmed feared believed presumed left still also already now officially internally newly partially ' +
    'partly completely totally fully severely badly seriously heavily slightly reportedly critically temporarily ' +
    'forcibly pronounced declared listed said dead being otherwise either both safely'
  ).split(' '),
);

function each(words: string, person: Measure | null, house: Measure | null): [string, State][] {
  return words.split(' ').map((word) => [word, { person, house }]);
}
