/** Longer words are not compared: no parameter or code is half as long, and the cost is quadratic. */
const COMPARED_LENGTH_MAX = 40;

/** The candidate that `word` is most likely a slip for, or null when none is near: one edit in three letters. */
export function closestName(word: string, candidates: readonly string[]): string | null {
  if (word.length > COMPARED_LENGTH_MAX) return null;
  const typed = word.toLowerCase();
  let best: string | null = null;
  let distance = Math.floor(typed.length / 3) + 1;
  for (const candidate of candidates) {
    const edits = editDistance(typed, candidate.toLowerCase());
    if (edits < distance) [best, distance] = [candidate, edits];
  }
  return best;
}

/** Levenshtein's distance: insertions, deletions and replacements that turn `a` into `b`. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
