/**
 * In: a document's mentions in order, and its syntax.
 * Out: words that stand for somebody named before: "the ambassador", "its foreign ministry", he, she, it.
 * Not: anything whose antecedent is not clear: then there is no mention at all.
 */

import { SPEECH_VERBS } from '../../language/verb-classes.ts';
import type { EntityMention, Parsed, SentenceSyntax, Token } from '../../reading.ts';
import { institutionEndingAt } from './find-groups.ts';
import { findPosition, phraseWithin } from './find-position.ts';
import { type Gazetteer, keyOf, longestTitle } from './gazetteer.ts';
import { splitWords, type Word, wordKey } from './split-words.ts';

/** Sentences back in which an office's holder is looked for; news repeats the name before it is further away. */
const OFFICE_REACH = 12;

/** Sentences back in which the person of a pronoun is looked for: a quotation of two or three lies between. */
const PERSON_REACH = 3;

/** What is remembered while reading on. */
interface Memory {
  /** Holder of an office by its words ("foreign minister"), and the sentence that said so. */
  readonly offices: Map<string, { mention: EntityMention; sentence: number }>;
  /** Persons of the last two sentences that had any. */
  persons: readonly { mention: EntityMention; sentence: number; subject: boolean }[];
  /** The last body or state that was the subject of a sentence. */
  speaker: { mention: EntityMention; sentence: number } | null;
}

