import { articleFor, withThe } from '../language/articles.ts';
import { TEMPORAL_NOUNS } from '../language/closed-classes.ts';
import type { EntityMention, NounPhrase, Token } from '../reading.ts';
import { fillerOf, phraseSpan, type Scene } from './scene.ts';
import { speakerOfPronoun } from './speaker-pronoun.ts';

/**
 * In: a noun phrase. Out: its words as a title can use them: the canonical name where it names somebody, else the words
 * up to its head, without times, quotation marks and what only points into the text ("these", "my"), and with the "of"
 * that completes it. Null where it says nothing by itself: pronouns nobody resolved, times.
 * Not: other prepositional phrases behind it (word-obliques.ts).
 */
export function wordPhrase(scene: Scene, index: number): string | null {
  const core = coreWords(scene, index);
  if (core === null) return null;
  const holder = core.complete ? null : holderOf(scene, index);
  if (holder !== null) return holder;
  const own = core.complete ? '' : ofPhrase(scene, index, WORDS_MAX - core.words.split(' ').length);
  return `${core.words}${own}`;
}

/** Words that a title takes over from one phrase; more in a row would be a quotation. */
const WORDS_MAX = 7;

/** Words kept before "of" and its like; longer phrases lose their first modifiers. */
const CORE_WORDS_MAX = 5;

interface Core {
  readonly words: string;
  /** A name needs nothing behind it. */
  readonly complete: boolean;
}

function coreWords(scene: Scene, index: number): Core | null {
  const phrase = scene.syntax.phrases[index];
  const head = scene.syntax.tokens[phrase?.head ?? -1];
  if (!phrase || !head || isTime(scene, phrase)) return null;
  const entity = namedBy(scene, phrase);
  if (entity) return { words: nameIn(scene, phrase, entity), complete: true };
  if (OPENS_RELATIVE.test(wordAt(scene, phrase.first))) return null;
  const speaker = speakerOfPronoun(scene.syntax, phrase);
  if (speaker !== null) return coreWords(scene, scene.syntax.phrases.indexOf(speaker));
  if ((head.upos === 'PRON' || EMPTY_HEADS.test(head.text)) && ofIndex(scene, index) < 0) return null;
  const words = commonWords(scene, phrase);
  if (words === '') return null;
  const counted = head.upos === 'NUM' && ofIndex(scene, index) < 0 ? countedBy(scene, head) : null;
  return { words: counted === null ? words : `${words} ${counted}`, complete: false };
}

/** "killed three": a bare number says of what it is where a figure knows. */
function countedBy(scene: Scene, head: Token): string | null {
  const index = scene.figures.find((at) => {
    const figure = scene.doc.figures[at];
    return figure !== undefined && figure.unit === 'person' && covers(figure.span, head);
  });
  const figure = scene.doc.figures[index ?? -1];
  if (!figure) return null;
  if (figure.value === 1) return figure.scope === '' ? 'person' : null;
  return figure.scope === '' ? 'people' : figure.scope;
}

// Matches "both", "others"; not "brothers".
const EMPTY_HEADS = /^(?:all|another|both|each|many|most|none|one|other|others|some|such|that|these|this|those)$/i;
// Matches the first word of "whose homes", "what remains"; not "white houses".
const OPENS_RELATIVE = /^(?:who|whom|whose|which|what|that)$/i;

const wordAt = (scene: Scene, at: number): string => scene.syntax.tokens[at]?.text ?? '';

/** The entity that a phrase stands for as a whole: by its head, or resolved from a pronoun or description. */
export function namedBy(scene: Scene, phrase: NounPhrase): EntityMention | null {
  const filler = fillerOf(scene, phrase);
  const entity = filler.entity === null ? undefined : scene.doc.entities[filler.entity];
  if (!entity || entity.form === 'demonym' || countsSome(scene, phrase, entity)) return null;
  const { span } = filler;
  const elsewhere = entity.span.end <= span.start || entity.span.start >= span.end;
  const heads = entity.span.start < phraseSpan(scene, phrase).end && entity.span.end >= phraseSpan(scene, phrase).end;
  return elsewhere || heads ? entity : null;
}

/** "two Azerbaijani soldiers" are some of those whom the name is of. */
const countsSome = (scene: Scene, phrase: NounPhrase, entity: EntityMention): boolean =>
  scene.syntax.tokens
    .slice(phrase.first, phrase.head)
    .some((token) => token.upos === 'NUM' && token.end <= entity.span.start && entity.kind === 'group');

