import type { ResolvedTimex } from '../../model/timex.ts';
import type { DatedDocument } from './telling.ts';

/** The times that stand whole within a sentence, by the sentence's index. Takes time in proportion to both lists. */
export function timesBySentence({ doc, times }: DatedDocument): ReadonlyMap<number, readonly ResolvedTimex[]> {
  const bySentence = new Map<number, ResolvedTimex[]>();
  let index = 0;
  for (const time of [...times].sort((a, b) => a.span.start - b.span.start)) {
    while ((doc.sentences[index]?.end ?? Number.POSITIVE_INFINITY) <= time.span.start) index++;
    const sentence = doc.sentences[index];
    if (!sentence || sentence.start > time.span.start || sentence.end < time.span.end) continue;
    const list = bySentence.get(index);
    if (list) list.push(time);
    else bySentence.set(index, [time]);
  }
  return bySentence;
}
