import { SPEECH_VERBS } from '../language/verb-classes.ts';
import type { Clause, NounPhrase, SentenceSyntax } from '../reading.ts';

/**
 * In: a pronoun's phrase. Out: the phrase of whoever speaks, where the pronoun is the subject of what he says: "parties"
 * for "they" in "Two parties said they would boycott the vote". Null where the two differ in number or kind.
 * Not: pronouns that point into other sentences (4-annotations/entities/find-references.ts).
 */
export function speakerOfPronoun(syntax: SentenceSyntax, phrase: NounPhrase): NounPhrase | null {
  const { tokens, phrases, clauses } = syntax;
  const pronoun = tokens[phrase.head]?.text.toLowerCase() ?? '';
  if (!THIRD_PERSON.has(pronoun)) return null;
  const index = phrases.indexOf(phrase);
  const own = clauses.findIndex(({ subjects, subjectShared }) => !subjectShared && subjects.includes(index));
  const saying = clauses[sayingOver(syntax, own) ?? -1];
  if (!saying || saying.voice === 'passive') return null;
  const speakers = saying.subjects.flatMap((at) => phrases[at] ?? []);
  const speaker = speakers[0];
  if (!speaker || speakers.includes(phrase)) return null;
  return agrees(syntax, pronoun, speaker, speakers.length) ? speaker : null;
}

const THIRD_PERSON = new Set(['it', 'they', 'he', 'she']);

/** Clauses between what is said and who says it: "said that it had left because it feared a raid". */
const CLAUSES_BETWEEN_MAX = 3;

/** The clause of a verb of saying over a clause, through what is coordinated with it or hangs on it. */
function sayingOver({ tokens, clauses }: SentenceSyntax, from: number): number | null {
  let at = from;
  for (let step = 0; step < CLAUSES_BETWEEN_MAX; step += 1) {
    const clause: Clause | undefined = clauses[at];
    if (!clause || clause.parent === null || clause.link === 'relative') return null;
    const lemma = tokens[clauses[clause.parent]?.verb ?? -1]?.lemma.toLowerCase() ?? '';
    if (clause.link === 'complement' && SPEECH_VERBS.has(lemma)) return clause.parent;
    at = clause.parent;
  }
  return null;
}

function agrees({ tokens }: SentenceSyntax, pronoun: string, speaker: NounPhrase, count: number): boolean {
  const head = tokens[speaker.head];
  if (!head || head.upos === 'PRON') return false;
  // Matches "NNS" and "NNPS"; not "NN".
  const plural = count > 1 || /^NNP?S$/.test(head.xpos) || COLLECTIVES.has(head.lemma.toLowerCase());
  if (pronoun === 'they') return plural;
  if (pronoun === 'it') return count === 1 && (!plural || head.upos === 'PROPN') && !PERSONS.test(head.lemma);
  return count === 1 && !plural;
}

/** Nouns without a plural form that are "they". */
const COLLECTIVES = new Set(['police', 'people', 'staff', 'crew', 'family', 'team', 'group', 'military', 'public']);

// Matches "spokesman", "minister", "official"; not "ministry", "union".
const PERSONS = /(?:man|woman|person|minister|official|leader|president|officer|lawyer|mayor|governor|general|chief)$/i;
