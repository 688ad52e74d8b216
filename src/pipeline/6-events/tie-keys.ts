import { isBareMove, isProcess, isTown, kindOfMove, moversAreNamed, refersBack } from './same-event.ts';
import { SYMMETRIC_TYPES } from './symmetric-types.ts';
import type { Telling, ToldFiller } from './telling.ts';

/**
 * In: a telling. Out: the keys by which the tellings that something may tie it to are found. Not: whether anything does
 * tie them; that is for `tiesBetween` in same-event.ts, whose conditions these keys follow one by one.
 *
 * `compareTellings(a, b)` finds a tie only if `a` seeks a key that `b` offers. The two lists differ where unlike sides
 * alone are tied: a government and a town of its country, but not two towns.
 */
export interface TieKeys {
  readonly offered: readonly string[];
  readonly sought: readonly string[];
}

export function tieKeysOf(telling: Telling): TieKeys {
  const offered = new Set<string>();
  const sought = new Set<string>();
  const { source, mention, places, actors, recipients } = telling;
  const document = source.doc.id;
  const parties = [...actors, ...recipients];
  addFillers('actor', actors, document, offered, offeredCountry);
  addFillers('recipient', recipients, document, offered, offeredCountry);
  addFillers('party', parties, document, offered, offeredCountry);
  if (SYMMETRIC_TYPES.has(mention.type)) addFillers('party', parties, document, sought, soughtCountries);
  else {
    addFillers('actor', actors, document, sought, soughtCountries);
    addFillers('recipient', recipients, document, sought, soughtCountries);
  }
  for (const keys of [offered, sought]) {
    keys.add(`sentence ${mention.sentence} of ${document}`);
    for (const { key } of places) keys.add(`place ${key}`);
  }
  addExodus(telling, document, offered, sought);
  addReference(telling, document, offered, sought);
  return { offered: [...offered], sought: [...sought] };
}

/** Names tie everywhere, words alone in one text only; where they tie across texts, a shared place does so too. */
function addFillers(
  role: string,
  fillers: readonly ToldFiller[],
  document: string,
  keys: Set<string>,
  countries: (filler: ToldFiller) => readonly string[],
): void {
  for (const filler of fillers) {
    keys.add(filler.entityId === null ? `${role} ${filler.key} in ${document}` : `${role} ${filler.key}`);
    for (const country of countries(filler)) keys.add(`${role} ${country}`);
  }
}

const offeredCountry = (filler: ToldFiller): readonly string[] =>
  filler.country === null ? [] : [isTown(filler) ? `town in ${filler.country}` : `country ${filler.country}`];

const soughtCountries = (filler: ToldFiller): readonly string[] => {
  if (filler.country === null) return [];
  return isTown(filler) ? [`country ${filler.country}`] : [`country ${filler.country}`, `town in ${filler.country}`];
};

/** One movement in one text: at least one of the two is bare. */
function addExodus(telling: Telling, document: string, offered: Set<string>, sought: Set<string>): void {
  if (!isProcess(telling.mention.type) || moversAreNamed(telling)) return;
  const move = `${kindOfMove(telling)} in ${document}`;
  const bare = isBareMove(telling);
  offered.add(`${bare ? 'bare' : 'placed'} ${move}`);
  sought.add(`bare ${move}`);
  if (bare) sought.add(`placed ${move}`);
}

/** What points back is tied to all of its kind in its document; another only to what points back. */
function addReference(telling: Telling, document: string, offered: Set<string>, sought: Set<string>): void {
  const { type, mode } = telling.mention;
  const kind = `${type} ${mode} in ${document}`;
  const back = refersBack(telling);
  offered.add(`told ${kind}`);
  if (back) offered.add(`pointing to ${kind}`);
  sought.add(back ? `told ${kind}` : `pointing to ${kind}`);
}
