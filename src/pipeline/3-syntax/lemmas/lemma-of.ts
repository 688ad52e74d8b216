import { regularBase } from '../../language/regular-base.ts';
import type { Upos } from '../../reading.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  MODAL_FORMS,
  POSSESSIVES,
  PRONOUNS,
  RELATIVES,
  SHORT_PASTS,
  WORDS_BY_UPOS,
} from './closed-lemmas.ts';
import { baseOfComparative } from './comparatives.ts';
import { IRREGULAR_COMPOUND, IRREGULAR_PLURALS, UNCHANGED_PLURALS } from './irregular-nouns.ts';
import { irregularVerbBase } from './irregular-verb-base.ts';
import { regularBaseOfThird, regularSingular } from './regular-singular.ts';

/**
 * In: a word with its universal and its Penn tag. Out: the form under which a dictionary has it, in small letters but
 * for proper nouns, which stay as they are, and "I". By tables of what is irregular, and by spelling for the rest.
 * Not: the singular of a proper noun; mending of misspelled words.
 */
export function lemmaOf(text: string, upos: Upos, xpos: string): string {
  if (upos === 'PROPN' || upos === 'X') return text;
  const word = text.toLowerCase().replaceAll(APOSTROPHES, "'");
  return WORDS_BY_UPOS[upos]?.get(word) ?? byPennTag(word, upos, xpos);
}

/** Matches the curly and the slanted one; must not match the straight one. */
const APOSTROPHES = /[’`‘]/g;

function byPennTag(word: string, upos: Upos, xpos: string): string {
  switch (xpos) {
    // "United" of a name that is tagged as a verb by what it is made of.
    case 'NNP':
      return upos === 'VERB' ? verbBase(word, 'VBN') : word;
    case 'VBD':
    case 'VBN':
      return SHORT_PASTS.get(word) ?? verbBase(word, xpos);
    case 'VBG':
    case 'VBP':
    case 'VB':
      return verbBase(word, xpos);
    case 'VBZ':
      return AUXILIARIES.get(word) ?? afterHyphen(word, regularBaseOfThird);
    case 'MD':
      return MODAL_FORMS.get(word) ?? word;
    case 'NNS':
      return UNCHANGED_PLURALS.has(word) ? word : singular(word);
    case 'JJR':
    case 'JJS':
    case 'RBR':
    case 'RBS':
      return afterHyphen(word, (last) => baseOfComparative(last, upos));
    case 'PRP':
      return PRONOUNS.get(word) ?? (word === 'i' ? 'I' : word);
    case 'PRP$':
      return POSSESSIVES.get(word) ?? word;
    case 'DT':
      return DETERMINERS.get(word) ?? word;
    case 'WP':
      return RELATIVES.get(word) ?? word;
    case 'CD':
      // Matches the comma of "13,550"; not that of "1, 2".
      return word.replace(/,(?=\d)/g, '');
    default:
      return word;
  }
}

function verbBase(word: string, xpos: string): string {
  const known = AUXILIARIES.get(word);
  if (known !== undefined || xpos === 'VB' || xpos === 'VBP') return known ?? word;
  if (xpos !== 'VBG') {
    const irregular = irregularVerbBase(word, xpos);
    if (irregular !== null) return irregular;
  }
  // "cookin'" has lost a letter of its ending.
  return afterHyphen(word.endsWith("in'") ? `${word.slice(0, -1)}g` : word, regularBase);
}

function singular(word: string): string {
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  const [, first = '', last = ''] = IRREGULAR_COMPOUND.exec(word) ?? [];
  return first + (IRREGULAR_PLURALS.get(last) ?? afterHyphen(word.slice(first.length), regularSingular));
}

/** Only the last part of a word with hyphens has an ending: "co-founded". */
function afterHyphen(word: string, baseOf: (last: string) => string): string {
  const at = word.lastIndexOf('-') + 1;
  return word.slice(0, at) + baseOf(word.slice(at));
}
