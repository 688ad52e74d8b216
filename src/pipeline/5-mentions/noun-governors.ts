import type { Token } from '../reading.ts';
import { stemsOf } from './verb-stems.ts';

/** Verbs that add nothing to the event that their object names: the subject is its actor. */
export const LIGHT_VERBS = new Set(
  (
    'hold launch carry conduct stage mount begin start commence make give take impose open wage commit stage organise organize ' +
    'announce declare issue deliver undertake perform execute lead join resume continue send sign reach strike offer ' +
    'file bring lodge agree broker provide pay sign order lift end suspend call have do reiterate repeat renew extend'
  ).split(' '),
);

/** Verbs of happening: their subject is the event. */
export const OCCURRING_VERBS = new Set(
  'occur happen follow erupt break begin start end resume continue take come be go unfold ensue hit strike'.split(' '),
);

/** Verbs whose subject undergoes the event that their object names: "faced protests", "came under attack". */
export const SUFFERING_VERBS = new Set(
  'face suffer endure survive experience undergo receive meet see sustain'.split(' '),
);

/** Verbs whose object has not happened by their words: "demanded a ceasefire", "fear an attack". */
export const UNREAL_VERBS = new Set(
  (
    'demand call seek want urge propose request ask fear prevent avoid avert expect plan threaten consider discuss ' +
    'support oppose reject need await promise prepare stop halt foil thwart ban forbid predict anticipate hope pray ' +
    'negotiate mull weigh allow warn appeal push press'
  ).split(' '),
);

/** Nouns that put what hangs on them into the realm of the possible: "threat of", "calls for", "fears of". */
export const UNREAL_NOUNS = new Set(
  (
    'threat fear risk danger call possibility prospect plan demand request proposal hope warning chance likelihood ' +
    'appeal bid attempt effort opposition option concern need push right support absence lack idea talk'
  ).split(' '),
);

/** Nouns that only measure out the event that hangs on them: "the second round of talks", "a wave of attacks". */
export const CONTAINER_NOUNS = new Set(
  'round series wave day start beginning end number spate string first second third half part lot kind sort type'.split(
    ' ',
  ),
);

const GOVERNORS = [LIGHT_VERBS, OCCURRING_VERBS, SUFFERING_VERBS, UNREAL_VERBS];

/** The lemma of a governing verb; where the tagger's is none of the words above, the one that its spelling gives. */
export function governorLemma(verb: Token | undefined): string {
  if (!verb) return '';
  const lemmas = [verb.lemma, ...stemsOf(verb.text.toLowerCase())];
  return lemmas.find((lemma) => GOVERNORS.some((words) => words.has(lemma))) ?? verb.lemma;
}
