/**
 * In: a document with its words, phrases and clauses, and the gazetteer.
 * Out: who and what is named, linked within the document; mentions lie apart or one inside the other, in text order.
 * Not: links to other documents (6-events/link-entities.ts), roles in events (5-mentions).
 */
import type { Note } from '../../../model/note.ts';
import type { EntityMention, Parsed } from '../../reading.ts';
import { decideKinds } from './decide-kinds.ts';
import { findChains } from './find-chains.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isPeople, type LinkedName, linkNames } from './link-names.ts';
import type { Name } from './name.ts';
import { type Clues, findClues, type Line, readLines } from './read-lines.ts';
import { splitChain } from './split-chain.ts';

/** What `findEntities` returns: the field of the document, and what was refused. */
export interface FoundEntities {
  readonly entities: readonly EntityMention[];
  readonly notes: readonly Note[];
}

/** Most names of a document; a longer text is read to there and says so. */
export const NAMES_MAX = 200_000;

/** Finds the entities of a document. Linear in its length. */
export function findEntities(doc: Parsed, gazetteer: Gazetteer): FoundEntities {
  const lines = readLines(doc);
  const clues = findClues(lines);
  const names = decideKinds(lines, findNames(doc.text, lines, clues, gazetteer), clues, gazetteer);
  const linked = linkNames(lines, names, gazetteer);
  const entities = linked.map(mentionOf);
  return { entities, notes: notesOf(names) };
}

/** All names of the document's lines, in order, none overlapping. */
function findNames(text: string, lines: readonly Line[], clues: Clues, gazetteer: Gazetteer): Name[] {
  const names: Name[] = [];
  for (const line of lines) {
    let used = -1;
    for (const chain of findChains(line, clues, gazetteer)) {
      for (const name of splitChain(text, line, chain, gazetteer)) {
        if (name.first <= used || !LETTERS.test(name.text)) continue;
        used = name.last;
        names.push(name);
      }
    }
    if (names.length >= NAMES_MAX) break;
  }
  return names;
}

/** Two letters, with dots between them or not: "Ann" and "U.S" have them, the lone initial "D." has not. */
const LETTERS = /\p{L}\.?\p{L}/u;

function mentionOf({ name, kind, entity, canonical, country, use }: LinkedName): EntityMention {
  return {
    span: { start: name.start, end: name.end },
    sentence: name.sentence,
    text: name.text,
    entity,
    kind,
    name: canonical,
    country,
    form: use === 'demonym' && !isPeople(name) ? 'demonym' : 'name',
    government: false,
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
