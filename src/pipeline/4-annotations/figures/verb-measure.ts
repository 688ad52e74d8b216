/**
 * In: a number and what it counts. Out: the measure that the verb over it gives, by the number's role in its clause.
 * Not: verbs of which the number is an amount (total-measure.ts).
 */
import { lower } from '../../language/token-words.ts';
import type { Clause } from '../../reading.ts';
import { childBy } from '../../relations/tree.ts';
import type { Amount } from './amount.ts';
import type { Counted } from './find-counted.ts';
import { type FoundMeasure, inPart, lesserHarm, singularOf } from './found-measure.ts';
import { adverbsOf, behindBracket, type CountRole, prepositionOfCount, roleIn } from './governor.ts';
import { ANY_NAME, MEASURE_FRAMES, type MeasureFrame } from './measure-frames.ts';
import type { SentenceView } from './sentence-view.ts';

/** The frames of the verbs that have the number's phrase as an argument; its own verb before verbs that share it. */
export function verbFrame(view: SentenceView, amount: Amount, counted: Counted): FoundMeasure | null {
  const order = view.clauses
    .map((clause, index) => ({ clause, index, role: roleOf(view, clause, amount, counted) }))
    .filter(({ role }) => role !== null)
    .sort((a, b) => Number(isShared(a.clause, counted)) - Number(isShared(b.clause, counted)));
  for (const { clause, index, role } of order) {
    const frame = frameOf(view, clause, role, counted) ?? intransitive(view, clause, role, counted);
    if (frame === null) continue;
    const found = measured(view, frame, index, counted, 'figures/verb-measure#argument');
    const other = alternativeTo(view, clause);
    const second = other === null ? null : frameOf(view, other, role, counted);
    return second === null ? found : { ...found, measure: lesserHarm(found.measure, second.measure) };
  }
  return null;
}

/** "with 300 houses collapsed": the participle of a verb that nobody does to another is of who does it. */
const intransitive = (
  view: SentenceView,
  clause: Clause,
  role: CountRole | null,
  counted: Counted,
): MeasureFrame | null =>
  clause.form === 'participle' && role === 'undergoer' && clause.objects.length === 0
    ? frameOf(view, clause, 'actor', counted)
    : null;

/** The verb that "or" sets beside a clause's: "damaged" for "destroyed" in "damaged or destroyed 120 houses". */
const alternativeTo = (view: SentenceView, clause: Clause): Clause | null =>
  view.clauses.find(
    ({ verb }) =>
      (verb === clause.verb + 2 && lower(view.tokens[verb - 1]) === 'or') ||
      (verb === clause.verb - 2 && lower(view.tokens[verb + 1]) === 'or'),
  ) ?? null;

function measured(
  view: SentenceView,
  frame: MeasureFrame,
  clause: number,
  counted: Counted,
  rule: string,
): FoundMeasure {
  const verb = view.clauses[clause]?.verb ?? -1;
  const counts = counted.head === null ? frame.counts : counted.counts;
  return { measure: inPart(frame.measure, adverbsOf(view, verb)), clause, counts, rule };
}

/**
 * A finite clause without a subject whose verb is the next one behind the phrase: what stands between (prepositional
 * phrases, clauses on a noun) is of the phrase, and the phrase is the subject that the tree lost.
 */
export function verbBehind(view: SentenceView, amount: Amount, counted: Counted): FoundMeasure | null {
  if (prepositionOfCount(view, amount) !== null || isSubject(view, counted)) return null;
  const index = view.clauses.findIndex(
    (clause) => clause.verb > counted.last && clause.form === 'finite' && !isOnNoun(clause),
  );
  const clause = view.clauses[index];
  if (!clause || clause.subjects.length > 0 || isName(view, clause)) return null;
  if (isObjectOfAnother(view, clause, counted) || !isOfPhrase(view, counted.last + 1, clause.first - 1)) return null;
  const frame = frameOf(view, clause, clause.voice === 'passive' ? 'undergoer' : 'actor', counted);
  return frame === null ? null : measured(view, frame, index, counted, 'figures/verb-measure#behind');
}

const isSubject = (view: SentenceView, counted: Counted): boolean =>
  view.clauses.some(
    ({ subjects, subjectShared }) => !subjectShared && subjects.some((one) => counted.phrases.includes(one)),
  );

