/**
 * In: a number and what it counts. Out: its measure, from the word or verb that governs it, never from the nearest one.
 * Not: whether it happened (circumstances.ts).
 */
import type { Measure, Unit } from '../../../model/measure.ts';
import type { Clause, Token } from '../../reading.ts';
import { COUNTED_NOUNS } from './counted-nouns.ts';
import type { Amount } from './find-amounts.ts';
import { type Counted, nounLemma } from './find-counted.ts';
import { type CountedClass, EVENT_NOUNS, MEASURE_FRAMES, type MeasureFrame } from './measure-frames.ts';
import type { SentenceView } from './sentence-view.ts';
import { STATE_FILLERS, STATES } from './state-words.ts';

/** A measure with the clause whose verb gave it (null where a noun or adjective did) and the rule. */
export interface FoundMeasure {
  readonly measure: Measure;
  readonly clause: number | null;
  readonly counts: CountedClass;
  readonly rule: string;
  /** Unit of the noun that gave the measure, where the number has none: "the number of families … is 349". */
  readonly unit?: Unit;
}

type Search = (view: SentenceView, amount: Amount, counted: Counted) => FoundMeasure | null;

/** In order of trust: a state said of it, the verb over it, a state before its noun, a noun over it, its own noun. */
const SEARCHES: readonly Search[] = [
  stateBehind,
  verbFrame,
  verbBehind,
  participleBefore,
  changeVerb,
  stateBefore,
  eventNoun,
  ownNoun,
  existence,
  totalBefore,
];

/** Measures that a verb of being somewhere gives: what the noun says of its people is more ("IDPs were living in"). */
const WEAK: ReadonlySet<Measure> = new Set(['population', 'people_remaining']);

/** Harms that make a person of any noun ("four bakers were killed"); other verbs need a noun that is known. */
const HARMS: ReadonlySet<Measure> = new Set(['killed', 'injured', 'missing', 'detained']);

export function findMeasure(view: SentenceView, amount: Amount, counted: Counted): FoundMeasure | null {
  let weak: FoundMeasure | null = null;
  for (const search of SEARCHES) {
    const found = search(view, amount, counted);
    if (found === null) continue;
    if (!counted.known && counted.head !== null && !HARMS.has(found.measure)) continue;
    if (!WEAK.has(found.measure)) return found;
    // "16 million wanted to stay": a wish to be somewhere counts nobody there.
    if (found.clause !== null && (view.clauses[found.clause]?.modality ?? null) !== null) continue;
    weak ??= found;
  }
  return weak;
}

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

/** The state's measure for what is counted; a number without a noun takes whichever the state has. */
function measureOfState(word: string, counted: Counted): { measure: Measure; counts: CountedClass } | null {
  const state = STATES.get(word);
  if (!state) return null;
  if (counted.counts === 'house') return state.house === null ? null : { measure: state.house, counts: 'house' };
  if (counted.head === null) {
    if (state.person !== null) return { measure: state.person, counts: 'person' };
    return state.house === null ? null : { measure: state.house, counts: 'house' };
  }
  const isPerson = counted.counts === 'person' || counted.counts === 'soldier';
  return isPerson && state.person !== null ? { measure: state.person, counts: counted.counts } : null;
}

/** Tokens between a counted noun and a state that is said of it, at most: "have so far officially been reported dead". */
const STATE_REACH = 7;

/** Verbs that link a noun to a state: "went missing", "was left homeless", "remained evacuated". */
const LINKING: ReadonlySet<string> = new Set(
  'be have go remain become leave render make stay lie feel get do'.split(' '),
);

/** "20 people dead", "483 homeless", "1,000 were evacuated", "people who were left homeless". */
function stateBehind(view: SentenceView, _amount: Amount, counted: Counted): FoundMeasure | null {
  const from = behindBracket(view, counted.last + 1);
  for (let at = from; at < from + STATE_REACH; at += 1) {
    const token = view.tokens[at];
    if (!token) return null;
    const word = lower(token);
    const found = measureOfState(word, counted);
    if (found !== null && !(word === 'dead' && STATES.has(lower(view.tokens[at + 1])))) {
      if (isActiveVerb(view, at)) return null;
      return { ...found, clause: clauseOf(view, at), rule: 'figures/find-measure#state' };
    }
    const passes =
      STATE_FILLERS.has(word) ||
      token.upos === 'AUX' ||
      token.upos === 'ADV' ||
      (token.upos === 'VERB' && LINKING.has(token.lemma)) ||
      /^(?:to|who|that|which|so|far|\))$/.test(word);
    if (!passes) return null;
  }
  return null;
}