/** "the Senate" keeps its article, which is part of how such a name is used; persons have none. */
function nameIn(scene: Scene, phrase: NounPhrase, entity: EntityMention): string {
  if (entity.kind === 'person' || entity.form !== 'name') return entity.name;
  if (entity.kind === 'country') return withThe(entity.name);
  const before = scene.doc.text.slice(phraseSpan(scene, phrase).start, entity.span.start);
  // Matches "the " and "The old "; not "then".
  return /^the\s/i.test(before) ? `the ${entity.name}` : withThe(entity.name);
}

/** Whether a phrase names a point in time, or is headed by one: "Tuesday", "last week". */
export function isTime(scene: Scene, phrase: NounPhrase): boolean {
  const head = scene.syntax.tokens[phrase.head];
  if (!head) return false;
  const dated = scene.times.some((time) => {
    const timex = scene.doc.times[time];
    return timex !== undefined && timex.type !== 'DURATION' && covers(timex.span, head);
  });
  return dated || (TEMPORAL_NOUNS.has(head.lemma.toLowerCase()) && !isCounted(scene, phrase));
}

const covers = (outer: { start: number; end: number }, inner: { start: number; end: number }): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** "ten years" is a length; "next year" a date. */
const isCounted = (scene: Scene, phrase: NounPhrase): boolean =>
  scene.syntax.tokens.slice(phrase.first, phrase.head).some(({ upos }) => upos === 'NUM');

