import { regularBase } from '../language/regular-base.ts';
import { lower } from '../language/token-words.ts';
import { MODALS, verbFormOf } from '../language/verb-forms.ts';
import type { Token, Upos } from '../reading.ts';

/**
 * In: a sentence's tokens as tagged. Out: the same tokens with the tagger's known errors mended.
 * Not: new words or other boundaries.
 *
 * Each repair looks at a token and its neighbours and proposes a tag. They run in this order, once each, and see what
 * the ones before them changed.
 */
type Repair = (tokens: readonly Token[], at: number) => Upos | null;

/** "the rebels who fear arrest": a noun tag right after a relative pronoun that a noun follows is a verb. */
const verbAfterRelative: Repair = (tokens, at) => {
  const token = tokens[at];
  if (token?.upos !== 'NOUN' || !/^(?:who|which)$/.test(lower(tokens[at - 1]))) return null;
  const next = tokens[at + 1]?.upos;
  return next === 'DET' || next === 'PRON' || next === 'NOUN' || next === 'PROPN' || next === 'ADP' || next === 'ADJ'
    ? 'VERB'
    : null;
};

/** "will host talks", "to disband": what follows a modal, or the particle "to", and is tagged a noun is a verb. */
const verbAfterModal: Repair = (tokens, at) => {
  const token = tokens[at];
  if (token?.upos !== 'NOUN' && token?.upos !== 'PROPN') return null;
  // "to rebels" is a preposition and a plural: an infinitive is the bare word.
  if (token.text !== token.lemma) return null;
  const before = tokens[at - 1];
  if (before?.upos === 'AUX' && MODALS.has(lower(before))) return 'VERB';
  return before?.upos === 'PART' && lower(before) === 'to' ? 'VERB' : null;
};

