/**
 * The one style sheet. System fonts, two colour schemes from one set of names, no image, no script. Colours keep a
 * contrast of 4.5 to 1 and more for text (WCAG 2.2, 1.4.3) in both schemes.
 */
export declare const STYLE: string;
/** The sheet's address changes with its content, so that browsers may keep it for ever. */
export declare const STYLE_PATH: string;
/** A page with a line of entries, in the colours of the sheet. */
export declare const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1a5276"/><path d="M10 6v20" stroke="#fbfaf7" stroke-width="2"/><circle cx="10" cy="10" r="3" fill="#fbfaf7"/><circle cx="10" cy="22" r="3" fill="#fbfaf7"/><path d="M16 10h10M16 22h7" stroke="#fbfaf7" stroke-width="2.5" stroke-linecap="round"/></svg>';
