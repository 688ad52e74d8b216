import type { Token } from './reading.ts';

/** Spaces by which a word is drawn further in than its head. */
const INDENT = 2;

/** Relation and certainty stand in a column of their own, as far as the words let them. */
const COLUMN = 40;

/**
 * A sentence's tree as text: a word a line, indented under its head, each head's words in the order of the text, with
 * tag, relation and how sure the parser was. `^` and `v` say that the head stands before or behind.
 *
 *     left VBD                                root 99%
 *       v explosion NN                        nsubj 71%
 *         v An DT                             det 100%
 */
export function drawTree(tokens: readonly Token[]): string {
  const children = new Map<number, number[]>();
  tokens.forEach(({ head }, at) => {
    const key = head in tokens ? head : -1;
    children.set(key, [...(children.get(key) ?? []), at]);
  });
  const lines: string[] = [];
  const open = [...(children.get(-1) ?? [])].reverse().map((at) => ({ at, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { at, depth } = next;
    lines.push(drawWord(tokens, at, depth));
    for (const child of [...(children.get(at) ?? [])].reverse()) open.push({ at: child, depth: depth + 1 });
  }
  return lines.join('\n');
}

function drawWord(tokens: readonly Token[], at: number, depth: number): string {
  const token = tokens[at];
  if (!token) return '';
  const side = depth === 0 ? '' : token.head > at ? 'v ' : '^ ';
  const word = `${' '.repeat(depth * INDENT)}${side}${token.text} ${token.xpos || token.upos}`;
  return `${word.padEnd(COLUMN)} ${token.relation} ${Math.round(token.certainty * 100)}%`;
}
