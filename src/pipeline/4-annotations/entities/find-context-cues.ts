/**
 * In: a name and the words around it. Out: what they say of its kind: prepositions, appositions, verbs, marks.
 * Not: its own words (find-own-cues.ts).
 */
import { SPEECH_VERBS } from '../../language/verb-classes.ts';
import { type Cue, type CueFinder, type NameView, neighbour } from './cue.ts';
import { longestName, longestTitle } from './gazetteer.ts';
import { ORGANISATION_HEADS, OTHER_HEADS, PLACE_HEADS, PLACE_HEADS_BEFORE_OF } from './name-heads.ts';
import type { Word } from './split-words.ts';

const cue = (kind: Cue['kind'], weight: number, variant: string): Cue => ({
  kind,
  weight,
  rule: `entities/find-context-cues#${variant}`,
});

/** All cues of what stands around the name. */
export const findContextCues = (view: NameView): Cue[] =>
  FINDERS.map((find) => find(view)).filter((each) => each !== null);

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const IN_PLACE = words('in near outside across throughout inside');
const MAYBE_IN_PLACE = words('at into around');
const MOTION = words('from to towards toward through via between over');

/** "in Goris", "to Moscow"; more words make it less likely a place: "in Civic Passion". */
const preposition: CueFinder = (view) => {
  const before = neighbour(view, -1);
  if (!before || before.joined === 'hyphen') return null;
  const few = view.name.first === view.name.last;
  if (IN_PLACE.has(before.key)) return cue('place', few ? 2.5 : 1.5, 'in');
  if (MAYBE_IN_PLACE.has(before.key)) return cue('place', few ? 1.5 : 1, 'at');
  return MOTION.has(before.key) ? cue('place', 0.8, 'motion') : null;
};

/** "the Nazarenes" are people, "the Ofcom" a body. */
const article: CueFinder = (view) => {
  const before = neighbour(view, -1);
  const only = view.words.length === 1 ? view.words[0] : undefined;
  if (before?.key === 'a' || before?.key === 'an') return cue('other', 2, 'indefinite');
  if (before?.key !== 'the') return null;
  // Matches "nazarenes"; not "jesus" or "press".
  const plural = only?.shape === 'capital' && /[^su]s$/.test(only.key);
  if (only && only.shape === 'capital' && only.upos !== 'PROPN') return cue('other', 1, 'article');
  return cue(plural ? 'group' : 'organisation', 2, 'article');
};

const PLACE_NOUNS = words(
  'town village city capital province region district county island port suburb state country nation enclave exclave ' +
    'settlement municipality area neighbourhood neighborhood hamlet river mountain lake valley airport desert border ' +
    'coast outskirts suburbs streets north south east west northeast northwest southeast southwest people residents ' +
    'earl duke duchess count bishop archbishop governor mayor king queen',
);
const ORGANISATION_NOUNS = words(
  'company firm group party newspaper magazine website site agency organisation organization broadcaster charity ngo ' +
    'bank university school club team union movement militia network channel startup start-up label band daily outlet ' +
    'watchdog airline maker manufacturer retailer operator developer publisher studio orchestra institute',
);
const PERSON_NOUNS = words(
  'man woman boy girl mother father brother sister son daughter wife husband uncle aunt cousin resident refugee ' +
    'pensioner worker citizen native veteran spokesman member founder author winner leader expert specialist',
);
const MEMBERS = words('member members employee employees head founder owner chairman staff part');

/** The noun of "the town of Goris", "members of Fatah", "Bonosus of Sardica". */
const afterOf: CueFinder = (view) => {
  const noun = neighbour(view, -2);
  if (neighbour(view, -1)?.key !== 'of' || !noun) return null;
  if (PLACE_HEADS_BEFORE_OF.has(noun.key) || PLACE_NOUNS.has(noun.key)) return cue('place', 3, 'town-of');
  if (MEMBERS.has(noun.key)) return cue('organisation', 1.5, 'members-of');
  if (noun.shape !== 'capital') return null;
  return cue(view.words.length > 1 ? 'organisation' : 'place', 1.5, 'somebody-of');
};

