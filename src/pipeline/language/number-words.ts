/**
 * Numbers as English news writes them, in digits, in words or both, and back to values. A closed word class, shared by
 * dates and figures.
 *
 * In: a text and an offset. Out: the number that begins exactly there. Not: what it counts, percentages, currencies,
 * qualifiers such as "about", ranges such as "10 to 15".
 */

/**
 * A number found in a text. `end` is exclusive (UTF-16 code units). `value` is null for vague numbers ("dozens"), of
 * which only `min` and `max` are known; an exact number has all three equal.
 */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly form: 'digits' | 'words' | 'mixed' | 'vague';
}

const UNITS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);

const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Words that multiply what stands before them; "hundred" binds closest. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
]);

const DOZEN = 12;

/**
 * Bounds of vague plurals: at least two of the unit ("dozens": 24), and short of the next larger unit's name, so that
 * "tens of thousands" lies between 20,000 and 99,999.
 */
const VAGUE: ReadonlyMap<string, { readonly min: number; readonly max: number }> = new Map([
  ['tens', { min: 20, max: 99 }],
  ['dozens', { min: 24, max: 99 }],
  ['scores', { min: 40, max: 99 }],
  ['hundreds', { min: 200, max: 999 }],
  ['thousands', { min: 2_000, max: 999_999 }],
  ['millions', { min: 2_000_000, max: 999_999_999 }],
  ['billions', { min: 2_000_000_000, max: 999_999_999_999 }],
]);

/** What a vague plural counts in "tens of thousands": the value of its second noun. */
const VAGUE_SCALES: ReadonlyMap<string, number> = new Map([
  ['thousands', 1_000],
  ['millions', 1_000_000],
  ['billions', 1_000_000_000],
]);

/** Words for a few: from three, since two has its own words; nine is the last that is not "about ten". */
const FEW: ReadonlySet<string> = new Set(['several', 'few']);
const FEW_BOUNDS = { min: 3, max: 9 } as const;

/** Longest number in words that is read; English needs about twelve words for any number below a trillion. */
const WORDS_MAX = 24;

// Matches "13,550", "1.5", "10 000" written with a no-break or thin space; of "1,2,3" only "1", of "3.14.15" only "3.14".
const DIGITS =
  /\d{1,3}(?:(?:,\d{3})+|(?:[\u00a0\u2009\u202f]\d{3})+)(?!\d)(?:\.\d{1,6}(?!\d))?|\d{1,15}(?!\d)(?:\.\d{1,6}(?!\d))?/y;
// Matches "twenty" in "twenty-five"; not "7".
const WORD = /[A-Za-z]{1,12}(?![A-Za-z])/y;
// Matches the hyphen of "twenty-five", the space of "two million", the "and " of "hundred and one"; not a comma.
const JOINT = /(?:-|[ \u00a0\u202f\n]{1,2}(?:and[ \u00a0\n])?)/y;

