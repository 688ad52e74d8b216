/**
 * In: a document with its words, phrases and clauses, and the gazetteer.
 * Out: who and what is named, linked within the document; mentions lie apart or one inside the other, in text order.
 * Not: links to other documents (6-events/link-entities.ts), roles in events (5-mentions).
 */
import type { Note } from '../../../model/note.ts';
import type { EntityMention, Parsed } from '../../reading.ts';
import { decideKinds } from './decide-kinds.ts';
import { findChains } from './find-chains.ts';
import { findGroups } from './find-groups.ts';
import { findReferences } from './find-references.ts';
import { type Gazetteer, longestName } from './gazetteer.ts';
import { isPeople, linkNames } from './link-names.ts';
import { type GovernmentName, markGovernments } from './mark-governments.ts';
import type { Name } from './name.ts';
import { type Clues, findClues, type Line, readLines } from './read-lines.ts';
import { nameOf, splitChain } from './split-chain.ts';

/** What `findEntities` returns: the field of the document, and what was refused. */
export interface FoundEntities {
  readonly entities: readonly EntityMention[];
  readonly notes: readonly Note[];
}

/**
 * Finds the entities of a document. Linear in its length: within a sentence some steps are not, but stage 2 cuts
 * sentences at 2,000 characters.
 */
export function findEntities(doc: Parsed, gazetteer: Gazetteer): FoundEntities {
  const lines = readLines(doc);
  const clues = findClues(lines);
  const names = decideKinds(lines, findNames(doc.text, lines, clues, gazetteer), clues, gazetteer);
  const linked = markGovernments(lines, doc.syntax, linkNames(lines, names, gazetteer), gazetteer);
  const named = linked.map(mentionOf);
  const described = [...named, ...findDescribed(doc, named, gazetteer)].sort(byPosition);
  const entities = [...described, ...findReferences(doc, described, gazetteer)].sort(byPosition);
  return { entities: withoutOverlaps(entities), notes: notesOf(names) };
}

/** Bodies and groups by description, sentence by sentence. */
function findDescribed(doc: Parsed, named: readonly EntityMention[], gazetteer: Gazetteer): EntityMention[] {
  const bySentence = new Map<number, EntityMention[]>();
  for (const mention of named) {
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  return doc.syntax.flatMap((syntax, sentence) => {
    const block = doc.blocks[doc.sentences[sentence]?.block ?? -1];
    if (block?.kind === 'boilerplate') return [];
    return findGroups({ text: doc.text, sentence, syntax, mentions: bySentence.get(sentence) ?? [], gazetteer });
  });
}

/** In text order, the longer first where two begin together. */
const byPosition = (a: EntityMention, b: EntityMention): number =>
  a.span.start - b.span.start || b.span.end - a.span.end;

/** Leaves out a mention that cuts through one before it, or says the same words again. */
function withoutOverlaps(mentions: readonly EntityMention[]): EntityMention[] {
  const kept: EntityMention[] = [];
  const open: EntityMention[] = [];
  for (const mention of mentions) {
    while (open.length > 0 && (open.at(-1)?.span.end ?? 0) <= mention.span.start) open.pop();
    const outer = open.at(-1);
    if (outer && mention.span.end > outer.span.end) continue;
    if (outer && outer.span.start === mention.span.start && outer.span.end === mention.span.end) continue;
    kept.push(mention);
    open.push(mention);
  }
  return kept;
}

/**
 * All names of the document's lines, in order, none overlapping. Lines in capitals, and titles of which each word is
 * capitalised, show no names by themselves: there only listed names are found, and those that other lines have.
 */
function findNames(text: string, lines: readonly Line[], clues: Clues, gazetteer: Gazetteer): Name[] {
  const inLine = lines.map((line) => (isReadable(line) ? namesByCapitals(text, line, clues, gazetteer) : null));
  const known = new Set(inLine.flatMap((names) => names?.map((name) => name.key) ?? []));
  return lines.flatMap((line, i) => inLine[i] ?? knownNames(text, line, known, gazetteer));
}

/** Words of a title that may be nothing but a name: "Boston Red Sox". */
const TITLE_NAME_WORDS_MAX = 4;

const isReadable = (line: Line): boolean =>
  line.style === 'normal' || (line.style === 'title' && line.words.length <= TITLE_NAME_WORDS_MAX);

function namesByCapitals(text: string, line: Line, clues: Clues, gazetteer: Gazetteer): Name[] {
  let used = -1;
  return findChains(line, clues, gazetteer)
    .flatMap((chain) => splitChain(text, line, chain, gazetteer))
    .filter((name) => {
      if (name.first <= used || !LETTERS.test(name.text)) return false;
      used = name.last;
      return true;
    });
}

/** Words of the longest name that is looked for in a title. */
const KNOWN_WORDS_MAX = 6;

/** Listed names of a line, and names that the document has elsewhere, whatever their capitals. */
function knownNames(text: string, line: Line, known: ReadonlySet<string>, gazetteer: Gazetteer): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < line.words.length; ) {
    const match = longestName(gazetteer, line.words, i, line.style === 'capitals');
    const length = Math.max(match?.length ?? 0, knownLength(line, i, known));
    if (length > 0 && line.words[i]?.shape !== 'lower') {
      const listed = match?.length === length ? match.candidates : [];
      names.push(nameOf(text, line, i, i + length - 1, { listed, rule: 'entities/find-entities#title' }));
    }
    i += Math.max(1, length);
  }
  return names;
}

function knownLength(line: Line, from: number, known: ReadonlySet<string>): number {
  for (let length = Math.min(KNOWN_WORDS_MAX, line.words.length - from); length > 0; length--) {
    const key = line.words
      .slice(from, from + length)
      .map((word) => word.key)
      .join(' ');
    if (known.has(key)) return length;
  }
  return 0;
}

/** Two letters, with dots between them or not: "Ann" and "U.S" have them, the lone initial "D." has not. */
const LETTERS = /\p{L}\.?\p{L}/u;

function mentionOf({ name, kind, entity, canonical, country, use, government }: GovernmentName): EntityMention {
  return {
    span: { start: name.start, end: name.end },
    sentence: name.sentence,
    text: name.text,
    entity,
    kind,
    name: canonical,
    country,
    form: use === 'demonym' && !isPeople(name) ? 'demonym' : 'name',
    government,
    rule: name.rule,
  };
}

/** Names that were considered and are no entity. */
const notesOf = (names: readonly Name[]): Note[] =>
  names
    .filter((name) => name.kind === null || name.kind === 'other')
    .map((name) => ({
      stage: 'annotations',
      level: 'dropped',
      rule: name.rule,
      reason: name.kind === null ? 'nothing says what it names' : 'a name of no person, body or place',
      span: { start: name.start, end: name.end },
    }));
