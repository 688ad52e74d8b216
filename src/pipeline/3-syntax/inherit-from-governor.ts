import { wordAt } from '../language/token-words.ts';
import {
  NEGATIVE_VERBS,
  OBJECT_CONTROL_VERBS,
  OBJECT_GERUND_VERBS,
  PROSPECTIVE_PREDICATES,
  PROSPECTIVE_VERBS,
  SPEECH_VERBS,
} from '../language/verb-classes.ts';
import type { Token } from '../reading.ts';
import type { Draft } from './clause-draft.ts';

/** Infinitives and gerunds take their subject from the governor, and its modality and negation with it. */
export function inheritFromGovernor(
  tokens: readonly Token[],
  drafts: readonly Draft[],
  draft: Draft,
  index: number,
): void {
  const governor = draft.parent === null ? undefined : drafts[draft.parent];
  if (!governor || draft.parent === null || draft.parent >= index) return;
  if (draft.link === 'conjunct') inheritConjunct(draft, governor);
  if (draft.link !== 'infinitive' && draft.link !== 'participial') return;
  const lemma = tokens[governor.group.verb]?.lemma ?? '';
  const reciprocal = /^(?:each other|one another)$/.test(
    `${wordAt(tokens, governor.group.last + 1)} ${wordAt(tokens, governor.group.last + 2)}`,
  );
  const about = governor.voice === 'passive' || reciprocal ? governor.subjects : governor.objects;
  if (draft.form === 'gerund' && OBJECT_GERUND_VERBS.has(lemma) && about.length > 0 && isBehindOf(tokens, draft)) {
    draft.subjects = about;
    draft.subjectShared = true;
  }
  if (draft.subjects.length === 0) {
    const byObject = OBJECT_CONTROL_VERBS.has(lemma) && governor.objects.length > 0;
    const addressee = byObject ? undefined : addresseeOf(lemma, governor);
    draft.subjects = byObject ? governor.objects : addressee === undefined ? governor.subjects : [addressee];
    draft.subjectShared = draft.subjects.length > 0;
  }
  const direct = draft.group.first - governor.group.last <= CONTROL_DISTANCE_MAX;
  if (draft.link === 'infinitive') {
    draft.modality ??= prospect(tokens, governor, draft) ?? governor.modality;
    if (NEGATIVE_VERBS.has(lemma) && direct) draft.negated = !draft.negated;
    else if (governor.negated && !SPEECH_VERBS.has(lemma) && direct) draft.negated = true;
  } else if (NEGATIVE_VERBS.has(lemma) && draft.group.first === governor.group.last + 1) {
    draft.negated = !draft.negated;
  }
}

/** "called on Oslo to act", "appealed to rebels to stop": the one addressed is to do it. */
function addresseeOf(lemma: string, governor: Draft): number | undefined {
  const preposition = ADDRESSING.get(lemma);
  return governor.obliques.findLast((oblique) => oblique.preposition === preposition)?.phrase;
}

/** Verbs that address somebody through a preposition and go on with what he is to do. */
const ADDRESSING: ReadonlyMap<string, string> = new Map([
  ['call', 'on'],
  ['appeal', 'to'],
  ['plead', 'with'],
  ['wait', 'for'],
  ['rely', 'on'],
  ['count', 'on'],
  ['depend', 'on'],
  ['prevail', 'on'],
  ['press', 'for'],
  ['push', 'for'],
  ['vote', 'for'],
  ['arrange', 'for'],
]);

/** "of spying", "for failing to act". */
const isBehindOf = (tokens: readonly Token[], draft: Draft): boolean =>
  /^(?:of|for|over)$/.test(wordAt(tokens, draft.group.first - 1));

/** Tokens between a governing verb and its infinitive: an object of some length fits, another clause does not. */
const CONTROL_DISTANCE_MAX = 12;

/** The word over an infinitive that makes it a plan, a wish or an order; an infinitive of purpose counts as a plan. */
function prospect(tokens: readonly Token[], governor: Draft, draft: Draft): string | null {
  const lemma = tokens[governor.group.verb]?.lemma ?? '';
  for (let at = draft.group.first - 1; at > governor.group.last; at -= 1) {
    if (PROSPECTIVE_PREDICATES.has(wordAt(tokens, at))) return wordAt(tokens, at);
  }
  // "is to meet", "are to be freed": be and an infinitive announce.
  const bare = governor.objects.length === 0 && draft.group.first === governor.group.last + 1;
  if (lemma === 'be' && bare && governor.group.tense === 'present') return 'be';
  if (PROSPECTIVE_VERBS.has(lemma) || PROSPECTIVE_PREDICATES.has(wordAt(tokens, governor.group.verb))) return lemma;
  return null;
}

function inheritConjunct(draft: Draft, governor: Draft): void {
  if (draft.subjects.length > 0 && !draft.subjectShared) return;
  if (draft.form === 'finite' && draft.group.tense === 'present' && draft.group.modal === null) {
    draft.modality ??= governor.modality;
  }
}
