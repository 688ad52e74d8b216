/**
 * In: a sentence's noun phrases and the names in it.
 * Out: mentions by description: a state's bodies ("Azerbaijan's foreign ministry", "the Armenian government"), and groups
 * of people ("Russian peacekeepers", "separatist forces").
 * Not: "the ambassador", "its foreign ministry", pronouns (find-references.ts).
 */

import type { GazetteerEntry } from '../../../model/lexicon.ts';
import { wordAt } from '../../language/token-words.ts';
import type { EntityMention, NounPhrase, SentenceSyntax } from '../../reading.ts';
import { entityIdOf, slugOf } from './entity-id.ts';
import { countryNamed, entryNamed, type Gazetteer } from './gazetteer.ts';
import {
  GOVERNMENT_NOUNS,
  GROUP_MODIFIERS,
  GROUP_NOUNS,
  INSTITUTION_WORDS_MAX,
  INSTITUTIONS,
  NOT_OF_STATE,
} from './institutions.ts';
import { wordKey } from './split-words.ts';

/** What the finders of this file know of a sentence: its words, and the mentions found in it so far. */
interface SentenceView {
  readonly text: string;
  readonly sentence: number;
  readonly syntax: SentenceSyntax;
  readonly mentions: readonly EntityMention[];
  readonly gazetteer: Gazetteer;
}

/** Mentions by description in one sentence. */
export function findGroups(view: SentenceView): EntityMention[] {
  return view.syntax.phrases.flatMap((phrase) => {
    const found = institutionIn(view, phrase) ?? governmentIn(view, phrase) ?? groupIn(view, phrase);
    return found ? [found] : [];
  });
}

/** An institution that ends a run of words: how many words it has, and which. */
export function institutionEndingAt(
  syntax: SentenceSyntax,
  first: number,
  last: number,
): { readonly length: number; readonly slug: string; readonly name: string } | null {
  if (!INSTITUTION_ENDS.has(wordKey(syntax.tokens[last]?.text ?? ''))) return null;
  for (let length = Math.min(INSTITUTION_WORDS_MAX, last - first + 1); length > 0; length--) {
    const found = INSTITUTIONS.get(keysOf(syntax, last - length + 1, last));
    if (found) return { length, slug: found.slug, name: found.name };
  }
  return null;
}

/** Last words of all spellings, so that most phrases are passed over at once. */
const INSTITUTION_ENDS = new Set([...INSTITUTIONS.keys()].map((key) => key.split(' ').at(-1) ?? ''));

const keysOf = (syntax: SentenceSyntax, first: number, last: number): string =>
  syntax.tokens
    .slice(first, last + 1)
    .map((token) => wordKey(token.text))
    .join(' ');

/** "the Russian foreign ministry", "Russia's foreign ministry", "the foreign ministry of Russia". */
function institutionIn(view: SentenceView, phrase: NounPhrase): EntityMention | null {
  const whole = institutionFrom(view.syntax, phrase.head);
  if (whole) {
    const owner = ownerAfter(view, whole.last) ?? ownerOf(view, phrase, phrase.head - 1);
    return owner?.country && isStateOwner(owner) ? stateBody(view, phrase, owner, whole, whole.last) : null;
  }
  const institution = institutionEndingAt(view.syntax, phrase.first, phrase.head);
  if (!institution) return null;
  const owner = ownerOf(view, phrase, phrase.head - institution.length);
  return owner?.country && isStateOwner(owner) ? stateBody(view, phrase, owner, institution, phrase.head) : null;
}

const isStateOwner = (owner: EntityMention): boolean => owner.kind === 'country' || owner.government;

/** An institution whose spelling goes on after its head, "ministry of foreign affairs", from that head on. */
function institutionFrom(
  syntax: SentenceSyntax,
  head: number,
): { readonly slug: string; readonly name: string; readonly last: number } | null {
  if (syntax.tokens[head + 1]?.text.toLowerCase() !== 'of') return null;
  for (let length = INSTITUTION_WORDS_MAX; length > 2; length--) {
    const found = INSTITUTIONS.get(keysOf(syntax, head, head + length - 1));
    if (found) return { slug: found.slug, name: found.name, last: head + length - 1 };
  }
  return null;
}

const OWNER_PREPOSITIONS = new Set(['of', 'in']);

