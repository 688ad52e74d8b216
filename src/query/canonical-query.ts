import { PARAMETERS } from './parameters.ts';
import type { Query, QueryDefaults } from './query.ts';
import { API_DEFAULTS, standardQuery } from './query.ts';

/**
 * The one search string of a query, without a question mark: names and values sorted, in their canonical form, and
 * nothing that the defaults say anyway. Equal questions have equal strings, and parsing one gives its query again.
 */
export function canonicalQuery(query: Query, defaults: QueryDefaults = API_DEFAULTS): string {
  const standard = standardQuery(defaults);
  return PARAMETERS.flatMap((parameter) => {
    const values = parameter.write(query);
    if (values.join('\n') === parameter.write(standard).join('\n')) return [];
    return values.map((value) => `${parameter.name}=${encodeURIComponent(value)}`);
  })
    .sort()
    .join('&');
}
