import type { Span } from '../../model/span.ts';
import { spanContains } from '../../model/span.ts';
import { TEMPORAL_NOUNS } from '../language/closed-classes.ts';
import { wordAt } from '../language/token-words.ts';
import { SPEECH_VERBS } from '../language/verb-classes.ts';
import type { Clause } from '../reading.ts';
import { clauseAt, type Scene } from './scene.ts';

/**
 * The time expression that dates a clause's event: index into the document's times, null where the sentence has none
 * for it. A time belongs to the nearest verb before it, or to the first verb when it opens the sentence; a clause
 * without one looks to the clause that it hangs on, but not to a verb of saying, and not out of a relative clause ("said on Tuesday that rebels had fled").
 */
export function pickTime(scene: Scene, clause: number): number | null {
  const { clauses } = scene.syntax;
  let at: number | null = clause;
  for (let step = 0; at !== null && step < clauses.length; step += 1) {
    const own = timesOf(scene, at);
    const best = own[0];
    if (best !== undefined) return best;
    const beside = sameMoment(scene, at);
    if (beside !== null) return beside;
    const current: Clause | undefined = clauses[at];
    if (!current || !inherits(scene, current)) break;
    at = current.parent;
  }
  return sharedOpening(scene, clause);
}

/** Points in time, not lengths or repetitions. */
const isPoint = (scene: Scene, time: number): boolean => {
  const type = scene.doc.times[time]?.type;
  return type === 'DATE' || type === 'TIME';
};

/** The clause's own times, the finest first: "the following week … on October 5" is of the day. */
function timesOf(scene: Scene, clause: number): readonly number[] {
  const own = [...scene.times].filter((time) => {
    const span = scene.doc.times[time]?.span;
    return (
      span !== undefined && isPoint(scene, time) && clauseAt(scene, span.start) === clause && !datesNoun(scene, span)
    );
  });
  return own.sort((a, b) => coarseness(scene, a) - coarseness(scene, b) || a - b);
}

/** 0 for a day or finer, 1 for weeks and months and intervals, 2 for years and what is vaguer. */
function coarseness(scene: Scene, time: number): number {
  const expression = scene.doc.times[time]?.expression;
  switch (expression?.kind) {
    case 'weekday':
    case 'clock':
      return 0;
    case 'calendar':
      return expression.date === null ? 1 : 0;
    case 'absolute':
      return expression.edtf.length >= 'YYYY-MM-DD'.length ? 0 : 2;
    case 'unit':
      return expression.unit === 'day' ? 0 : expression.unit === 'year' ? 2 : 1;
    case 'reference':
      return 3;
    default:
      return 1;
  }
}

/**
 * A time behind a dependent clause dates the clause above it too, where that has none: "died when a mine went off on
 * Sunday", "opened the road leading to the coast on Sunday", "were arrested and charged on Monday".
 */
function sameMoment(scene: Scene, clause: number): number | null {
  const child = scene.syntax.clauses.findIndex(
    ({ parent, marker, link, subjectShared, subjects }) =>
      parent === clause &&
      (marker === 'when' ||
        marker === 'as' ||
        marker === 'while' ||
        link === 'participial' ||
        (link === 'conjunct' && (subjectShared || subjects.length === 0 || isGapped(scene, clause)))),
  );
  return child < 0 ? null : (timesOf(scene, child)[0] ?? null);
}

/** "200 were killed and 400 injured": the second participle leaves out the first one's auxiliary. */
function isGapped(scene: Scene, clause: number): boolean {
  const next = scene.syntax.clauses[clause + 1];
  return scene.syntax.clauses[clause]?.voice === 'passive' && next?.voice === 'passive' && next.first === next.last;
}

/** "after last week's raid": the time belongs to the noun it stands before, unless the clause happens in or during it. */
function datesNoun(scene: Scene, span: Span): boolean {
  const { phrases, tokens } = scene.syntax;
  return phrases.some((phrase) => {
    const first = tokens[phrase.first];
    const head = tokens[phrase.head];
    if (!first || !head || first.start > span.start || head.start < span.end) return false;
    if (TEMPORAL_NOUNS.has(head.lemma.toLowerCase())) return false;
    const preposition = wordAt(tokens, phrase.first - 1);
    return !/^(?:in|during|amid|at|on)$/.test(preposition);
  });
}

/** Whether a clause takes its time from its parent: a dependent event of the same moment. */
function inherits(scene: Scene, clause: Clause): boolean {
  if (clause.parent === null) return false;
  const parent = scene.syntax.clauses[clause.parent];
  const lemma = scene.syntax.tokens[parent?.verb ?? -1]?.lemma ?? '';
  if (clause.link === 'complement' && SPEECH_VERBS.has(lemma)) return false;
  // "came on Sunday and 90 have since left": a coordinate clause with a subject of its own has a time of its own.
  if (clause.link === 'conjunct') return clause.subjectShared;
  // "died on Tuesday when rebels attacked": one moment, whichever of the two is dated.
  if (clause.marker === 'when' || clause.marker === 'while') return true;
  return clause.link === 'participial' || clause.link === 'infinitive';
}

/** "On Monday, police arrested two men and the court freed three": a time at the sentence's head holds for both. */
function sharedOpening(scene: Scene, clause: number): number | null {
  const first = scene.syntax.clauses[0];
  const target = scene.syntax.clauses[clause];
  if (!first || !target || target.link === 'relative') return null;
  const verb = scene.syntax.tokens[first.first]?.start ?? 0;
  const lemma = scene.syntax.tokens[first.verb]?.lemma ?? '';
  if (SPEECH_VERBS.has(lemma)) return null;
  return scene.times.find((time) => isPoint(scene, time) && (scene.doc.times[time]?.span.end ?? verb) <= verb) ?? null;
}

/** The time inside a noun phrase or right before its head: "Tuesday's meeting", "the 2020 war", "last week's raid". */
export function timeWithin(scene: Scene, span: Span): number | null {
  return (
    scene.times.find((time) => {
      const found = scene.doc.times[time];
      return found !== undefined && isPoint(scene, time) && spanContains(span, found.span);
    }) ?? null
  );
}
