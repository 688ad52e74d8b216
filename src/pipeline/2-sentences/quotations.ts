/**
 * Whether a quotation is open, told sign by sign. Curly signs say themselves which they are; a straight one opens after
 * white space and closes before it, and where its neighbours do not tell, it changes what was.
 */
export interface Quotation {
  readonly double: boolean;
  readonly single: boolean;
}

export const NO_QUOTATION: Quotation = { double: false, single: false };

export const isOpen = ({ double, single }: Quotation): boolean => double || single;

/** Signs that change a quotation, PTB's doubled ones included; single straight ones are apostrophes more often. */
const SIGNS = /[“”„«»"‘’]|``|''/gu;

/** What is open at `to` when `before` was open at `from`. Linear in the stretch. */
export function readQuotation(text: string, from: number, to: number, before: Quotation): Quotation {
  let { double, single } = before;
  for (const match of text.slice(from, to).matchAll(SIGNS)) {
    const at = from + match.index;
    const sign = match[0];
    if (sign === '‘') single = !double;
    else if (sign === '’') single &&= !closesSingle(text, at);
    else double = opensDouble(text, at, sign, double);
  }
  return { double, single };
}

function opensDouble(text: string, at: number, sign: string, open: boolean): boolean {
  if (sign === '“' || sign === '„' || sign === '«' || sign === '``') return true;
  if (sign === '”' || sign === '»' || sign === "''") return false;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (BLANK.test(before) && !BLANK.test(after)) return true;
  if (BLANK.test(after)) return false;
  return !open;
}

/** An apostrophe closes a quotation only right after its last sign: "over.’", not "soldiers’". */
const closesSingle = (text: string, at: number): boolean => ENDS.test(text[at - 1] ?? ' ');

/** Matches white space and opening brackets; must not match "a". */
const BLANK = /[\s([—–-]/u;
/** Matches "." and "!"; must not match "s". */
const ENDS = /[.,!?…;]/u;