/** "2,759 persons (around 460 families) became homeless": the words in brackets are stepped over. */
function behindBracket(view: SentenceView, at: number): number {
  if (view.tokens[at]?.text !== '(') return at;
  for (let end = at + 1; end <= at + BRACKET_REACH; end += 1) if (view.tokens[end]?.text === ')') return end + 1;
  return at;
}

/** Tokens inside a bracket that is stepped over. */
const BRACKET_REACH = 8;

/** "300 soldiers killed 20 villagers": a participle that an object follows is an active verb. */
function isActiveVerb(view: SentenceView, at: number): boolean {
  if (view.tokens[at - 1]?.upos === 'AUX') return false;
  const next = view.tokens[at + 1];
  const clause = view.clauses.find((one) => one.verb === at);
  if (clause?.objects.length === 0) return false;
  return (
    next !== undefined && ['DET', 'NUM', 'PRON'].includes(next.upos) && /(?:ed|slain)$/.test(lower(view.tokens[at]))
  );
}

function clauseOf(view: SentenceView, token: number): number | null {
  const index = view.clauses.findIndex((clause) => clause.first <= token && token <= clause.last);
  return index < 0 ? null : index;
}

/** The frames of the verbs that have the number's phrase as an argument; its own verb before verbs that share it. */
function verbFrame(view: SentenceView, amount: Amount, counted: Counted): FoundMeasure | null {
  const order = view.clauses
    .map((clause, index) => ({ clause, index, role: roleOf(view, clause, amount, counted) }))
    .filter(({ role }) => role !== null)
    .sort((a, b) => Number(isShared(a.clause, counted)) - Number(isShared(b.clause, counted)));
  for (const { clause, index, role } of order) {
    const frame = frameOf(view, clause, role, counted);
    if (frame !== null) {
      const counts = counted.head === null ? frame.counts : counted.counts;
      return { measure: frame.measure, clause: index, counts, rule: 'figures/find-measure#verb' };
    }
  }
  return null;
}

/** A phrase that no clause claims, with a verb right behind it: "35,326 Brus of the west took shelter". */
function verbBehind(view: SentenceView, _amount: Amount, counted: Counted): FoundMeasure | null {
  if (view.clauses.some((clause) => roleIn(clause, counted) !== null)) return null;
  let at = counted.last + 1;
  for (let step = 0; step < PHRASES_BETWEEN_MAX; step += 1) {
    const token = view.tokens[at];
    if (token?.upos === 'ADP') at += 1;
    const phrase = view.phrases.find((one) => one.first === at && one.within?.preposition !== "'s");
    if (phrase === undefined || token?.upos !== 'ADP') break;
    at = phrase.last + 1;
  }
  while (view.tokens[at]?.upos === 'ADV') at += 1;
  const index = view.clauses.findIndex((clause) => clause.first === at && clause.form === 'finite');
  const clause = view.clauses[index];
  if (!clause || isName(view, clause)) return null;
  const frame = frameOf(view, clause, clause.voice === 'passive' ? 'undergoer' : 'actor', counted);
  if (frame === null) return null;
  const counts = counted.head === null ? frame.counts : counted.counts;
  return { measure: frame.measure, clause: index, counts, rule: 'figures/find-measure#behind' };
}

/** Prepositional phrases between a subject and its verb: "of the western hills in the state". */
const PHRASES_BETWEEN_MAX = 3;

/** "damaging 14 buildings": a participle that the tagger took for an adjective of its own object. */
function participleBefore(view: SentenceView, amount: Amount, counted: Counted): FoundMeasure | null {
  const token = view.tokens[amount.opens - 1];
  if (!token || token.upos === 'VERB' || !/ing$/i.test(token.text)) return null;
  const stem = token.text.toLowerCase().slice(0, -3);
  for (const lemma of [stem, `${stem}e`, stem.slice(0, -1)]) {
    const frame = MEASURE_FRAMES.get(lemma)?.find(
      (one) => one.role === 'undergoer' && one.object === null && one.prepositions === null && fitsCount(one, counted),
    );
    if (frame === undefined || frame.particle !== null) continue;
    const counts = counted.head === null ? frame.counts : counted.counts;
    return { measure: frame.measure, clause: null, counts, rule: 'figures/find-measure#participle' };
  }
  return null;
}