/** The country right after a word and "of", "in" or an article: "of foreign affairs | of Kenya". */
function ownerAfter(view: SentenceView, last: number): EntityMention | null {
  const { tokens } = view.syntax;
  if (!OWNER_PREPOSITIONS.has(tokens[last + 1]?.text ?? '')) return null;
  const next = tokens[last + 2]?.upos === 'DET' ? tokens[last + 3] : tokens[last + 2];
  return view.mentions.find(({ span, kind }) => kind === 'country' && span.start === next?.start) ?? null;
}

/** A mention of a state's body; its id is made of the state's code and the body, however the text puts the two. */
function stateBody(
  view: SentenceView,
  phrase: NounPhrase,
  owner: EntityMention,
  institution: { readonly slug: string; readonly name: string },
  last: number,
): EntityMention {
  const state = view.gazetteer.entries.get(`country:${owner.country}`);
  const listed = state ? listedBody(state, institution.name, view.gazetteer) : null;
  return {
    ...spanFrom(view, phrase, owner, last),
    sentence: view.sentence,
    entity: listed?.id ?? `organisation:${owner.country?.toLowerCase()}-${institution.slug}`,
    kind: 'organisation',
    name: listed?.name ?? `${state?.name ?? owner.name}'s ${institution.name}`,
    country: owner.country,
    form: 'nominal',
    government: false,
    rule: 'entities/find-groups#institution',
  };
}

/** A body that the gazetteer has by name, "US Army", so that "the US army" is the same. */
function listedBody(state: GazetteerEntry, body: string, gazetteer: Gazetteer): GazetteerEntry | null {
  const owners = [state.name, ...state.aliases, ...(state.demonyms ?? [])].slice(0, OWNER_SPELLINGS_MAX);
  for (const owner of owners) {
    const entry = entryNamed(gazetteer, `${owner} ${body}`);
    if (entry) return entry;
  }
  return null;
}

/** Spellings of a state that are tried; the usual ones come first. */
const OWNER_SPELLINGS_MAX = 12;

/** "Azerbaijani officials", "the Armenian government": the state itself, unless the words say it is somebody else's. */
function governmentIn(view: SentenceView, phrase: NounPhrase): EntityMention | null {
  const head = wordAt(view.syntax.tokens, phrase.head);
  if (!GOVERNMENT_NOUNS.has(head)) return null;
  const owner = ownerOf(view, phrase, phrase.head - 1) ?? ownerAfter(view, phrase.head);
  if (!owner || hasOtherOwner(view.syntax, phrase)) return null;
  if (owner.kind !== 'country' && !owner.government) return null;
  const state = view.gazetteer.entries.get(`country:${owner.country}`);
  return {
    ...spanFrom(view, phrase, owner, phrase.head),
    sentence: view.sentence,
    entity: state?.id ?? owner.entity,
    kind: 'country',
    name: state?.name ?? owner.name,
    country: owner.country,
    form: 'nominal',
    government: true,
    rule: 'entities/find-groups#government',
  };
}

const hasOtherOwner = (syntax: SentenceSyntax, phrase: NounPhrase): boolean =>
  syntax.tokens.slice(phrase.first, phrase.head).some((token) => NOT_OF_STATE.has(token.text.toLowerCase()));

/** "Armenian separatists", "separatist forces", "ethnic Armenian fighters". */
function groupIn(view: SentenceView, phrase: NounPhrase): EntityMention | null {
  const { tokens } = view.syntax;
  const head = tokens[phrase.head];
  if (!head || !GROUP_NOUNS.has(head.text.toLowerCase())) return null;
  const from = firstModifier(view, phrase);
  if (from === null || !tokens.slice(from, phrase.head).every((token) => MODIFIER_TAGS.has(token.upos))) return null;
  const start = tokens[from]?.start ?? head.start;
  const text = view.text.slice(start, head.end);
  if (view.mentions.some(({ span }) => span.start < head.end && head.start < span.end)) return null;
  const inside = view.mentions.find((mention) => start <= mention.span.start && mention.span.end <= head.start);
  return {
    span: { start, end: head.end },
    text,
    sentence: view.sentence,
    entity: entityIdOf('group', text),
    kind: 'group',
    // Folds the line feed of "Kurdish\nfighters"; changes nothing in "Kurdish fighters".
    name: text.replace(/\s+/g, ' '),
    country: inside && !view.text.slice(inside.span.end).startsWith('-') ? inside.country : null,
    form: 'nominal',
    government: false,
    rule: 'entities/find-groups#people',
  };
}

