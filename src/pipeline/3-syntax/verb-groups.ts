import { PARTICLES, TEMPORAL_NOUNS } from '../language/closed-classes.ts';
import { wordAt } from '../language/token-words.ts';
import {
  BE_FORMS,
  DO_FORMS,
  GET_FORMS,
  HAVE_FORMS,
  MODALS,
  NEGATIONS,
  PARTICIPLES_LIKE_BASE,
  verbFormOf,
} from '../language/verb-forms.ts';
import type { Clause, Token } from '../reading.ts';

/** A main verb with the words that make its tense, voice and polarity. Token indexes, `last` inclusive. */
export interface VerbGroup {
  readonly verb: number;
  readonly first: number;
  readonly last: number;
  readonly particle: string | null;
  readonly voice: Clause['voice'];
  readonly form: Clause['form'];
  readonly tense: Clause['tense'];
  readonly negated: boolean;
  readonly modal: string | null;
  /** Whether the spelling leaves open that it is a reduced relative: a past form without an auxiliary. */
  readonly bare: boolean;
}

/**
 * In: a sentence's tokens. Out: its verb groups, left to right.
 * Not: whose they are and how they depend on each other (find-clauses.ts). A participle or gerund that modifies a noun
 * inside its phrase ("the divided city") is no group; `inPhrase` tells which tokens those are.
 */
export function findVerbGroups(tokens: readonly Token[], inPhrase: (token: number) => boolean): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let at = 0;
  while (at < tokens.length) {
    const group = inPhrase(at) ? null : groupAt(tokens, at, inPhrase);
    if (group) groups.push(group);
    at = group ? group.last + 1 : at + 1;
  }
  return groups;
}

const isVerbal = (token: Token | undefined): boolean => token?.upos === 'VERB' || token?.upos === 'AUX';

/** How many adverbs may stand between an auxiliary and its verb; longer runs were not seen in edited news. */
const ADVERBS_MAX = 4;

/** "did not attack" denies the verb; "represents not only A but also B" does not. */
function negatesHere(tokens: readonly Token[], at: number, parts: readonly number[], infinitive: boolean): boolean {
  if (parts.length === 0) return infinitive;
  const last = wordAt(tokens, parts.at(-1) ?? at);
  const helper = BE_FORMS.has(last) || HAVE_FORMS.has(last) || DO_FORMS.has(last) || MODALS.has(last);
  return helper && !/^(?:only|just|least)$/.test(wordAt(tokens, at + 1));
}

/** Longest time that may stand between "have" and its participle, in tokens. */
const INNER_TIME_MAX = 5;

/** "have in recent days escaped": how many tokens a time between auxiliary and verb takes; 0 where none stands. */
function timeBetween(tokens: readonly Token[], parts: readonly number[], at: number): number {
  if (!HAVE_FORMS.has(wordAt(tokens, parts.at(-1) ?? at)) || tokens[at]?.upos !== 'ADP') return 0;
  for (let i = at + 1; i <= at + INNER_TIME_MAX; i += 1) {
    if (tokens[i]?.upos !== 'VERB') continue;
    return TEMPORAL_NOUNS.has(tokens[i - 1]?.lemma.toLowerCase() ?? '') ? i - at : 0;
  }
  return 0;
}

