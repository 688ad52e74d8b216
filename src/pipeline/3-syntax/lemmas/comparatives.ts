import { lemmaTable } from './lemma-table.ts';

/** Comparatives and superlatives with a base of another spelling, by base; adverbs have theirs in ADVERBS. */
const ADJECTIVES = lemmaTable(`
  good better best
  bad worse worst badder
  far farther farthest furthest
  old elder eldest
  few fewer fewest
  more more
  most most
  less less lesser
  least least
  further further
  free freer freest
  able abler ablest
`);

const ADVERBS = lemmaTable(`
  well better best
  badly worse
  bad worst
  far farther farthest further furthest
  more more
  most most
  less less
  least least
`);

/** Stems that lost an e and have two vowels or syllables, so that spelling does not show it. */
const E_STEMS: ReadonlySet<string> = new Set(
  'polit remot complet sincer sever matur extrem secur obscur rud crud cut acut minut strang'.split(' '),
);

/** The base of a comparative or superlative in small letters, by its universal tag. */
export function baseOfComparative(word: string, upos: string): string {
  const irregular = (upos === 'ADV' ? ADVERBS : ADJECTIVES).get(word);
  if (irregular !== undefined) return irregular;
  // Matches "larger", "hottest"; not "er" or "rest".
  const stem = /^([a-z-]{2,}?)(?:er|est)$/.exec(word)?.[1];
  if (stem === undefined) return word;
  // Matches "happi" of "happier"; not "i".
  if (/[^aeiou]i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  // Matches "bigg", "hott", "thinn"; not "tall", "full", "stiff" or "gross".
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return LOST_E.test(stem) || E_STEMS.has(stem) ? `${stem}e` : stem;
}

/**
 * Matches "saf", "nic", "wid", "lat", "rar" (one vowel and one consonant, which would be doubled), "simpl", "nobl",
 * "clos", "larg", "brav"; must not match "great", "near", "slow", "long", "hard", "low".
 */
const LOST_E = /^[^aeiou]*[aeiouy][^aeiouwxy]$|[bdgkpt]l$|[cuvz]$|[^s]s$|rg$/;
