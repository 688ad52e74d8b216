/**
 * Letters that Unicode does not decompose into a base letter and a mark, as the names of the news need them: dotless i
 * and schwa (Azerbaijani, Turkish), stroked letters (Polish, Danish, Croatian), ligatures, thorn and eth (Icelandic), final sigma.
 */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ə: 'a',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
};

/**
 * Text in lower case without accents, so that "Əliyev" and "aliyev", "İzmir" and "izmir" are the same. Lone surrogates
 * become U+FFFD, so that the result can always be written as UTF-8 and in a URL.
 */
export const foldText = (text: string): string =>
  text
    // Matches half of a surrogate pair; not a whole pair, which the u flag reads as one letter.
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFKD')
    // Matches the combining acute in a decomposed "é"; not "e".
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // Matches "ı"; not "i".
    .replace(/[ßøłđðıəæœþς]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);

/**
 * The words of a text, folded: runs of letters and digits. A possessive 's goes, other apostrophes inside a word are
 * dropped ("Sana'a" is "sanaa"), initials join ("U.S." is "us"), and commas that group digits go ("28,000" is "28000").
 * Hyphens separate: "Nagorno-Karabakh" is two words. The index and the matcher both use this, so they cannot disagree.
 */
export function wordsOf(text: string): readonly string[] {
  const folded = foldText(text)
    // Matches a typographic apostrophe; not a straight one.
    .replace(/[’ʼ]/g, "'")
    // Matches "u.s." in "the u.s. envoy"; not the single "j." of "j. doe".
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
    // Matches the comma in "28,000"; not the one in "28, 29".
    .replace(/(?<=\d),(?=\d{3})/g, '')
    // Matches the "'s" of "baku's"; not that of "'so".
    .replace(/(?<=[\p{L}\p{N}])'s(?![\p{L}\p{N}])/gu, '')
    // Matches the apostrophe in "sana'a"; not an opening quotation mark.
    .replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, '');
  // Matches "karabakh"; not "-".
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