const isShared = (clause: Clause, counted: Counted): boolean =>
  clause.subjectShared && clause.subjects.some((phrase) => counted.phrases.includes(phrase));

/**
 * The number's role in a clause. A relative clause is of the number right before its pronoun ("19,000 people out of
 * 120,000 or so who lived there"), and a verb with a capital is a name ("Red Cross").
 */
function roleOf(view: SentenceView, clause: Clause, amount: Amount, counted: Counted): MeasureFrame['role'] | null {
  if (isName(view, clause)) return null;
  if (clause.link === 'relative' && clause.marker !== null) {
    const marker = markerAt(view, clause);
    if (marker === amount.closes + 1 || marker === counted.last + 1) {
      return clause.voice === 'passive' ? 'undergoer' : 'actor';
    }
    for (let at = counted.last + 1; at < marker; at += 1) if (view.tokens[at]?.upos === 'NUM') return null;
  }
  return roleIn(clause, counted);
}

const isName = (view: SentenceView, clause: Clause): boolean =>
  clause.verb > 0 && /^\p{Lu}/u.test(view.tokens[clause.verb]?.text ?? '');

function markerAt(view: SentenceView, clause: Clause): number {
  for (let at = clause.first - 1; at >= 0; at -= 1) if (lower(view.tokens[at]) === clause.marker) return at;
  return -1;
}

function roleIn(clause: Clause, counted: Counted): MeasureFrame['role'] | null {
  const has = (list: readonly number[]): boolean => list.some((phrase) => counted.phrases.includes(phrase));
  if (has(clause.objects)) return 'undergoer';
  if (has(clause.agents)) return 'actor';
  if (has(clause.subjects)) return clause.voice === 'passive' ? 'undergoer' : 'actor';
  return null;
}

function frameOf(
  view: SentenceView,
  clause: Clause,
  role: MeasureFrame['role'] | null,
  counted: Counted,
): MeasureFrame | null {
  const lemma = view.tokens[clause.verb]?.lemma.toLowerCase() ?? '';
  return (
    MEASURE_FRAMES.get(lemma)?.find(
      (frame) => frame.role === role && fitsCount(frame, counted) && fitsWords(view, clause, frame, counted),
    ) ?? null
  );
}

function fitsCount(frame: MeasureFrame, counted: Counted): boolean {
  if (counted.head === null) return frame.counts !== 'life' && frame.counts !== 'soldier';
  return frame.counts === counted.counts || (frame.counts === 'person' && counted.counts === 'soldier');
}

function fitsWords(view: SentenceView, clause: Clause, frame: MeasureFrame, counted: Counted): boolean {
  const headOf = (phrase: number): string => {
    const token = view.tokens[view.phrases[phrase]?.head ?? -1];
    return token ? singularOf(token) : '';
  };
  if (frame.particle !== null && clause.particle !== frame.particle) {
    if (lower(view.tokens[clause.verb + 1]) !== frame.particle) return false;
  }
  const { object, prepositions, within } = frame;
  if (object !== null) {
    const others = clause.objects.filter((phrase) => frame.role === 'undergoer' || !counted.phrases.includes(phrase));
    if (!others.some((phrase) => object.has(headOf(phrase)))) return false;
  }
  if (prepositions === null) return true;
  return clause.obliques.some(
    (oblique) =>
      prepositions.has(oblique.preposition.split(' ')[0] ?? '') &&
      (within === null || within.has(headOf(oblique.phrase))),
  );
}

const singularOf = (token: Token): string => {
  const lemma = token.lemma.toLowerCase();
  return lemma.endsWith('s') && !lemma.endsWith('ss') ? lemma.slice(0, -1) : lemma;
};

/** Verbs of which the number is an amount and the subject says of what: "the exodus could swell to 120,000 people". */
const CHANGE_VERBS: ReadonlySet<string> = new Set(
  (
    'swell rise grow reach climb increase jump total number stand hit top pass exceed surpass be fall drop soar double ' +
    'put estimate bring take raise come revise lower update account set place report record give'
  ).split(' '),
);

