import { fileURLToPath } from 'node:url';
import { readLexicon } from '../../../src/build/lexicon/read-lexicon.ts';
import type { GazetteerEntry } from '../../../src/model/lexicon.ts';
import { cleanText } from '../../../src/pipeline/1-text/clean-text.ts';
import { splitSentences } from '../../../src/pipeline/2-sentences/split-sentences.ts';
import { parseSentences } from '../../../src/pipeline/3-syntax/parse-sentences.ts';
import { findEntities } from '../../../src/pipeline/4-annotations/entities/find-entities.ts';
import { createGazetteer, type Gazetteer } from '../../../src/pipeline/4-annotations/entities/gazetteer.ts';
import type { EntityMention, Parsed } from '../../../src/pipeline/reading.ts';
import { SYNTAX } from '../../support/syntax-model.ts';

export const lexicon = await readLexicon(fileURLToPath(new URL('../../../data/lexicon', import.meta.url)));
export const gazetteer: Gazetteer = createGazetteer(lexicon);

export const parsedOf = (text: string, id = 'doc'): Parsed =>
  parseSentences(splitSentences(cleanText({ id, text, sha256: '' })), SYNTAX);

/** The mentions of a text, with the project's lexicon and what a publisher adds to it. */
export function mentionsOf(text: string, added: readonly GazetteerEntry[] = []): readonly EntityMention[] {
  const own =
    added.length === 0 ? gazetteer : createGazetteer({ ...lexicon, gazetteer: [...lexicon.gazetteer, ...added] });
  return findEntities(parsedOf(text), own).entities;
}

/** A mention as tests write it: `Moscow = country:RUS`, with `!` where it stands for a government. */
export const shown = ({ text, entity, government }: EntityMention): string =>
  `${text} = ${entity}${government ? ' !' : ''}`;

/** Names of a text and whose they are, in order; other mentions are left out. */
export const namesIn = (text: string): string[] =>
  mentionsOf(text)
    .filter(({ form }) => form === 'name')
    .map(shown);

/** Mentions of a text that are no names: demonyms, bodies, groups, references. */
export const otherMentionsIn = (text: string): string[] =>
  mentionsOf(text)
    .filter(({ form }) => form !== 'name')
    .map(shown);