/** References of the whole document, in order. Linear: what is remembered is bounded. */
export function findReferences(doc: Parsed, mentions: readonly EntityMention[], gazetteer: Gazetteer): EntityMention[] {
  const bySentence = new Map<number, EntityMention[]>();
  for (const mention of mentions) {
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  const memory: Memory = { offices: new Map(), persons: [], speaker: null };
  return doc.sentences.flatMap((sentence, index) => {
    const syntax = doc.syntax[index];
    const block = doc.blocks[sentence.block];
    if (!syntax || block?.kind === 'boilerplate') return [];
    const named = bySentence.get(index) ?? [];
    const found = [
      ...findOffices(doc, index, syntax, named, memory, gazetteer),
      ...findBodies(doc, index, syntax, named, memory, gazetteer),
      ...findPronouns(index, syntax, named, memory),
    ];
    remember(doc, index, syntax, [...named, ...found], memory, gazetteer);
    return found;
  });
}

/** "the ambassador said": an office in the definite, without a name beside it. */
function findOffices(
  doc: Parsed,
  sentence: number,
  syntax: SentenceSyntax,
  named: readonly EntityMention[],
  memory: Memory,
  gazetteer: Gazetteer,
): EntityMention[] {
  const { tokens } = syntax;
  const span = doc.sentences[sentence];
  if (!span) return [];
  return syntax.phrases.flatMap((phrase) => {
    const article = tokens[phrase.first];
    const head = tokens[phrase.head];
    if (!head || article?.text.toLowerCase() !== 'the' || phrase.head !== phrase.last) return [];
    const office = memory.offices.get(keysOf(tokens.slice(phrase.first + 1, phrase.last + 1)));
    if (!office || sentence - office.sentence > OFFICE_REACH) return [];
    const words = splitWords(doc.text, span, tokens.slice(phrase.first + 1, phrase.last + 1));
    const title = longestTitle(gazetteer, words, 0);
    const next = tokens[phrase.last + 1];
    const isWhole =
      title?.length === phrase.last - phrase.first &&
      title.title.office === true &&
      !isPlural(title.title.title, words);
    if (!isWhole || NARROWING.has(next?.text ?? '') || next?.upos === 'PROPN') return [];
    if (named.some((mention) => mention.span.start < head.end && article.start < mention.span.end)) return [];
    return [reference(office.mention, sentence, doc.text, article.start, head.end, 'nominal', 'office')];
  });
}

/** What makes another office of one: "the minister of health", "the president, a lawyer". */
const NARROWING = new Set(['of', 'to', 'for', 'in', ',']);

/** Whether the words are the title's plural: "the researchers" are not one of them. */
const isPlural = (title: string, words: readonly Word[]): boolean =>
  words.at(-1)?.key !== keyOf(title).split(' ').at(-1);

/** "its foreign ministry": the state is the subject of this sentence, or of the one before. */
function findBodies(
  doc: Parsed,
  sentence: number,
  syntax: SentenceSyntax,
  named: readonly EntityMention[],
  memory: Memory,
  gazetteer: Gazetteer,
): EntityMention[] {
  const { tokens } = syntax;
  return syntax.phrases.flatMap((phrase) => {
    const owner = tokens[phrase.first];
    const head = tokens[phrase.head];
    if (!owner || !head || owner.text.toLowerCase() !== 'its') return [];
    const institution = institutionEndingAt(syntax, phrase.first + 1, phrase.head);
    if (!institution || institution.length !== phrase.head - phrase.first) return [];
    const before = named.filter((mention) => mention.span.end <= owner.start && isState(mention));
    const distinct = new Set(before.map((mention) => mention.entity));
    const remembered = memory.speaker && sentence - memory.speaker.sentence === 1 ? memory.speaker.mention : null;
    const state =
      distinct.size === 1 ? before[0] : distinct.size === 0 && remembered && isState(remembered) ? remembered : null;
    if (!state?.country) return [];
    const stateName = gazetteer.entries.get(`country:${state.country}`)?.name ?? state.name;
    return [
      {
        ...reference(state, sentence, doc.text, owner.start, head.end, 'nominal', 'body'),
        entity: `organisation:${state.country.toLowerCase()}-${institution.slug}`,
        kind: 'organisation',
        government: false,
        name: `${stateName}'s ${institution.name}`,
      },
    ];
  });
}

const isState = (mention: EntityMention): boolean =>
  mention.country !== null && mention.form !== 'demonym' && (mention.kind === 'country' || mention.government);

/**
 * "he said", "it added". A person pronoun is linked where only one person was named in this sentence and the one
 * before, or one of them was the subject; "it" only where it speaks, and a body or state spoke last.
 */
function findPronouns(
  sentence: number,
  syntax: SentenceSyntax,
  named: readonly EntityMention[],
  memory: Memory,
): EntityMention[] {
  return syntax.tokens.flatMap((token, index) => {
    if (token.upos !== 'PRON') return [];
    const word = token.text.toLowerCase();
    if (word === 'he' || word === 'she') {
      const person = antecedentPerson(sentence, token, named, memory);
      return person ? [reference(person, sentence, token.text, token.start, token.end, 'pronoun', 'person')] : [];
    }
    if (word !== 'it' || !speaksNext(syntax, index)) return [];
    const speaker = memory.speaker && sentence - memory.speaker.sentence <= 1 ? memory.speaker.mention : null;
    return speaker ? [reference(speaker, sentence, token.text, token.start, token.end, 'pronoun', 'speaker')] : [];
  });
}

const speaksNext = ({ tokens }: SentenceSyntax, index: number): boolean => {
  const next = tokens[index + 1];
  return next?.upos === 'VERB' && SPEECH_VERBS.has(next.lemma);
};

function antecedentPerson(
  sentence: number,
  token: Token,
  named: readonly EntityMention[],
  memory: Memory,
): EntityMention | null {
  const here = named.filter((mention) => mention.kind === 'person' && mention.span.end <= token.start);
  const before = memory.persons.filter((person) => sentence - person.sentence <= PERSON_REACH);
  const all = new Set([...here, ...before.map(({ mention }) => mention)].map(({ entity }) => entity));
  if (all.size === 1) return here[0] ?? before[0]?.mention ?? null;
  if (here.length > 0) return null;
  const latest = before.at(-1)?.sentence;
  const subjects = before.filter(({ subject, sentence: at }) => subject && at === latest);
  return new Set(subjects.map(({ mention }) => mention.entity)).size === 1 ? (subjects[0]?.mention ?? null) : null;
}

/** Takes note of what a sentence says: who holds which office, who was named, who was the subject. */
function remember(
  doc: Parsed,
  sentence: number,
  syntax: SentenceSyntax,
  mentions: readonly EntityMention[],
  memory: Memory,
  gazetteer: Gazetteer,
) {
  const persons: { mention: EntityMention; sentence: number; subject: boolean }[] = [];
  let speaker: EntityMention | null = null;
  for (const mention of mentions) {
    const position = findPosition(syntax, phraseWithin(syntax, mention.span));
    const subject = position.kind === 'subject' && position.clause.voice === 'active';
    if (mention.kind === 'person') {
      persons.push({ mention, sentence, subject });
      for (const office of officesBeside(doc, sentence, syntax, mention, gazetteer))
        memory.offices.set(office, { mention, sentence });
    } else if (subject && isBody(mention)) speaker = mention;
  }
  const latest = memory.persons.at(-1)?.sentence;
  if (persons.length > 0)
    memory.persons = [...memory.persons.filter((person) => person.sentence === latest), ...persons];
  if (speaker) memory.speaker = { mention: speaker, sentence };
  else if (persons.some(({ subject }) => subject)) memory.speaker = null;
}

const isBody = (mention: EntityMention): boolean =>
  mention.form !== 'demonym' && (mention.kind === 'organisation' || mention.kind === 'country');

/** The keys of an office as a later text may call it: whole, and "the minister" for a foreign minister. */
function officeKeys(keys: readonly string[]): string[] {
  const whole = keys.join(' ');
  const last = keys.at(-1) ?? '';
  return keys.length > 1 && !LESSER.has(keys[0] ?? '') && SHORT_OFFICES.has(last) ? [whole, last] : [whole];
}

/** First words of an office that is not what its last word alone says. */
const LESSER = new Set('vice deputy assistant acting former ex interim prime first under shadow'.split(' '));

/** Offices that are named without what they are over. */
const SHORT_OFFICES = new Set(
  'minister ambassador spokesman spokeswoman spokesperson envoy governor general judge justice'.split(' '),
);

const keysOf = (tokens: readonly Token[]): string => tokens.map((token) => wordKey(token.text)).join(' ');

/** Offices in a title right before a name, or in an apposition right after it. */
function officesBeside(
  doc: Parsed,
  sentence: number,
  syntax: SentenceSyntax,
  mention: EntityMention,
  gazetteer: Gazetteer,
): string[] {
  const span = doc.sentences[sentence];
  const { tokens } = syntax;
  const first = tokens.findIndex(({ start }) => start >= mention.span.start);
  const last = tokens.findIndex(({ end }) => end >= mention.span.end);
  if (!span || first < 0 || last < 0 || mention.form !== 'name') return [];
  const from = Math.max(0, first - OFFICE_WORDS_MAX);
  const windows = [
    tokens.slice(from, first),
    tokens[last + 1]?.text === ',' ? tokens.slice(last + 2, last + 2 + OFFICE_WORDS_MAX) : [],
  ];
  return windows.flatMap((window, side) => {
    const words = splitWords(doc.text, span, window);
    for (let i = 0; i < words.length; i++) {
      const title = longestTitle(gazetteer, words, i);
      if (!title?.title.office) continue;
      const reachesName = i + title.length === words.length || words.at(-1)?.text === ',';
      if (side === 1 || reachesName) return officeKeys(words.slice(i, i + title.length).map((word) => word.key));
    }
    return [];
  });
}

/** Words beside a name in which its office is looked for: "the Russian ambassador to the United States". */
const OFFICE_WORDS_MAX = 6;

function reference(
  antecedent: EntityMention,
  sentence: number,
  text: string,
  start: number,
  end: number,
  form: 'nominal' | 'pronoun',
  variant: string,
): EntityMention {
  return {
    span: { start, end },
    sentence,
    text: text.length === end - start ? text : text.slice(start, end),
    entity: antecedent.entity,
    kind: antecedent.kind,
    name: antecedent.name,
    country: antecedent.country,
    form,
    government: antecedent.government,
    rule: `entities/find-references#${variant}`,
  };
}
