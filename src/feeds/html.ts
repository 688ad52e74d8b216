import { cleanText } from './clean-text.ts';

/** Markup that was built by `html`, so every text in it is escaped. */
export interface Html {
  readonly markup: string;
}

type HtmlPart = string | number | Html | null | readonly HtmlPart[];

/**
 * Numeric references mean the same in HTML and in XML, and hexadecimal ones are what the RSS Best Practices Profile
 * asks for in titles, which some readers take for text and some for HTML. Escaping ">" too keeps "]]>" out of CDATA.
 */
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&#x26;',
  '<': '&#x3C;',
  '>': '&#x3E;',
  '"': '&#x22;',
  "'": '&#x27;',
};

/** A character that means something in markup. Matches the "&" of "R&D", leaves "§". */
const MARKUP_CHARACTER = /[&<>"']/g;

/** `text` cleaned and escaped: safe as the content of an element or a quoted attribute, of HTML and of XML. */
export const escapeMarkup = (text: string): string =>
  cleanText(text).replace(MARKUP_CHARACTER, (character) => REFERENCES[character] ?? '');

/** Markup from a template: whatever is put in is escaped, unless it is itself `Html`. Lists are joined, null is nothing. */
export function html(template: readonly string[], ...parts: readonly HtmlPart[]): Html {
  return { markup: template.map((literal, i) => (i === 0 ? '' : markupOf(parts[i - 1] ?? null)) + literal).join('') };
}

function markupOf(part: HtmlPart): string {
  if (part === null) return '';
  if (typeof part === 'string') return escapeMarkup(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map(markupOf).join('');
}
