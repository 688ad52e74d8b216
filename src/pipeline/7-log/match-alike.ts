import { byPlace, groupTriggers, type Trigger, type TriggerPair } from './trigger.ts';

/**
 * Words whose whole context is as it was, each old one with at most one of today. Where several stand in one and the
 * same context, current events come before withdrawn ones, and the order of the text is kept. Linear but for sorting,
 * so that a document with thousands of lines that are alike costs no more than another.
 */
export function matchAlike(olds: readonly Trigger[], founds: readonly Trigger[]): readonly TriggerPair[] {
  const groups = groupTriggers(founds, contextKey);
  const pairs: TriggerPair[] = [];
  for (const [key, alike] of groupTriggers(olds, contextKey)) {
    const found = groups.get(key) ?? [];
    if (found.length === 0) continue;
    const current = alike.filter((old) => old.current);
    pairs.push(...pairInOrder(current.length >= found.length ? current : alike, found));
  }
  return pairs;
}

const contextKey = ({ evidence }: Trigger): string => `${evidence.prefix}\n${evidence.suffix}`;

/** Each of the shorter list with one of the longer, none crossing another: the nearest in the text that is left. */
function pairInOrder(olds: readonly Trigger[], founds: readonly Trigger[]): readonly TriggerPair[] {
  const oldFirst = olds.length <= founds.length;
  const shorter = [...(oldFirst ? olds : founds)].sort(byPlace);
  const longer = [...(oldFirst ? founds : olds)].sort(byPlace);
  const pairs: TriggerPair[] = [];
  let next = 0;
  shorter.forEach((one, i) => {
    // As many must be left over as there are still to come.
    const last = longer.length - (shorter.length - i);
    while (next < last && isNearer(one, longer[next + 1], longer[next])) next++;
    const other = longer[next++];
    if (other) pairs.push(oldFirst ? [one, other] : [other, one]);
  });
  return pairs;
}

const isNearer = (to: Trigger, one: Trigger | undefined, other: Trigger | undefined): boolean =>
  one !== undefined && other !== undefined && distance(to, one) < distance(to, other);

const distance = (a: Trigger, b: Trigger): number => Math.abs(a.evidence.start - b.evidence.start);
