import type { TimeExpression } from '../../../model/time-expression.ts';
import type { Candidate, Passage } from './passage.ts';
import { gluedAt, lowerAt, oneOf } from './passage.ts';

/**
 * In: candidates. Out: the same with what narrows them in front taken in: "early next year", "late September",
 * "mid-2011", "the end of 1994", "earlier this month", "around 7 May". Not: durations ("nearly two years"), whose own
 * finder reads what qualifies them.
 */
export function extendPart(candidates: readonly Candidate[], passage: Passage): readonly Candidate[] {
  const extended: Candidate[] = [];
  for (const candidate of candidates) {
    const whole = extend(candidate, passage);
    // What the longer expression takes in ("the last weeks" of "the last weeks of May") is no time of its own.
    while ((extended.at(-1)?.last ?? -1) >= whole.first) extended.pop();
    extended.push(whole);
  }
  return extended;
}

type Part = 'start' | 'mid' | 'end' | 'about';

const ADVERBS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['early', 'start'],
  ['earlier', 'start'],
  ['mid', 'mid'],
  ['late', 'end'],
  ['later', 'end'],
]);

const NOUNS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['beginning', 'start'],
  ['start', 'start'],
  ['middle', 'mid'],
  ['end', 'end'],
  ['close', 'end'],
]);

/** "the last week of May", "the first days of the war year 1914". */
const EDGES: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['first', 'start'],
  ['opening', 'start'],
  ['last', 'end'],
  ['final', 'end'],
  ['closing', 'end'],
]);

const articleBefore = (words: Passage['words'], at: number): number => (lowerAt(words, at - 1) === 'the' ? at - 1 : at);

function extend(candidate: Candidate, { words }: Passage): Candidate {
  const { expression } = candidate;
  if (
    expression.kind === 'extent' ||
    expression.kind === 'part' ||
    expression.kind === 'span' ||
    expression.kind === 'reference' ||
    expression.kind === 'distance'
  )
    return candidate;
  let before = candidate.first - 1;
  const hyphen = lowerAt(words, before) === '-' && gluedAt(words, candidate.first);
  if (hyphen) before--;
  else if (lowerAt(words, before) === 'the' && ADVERBS.has(lowerAt(words, before - 1))) before--;
  const word = lowerAt(words, before);
  const adverb = ADVERBS.get(word);
  if (adverb !== undefined && (!hyphen || word === 'mid' || word === 'early' || word === 'late')) {
    const first = lowerAt(words, before - 1) === 'the' && word !== 'earlier' ? before - 1 : before;
    return part(candidate, first, adverb, expression, word);
  }
  if (word === 'of' && !hyphen) {
    const counted = oneOf(
      lowerAt(words, before - 1),
      'day',
      'days',
      'week',
      'weeks',
      'month',
      'months',
      'year',
      'years',
    );
    const edge = counted ? EDGES.get(lowerAt(words, before - 2)) : undefined;
    if (edge !== undefined) return part(candidate, articleBefore(words, before - 2), edge, expression, 'edge');
    const noun = NOUNS.get(lowerAt(words, before - 1));
    if (noun !== undefined && (noun !== 'end' || expression.kind !== 'clock')) {
      return part(
        candidate,
        lowerAt(words, before - 2) === 'the' ? before - 2 : before - 1,
        noun,
        expression,
        lowerAt(words, before - 1),
      );
    }
  }
  if (oneOf(word, 'around', 'about', 'circa') && !hyphen && expression.kind !== 'clock')
    return part(candidate, before, 'about', expression, 'about');
  return candidate;
}

const part = (candidate: Candidate, first: number, name: Part, of: TimeExpression, variant: string): Candidate => ({
  ...candidate,
  first,
  expression: { kind: 'part', part: name, of },
  rule: `dates/extend-part#${variant}`,
});