/** "The death toll rose to 45", "the number of displaced families is estimated to be 349". */
function changeVerb(view: SentenceView, amount: Amount, counted: Counted): FoundMeasure | null {
  for (let index = view.clauses.length - 1; index >= 0; index -= 1) {
    const clause = view.clauses[index];
    if (!clause || clause.first > amount.first) continue;
    if (!CHANGE_VERBS.has(view.tokens[clause.verb]?.lemma.toLowerCase() ?? '')) {
      if (clause.form === 'finite' && clause.link !== 'relative') return null;
      continue;
    }
    const isArgument = [...clause.objects, ...clause.obliques.map((oblique) => oblique.phrase)].some((phrase) =>
      counted.phrases.includes(phrase),
    );
    if (!isArgument && counted.head !== null) return null;
    for (const phrase of [...clause.subjects, ...clause.objects]) {
      if (counted.phrases.includes(phrase)) continue;
      const measure = measureOfTotal(view, phrase, counted);
      if (measure !== null) return { ...measure, clause: index, rule: 'figures/find-measure#change' };
    }
  }
  return null;
}

const TOTALS: ReadonlySet<string> = new Set('number total figure count tally toll sum share estimate'.split(' '));

/** What "the number of refugees", "the toll", "the exodus" is a count of. */
function measureOfTotal(
  view: SentenceView,
  phrase: number,
  counted: Counted,
): { measure: Measure; counts: CountedClass } | null {
  const np = view.phrases[phrase];
  const head = view.tokens[np?.head ?? -1];
  if (!np || !head) return null;
  const lemma = singularOf(head);
  if (lemma === 'toll' || lemma === 'casualty') return { measure: 'killed', counts: 'person' };
  if (TOTALS.has(lemma)) {
    const of = view.phrases.findIndex((one) => one.within?.phrase === phrase && one.within.preposition === 'of');
    const inner = view.phrases[of];
    if (!inner) return null;
    return measureByClause(view, of) ?? measureOfNoun(view, inner.head, inner.first, counted);
  }
  return measureOfNoun(view, np.head, np.first, counted);
}

/** "The number of refugees entering its territory": the verb of a clause that hangs on the noun. */
function measureByClause(view: SentenceView, phrase: number): { measure: Measure; counts: CountedClass } | null {
  for (const clause of view.clauses) {
    if (!clause.subjectShared || !clause.subjects.includes(phrase)) continue;
    const role = clause.voice === 'passive' ? 'undergoer' : 'actor';
    const frame = MEASURE_FRAMES.get(view.tokens[clause.verb]?.lemma ?? '')?.find(
      (one) => one.role === role && one.counts === 'person' && one.object === null && one.prepositions === null,
    );
    if (frame !== undefined) return { measure: frame.measure, counts: 'person' };
  }
  return null;
}

export type NounMeasure = Pick<FoundMeasure, 'measure' | 'counts' | 'unit'>;

/** The measure that a noun phrase names: "displaced families", "deaths", "evacuations". */
export function measureOfNoun(view: SentenceView, head: number, first: number, counted: Counted): NounMeasure | null {
  const token = view.tokens[head];
  if (!token) return null;
  const noun = COUNTED_NOUNS.get(nounLemma(token));
  const counts: CountedClass = noun?.unit === 'house' ? 'house' : counted.head === null ? 'person' : counted.counts;
  for (let at = head; at >= first; at -= 1) {
    const state = STATES.get(lower(view.tokens[at]));
    const measure = counts === 'house' ? state?.house : state?.person;
    if (measure) return { measure, counts };
  }
  const event = EVENT_NOUNS.get(singularOf(token));
  const byEvent = counts === 'house' ? event?.house : (event?.person ?? event?.house);
  if (byEvent) return { measure: byEvent, counts };
  return noun?.measure ? { measure: noun.measure, counts } : null;
}

/** "12,754 displaced individuals", "300 wounded soldiers": a state between the number and its noun. */
function stateBefore(view: SentenceView, amount: Amount, counted: Counted): FoundMeasure | null {
  if (counted.head === null) return null;
  for (let at = counted.head - 1; at > amount.last; at -= 1) {
    const found = measureOfState(lower(view.tokens[at]), counted);
    if (found !== null) return { ...found, clause: null, rule: 'figures/find-measure#modifier' };
  }
  return null;
}

