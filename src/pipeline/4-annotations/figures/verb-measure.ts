/**
 * In: a number and what it counts. Out: the measure that the verb over it gives, by the number's role in its clause.
 * Not: verbs of which the number is an amount (total-measure.ts).
 */
import { lower } from '../../language/token-words.ts';
import type { Clause } from '../../reading.ts';
import type { Amount } from './amount.ts';
import type { Counted } from './find-counted.ts';
import { type FoundMeasure, inPart, singularOf } from './found-measure.ts';
import { ANY_NAME, MEASURE_FRAMES, type MeasureFrame } from './measure-frames.ts';
import type { SentenceView } from './sentence-view.ts';

/** The frames of the verbs that have the number's phrase as an argument; its own verb before verbs that share it. */
export function verbFrame(view: SentenceView, amount: Amount, counted: Counted): FoundMeasure | null {
  const order = view.clauses
    .map((clause, index) => ({ clause, index, role: roleOf(view, clause, amount, counted) }))
    .filter(({ role }) => role !== null)
    .sort((a, b) => Number(isShared(a.clause, counted)) - Number(isShared(b.clause, counted)));
  for (const { clause, index, role } of order) {
    const frame = frameOf(view, clause, role, counted);
    if (frame !== null) {
      const counts = counted.head === null ? frame.counts : counted.counts;
      const measure = inPart(frame.measure, lower(view.tokens[clause.verb - 1]));
      return { measure, clause: index, counts, rule: 'figures/verb-measure#argument' };
    }
  }
  return null;
}

/** A phrase that no clause claims, with a verb right behind it: "4,000 herders of the hills took shelter". */
export function verbBehind(view: SentenceView, _amount: Amount, counted: Counted): FoundMeasure | null {
  if (view.clauses.some((clause) => roleIn(clause, counted) !== null)) return null;
  let at = counted.last + 1;
  for (let step = 0; step < PHRASES_BETWEEN_MAX; step += 1) {
    const token = view.tokens[at];
    if (token?.upos === 'ADP') at += 1;
    const phrase = view.phrases.find((one) => one.first === at && one.within?.preposition !== "'s");
    if (phrase === undefined || token?.upos !== 'ADP') break;
    at = phrase.last + 1;
  }
  while (view.tokens[at]?.upos === 'ADV') at += 1;
  const index = view.clauses.findIndex((clause) => clause.first === at && clause.form === 'finite');
  const clause = view.clauses[index];
  if (!clause || isName(view, clause)) return null;
  const frame = frameOf(view, clause, clause.voice === 'passive' ? 'undergoer' : 'actor', counted);
  if (frame === null) return null;
  const counts = counted.head === null ? frame.counts : counted.counts;
  return { measure: frame.measure, clause: index, counts, rule: 'figures/verb-measure#behind' };
}

/** Prepositional phrases between a subject and its verb: "of the western hills in the state". */
const PHRASES_BETWEEN_MAX = 3;

/** "damaging 9 barns": a participle that the tagger took for an adjective of its own object. */
export function participleBefore(view: SentenceView, amount: Amount, counted: Counted): FoundMeasure | null {
  const token = view.tokens[amount.opens - 1];
  if (!token || token.upos === 'VERB' || !/ing$/i.test(token.text)) return null;
  const stem = token.text.toLowerCase().slice(0, -3);
  for (const lemma of [stem, `${stem}e`, stem.slice(0, -1)]) {
    const frame = MEASURE_FRAMES.get(lemma)?.find(
      (one) => one.role === 'undergoer' && one.object === null && one.prepositions === null && fitsCount(one, counted),
    );
    if (frame === undefined || frame.particle !== null) continue;
    const counts = counted.head === null ? frame.counts : counted.counts;
    return { measure: frame.measure, clause: null, counts, rule: 'figures/verb-measure#participle' };
  }
  return null;
}

const isShared = (clause: Clause, counted: Counted): boolean =>
  clause.subjectShared && clause.subjects.some((phrase) => counted.phrases.includes(phrase));

/**
 * The number's role in a clause. A relative clause is of the number right before its pronoun ("9,000 people out of
 * 30,000 or so who lived there"), and a verb with a capital is a name ("Red Cross").
 */
function roleOf(view: SentenceView, clause: Clause, amount: Amount, counted: Counted): MeasureFrame['role'] | null {
  if (isName(view, clause)) return null;
  if (clause.link === 'relative' && clause.marker !== null) {
    const marker = markerAt(view, clause);
    if (marker === amount.closes + 1 || marker === counted.last + 1) {
      return clause.voice === 'passive' ? 'undergoer' : 'actor';
    }
    for (let at = counted.last + 1; at < marker; at += 1) if (view.tokens[at]?.upos === 'NUM') return null;
  }
  return roleIn(clause, counted);
}

const isName = (view: SentenceView, clause: Clause): boolean =>
  clause.verb > 0 && /^\p{Lu}/u.test(view.tokens[clause.verb]?.text ?? '');

function markerAt(view: SentenceView, clause: Clause): number {
  for (let at = clause.first - 1; at >= 0; at -= 1) if (lower(view.tokens[at]) === clause.marker) return at;
  return -1;
}

function roleIn(clause: Clause, counted: Counted): MeasureFrame['role'] | null {
  const has = (list: readonly number[]): boolean => list.some((phrase) => counted.phrases.includes(phrase));
  if (has(clause.objects)) return 'undergoer';
  if (has(clause.agents)) return 'actor';
  if (has(clause.subjects)) return clause.voice === 'passive' ? 'undergoer' : 'actor';
  return null;
}

function frameOf(
  view: SentenceView,
  clause: Clause,
  role: MeasureFrame['role'] | null,
  counted: Counted,
): MeasureFrame | null {
  const lemma = view.tokens[clause.verb]?.lemma.toLowerCase() ?? '';
  return (
    MEASURE_FRAMES.get(lemma)?.find(
      (frame) => frame.role === role && fitsCount(frame, counted) && fitsWords(view, clause, frame, counted),
    ) ?? null
  );
}

function fitsCount(frame: MeasureFrame, counted: Counted): boolean {
  // "lost 42" says nothing of houses; "damaged 42" may, if houses were counted before (refiners.ts).
  if (counted.head === null) return frame.counts === 'person' || (frame.counts === 'house' && frame.verb !== 'lose');
  return frame.counts === counted.counts || (frame.counts === 'person' && counted.counts === 'soldier');
}

function fitsWords(view: SentenceView, clause: Clause, frame: MeasureFrame, counted: Counted): boolean {
  const headOf = (phrase: number): string => {
    const token = view.tokens[view.phrases[phrase]?.head ?? -1];
    return token ? singularOf(token) : '';
  };
  if (frame.particle !== null && clause.particle !== frame.particle) {
    if (lower(view.tokens[clause.verb + 1]) !== frame.particle) return false;
  }
  const isNamed = (words: ReadonlySet<string>, phrase: number): boolean =>
    words.has(ANY_NAME) && view.tokens[view.phrases[phrase]?.head ?? -1]?.upos === 'PROPN';
  const { object, prepositions, within } = frame;
  if (object !== null) {
    const others = clause.objects.filter((phrase) => frame.role === 'undergoer' || !counted.phrases.includes(phrase));
    if (!others.some((phrase) => object.has(headOf(phrase)) || isNamed(object, phrase))) return false;
  }
  if (prepositions === null) return true;
  return clause.obliques.some(
    (oblique) =>
      prepositions.has(oblique.preposition.split(' ')[0] ?? '') &&
      (within === null || within.has(headOf(oblique.phrase)) || isNamed(within, oblique.phrase)),
  );
}
