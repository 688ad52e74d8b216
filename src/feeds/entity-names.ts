import type { NameOf } from '../query/parameter.ts';
import type { Query } from '../query/query.ts';
import type { FeedLog } from './feed-of-query.ts';

/** Parameters whose values may be an entity's id or a country's code. */
const NAMED_PARAMETERS = ['actor', 'recipient', 'entity', 'speaker', 'place', 'country'];

/** Names for the values of a query, so that its title says "Azerbaijan" where the address says `aze`. */
export async function entityNames(log: Pick<FeedLog, 'entities'>, query: Query): Promise<NameOf> {
  const choices = NAMED_PARAMETERS.map((name) => query.choices[name]);
  const values = choices.flatMap((choice) => (choice === undefined ? [] : [...choice.any, ...choice.none]));
  const ids = values.flatMap((value) => idOfValue(value) ?? []);
  const entities = await log.entities([...new Set(ids)]);
  return (value) => entities.get(idOfValue(value) ?? '')?.name;
}

/** A choice holds its values in lower case, but countries are known by capitals; null for a name, which needs no look-up. */
function idOfValue(value: string): string | null {
  // Matches "aze" and "country:aze"; not "baku", nor "person:samantha-power", which is an id as it stands.
  const country = /^(?:country:)?([a-z]{3})$/.exec(value)?.[1];
  if (country !== undefined) return `country:${country.toUpperCase()}`;
  return value.includes(':') ? value : null;
}
