/**
 * In: a sentence. Out: its verbs of saying and thinking outside quotations, with who speaks.
 * Not: what is said (said-content.ts).
 */
import { lower } from '../../language/token-words.ts';
import { TRANSPARENT_VERBS } from '../../language/verb-classes.ts';
import type { Clause } from '../../reading.ts';
import { CUE_VERBS, type CueVerb } from './cue-verbs.ts';
import { findSource } from './find-source.ts';
import type { Source, SpeechView } from './speech-view.ts';

/** A clause whose verb is a cue. Token indexes: `first` to `last` is the verb group with its particle. */
export interface VerbCue {
  readonly clause: number;
  readonly lemma: string;
  readonly verb: CueVerb;
  readonly first: number;
  readonly last: number;
  readonly source: Source | null;
}

/** An infinitive tells no speech act ("to announce a deal"), but behind a verb that only phases it ("went on to say"). */
function isTold(view: SpeechView, clause: Clause): boolean {
  // "anyone wanting to leave": a wish that only describes somebody.
  if (clause.form === 'gerund' && /^(?:want|wish)$/.test(view.tokens[clause.verb]?.lemma ?? '')) return false;
  if (clause.form !== 'infinitive') return true;
  const governor = view.clauses[clause.parent ?? -1];
  return governor !== undefined && TRANSPARENT_VERBS.has(view.tokens[governor.verb]?.lemma ?? '');
}

export function findVerbCues(view: SpeechView): readonly VerbCue[] {
  const cues: VerbCue[] = [];
  view.clauses.forEach((clause, index) => {
    const token = view.tokens[clause.verb];
    const lemma = token?.lemma.toLowerCase() ?? '';
    if (view.tokens[clause.verb - 1]?.text === '-' || view.tokens[clause.verb + 1]?.text === '-') return;
    const phrasal = clause.particle === null ? undefined : CUE_VERBS.get(`${lemma} ${clause.particle}`);
    const verb = phrasal ?? CUE_VERBS.get(lemma);
    if (!verb || view.quotedTokens[clause.verb] || !isTold(view, clause)) return;
    const particle = clause.particle !== null && lower(view.tokens[clause.verb + 1]) === clause.particle ? 1 : 0;
    // "Hart pointed out that …": a past form before "that" is no passive participle.
    const isActive = clause.voice === 'active' || lower(view.tokens[clause.last + particle + 1]) === 'that';
    if (!isActive && clause.agents.length === 0) return;
    cues.push({
      clause: index,
      lemma,
      verb,
      first: clause.first,
      last: clause.last + particle,
      source: findSource(view, index),
    });
  });
  return cues;
}
