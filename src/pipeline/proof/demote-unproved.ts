import type { EventContent } from '../../model/event.ts';
import type { Evidence } from '../../model/evidence.ts';
import { ID_POINTER } from '../../model/found-event.ts';
import type { Note } from '../../model/note.ts';
import { statedFields } from '../../model/stated-fields.ts';
import { type Triggers, triggersOf, triggersWithin } from './evidence-claims.ts';
import type { Verdict } from './verdict.ts';

/** A note, and the document that it is about. */
export interface DocumentNote {
  readonly document: string;
  readonly note: Note;
}

/** An event of which all that is left as stated is proved, and what was taken back. */
export interface Demoted<Content extends EventContent> {
  readonly event: Content;
  readonly notes: readonly DocumentNote[];
}

/**
 * In: an event and the verdicts on its fields. Out: the same event, where a quote no longer claims what it does not
 * say, and a field that no quote says is inferred. Sentences quoted only to name somebody go when they are not needed.
 * Not: judging (judge-fields.ts), or changing any value.
 */
export function demoteUnproved<Content extends EventContent>(
  event: Content,
  verdicts: readonly Verdict[],
): Demoted<Content> {
  const holding = new Map(verdicts.map(({ pointer, holding: quotes }) => [pointer, new Set(quotes)]));
  const fields = new Set(statedFields(event));
  const unproved = verdicts.filter(({ pointer, holding: quotes }) => quotes.length === 0 && fields.has(pointer));
  if (unproved.length === 0 && verdicts.every(({ claimed, holding: quotes }) => claimed.length === quotes.length)) {
    return { event, notes: [] };
  }
  const kept = (owner: string, evidence: Evidence): Evidence => ({
    ...evidence,
    supports: evidence.supports.filter(
      (pointer) => (owner === '' && pointer === ID_POINTER) || holding.get(owner + pointer)?.has(evidence),
    ),
  });
  const triggers = triggersOf(event);
  return {
    event: {
      ...event,
      figures: event.figures.map((one, i) => ({ ...one, evidence: kept(`/figures/${i}`, one.evidence) })),
      statements: event.statements.map((one, i) => ({ ...one, evidence: kept(`/statements/${i}`, one.evidence) })),
      evidence: event.evidence
        .map((evidence) => kept('', evidence))
        .filter((evidence) => evidence.supports.length > 0 || tellsEvent(evidence, triggers)),
      inferred: [...new Set([...event.inferred, ...unproved.map(({ pointer }) => pointer)])].sort(),
    },
    notes: unproved.flatMap(notesOf),
  };
}

const tellsEvent = (evidence: Evidence, triggers: Triggers): boolean => triggersWithin(triggers, evidence).length > 0;

const notesOf = ({ pointer, claimed, expected }: Verdict): readonly DocumentNote[] =>
  claimed.slice(0, 1).map(({ document, start, end }) => ({
    document,
    note: {
      stage: 'proof',
      level: 'doubt',
      rule: 'proof/demote-unproved',
      reason: `${pointer} is inferred, for want of ${expected}`,
      span: { start, end },
    },
  }));