interface Piece {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function wordAt(text: string, start: number): Piece | null {
  WORD.lastIndex = start;
  const match = WORD.exec(text);
  return match === null ? null : { word: match[0].toLowerCase(), start, end: start + match[0].length };
}

/** The next word after a hyphen, a space or "and", or null where something else follows. */
function nextWord(text: string, end: number): Piece | null {
  JOINT.lastIndex = end;
  const joint = JOINT.exec(text);
  return joint === null ? null : wordAt(text, end + joint[0].length);
}

const exact = (start: number, end: number, value: number, form: FoundNumber['form']): FoundNumber => ({
  start,
  end,
  value,
  min: value,
  max: value,
  form,
});

const vague = (start: number, end: number, min: number, max: number): FoundNumber => ({
  start,
  end,
  value: null,
  min,
  max,
  form: 'vague',
});

/** "13,550", "1.5 million", "3 hundred thousand". */
function digitsAt(text: string, start: number): FoundNumber | null {
  DIGITS.lastIndex = start;
  const match = DIGITS.exec(text);
  if (match === null) return null;
  let value = Number(match[0].replaceAll(/[,\u00a0\u2009\u202f]/g, ''));
  let end = start + match[0].length;
  let form: FoundNumber['form'] = 'digits';
  for (let words = 0; words < 2; words++) {
    const next = nextWord(text, end);
    const scale = next === null ? undefined : SCALES.get(next.word);
    if (next === null || scale === undefined) break;
    value *= scale;
    end = next.end;
    form = 'mixed';
  }
  return exact(start, end, Math.round(value * 1e6) / 1e6, form);
}

/** "dozens", "tens of thousands", "several hundred", "a few", "a couple of". */
function vagueAt(text: string, first: Piece, start: number): FoundNumber | null {
  const bounds = VAGUE.get(first.word);
  if (bounds !== undefined) {
    const of = nextWord(text, first.end);
    const noun = of?.word === 'of' ? nextWord(text, of.end) : null;
    const scale = noun === null || bounds.max > 999 ? undefined : VAGUE_SCALES.get(noun.word);
    if (noun === null || scale === undefined) return vague(start, first.end, bounds.min, bounds.max);
    return vague(start, noun.end, bounds.min * scale, (bounds.max + 1) * scale - 1);
  }
  if (FEW.has(first.word)) {
    const next = nextWord(text, first.end);
    const scale = next === null ? undefined : next.word === 'dozen' ? DOZEN : SCALES.get(next.word);
    if (next === null || scale === undefined) return vague(start, first.end, FEW_BOUNDS.min, FEW_BOUNDS.max);
    return vague(start, next.end, FEW_BOUNDS.min * scale, FEW_BOUNDS.max * scale + scale - 1);
  }
  return null;
}

/** "two", "twenty-five", "three hundred and one thousand", "two dozen". */
function cardinalAt(text: string, first: Piece, start: number): FoundNumber | null {
  let total = 0;
  let group = 0;
  let read = 0;
  let end = first.start;
  let piece: Piece | null = first;
  let previous: 'none' | 'unit' | 'tens' | 'hundred' | 'scale' = 'none';
  for (; piece !== null && read < WORDS_MAX; read++) {
    const unit = UNITS.get(piece.word);
    const tens = TENS.get(piece.word);
    const scale = piece.word === 'dozen' ? DOZEN : SCALES.get(piece.word);
    if (unit !== undefined) {
      if (previous === 'unit' || (previous === 'tens' && (unit > 9 || unit === 0))) break;
      group += unit;
      previous = 'unit';
    } else if (tens !== undefined) {
      if (previous === 'unit' || previous === 'tens') break;
      group += tens;
      previous = 'tens';
    } else if (scale === 100 || scale === DOZEN) {
      if (group > 99 || previous === 'scale') break;
      group = Math.max(group, 1) * scale;
      previous = 'hundred';
    } else if (scale !== undefined) {
      if (previous === 'scale') break;
      total += Math.max(group, 1) * scale;
      group = 0;
      previous = 'scale';
    } else break;
    end = piece.end;
    piece = nextWord(text, end);
  }
  return read === 0 ? null : exact(start, end, total + group, 'words');
}

/** "a hundred", "a dozen", "a few", "a couple of", "half a million"; null for a plain article. */
function articleAt(text: string, first: Piece): FoundNumber | null {
  const next = nextWord(text, first.end);
  if (next === null) return null;
  if (first.word === 'half') {
    if (next.word !== 'a') return null;
    const noun = nextWord(text, next.end);
    const scale = noun === null ? undefined : noun.word === 'dozen' ? DOZEN : SCALES.get(noun.word);
    return noun === null || scale === undefined ? null : exact(first.start, noun.end, scale / 2, 'words');
  }
  if (next.word === 'few') return vagueAt(text, next, first.start);
  if (next.word === 'couple') {
    const of = nextWord(text, next.end);
    return exact(first.start, of?.word === 'of' ? of.end : next.end, 2, 'words');
  }
  if (next.word === 'handful') {
    const of = nextWord(text, next.end);
    return vague(first.start, of?.word === 'of' ? of.end : next.end, FEW_BOUNDS.min, FEW_BOUNDS.max);
  }
  return next.word === 'dozen' || SCALES.has(next.word) ? cardinalAt(text, next, first.start) : null;
}

/**
 * The longest number that begins at `start`, or null. `start` must be the beginning of a word: the caller answers for
 * what stands before it. Reads "two", "twenty-five", "a hundred", "three million", "1.5 million", "13,550", "dozens",
 * "tens of thousands", "half a million", "a few".
 */
export function findNumberAt(text: string, start: number): FoundNumber | null {
  const digits = digitsAt(text, start);
  if (digits !== null) return digits;
  const first = wordAt(text, start);
  if (first === null) return null;
  if (first.word === 'a' || first.word === 'an' || first.word === 'half') return articleAt(text, first);
  return vagueAt(text, first, start) ?? cardinalAt(text, first, start);
}

/** The value of a phrase that is a number and nothing else, or null: "twenty-five" is 25, "dozens" and "two men" null. */
export function parseNumberWords(phrase: string): number | null {
  const found = findNumberAt(phrase, 0);
  return found !== null && found.end === phrase.length ? found.value : null;
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth'
  )
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

const ORDINAL_TENS: ReadonlyMap<string, number> = new Map([
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100],
]);

// Matches "21st", "4th"; not "4", "4 the".
const ORDINAL_DIGITS = /^(\d{1,4})(?:st|nd|rd|th)$/;

/** The value of an ordinal ("third", "21st", "twenty-first"), or null. */
export function parseOrdinal(phrase: string): number | null {
  const lower = phrase.toLowerCase();
  const digits = ORDINAL_DIGITS.exec(lower);
  if (digits !== null) return Number(digits[1]);
  const [tens = '', unit] = lower.split(/[- ]/, 2);
  if (unit === undefined) return ORDINALS.get(tens) ?? ORDINAL_TENS.get(tens) ?? null;
  const one = ORDINALS.get(unit);
  const base = TENS.get(tens);
  return base !== undefined && one !== undefined && one < 10 ? base + one : null;
}
