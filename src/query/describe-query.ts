import type { NameOf } from './parameter.ts';
import { PARAMETERS } from './parameters.ts';
import type { Query } from './query.ts';

/**
 * A query in words, for the title of its feed and page: "Assaults in Azerbaijan since September 2023". Without any
 * restriction it is "Events". Order and paging are left out: they do not change what the feed is about.
 */
export function describeQuery(query: Query, nameOf: NameOf = () => undefined): string {
  const words = { before: [] as string[], noun: [] as string[], after: [] as string[] };
  for (const parameter of PARAMETERS) {
    const phrase = parameter.describe(query, nameOf);
    if (phrase !== '') words[parameter.slot].push(phrase);
  }
  const noun = words.noun.length === 0 ? ['events'] : words.noun;
  const title = [...words.before, ...noun, ...words.after].join(' ');
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}
