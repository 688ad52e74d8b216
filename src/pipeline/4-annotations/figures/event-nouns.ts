import type { Measure } from '../../../model/measure.ts';

/**
 * Nouns that tell what happened to what hangs on them by "of": "the evacuation of 60 families", "a toll of 45". For
 * houses the second measure applies.
 */
export const EVENT_NOUNS: ReadonlyMap<string, { readonly person: Measure | null; readonly house: Measure | null }> =
  new Map([
    ...nounRow('evacuation', 'people_evacuated', 'people_evacuated'),
    ...nounRow('death killing murder massacre execution slaughter fatality', 'killed', null),
    // The plural only: a body of 12 experts is a board.
    ...nounRow('bodies corpse', 'killed', null),
    ...nounRow('injury wounding', 'injured', null),
    ...nounRow('arrest detention imprisonment kidnapping abduction capture', 'detained', null),
    ...nounRow('displacement uprooting', 'people_displaced', null),
    ...nounRow('relocation resettlement', 'people_relocated', null),
    ...nounRow('exodus flight', 'people_fled', null),
    ...nounRow('arrival influx inflow', 'people_arrived', null),
    ...nounRow('disappearance', 'missing', null),
    ...nounRow('deployment', 'troops', null),
    ...nounRow('destruction demolition collapse loss', null, 'houses_destroyed'),
    ...nounRow('damage flooding', null, 'houses_damaged'),
    ...nounRow('population', 'population', null),
  ]);

function nounRow(
  nouns: string,
  person: Measure | null,
  house: Measure | null,
): [string, { person: Measure | null; house: Measure | null }][] {
  return nouns.split(' ').map((noun) => [noun, { person, house }]);
}