/** Sentence-initial words that are capitalised by their place alone: "Several", "Dozens", "Many". */
const INITIAL_QUANTIFIERS: ReadonlyMap<string, Upos> = new Map([
  ['several', 'ADJ'],
  ['as', 'SCONJ'],
  ['after', 'ADP'],
  ['despite', 'ADP'],
  ['many', 'ADJ'],
  ['most', 'ADJ'],
  ['some', 'DET'],
  ['few', 'ADJ'],
  ['more', 'ADJ'],
  ['late', 'ADV'],
  ['early', 'ADV'],
  ['earlier', 'ADV'],
  ['later', 'ADV'],
  ['fewer', 'ADJ'],
  ['dozens', 'NOUN'],
  ['hundreds', 'NOUN'],
  ['thousands', 'NOUN'],
  ['millions', 'NOUN'],
  ['tens', 'NOUN'],
  ['scores', 'NOUN'],
  ['about', 'ADV'],
  ['around', 'ADV'],
  ['nearly', 'ADV'],
  ['almost', 'ADV'],
  ['meanwhile', 'ADV'],
  ['however', 'ADV'],
  ['officials', 'NOUN'],
  ['authorities', 'NOUN'],
  ['police', 'NOUN'],
  ['rebels', 'NOUN'],
  ['troops', 'NOUN'],
  ['protesters', 'NOUN'],
  ['residents', 'NOUN'],
  ['people', 'NOUN'],
  ['refugees', 'NOUN'],
  ['rescuers', 'NOUN'],
  ['witnesses', 'NOUN'],
  ['both', 'DET'],
  ['all', 'DET'],
]);
const initialCapital: Repair = (tokens, at) => {
  if (tokens[at]?.upos !== 'PROPN' || tokens[at - 1]?.upos === 'PROPN') return null;
  const opens = at === 0 || /^["“'‘(:]$/.test(tokens[at - 1]?.text ?? '');
  return opens ? (INITIAL_QUANTIFIERS.get(lower(tokens[at])) ?? null) : null;
};

/** "Launched on Monday, the raid …": a capitalised participle that opens a sentence before a preposition. */
const initialParticiple: Repair = (tokens, at) => {
  if (at !== 0 || tokens[0]?.upos !== 'PROPN' || !/^[A-Z][a-z]+ed$/.test(tokens[0].text)) return null;
  return tokens[1]?.upos === 'ADP' || tokens[1]?.upos === 'ADV' ? 'VERB' : null;
};

/** "the offensive began", "an explosive": an adjective that closes its phrase after a determiner is a noun. */
const nounAtPhraseEnd: Repair = (tokens, at) => {
  if (tokens[at]?.upos !== 'ADJ') return null;
  const next = tokens[at + 1]?.upos;
  if (next === 'NOUN' || next === 'PROPN' || next === 'ADJ' || next === 'NUM' || next === 'CCONJ') return null;
  if (tokens[at + 1]?.text === '-' || tokens[at + 1]?.text === ',') return null;
  const before = tokens[at - 1];
  const inner = before?.upos === 'ADJ' || before?.upos === 'NOUN' || before?.upos === 'PROPN';
  const opens = before?.upos === 'DET' || (inner && tokens[at - 2]?.upos === 'DET');
  if (!opens || /^(?:more|less|so|too|very|as|most)$/.test(lower(before))) return null;
  return /(?:ive|al|ist|ian|ary|ant|ent)$/.test(lower(tokens[at])) ? 'NOUN' : null;
};

/** "those crossing to the coast": an -ing word behind a word for people is what they do. */
const participleAfterThose: Repair = (tokens, at) => {
  if (tokens[at]?.upos !== 'NOUN' || !/[a-z]ing$/.test(lower(tokens[at]))) return null;
  return /^(?:those|anyone|everyone|people|residents|someone)$/.test(lower(tokens[at - 1])) ? 'VERB' : null;
};

/** "want to leave": before a base form "to" is the particle of an infinitive, whatever the tagger says. */
const toBeforeVerb: Repair = (tokens, at) => {
  if (lower(tokens[at]) !== 'to' || tokens[at]?.upos !== 'ADP') return null;
  if (/^(?:according|due|thanks|prior|close|next)$/.test(lower(tokens[at - 1]))) return null;
  const next = tokens[at + 1];
  return next?.upos === 'VERB' && lower(next) === next.lemma && !lower(next).endsWith('ing') ? 'PART' : null;
};

/** "of destabilising the region": an -ing word between a preposition and a determiner or name is a gerund. */
const gerundAfterPreposition: Repair = (tokens, at) => {
  const token = tokens[at];
  if (token?.upos !== 'ADJ' && token?.upos !== 'NOUN') return null;
  if (!/[a-z]{3}ing$/.test(token.text) || tokens[at - 1]?.upos !== 'ADP') return null;
  const next = tokens[at + 1]?.upos;
  return next === 'DET' || next === 'PROPN' || next === 'PRON' ? 'VERB' : null;
};

/** "according to", "following the attack", "including 20 children": participles that are prepositions now. */
const deverbalPreposition: Repair = (tokens, at) => {
  const next = tokens[at + 1];
  if (tokens[at]?.upos !== 'VERB' || !next) return null;
  if (lower(tokens[at]) === 'according') return lower(next) === 'to' ? 'ADP' : null;
  if (!/^(?:following|including|regarding|concerning|excluding|barring)$/.test(lower(tokens[at]))) return null;
  return tokens[at - 1]?.upos === 'AUX' ? null : 'ADP';
};

/** "in the north": a compass word after a determiner is a noun unless a noun follows. */
const compassNoun: Repair = (tokens, at) => {
  if (!/^(?:north|south|east|west)(?:east|west)?$/.test(lower(tokens[at])) || tokens[at - 1]?.upos !== 'DET')
    return null;
  const next = tokens[at + 1]?.upos;
  return next === 'NOUN' || next === 'PROPN' || next === 'ADJ' ? null : 'NOUN';
};

/** "have since returned": between auxiliary and verb it is an adverb. */
const sinceBetween: Repair = (tokens, at) =>
  lower(tokens[at]) === 'since' && tokens[at - 1]?.upos === 'AUX' && tokens[at + 1]?.upos === 'VERB' ? 'ADV' : null;

/** "the border shelling began": an -ing word at the end of a phrase, before a verb or preposition, is its noun. */
const nounEndingInIng: Repair = (tokens, at) => {
  const token = tokens[at];
  if (token?.upos !== 'VERB' || !/[a-z]{3}ing$/.test(token.text)) return null;
  const before = tokens[at - 1];
  const modified =
    (before?.upos === 'ADJ' || before?.upos === 'PROPN' || before?.upos === 'NOUN') && tokens[at - 2]?.upos === 'DET';
  // "last week's fighting"
  const possessed = before?.upos === 'PART' && /^['’]s?$/.test(before.text);
  if (before?.upos !== 'DET' && !modified && !possessed) return null;
  const next = tokens[at + 1];
  if (!next || next.upos === 'PUNCT' || next.upos === 'AUX') return 'NOUN';
  if (next.upos === 'ADP' && /^(?:of|by|in|on|at)$/.test(lower(next))) return 'NOUN';
  return next.upos === 'VERB' && modified && verbFormOf(next.text, next.lemma) !== 'gerund' ? 'NOUN' : null;
};

/** "many of the displaced": a participle that closes its phrase names people. */
const participleForPeople: Repair = (tokens, at) => {
  if (tokens[at]?.upos !== 'VERB' || lower(tokens[at - 1]) !== 'the') return null;
  if (
    !/^(?:displaced|wounded|injured|accused|detained|missing|captured|condemned|unemployed|deceased|killed)$/.test(
      lower(tokens[at]),
    )
  )
    return null;
  const next = tokens[at + 1]?.upos;
  return next === 'NOUN' || next === 'PROPN' || next === 'ADJ' || next === 'NUM' ? null : 'NOUN';
};

/** "the road that links Lima with the coast": between nouns, before a name, a present tense that was taken for a plural. */
const verbAfterThat: Repair = (tokens, at) => {
  if (tokens[at]?.upos !== 'NOUN' || lower(tokens[at - 1]) !== 'that' || !/[a-z]s$/.test(lower(tokens[at])))
    return null;
  const before = tokens[at - 2]?.upos;
  const next = tokens[at + 1]?.upos;
  return (before === 'NOUN' || before === 'PROPN') && (next === 'PROPN' || next === 'DET' || next === 'PRON')
    ? 'VERB'
    : null;
};

/** The "that" of such a clause is a pronoun. */
const thatBeforeVerb: Repair = (tokens, at) =>
  lower(tokens[at]) === 'that' &&
  tokens[at]?.upos === 'DET' &&
  tokens[at + 1]?.upos === 'VERB' &&
  tokens[at - 1]?.upos === 'NOUN'
    ? 'PRON'
    : null;

/** ", promising that", ", killing five": an -ing word behind a comma and before its object is a verb. */
const participleBehindComma: Repair = (tokens, at) => {
  const token = tokens[at];
  if ((token?.upos !== 'ADJ' && token?.upos !== 'NOUN') || tokens[at - 1]?.text !== ',') return null;
  if (!/[a-z]{3}ing$/.test(token.text)) return null;
  const next = tokens[at + 1];
  return next?.upos === 'DET' || next?.upos === 'PRON' || next?.upos === 'NUM' || lower(next) === 'that'
    ? 'VERB'
    : null;
};

/** "according to police": behind "according to" stands a name of somebody, never a verb. */
const nounBehindAccording: Repair = (tokens, at) =>
  tokens[at]?.upos === 'VERB' && lower(tokens[at - 1]) === 'to' && lower(tokens[at - 2]) === 'according'
    ? 'NOUN'
    : null;

/** "a de facto government": foreign words between a determiner and a noun qualify it. */
const foreignModifier: Repair = (tokens, at) => {
  if (tokens[at]?.upos !== 'X') return null;
  const before = tokens[at - 1]?.upos;
  const next = tokens[at + 1]?.upos;
  const opened = before === 'DET' || before === 'ADJ' || before === 'X';
  return opened && (next === 'NOUN' || next === 'ADJ' || next === 'X' || next === 'PROPN') ? 'ADJ' : null;
};

/** "when rebels attacked": between such a word and a finite verb stands a subject, not another verb. */
const nounBehindWhen: Repair = (tokens, at) => {
  if (tokens[at]?.upos !== 'VERB' || !/^(?:when|after|as|while|before|because|if)$/.test(lower(tokens[at - 1])))
    return null;
  const next = tokens[at + 1];
  if (!/[a-z]s$/.test(lower(tokens[at])) || (next?.upos !== 'VERB' && next?.upos !== 'AUX')) return null;
  return next.upos === 'VERB' && verbFormOf(next.text, next.lemma) === 'gerund' ? null : 'NOUN';
};

const REPAIRS: readonly Repair[] = [
  nounBehindWhen,
  nounBehindAccording,
  participleBehindComma,
  foreignModifier,
  verbAfterThat,
  thatBeforeVerb,
  participleForPeople,
  nounEndingInIng,
  compassNoun,
  sinceBetween,
  deverbalPreposition,
  initialCapital,
  initialParticiple,
  toBeforeVerb,
  verbAfterRelative,
  verbAfterModal,
  nounAtPhraseEnd,
  participleAfterThose,
  gerundAfterPreposition,
];

/** The tokens with mended tags; lemmas of nouns that became verbs are kept, since both are the bare word here. */
export function repairTags(tokens: readonly Token[]): readonly Token[] {
  const mended = [...tokens];
  for (const repair of REPAIRS) {
    for (let at = 0; at < mended.length; at += 1) {
      const upos = repair(mended, at);
      const token = mended[at];
      if (upos !== null && token) mended[at] = { ...token, upos, lemma: lemmaAs(token, upos) };
    }
  }
  return mended;
}

/** The lemma under the new tag: "fears" as a verb is "fear", "crossing" is "cross", "launched" is "launch". */
function lemmaAs(token: Token, upos: Upos): string {
  if (upos !== 'VERB') return token.lemma.toLowerCase();
  const word = token.text.toLowerCase();
  if (/(?:ing|ed)$/.test(word)) return regularBase(word);
  // "links" as a verb is "link": a plural and a present tense end alike.
  return token.lemma.toLowerCase().replace(/^(.*[^s])s$/, word.endsWith('s') ? '$1' : '$&');
}