/** The words of a phrase up to its head, mended for use outside their text. */
function commonWords(scene: Scene, phrase: NounPhrase): string {
  const { tokens } = scene.syntax;
  const skipped = new Set<number>();
  for (let at = phrase.first; at <= phrase.last; at += 1) {
    const token = tokens[at];
    if (!token || token.text === '"' || isInTime(scene, at) || HEARSAY.test(token.text)) skipped.add(at);
    // "Tuesday's": the ending goes with its word. Matches "'s" and "’"; not "is".
    else if (/^['’]s?$/.test(token.text) && skipped.has(at - 1)) skipped.add(at);
  }
  let words = '';
  let last = -1;
  for (let at = phrase.first; at <= phrase.last; at += 1) {
    const token = tokens[at];
    if (!token || skipped.has(at)) continue;
    const gap = last < 0 ? '' : last === at - 1 ? scene.doc.text.slice(tokens[last]?.end ?? 0, token.start) : ' ';
    words += `${gap}${ownNameAt(scene, at) ?? inTheMiddle(scene, at)}`;
    last = at;
  }
  const tidy = words.replace(/\s+/g, ' ').replace(/["“”]/g, '').replace(/[‘’]/g, "'").trim();
  return mendOpening(cutFront(tidy));
}

// Matches "reportedly", "no": what denies a noun denies its verb in a title; not "northern".
const HEARSAY = /^(?:reportedly|allegedly|apparently|supposedly|no)$/i;

const isInTime = (scene: Scene, at: number): boolean => {
  const token = scene.syntax.tokens[at];
  return (
    token !== undefined &&
    scene.times.some((time) => {
      const timex = scene.doc.times[time];
      return timex !== undefined && timex.type !== 'DURATION' && covers(timex.span, token);
    })
  );
};

// Matches number words that a tagger takes for names where they open a sentence: "Seventeen"; not "Seven Oaks".
const NUMERALS =
  /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|[A-Z][a-z]+teen|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety|Another|Several|Many)$/;

/** A word as it is spelled away from the start of its sentence; a name keeps its capital. */
export function inTheMiddle(scene: Scene, at: number): string {
  const token = scene.syntax.tokens[at];
  if (!token) return '';
  // Matches an opening quotation mark or a colon; not a comma.
  const before = scene.syntax.tokens[at - 1];
  const opens = before === undefined || /^["“‘':]$/.test(before.text);
  // Matches "Police", "Clashes"; not "NATO", "McDonald", "I".
  if (!opens || !/^[A-Z][a-z]+$/.test(token.text)) return token.text;
  if (NUMERALS.test(token.text)) return token.text.toLowerCase();
  const named = scene.entities.some((index) => {
    const entity = scene.doc.entities[index];
    return entity !== undefined && covers(entity.span, token);
  });
  const next = scene.syntax.tokens[at + 1];
  const modifies = next?.text === '-' || next?.upos === 'NOUN' || next?.upos === 'ADJ' || next?.upos === 'NUM';
  const name = token.upos === 'PROPN' && !modifies && (next?.upos === 'PROPN' || !token.text.endsWith('s'));
  return named || name ? token.text : token.text.toLowerCase();
}

/** "Baku's forces" are Azerbaijan's: a capital that stands for its government goes by the country's name. */
function ownNameAt(scene: Scene, at: number): string | null {
  const token = scene.syntax.tokens[at];
  for (const index of scene.entities) {
    const entity = scene.doc.entities[index];
    const stands = entity?.kind === 'country' && entity.form === 'name' && entity.government;
    if (token && entity && stands && entity.span.start === token.start && entity.span.end === token.end) {
      return entity.name;
    }
  }
  return null;
}

/** Words that point at something earlier in the text, or at its speaker. */
// Matches "these talks", "my colleagues"; not "thesis".
const POINTING = /^(?:this|that|these|those|such)\s/i;
const SPEAKING = /^(?:my|our|your)\s/i;

/** "those talks" → "the talks", "my colleagues" → "colleagues", "The rebels" → "the rebels". */
function mendOpening(words: string): string {
  // "both state police", cut from its list, is one. Matches "Both men"; not "bother".
  const plain = words
    .replace(POINTING, 'the ')
    .replace(SPEAKING, '')
    .replace(/^both\s(?=\S)/i, '');
  // Matches "The rebels", "A man", "Their homes"; not "Theresa".
  const opened = plain.replace(/^(?:The|A|An|His|Her|Its|Their|Some|Many|Several)(?=\s)/, (word) => word.toLowerCase());
  // Matches "a agreement" and "an recent", left when what stood between is gone.
  return opened.replace(/^an? (?=\S)(.*)$/, (_, rest: string) => `${articleFor(rest)} ${rest}`);
}

/** Drops modifiers from the front until the phrase is short; its article stays. */
function cutFront(text: string): string {
  const words = text.split(' ');
  if (words.length <= CORE_WORDS_MAX) return text;
  const kept = words.slice(-CORE_WORDS_MAX + 1);
  // A cut inside "a state of …" or after a possessive would change what is said.
  const first = words[0] ?? '';
  // Matches "The"; not "Theresa".
  const article = /^(?:a|an|the)$/i.exec(first)?.[0].toLowerCase() ?? '';
  if (article === '') return words.slice(-CORE_WORDS_MAX).join(' ');
  return `${article} ${kept.join(' ')}`;
}

/** "the secretary of state Jane Doe": whoever holds an office goes by the name, which the parser hangs on it by "of". */
function holderOf(scene: Scene, index: number): string | null {
  const head = scene.syntax.phrases[index]?.head ?? -1;
  const holder = scene.syntax.phrases[ofIndex(scene, index)];
  const named = holder ? namedBy(scene, holder) : null;
  return named?.kind === 'person' && OFFICES.test(scene.syntax.tokens[head]?.text ?? '') ? named.name : null;
}

// Matches "Secretary", "chair"; not "wife", "government".
const OFFICES =
  /^(?:ambassador|archbishop|bishop|chair|chairman|chairwoman|chief|director|duchess|duke|governor|head|king|leader|mayor|minister|president|prince|princess|queen|secretary|speaker|spokesman|spokesperson|spokeswoman)$/i;

/** " of the corridor": what a phrase is of, as far as words are left. */
function ofPhrase(scene: Scene, index: number, wordsLeft: number): string {
  const at = ofIndex(scene, index);
  const core = at < 0 ? null : coreWords(scene, at);
  if (core === null) return '';
  const words = ` of ${core.words}`;
  const left = wordsLeft - core.words.split(' ').length - 1;
  if (left < 0 && !core.complete) return '';
  return core.complete ? words : `${words}${ofPhrase(scene, at, left)}`;
}

const ofIndex = (scene: Scene, index: number): number =>
  scene.syntax.phrases.findIndex(({ within }) => within?.phrase === index && within.preposition === 'of');

/** Names in a list beyond these are left to the record. */
const MEMBERS_MAX = 3;

/** The phrases of one slot as a list: "Baku and Yerevan". Null where none of them says anything. */
export function wordPhrases(scene: Scene, indexes: readonly number[]): string | null {
  const words = indexes.slice(0, MEMBERS_MAX).flatMap((index) => wordPhrase(scene, index) ?? []);
  const unique = [...new Set(words)];
  const last = unique.at(-1);
  if (last === undefined) return null;
  return unique.length === 1 ? last : `${unique.slice(0, -1).join(', ')} and ${last}`;
}