/** "announced two of its men died": an object is the subject of what follows at once; of other clauses it is not. */
const isObjectOfAnother = (view: SentenceView, clause: Clause, counted: Counted): boolean =>
  view.clauses.some(
    ({ objects }, index) =>
      objects.some((one) => counted.phrases.includes(one)) &&
      (clause.parent !== index || clause.marker !== null || isApart(view, counted.last + 1, clause.first)),
  );

const isApart = (view: SentenceView, from: number, to: number): boolean =>
  view.tokens.slice(from, to).some(({ upos }) => upos === 'PUNCT' || upos === 'CCONJ');

const isOnNoun = (clause: Clause): boolean => clause.link === 'relative' || clause.link === 'participial';

/** Whether all phrases between two tokens hang on prepositions or belong to clauses on a noun. */
function isOfPhrase(view: SentenceView, from: number, to: number): boolean {
  const inner = view.clauses.filter(({ verb }) => from <= verb && verb <= to);
  const arguments_ = new Set(inner.flatMap(({ subjects, objects }) => [...subjects, ...objects]));
  return (
    inner.every(isOnNoun) &&
    view.phrases.every(
      ({ first, last }, phrase) =>
        first < from || last > to || arguments_.has(phrase) || view.tokens[first - 1]?.upos === 'ADP',
    )
  );
}

const isShared = (clause: Clause, counted: Counted): boolean =>
  clause.subjectShared && clause.subjects.some((phrase) => counted.phrases.includes(phrase));

/**
 * The number's role in a clause. A relative clause is of the number right before its pronoun ("9,000 people out of
 * 30,000 or so who lived there"), and a verb with a capital is a name ("Red Cross").
 */
function roleOf(view: SentenceView, clause: Clause, amount: Amount, counted: Counted): CountRole | null {
  if (isName(view, clause) || isInside(clause, amount, counted)) return null;
  if (isShared(clause, counted) && isOfOtherNumber(view, clause, counted)) return null;
  if (isOfLaterVerb(view, clause, amount, counted)) return null;
  if (clause.link === 'relative' && clause.marker !== null) {
    const marker = markerAt(view, clause);
    if (marker === amount.closes + 1 || marker === counted.last + 1) {
      return clause.voice === 'passive' ? 'undergoer' : 'actor';
    }
    const next = behindBracket(view, counted.last + 1);
    for (let at = next; at < marker; at += 1) if (view.tokens[at]?.upos === 'NUM') return null;
  }
  return roleIn(view, clause, amount, counted);
}

/** "300 houses collapsed and 900 damaged": a number right before the verb has it for itself. */
function isOfOtherNumber(view: SentenceView, clause: Clause, counted: Counted): boolean {
  let at = clause.first - 1;
  while (view.tokens[at]?.upos === 'ADV') at -= 1;
  return at > counted.last && view.tokens[at]?.upos === 'NUM';
}

/** "arrested 17 suspects and seized 30 weapons": behind the next verb an object is no longer of the first. */
function isOfLaterVerb(view: SentenceView, clause: Clause, amount: Amount, counted: Counted): boolean {
  const later = view.clauses.filter(({ verb }) => clause.verb < verb && verb < amount.opens).at(-1);
  if (later === undefined || later.link === 'relative') return false;
  return clause.objects.some((object) => {
    const { first, last } = view.phrases[object] ?? { first: -1, last: -1 };
    return !counted.phrases.includes(object) && clause.verb < first && last < later.verb;
  });
}

/** "300 displaced families": a participle between number and noun is of the noun, even where it was taken for a verb. */
const isInside = (clause: Clause, amount: Amount, counted: Counted): boolean =>
  amount.last < clause.verb && clause.verb < (counted.head ?? 0);

const isName = (view: SentenceView, clause: Clause): boolean =>
  clause.verb > 0 && /^\p{Lu}/u.test(view.tokens[clause.verb]?.text ?? '');

function markerAt(view: SentenceView, clause: Clause): number {
  for (let at = clause.first - 1; at >= 0; at -= 1) if (lower(view.tokens[at]) === clause.marker) return at;
  return -1;
}

/** The first frame of a clause's verb that fits a number in a role. */
export function frameOf(
  view: SentenceView,
  clause: Clause,
  role: CountRole | null,
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
  // "remain trapped" tells how they are, not where.
  const isLink = childBy(view.tree, clause.verb, 'xcomp') !== undefined;
  if (frame.measure === 'people_remaining' && isLink) return false;
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
