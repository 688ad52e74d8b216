/** Letters that are looked at to tell a text's script and language: three windows, at its head, middle and end. */
const SAMPLE_WINDOW_LENGTH = 8_000;

/** The text itself where it is short, else its head, middle and end, so that length costs nothing. */
export function sampleOf(text: string): string {
  if (text.length <= 3 * SAMPLE_WINDOW_LENGTH) return text;
  const middle = Math.floor((text.length - SAMPLE_WINDOW_LENGTH) / 2);
  return [
    text.slice(0, SAMPLE_WINDOW_LENGTH),
    text.slice(middle, middle + SAMPLE_WINDOW_LENGTH),
    text.slice(-SAMPLE_WINDOW_LENGTH),
  ].join('\n');
}

/**
 * Writing systems by their blocks in Unicode (unicode.org/Public/UCD/latest/ucd/Blocks.txt): first and last code
 * point, in ascending order. Only letters of living languages in which news is written.
 */
const SCRIPTS = [
  ['Latin', 0x41, 0x24f],
  ['Greek', 0x370, 0x3ff],
  ['Cyrillic', 0x400, 0x52f],
  ['Armenian', 0x530, 0x58f],
  ['Hebrew', 0x590, 0x5ff],
  ['Arabic', 0x600, 0x77f],
  ['Thaana', 0x780, 0x7bf],
  ['Devanagari', 0x900, 0x97f],
  ['Bengali', 0x980, 0x9ff],
  ['Gurmukhi', 0xa00, 0xa7f],
  ['Gujarati', 0xa80, 0xaff],
  ['Oriya', 0xb00, 0xb7f],
  ['Tamil', 0xb80, 0xbff],
  ['Telugu', 0xc00, 0xc7f],
  ['Kannada', 0xc80, 0xcff],
  ['Malayalam', 0xd00, 0xd7f],
  ['Sinhala', 0xd80, 0xdff],
  ['Thai', 0xe00, 0xe7f],
  ['Lao', 0xe80, 0xeff],
  ['Tibetan', 0xf00, 0xfff],
  ['Myanmar', 0x1000, 0x109f],
  ['Georgian', 0x10a0, 0x10ff],
  ['Ethiopic', 0x1200, 0x139f],
  ['Khmer', 0x1780, 0x17ff],
  ['Latin', 0x1e00, 0x1eff],
  ['Kana', 0x3040, 0x30ff],
  ['Han', 0x4e00, 0x9fff],
  ['Hangul', 0xac00, 0xd7a3],
  ['Arabic', 0xfb50, 0xfdff],
  ['Arabic', 0xfe70, 0xfeff],
] as const;

export type Script = (typeof SCRIPTS)[number][0];

/** How many letters of each script a text has. */
export function countScripts(text: string): Map<Script, number> {
  const counts = new Map<Script, number>();
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i));
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return counts;
}

/** The script with most letters, null where there is no letter; `share` is its share of the letters. */
export function mainScript(text: string): { readonly script: Script; readonly share: number } | null {
  let total = 0;
  let best: { script: Script; count: number } | null = null;
  for (const [script, count] of countScripts(text)) {
    total += count;
    if (!best || count > best.count) best = { script, count };
  }
  return best && { script: best.script, share: best.count / total };
}

function scriptOf(code: number): Script | null {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) ? 'Latin' : null;
  // The rest of Latin-1 before À is signs, and × and ÷ stand among its letters.
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return null;
  for (const [script, first, last] of SCRIPTS) {
    if (code < first) return null;
    if (code <= last) return script;
  }
  return null;
}