// Matches the mark in: would be “guaranteed”. Not a comma.
const OPENING_QUOTE = /^["“‘']$/;

function groupAt(tokens: readonly Token[], at: number, inPhrase: (token: number) => boolean): VerbGroup | null {
  const infinitive = wordAt(tokens, at) === 'to' && tokens[at]?.upos === 'PART';
  if (!infinitive && !isVerbal(tokens[at])) return null;
  const parts: number[] = [];
  let negated = NEGATIONS.has(wordAt(tokens, at - 1));
  let i = infinitive ? at + 1 : at;
  let gap = 0;
  while (i < tokens.length && gap <= ADVERBS_MAX) {
    const token = tokens[i];
    if (!token) break;
    if (isVerbal(token) && !inPhrase(i)) {
      if (parts.length > 0 && !continues(tokens, parts.at(-1) ?? i, i)) break;
      parts.push(i);
      gap = 0;
    } else if (NEGATIONS.has(wordAt(tokens, i)) && negatesHere(tokens, i, parts, infinitive)) {
      negated = true;
      gap += 1;
    } else if (token.upos === 'ADV' && (infinitive || parts.length > 0)) {
      gap += 1;
    } else if (parts.length > 0 && /^(?:themselves|itself|himself|herself)$/.test(wordAt(tokens, i))) {
      gap += 1;
    } else if (parts.length > 0 && timeBetween(tokens, parts, i) > 0) {
      i += timeBetween(tokens, parts, i) - 1;
    } else if (parts.length > 0 && OPENING_QUOTE.test(token.text) && tokens[i + 1]?.upos === 'VERB') {
      gap += 1;
    } else {
      break;
    }
    i += 1;
  }
  const verb = parts.at(-1);
  return verb === undefined ? null : describe(tokens, at, parts, infinitive, negated);
}

/** Whether the verb at `next` goes on with the group: only behind an auxiliary, and in a form that it takes. */
function continues(tokens: readonly Token[], last: number, next: number): boolean {
  const helper = wordAt(tokens, last);
  const token = tokens[next];
  if (!token) return false;
  const form = verbFormOf(token.text, token.lemma);
  // A base form can be spelled like a past of another verb ("will lay down"), so only clear misfits are refused.
  const misfit = form === 'gerund' || form === 'present' || form === 'participle';
  if (MODALS.has(helper) && tokens[last]?.upos === 'AUX') return !misfit;
  if (DO_FORMS.has(helper)) return !misfit;
  if (HAVE_FORMS.has(helper))
    return (
      form === 'participle' ||
      form === 'past-or-participle' ||
      BE_FORMS.has(wordAt(tokens, next)) ||
      PARTICIPLES_LIKE_BASE.has(wordAt(tokens, next))
    );
  if (BE_FORMS.has(helper) || GET_FORMS.has(helper)) return form !== 'base' && form !== 'present' && form !== 'past';
  return false;
}

function describe(
  tokens: readonly Token[],
  first: number,
  parts: readonly number[],
  infinitive: boolean,
  negated: boolean,
): VerbGroup {
  const verb = parts.at(-1) ?? first;
  const helpers = parts.slice(0, -1).map((i) => wordAt(tokens, i));
  const token = tokens[verb];
  const spelled = token ? verbFormOf(token.text, token.lemma) : 'base';
  const closest = helpers.at(-1) ?? '';
  const passive = (BE_FORMS.has(closest) || GET_FORMS.has(closest)) && spelled !== 'gerund' && token?.upos === 'VERB';
  const modal = helpers.map((helper) => MODALS.get(helper)).find((name) => name !== undefined) ?? null;
  const alone = helpers.length === 0;
  const form = formOf(infinitive, alone, spelled, helpers[0] ?? '');
  const particleAt = verb + 1;
  const particle =
    PARTICLES.has(wordAt(tokens, particleAt)) && isParticle(tokens, particleAt) ? wordAt(tokens, particleAt) : null;
  return {
    verb,
    first,
    last: verb,
    particle,
    voice: passive || (alone && spelled === 'participle') ? 'passive' : 'active',
    form,
    tense: tenseOf(form, modal, spelled, helpers),
    negated,
    modal: modal === 'will' ? null : modal,
    bare: alone && !infinitive && (spelled === 'past-or-participle' || spelled === 'participle'),
  };
}

function formOf(infinitive: boolean, alone: boolean, spelled: string, helper: string): Clause['form'] {
  if (infinitive) return 'infinitive';
  if (alone) return spelled === 'gerund' ? 'gerund' : spelled === 'participle' ? 'participle' : 'finite';
  return helper === 'having' || helper === 'being' ? 'gerund' : 'finite';
}

function tenseOf(
  form: Clause['form'],
  modal: string | null,
  spelled: string,
  helpers: readonly string[],
): Clause['tense'] {
  if (form !== 'finite') return 'none';
  if (modal === 'will') return 'future';
  const opener = helpers[0];
  if (opener === undefined) return spelled === 'past' || spelled === 'past-or-participle' ? 'past' : 'present';
  // The perfect counts as past here: what it tells has happened.
  if (HAVE_FORMS.has(opener) || /^(?:was|were|did|got)$/.test(opener)) return 'past';
  return 'present';
}

/** A particle belongs to the verb ("carry out attacks", "broke down"); a preposition is followed by its own phrase. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const particle = wordAt(tokens, at);
  if (particle === 'in' || particle === 'on' || particle === 'by')
    return next === undefined || next.upos === 'PUNCT' || next.upos === 'ADP';
  if (particle === 'over' || particle === 'through' || particle === 'along' || particle === 'around') {
    return /^(?:take|hand|turn)$/.test(tokens[at - 1]?.lemma ?? '') || next === undefined || next.upos === 'PUNCT';
  }
  return true;
}