/** Tags of what stands between a people's name and its noun; "Ohio where ten people" has others. */
const MODIFIER_TAGS = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'PUNCT', 'CCONJ', 'VERB']);

/** The first word before the head that tells whose or what people they are; null where none does. */
function firstModifier(view: SentenceView, phrase: NounPhrase): number | null {
  const { tokens } = view.syntax;
  const head = wordAt(tokens, phrase.head);
  for (let i = phrase.first; i < phrase.head; i++) {
    const token = tokens[i];
    if (!token) continue;
    const word = token.text.toLowerCase();
    if (GROUP_MODIFIERS.has(word) || word === 'ethnic') return i;
    if (word === 'security' && FORCES.has(head)) return i;
    const named = view.mentions.some(({ span, form, kind }) => {
      const isModifier = form === 'demonym' || kind === 'country' || kind === 'organisation' || kind === 'place';
      return (
        isModifier && span.start === token.start && tokens[i + 1] !== undefined && !isPossessive(tokens, i, span.end)
      );
    });
    if (named) return i;
  }
  return null;
}

/** What "security" makes a group of; "security advisers" are none. */
const FORCES = new Set('forces troops personnel officers'.split(' '));

/** Whether a possessive mark follows a name: "Baku's forces" is a phrase with an owner, not a modifier. */
const isPossessive = (tokens: SentenceSyntax['tokens'], from: number, end: number): boolean =>
  // Matches the "’s" right behind a name; not a word.
  tokens.slice(from, from + POSSESSOR_WORDS_MAX).some((token) => token.start === end && /^['’]/.test(token.text));

/** Words of the longest name that is looked at for a possessive mark. */
const POSSESSOR_WORDS_MAX = 8;

const OWNER_LINKS = new Set(["'s", 'of']);

/** The country that owns a phrase: a name or demonym before its head, or a phrase hanging on it by "'s" or "of". */
function ownerOf(view: SentenceView, phrase: NounPhrase, before: number): EntityMention | null {
  const { tokens, phrases } = view.syntax;
  const firstStart = tokens[phrase.first]?.start ?? 0;
  const headStart = tokens[before + 1]?.start ?? firstStart;
  const inside = view.mentions.filter(
    ({ span, country }) => country !== null && firstStart <= span.start && span.end <= headStart,
  );
  const last = inside.at(-1);
  if (last) return last;
  const index = phrases.indexOf(phrase);
  const owner = phrases.find((each) => each.within?.phrase === index && OWNER_LINKS.has(each.within.preposition));
  if (!owner) return null;
  const end = tokens[owner.last]?.end ?? 0;
  const start = tokens[owner.first]?.start ?? 0;
  return view.mentions.find(({ span, country }) => country !== null && start <= span.start && span.end <= end) ?? null;
}

/** From the owner or the first word after an article to the head; over "of Russia" where the owner follows. */
function spanFrom(view: SentenceView, phrase: NounPhrase, owner: EntityMention, last: number) {
  const { tokens } = view.syntax;
  const head = tokens[last];
  const first = tokens.slice(phrase.first, phrase.head + 1).find((token) => token.upos !== 'DET');
  const start = Math.min(first?.start ?? owner.span.start, owner.span.start);
  const end = Math.max(head?.end ?? owner.span.end, owner.span.end);
  return { span: { start, end }, text: view.text.slice(start, end) };
}

/** The id of a named body that is a state's, "Russian Foreign Ministry"; null for any other. */
export function institutionIdOf(
  key: string,
  gazetteer: Gazetteer,
): { readonly id: string; readonly name: string; readonly country: string } | null {
  const parts = key.split(' ');
  if (!INSTITUTION_ENDS.has(parts.at(-1) ?? '')) return null;
  for (let cut = 1; cut < parts.length; cut++) {
    // Takes the possessive off `s foreign ministry`; nothing off `security council`.
    const institution = INSTITUTIONS.get(parts.slice(cut).join(' ').replace(/^s /, ''));
    if (!institution) continue;
    const state = countryNamed(gazetteer, parts.slice(0, cut));
    if (!state?.country) return null;
    return {
      id: `organisation:${slugOf(state.country)}-${institution.slug}`,
      name: `${state.name}'s ${institution.name}`,
      country: state.country,
    };
  }
  return null;
}
