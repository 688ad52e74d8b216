/** Longest front matter, in code units: metadata of a document, not a document. */
const FRONT_MATTER_LENGTH_MAX = 20_000;

/** Matches "title: A day" and "'og:title': x"; must not match "The talks were over." */
const KEY_LINE = /^["']?[\p{L}_][\p{L}\p{N}_:-]{0,40}["']?\s*:(?:\s|$)/u;

/**
 * Where the YAML front matter of a Markdown file ends (after its closing line), 0 where there is none. It opens with
 * `---` on the very first line, has a key on the next, and closes with `---` or `...`: a thematic break at the top
 * of a text is followed by prose and is not taken for it.
 */
export function frontMatterEnd(text: string): number {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', from)) return 0;
  const lines = text.slice(from, from + FRONT_MATTER_LENGTH_MAX).split('\n');
  if (lines[0]?.trim() !== '---' || !KEY_LINE.test(lines[1] ?? '')) return 0;
  let end = from + lines[0].length + 1;
  for (const line of lines.slice(1)) {
    end += line.length + 1;
    const closing = line.trim();
    if (closing === '---' || closing === '...') return end;
  }
  return 0;
}