/** "The evacuation of 60 families", "a death toll of 45", "a town of 3,000 people". */
function eventNoun(view: SentenceView, _amount: Amount, counted: Counted): FoundMeasure | null {
  for (const phrase of counted.phrases) {
    let within = view.phrases[phrase]?.within ?? null;
    for (let step = 0; within !== null && step < view.phrases.length; step += 1) {
      const outer = view.phrases[within.phrase];
      const head = view.tokens[outer?.head ?? -1];
      if (!outer || !head || !/^(?:of|to|at|by)$/.test(within.preposition)) break;
      if (lower(head) === 'home' && within.preposition !== 'to') break;
      const measure = measureByEvent(singularOf(head), counted);
      if (measure !== null) return { ...measure, clause: null, rule: 'figures/find-measure#noun' };
      within = outer.within;
    }
  }
  return null;
}

function measureByEvent(lemma: string, counted: Counted): { measure: Measure; counts: CountedClass } | null {
  if (lemma === 'home' && counted.counts === 'person') return { measure: 'population', counts: 'person' };
  if (lemma === 'toll') return { measure: 'killed', counts: 'person' };
  const event = EVENT_NOUNS.get(lemma);
  if (!event) return null;
  const isHouse = counted.counts === 'house';
  const measure = isHouse ? event.house : event.person;
  if (!measure || counted.counts === 'vehicle' || counted.counts === 'other') {
    return measure && counted.head === null ? { measure, counts: 'person' } : null;
  }
  return { measure, counts: counted.counts };
}

/** "The number of displaced families is estimated to be 349": the count's name stands left of the verb. */
function totalBefore(view: SentenceView, amount: Amount, counted: Counted): FoundMeasure | null {
  if (counted.head !== null) return null;
  let changes = false;
  for (let at = amount.opens - 1; at >= 0; at -= 1) {
    const token = view.tokens[at];
    if (!token || token.upos === 'NUM' || token.text === ';') return null;
    changes ||= token.upos === 'AUX' || CHANGE_VERBS.has(token.lemma.toLowerCase());
    if (!changes || !TOTALS.has(singularOf(token)) || token.upos !== 'NOUN') continue;
    if (lower(token) === 'toll') return { measure: 'killed', clause: null, counts: 'person', rule: TOTAL_RULE };
    if (lower(view.tokens[at + 1]) !== 'of') return null;
    for (let noun = at + 2; noun < Math.min(amount.opens, at + NAME_REACH); noun += 1) {
      const found = measureOfNoun(view, noun, noun, counted);
      if (found !== null) return { ...found, ...unitBehind(view, noun), clause: null, rule: TOTAL_RULE };
    }
    return null;
  }
  return null;
}

/** "displaced families": the unit is that of the noun behind the state. */
function unitBehind(view: SentenceView, state: number): { readonly unit?: Unit } {
  for (let at = state; at < state + 3; at += 1) {
    const token = view.tokens[at];
    const unit = token === undefined ? undefined : COUNTED_NOUNS.get(nounLemma(token))?.unit;
    if (unit !== undefined) return { unit };
  }
  return {};
}

const TOTAL_RULE = 'figures/find-measure#total';

/** Words behind "number of" in which the state or noun is looked for: "the number of newly displaced families". */
const NAME_REACH = 7;

/** "There are 120,000 Armenians in the enclave": people who are somewhere are its population, if nothing else is said. */
function existence(view: SentenceView, _amount: Amount, counted: Counted): FoundMeasure | null {
  if (counted.counts !== 'person' || counted.measure !== null || !INHABITANTS.test(counted.scope)) return null;
  const index = view.clauses.findIndex(
    (clause) =>
      clause.objects.some((phrase) => counted.phrases.includes(phrase)) &&
      view.tokens[clause.verb]?.lemma === 'be' &&
      clause.obliques.some((oblique) => oblique.preposition === 'in') &&
      lower(view.tokens[clause.first - 1]) === 'there',
  );
  return index < 0
    ? null
    : { measure: 'population', clause: index, counts: 'person', rule: 'figures/find-measure#existence' };
}

// Matches "people", "Armenians", "ethnic Serbs"; not "workers", "migrants".
const INHABITANTS = /^(?:people|(?:ethnic )?\p{Lu}\p{L}+s)$/u;

/** "45 deaths", "14,000 refugees", "2,000 peacekeepers", "five buses". */
function ownNoun(_view: SentenceView, _amount: Amount, counted: Counted): FoundMeasure | null {
  if (counted.measure === null) return null;
  return { measure: counted.measure, clause: null, counts: counted.counts, rule: 'figures/find-measure#counted' };
}
