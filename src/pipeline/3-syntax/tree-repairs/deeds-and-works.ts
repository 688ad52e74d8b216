import type { Tree } from '../../relations/tree.ts';

/** Nouns of deeds and works, which have somebody by whom they are. Others are known by their endings. */
const DEEDS_AND_WORKS = new Set(
  (
    'attack raid strike assault offensive arrest ambush blast shooting coup visit speech call report article book novel ' +
    'paper study song film play letter statement picture portrait work poem map survey series shelling bombing fire estimate claim vote rebuke ' +
    'protest threat demand move effort'
  ).split(' '),
);

// Matches "publication", "agreement", "killing"; not "nation", "king".
const DEED_ENDING = /\w{3}(?:[ts]ion|ment|ing)$/;

/** Whether a noun names what somebody does or makes. */
export const isDeedOrWork = (tree: Tree, noun: number): boolean => {
  const lemma = tree.tokens[noun]?.lemma.toLowerCase() ?? '';
  return DEEDS_AND_WORKS.has(lemma) || (tree.tokens[noun]?.upos === 'NOUN' && DEED_ENDING.test(lemma));
};
