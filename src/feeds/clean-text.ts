/**
 * Control characters that neither XML 1.0 (section 2.2) nor a feed reader can use, and the two non-characters that XML
 * forbids. Matches U+0000 and U+FFFE; leaves tab, line feed and carriage return.
 */
const UNUSABLE = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu;

/** With the `u` flag only lone surrogates are of this class: matches U+D800 alone, leaves the pair of an emoji. */
const LONE_SURROGATE = /\p{Cs}/gu;

/** `text` with U+FFFD for each lone surrogate, as the ES2024 method `toWellFormed` would have it. */
export const toWellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\uFFFD');

/** `text` as any XML document may carry it: without unusable characters, and well-formed. */
export const cleanText = (text: string): string => toWellFormed(text.replace(UNUSABLE, ''));
