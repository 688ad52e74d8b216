import { RELATIVE_WORDS, SUBORDINATORS, TEMPORAL_NOUNS } from '../language/closed-classes.ts';
import { wordAt } from '../language/token-words.ts';
import type { Clause, Token } from '../reading.ts';
import type { Draft } from './clause-draft.ts';
import type { VerbGroup } from './verb-groups.ts';

/** The subordinator or relative word between the last verb group and this one that is nearest to this one. */
export function markerOf(tokens: readonly Token[], group: VerbGroup, floor: number): string | null {
  let commas = 0;
  for (let at = group.first - 1; at > floor; at -= 1) {
    const text = wordAt(tokens, at);
    const upos = tokens[at]?.upos;
    if (text === ';' || text === ':') return null;
    if (text === ',') commas += 1;
    if (RELATIVE_WORDS.has(text) && (upos === 'PRON' || upos === 'DET' || upos === 'SCONJ' || upos === 'ADV'))
      return text;
    if (
      SUBORDINATORS.has(text) &&
      upos === 'SCONJ' &&
      !(DOUBLE_WORDS.test(text) && commas % 2 === 1) &&
      !countsWithAs(tokens, at)
    ) {
      return text;
    }
    // "after talks collapsed": the tagger calls these prepositions, and a finite verb behind makes them conjunctions;
    // a comma between ("after the talks, he left") leaves them prepositions, and a pair of commas only encloses something.
    if (
      DOUBLE_WORDS.test(text) &&
      upos === 'ADP' &&
      !countsWithAs(tokens, at) &&
      group.form === 'finite' &&
      commas % 2 === 0
    ) {
      if (!group.bare || !isTemporalAfter(tokens, at)) return text;
    }
  }
  return null;
}

// Matches "since", which is a conjunction in "since talks failed" and a preposition in "since Monday". Not "because".
const DOUBLE_WORDS = /^(?:after|before|since|until|as)$/;

/** "as many as 300", "as part of": this "as" opens no clause. */
function countsWithAs(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) !== 'as') return false;
  const beside = /^(?:many|much|few|little|well|part|long|soon)$/;
  return beside.test(wordAt(tokens, at + 1)) || beside.test(wordAt(tokens, at - 1));
}

const isTemporalAfter = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at + 1; i < Math.min(at + 4, tokens.length); i += 1) {
    if (TEMPORAL_NOUNS.has(tokens[i]?.lemma.toLowerCase() ?? '') || /^\d{4}$/.test(wordAt(tokens, i))) return true;
  }
  return false;
};

/** How a clause hangs on the others, by its form and its marker. */
export function linkOf(
  tokens: readonly Token[],
  group: VerbGroup,
  marker: string | null,
  before: readonly Draft[],
): Clause['link'] {
  if (group.form === 'infinitive') return 'infinitive';
  if (group.form === 'gerund' || group.form === 'participle') return 'participial';
  if (marker !== null) {
    if (RELATIVE_WORDS.has(marker)) return 'relative';
    return marker === 'that' || marker === 'whether' ? 'complement' : 'adverbial';
  }
  if (before.length === 0) return 'root';
  for (let at = group.first - 1; at > (before.at(-1)?.group.last ?? -1); at -= 1) {
    if (tokens[at]?.upos === 'CCONJ') return 'conjunct';
  }
  return 'complement';
}
