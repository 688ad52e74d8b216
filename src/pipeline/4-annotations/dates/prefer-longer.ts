import type { Note } from '../../../model/note.ts';
import type { Candidate, Passage, Refusal } from './passage.ts';
import { spanOf } from './passage.ts';

/**
 * In: what all finders proposed and refused. Out: the candidates that share no word, the longer first, the earlier
 * finder among equals. A refusal wins over any candidate that it covers. Each loser leaves a note.
 */
export function preferLonger(
  found: readonly (Candidate | Refusal)[],
  passage: Passage,
  note: (note: Note) => void,
): readonly Candidate[] {
  const order = found.map((_, i) => i).sort((a, b) => length(found[b]) - length(found[a]) || a - b);
  const taken = new Map<number, Candidate | Refusal>();
  const kept: Candidate[] = [];
  for (const index of order) {
    const candidate = found[index];
    if (candidate === undefined) continue;
    let winner: Candidate | Refusal | undefined;
    for (let at = candidate.first; at <= candidate.last && winner === undefined; at++) winner = taken.get(at);
    const span = spanOf(passage.words, candidate.first, candidate.last);
    if (winner !== undefined) {
      // What lies inside the winner is a part of it, not a rival.
      const inside = winner.first <= candidate.first && candidate.last <= winner.last;
      if (!('refused' in candidate) && !('refused' in winner) && !inside) {
        note({
          stage: 'annotations',
          level: 'dropped',
          rule: 'dates/prefer-longer',
          reason: `${candidate.rule} lost to ${winner.rule}`,
          span,
        });
      }
      continue;
    }
    for (let at = candidate.first; at <= candidate.last; at++) taken.set(at, candidate);
    if ('refused' in candidate)
      note({ stage: 'annotations', level: 'dropped', rule: candidate.rule, reason: candidate.refused, span });
    else kept.push(candidate);
  }
  return kept.sort((a, b) => a.first - b.first);
}

const length = (candidate: Candidate | Refusal | undefined): number =>
  candidate === undefined ? 0 : candidate.last - candidate.first + 1;