/** "news agency Turan", "her brother Genadi". */
const nounBefore: CueFinder = (view) => {
  const noun = neighbour(view, -1);
  if (noun?.shape !== 'lower' || view.line.words[view.name.first]?.joined !== 'space') return null;
  if (ORGANISATION_NOUNS.has(noun.key)) return cue('organisation', 3, 'noun-before');
  return PERSON_NOUNS.has(noun.key) ? cue('person', 3, 'noun-before') : null;
};

/** One or more opening marks, “ and ``; not "(". */
const OPEN_QUOTE = /^["“„«‘'`]+$/;
/** One or more closing marks, ” and ''; not ")". */
const CLOSE_QUOTE = /^["”“»’'´]+$/;

/** A name alone in quotation marks is a work or a nickname. */
const quoted: CueFinder = (view) => {
  const before = neighbour(view, neighbour(view, -1)?.text === 'The' ? -2 : -1);
  const after = neighbour(view, 1);
  const isQuoted = before && after && OPEN_QUOTE.test(before.text) && CLOSE_QUOTE.test(after.text);
  return isQuoted && after.joined === 'glued' ? cue('other', 6, 'quoted') : null;
};

const RELATIVES = words('who whom whose');

const relative: CueFinder = (view) => {
  const after = neighbour(view, 1);
  const next = after?.text === ',' ? neighbour(view, 2) : after;
  return next && RELATIVES.has(next.key) ? cue('person', 3, 'relative') : null;
};

/** "Genadi Hyusunts, 38, said". */
const age: CueFinder = (view) =>
  neighbour(view, 1)?.text === ',' &&
  // Matches the age "38"; not the year "1938".
  /^\d{1,2}$/.test(neighbour(view, 2)?.text ?? '') &&
  neighbour(view, 3)?.text === ','
    ? cue('person', 4, 'age')
    : null;

/** "Granada, Spain": a country or region after a comma. */
const regionAfter: CueFinder = (view) => {
  if (neighbour(view, 1)?.text !== ',') return null;
  const match = longestName(view.gazetteer, view.line.words, view.name.last + 2, view.line.style === 'capitals');
  const region = match?.candidates[0];
  const isRegion =
    region?.use === 'name' && (region.entry.kind === 'country' || region.entry.geo?.precision === 'adm1');
  return isRegion ? cue('place', 2.5, 'region-after') : null;
};

const OPENERS = words('a an the his her their its our my former then');

/** Words of an apposition looked at for its noun; longer ones begin with a verb or a clause. */
const APPOSITION_WORDS_MAX = 6;

/** "X, a village near the border", "X, the Russian ambassador". */
const apposition: CueFinder = (view) => {
  if (neighbour(view, 1)?.text !== ',') return null;
  const opener = neighbour(view, 2);
  if (opener?.shape !== 'lower') return null;
  const all = view.line.words;
  const from = view.name.last + 2;
  if (longestTitle(view.gazetteer, all, from)) return cue('person', 3, 'apposition');
  if (!OPENERS.has(opener.key)) return null;
  for (let i = from + 1; i < from + APPOSITION_WORDS_MAX; i++) {
    const word = all[i];
    if (!word || word.shape === 'none' || word.upos === 'VERB') return null;
    if (longestTitle(view.gazetteer, all, i) || PERSON_NOUNS.has(word.key)) return cue('person', 3, 'apposition');
    if (PLACE_NOUNS.has(word.key)) return cue('place', 3, 'apposition');
    if (ORGANISATION_NOUNS.has(word.key)) return cue('organisation', 3, 'apposition');
  }
  return null;
};

/** What makes an office definite, the possessive s among them. */
const DEFINITE = words('the s his her its their');

/** Words back from a comma in which an office is looked for: "Ghana's ambassador to Togo, Ama Boateng". */
const OFFICE_WORDS_MAX = 6;

/** "the council's president, Charles Michel": an office in the definite, a comma, the name. */
const officeBefore: CueFinder = (view) => {
  if (neighbour(view, -1)?.text !== ',') return null;
  const all = view.line.words;
  const comma = view.name.first - 1;
  for (let i = comma - 1; i > 0 && i >= comma - OFFICE_WORDS_MAX; i--) {
    const word = all[i];
    if (!word || word.text === ',' || word.upos === 'VERB') return null;
    const title = longestTitle(view.gazetteer, all, i);
    if (!title?.title.office || i + title.length > comma) continue;
    const opener = all.slice(Math.max(0, i - OFFICE_WORDS_MAX), i).some((each) => DEFINITE.has(each.key));
    return opener ? cue('person', 2.5, 'office-before') : null;
  }
  return null;
};

/** Verbs whose subject is a human being; SPEECH_VERBS take bodies as well. */
const HUMAN_VERBS = words(
  'tell ask think believe write speak recall laugh smile marry die resign study graduate sing play star paint attend ' +
    'grow wear feel remember love live teach born',
);

const verbAfter: CueFinder = (view) => {
  const after = neighbour(view, 1);
  if (after?.joined !== 'space' || after.shape !== 'lower') return null;
  if (HUMAN_VERBS.has(after.lemma)) return cue('person', 1.2, 'human-verb');
  return after.upos === 'VERB' && SPEECH_VERBS.has(after.lemma) ? cue('person', 0.8, 'speech-verb') : null;
};

const BODY_NOUNS = words(
  'official officials spokesman spokeswoman spokesperson executive executives member members employee employees staff ' +
    'officer officers headquarters ceo chairman founder co-founder website owner player players fans shares leader ' +
    'leaders leadership fighters militants volunteers board newspaper magazine website',
);

/** "Ofcom officials", "Goris region", "Yerevan-based". */
const nounAfter: CueFinder = (view) => {
  const after = neighbour(view, 1);
  if (after?.joined === 'hyphen' && (after.key === 'based' || after.key === 'born')) return cue('place', 4, 'based');
  if (after?.shape !== 'lower' || after.joined !== 'space') return null;
  if (BODY_NOUNS.has(after.key)) return cue('organisation', 1.5, 'members');
  const isPlace = PLACE_NOUNS.has(after.key) || (PLACE_HEADS.has(after.key) && !ORGANISATION_HEADS.has(after.key));
  return isPlace && after.upos === 'NOUN' ? cue('place', 2, 'place-noun-after') : null;
};

/** "Tulip uprisings": a plural of events after a name that stands before it like an adjective. */
const eventsAfter: CueFinder = (view) => {
  const after = neighbour(view, 1);
  if (after?.shape !== 'lower' || after.joined !== 'space' || !after.key.endsWith('s')) return null;
  return OTHER_HEADS.has(after.key.slice(0, -1)) && view.words.length === 1 ? cue('other', 3, 'events-after') : null;
};

/** "DAB's Ben Chan": a body and one of its people. */
const possessive: CueFinder = (view) => {
  const after = neighbour(view, 1);
  const next = neighbour(view, 2);
  // Matches "'s" and the lone apostrophe of a plural; not "s".
  if (!after || !next || !/^['’]s?$/.test(after.text)) return null;
  const isPerson = next.shape === 'capital' && view.gazetteer.givenNames.has(next.key);
  return isPerson ? cue('organisation', 1.5, 'possessor-of-person') : null;
};

/** Numbers after a name: "Apollo 11" is a thing; "Watchmen (2009)" a work, "Bernoulli (1700-1782)" a person. */
const numbered: CueFinder = (view) => {
  const after = neighbour(view, 1);
  // Matches the "11" of "Apollo 11"; not the year "2009".
  if (after?.joined === 'space' && /^\d{1,3}$/.test(after.text)) {
    return neighbour(view, 2)?.shape === 'lower' ? null : cue('other', 3.5, 'numbered');
  }
  // Matches the year "2009"; not "20th".
  if (after?.text !== '(' || !/^\d{4}$/.test(neighbour(view, 2)?.text ?? '')) return null;
  return neighbour(view, 3)?.text === ')' ? cue('other', 3, 'year') : cue('person', 1.5, 'years');
};

const FINDERS: readonly CueFinder[] = [
  preposition,
  article,
  afterOf,
  nounBefore,
  quoted,
  relative,
  age,
  regionAfter,
  apposition,
  officeBefore,
  verbAfter,
  nounAfter,
  eventsAfter,
  possessive,
  numbered,
];

/** Whether one joining word stands between two names of a line: "A and B", "A, B". */
export const joinsNames = (word: Word | undefined): boolean =>
  word !== undefined && JOINING_WORDS.has(word.key || word.text);

const JOINING_WORDS = words('and or , &');
