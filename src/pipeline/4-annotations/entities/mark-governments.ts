/**
 * In: linked names and the sentences' syntax.
 * Out: which countries and capitals stand for their governments: "Moscow denied it", and not "in Moscow".
 * Not: ministries and officials, which are mentions of their own (find-groups.ts).
 */
import type { GazetteerEntry } from '../../../model/lexicon.ts';
import { SPEECH_VERBS } from '../../language/verb-classes.ts';
import type { SentenceSyntax } from '../../reading.ts';
import { findPosition, type Position, phraseOfToken } from './find-position.ts';
import { type Gazetteer, keyOf, longestName } from './gazetteer.ts';
import type { LinkedName } from './link-names.ts';
import type { Line } from './read-lines.ts';

/** A linked name with whether it stands for a government; a capital that does is then linked to its state. */
export interface GovernmentName extends LinkedName {
  readonly government: boolean;
}

/** Marks the names of a document. */
export function markGovernments(
  lines: readonly Line[],
  syntax: readonly SentenceSyntax[],
  names: readonly LinkedName[],
  gazetteer: Gazetteer,
): GovernmentName[] {
  return names.map((linked) => {
    const state = stateOf(lines, linked, gazetteer);
    if (!state) return { ...linked, government: false };
    if (linked.use === 'metonym') return { ...asState(linked, state), government: true };
    const sentence = syntax[linked.name.sentence];
    const token = lines[linked.name.line]?.words[linked.name.last]?.token;
    if (!sentence || token === undefined || linked.use === 'demonym') return { ...linked, government: false };
    const position = findPosition(sentence, phraseOfToken(sentence, token));
    const isCapital = linked.kind === 'place';
    if (!standsForGovernment(position, isCapital)) return { ...linked, government: false };
    return { ...asState(linked, state), government: true };
  });
}

const asState = (linked: LinkedName, state: GazetteerEntry): LinkedName => ({
  ...linked,
  kind: state.kind,
  entity: state.id,
  canonical: state.name,
  country: state.country ?? null,
  entry: state,
});

/** The state behind a name: itself, or what its capital or metonym stands for ("Brussels" for the EU). */
function stateOf(lines: readonly Line[], linked: LinkedName, gazetteer: Gazetteer): GazetteerEntry | null {
  const { entry, name } = linked;
  if (!entry) return null;
  if (entry.kind === 'country' || linked.use === 'metonym') return entry;
  if (entry.kind !== 'place') return null;
  const words = lines[name.line]?.words ?? [];
  const metonym = longestName(gazetteer, words, name.first, false)?.metonym;
  if (metonym) return metonym;
  const capitalOf = gazetteer.capitals.get(keyOf(entry.name));
  const state = capitalOf === undefined ? undefined : gazetteer.entries.get(capitalOf);
  return state && state.country === entry.country ? state : null;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs of which a place is the subject as a place. */
const STATIVE_VERBS = words(
  'be have lie sit stand remain become look host experience see suffer wake fall need grow feature boast house contain ' +
    'sleep straddle border stretch cover comprise include number celebrate observe record register',
);

/** What a government does and a town does not; with the verbs of saying and addressing, for capitals as subjects. */
const POLITICAL_VERBS = words(
  'launch sign reject accept refuse impose lift seek send deploy withdraw recognise recognize annex invade attack plan ' +
    'propose offer ban expel recall summon stop begin start end cut close open shut resume suspend block veto use try ' +
    'negotiate move take give provide meet discuss agree break keep lose win control seize capture occupy shell bomb ' +
    'strike target arrest detain release extradite sell buy export spend pay increase reduce raise lower join leave ' +
    'fail intervene mediate mobilise mobilize prepare decide choose respond react retaliate ratify approve adopt pass ' +
    'abandon violate honour honor pursue strengthen weaken build develop test fire drop turn fight escalate meddle ' +
    'interfere involve side ally share hand grant want hope intend promise guarantee ensure allow permit deny dispute ' +
    'question ignore dismiss welcome regard consider fear continue keep push play act talk do make',
);

const isPoliticalVerb = (verb: string): boolean =>
  POLITICAL_VERBS.has(verb) || ADDRESSING_VERBS.has(verb) || SPEECH_VERBS.has(verb);

/** Verbs whose object is addressed or judged, and so is somebody. */
const ADDRESSING_VERBS = words(
  'accuse urge blame ask tell warn condemn criticise criticize praise thank assure persuade pressure press push punish ' +
    'sanction help support back trust defy provoke anger invite encourage order allow remind inform notify call oppose ' +
    'advise rebuke denounce fault threaten challenge force compel oblige expect want arm supply fund join recognise ' +
    'recognize implore beg beseech',
);

/** Verbs and nouns of movement, after which "to Moscow" is a way and not an addressee. */
const MOTION_WORDS = words(
  'flee go travel return move arrive come evacuate drive fly walk cross escape lead transport send head march advance ' +
    'deport export trip visit road exodus return way journey tour route corridor access train bus flight border road ' +
    'migrate relocate rush bring carry deliver get take ship transfer extradite withdraw retreat move closer trips visits',
);

/** Nouns that come from somebody: "envoys from Baku", "pressure from Moscow". */
const SENT_NOUNS = words(
  'envoys envoy officials official delegation delegations representatives representative diplomats negotiators message ' +
    'statement letter response reaction pressure support assurances guarantees order orders criticism condemnation ' +
    'threats help backing aid permission reply leaders ministers sanctions demand demands offer independence',
);

/** Nouns that a government has, and a town or a country as a place has not. */
const STATE_NOUNS = words(
  'forces troops army military government vision offensive operation attack attacks assault invasion war claim claims ' +
    'decision position demand demands response policy allies ally ambassador envoy leaders leadership intention ' +
    'intentions proposal plan plans blockade interests statement rhetoric side support influence control takeover ' +
    'refusal announcement move campaign aggression strategy threats accusations denial commitment promise promises ' +
    'negotiators diplomats delegation soldiers peacekeepers sanctions authorities regime withdrawal actions action ' +
    'offer call calls efforts failure request stance view words officials propaganda intervention reaction concerns',
);

/** Prepositions that bring in a party: "a blockade by Baku", "talks between Baku and Yerevan". */
const PARTY_PREPOSITIONS = words('by with against between');

function standsForGovernment(position: Position, isCapital: boolean): boolean {
  switch (position.kind) {
    case 'subject':
      if (position.clause.voice === 'passive') return ADDRESSING_VERBS.has(position.verb);
      return isCapital ? isPoliticalVerb(position.verb) : !STATIVE_VERBS.has(position.verb);
    case 'agent':
      return true;
    case 'object':
      return ADDRESSING_VERBS.has(position.verb);
    case 'possessor':
      return STATE_NOUNS.has(position.noun);
    case 'preposition':
      return isParty(position, isCapital);
    default:
      return false;
  }
}

function isParty(
  { preposition, noun, verb, before }: Extract<Position, { kind: 'preposition' }>,
  isCapital: boolean,
): boolean {
  // "shut its border with Syria": what a border is with lies behind it, wherever the tree has the phrase hang.
  if (PARTY_PREPOSITIONS.has(preposition)) return !(MOTION_WORDS.has(noun ?? '') || MOTION_WORDS.has(before));
  if (preposition === 'from') return noun !== null && SENT_NOUNS.has(noun);
  if (preposition !== 'to') return false;
  const moves = (noun !== null && MOTION_WORDS.has(noun)) || (verb !== null && MOTION_WORDS.has(verb));
  return !moves && isCapital && (noun !== null || verb !== null);
}
