import type { Stance } from '../../../model/ontology.ts';

/**
 * What a cue verb can take as the words or thought it reports.
 * `quote`: direct speech and the parenthetical "…, X said". `clause`: "that …", "whether …", a bare clause.
 * `infinitive`: "to …" of its own subject. `object`: a noun phrase ("denied the report", "backs the bill").
 * `total`: a number's noun and the number ("put the toll at 45"). `order`: somebody and an infinitive ("urged Baku to withdraw"). `addressee`: somebody before the clause.
 */
export type CueTake = 'quote' | 'clause' | 'infinitive' | 'object' | 'order' | 'addressee' | 'total';

/**
 * A cue verb by its lemma: what it takes, and what the speaker does with it then ("call him a friend" asserts, "call for
 * a truce" demands). `prepositions` bring in what is talked about: "called for a truce", "spoke of a plot".
 */
export interface CueVerb {
  readonly takes: ReadonlyMap<CueTake, Stance>;
  readonly prepositions: ReadonlyMap<string, Stance>;
}

interface Row {
  readonly verbs: string;
  readonly stance: Stance;
  readonly takes: readonly CueTake[];
  readonly prepositions?: string;
}

/** Verbs that report words or attitudes, by what they take; a particle is joined by "_". A later row adds to an earlier one. */
const ROWS: readonly Row[] = [
  {
    verbs:
      'say state note remark observe comment reply respond respond explain exclaim continue joke quip muse write tweet ' +
      'post recall reiterate repeat stress emphasise emphasize underline underscore clarify interject conclude add ' +
      'recount reckon testify confess boast brag concede insist maintain argue contend assert suggest hint imply ' +
      'indicate intimate counter retort shout scream cry whisper murmur lament complain sigh opine caution marvel',
    stance: 'asserts',
    takes: ['quote', 'clause'],
  },
  {
    verbs:
      'announce report confirm declare claim reveal disclose acknowledge admit allege mention recount relate proclaim ' +
      'profess affirm certify estimate calculate conclude show document record detail note argue write ' +
      'state repeat reiterate echo explain post tweet describe emphasise emphasize stress underline underscore cite ' +
      'address recall remember outline publish list release dispute contest question doubt',
    stance: 'asserts',
    takes: ['quote', 'clause', 'object'],
  },
  {
    verbs: 'tell remind inform assure reassure notify convince persuade brief update',
    stance: 'asserts',
    takes: ['quote', 'clause', 'addressee'],
  },
  { verbs: 'tell instruct', stance: 'demands', takes: ['order'] },
  {
    verbs:
      'believe think feel know understand realise realize recognise recognize suspect assume suppose presume imagine ' +
      'consider learn hear see notice agree disagree guess judge determine perceive sense decide',
    stance: 'asserts',
    takes: ['clause'],
  },
  { verbs: 'point_out spell_out make_clear', stance: 'asserts', takes: ['quote', 'clause', 'object'] },
  { verbs: 'call_out play_down', stance: 'asserts', takes: ['object'] },
  { verbs: 'rule_out', stance: 'denies', takes: ['object'] },
  { verbs: 'agree decide deserve', stance: 'asserts', takes: ['infinitive'] },
  {
    verbs:
      'fear worry regret resent deplore mourn celebrate welcome applaud appreciate enjoy love like prefer dislike ' +
      'hate favour favor value cherish trust distrust respect admire envy pity',
    stance: 'asserts',
    takes: ['clause', 'object'],
  },
  {
    verbs:
      'support back endorse champion defend praise hail laud commend thank congratulate promote advocate embrace ' +
      'oppose reject dismiss rebuff repudiate disavow discount downplay minimise minimize ignore mock ridicule taunt ' +
      'deride insult assail attack blast slam lambast criticise criticize condemn denounce decry bemoan chide rebuke ' +
      'scold castigate berate savage pan discuss debate view regard consider deem brand label dub portray depict ' +
      'describe characterise characterize call paint liken interpret approve ratify nominate ' +
      'highlight reference probe challenge contradict rule overturn assess evaluate ponder',
    stance: 'asserts',
    takes: ['object'],
  },
  { verbs: 'rule challenge think agree', stance: 'asserts', takes: ['quote'] },
  { verbs: 'find discover', stance: 'asserts', takes: ['quote', 'clause'] },
  { verbs: 'rule judge', stance: 'asserts', takes: ['clause'] },
  { verbs: 'put set place', stance: 'asserts', takes: ['total'] },
  { verbs: 'deny refute rebut disclaim', stance: 'denies', takes: ['quote', 'clause', 'object'] },
  { verbs: 'deny', stance: 'denies', takes: ['object'] },
  {
    verbs: 'accuse blame fault charge indict sue suspect',
    stance: 'blames',
    takes: ['object'],
    prepositions: 'of for with',
  },
  {
    verbs: 'ask demand request beg plead implore urge',
    stance: 'demands',
    takes: ['quote', 'clause', 'object', 'order', 'infinitive'],
  },
  {
    verbs: 'order command press push exhort encourage advise recommend instruct pressure beseech invite require',
    stance: 'demands',
    takes: ['quote', 'clause', 'order'],
  },
  { verbs: 'recommend propose suggest demand request', stance: 'demands', takes: ['object', 'clause', 'quote'] },
  { verbs: 'want seek wish', stance: 'demands', takes: ['infinitive', 'object', 'order'] },
  { verbs: 'like', stance: 'demands', takes: ['infinitive'] },
  {
    verbs: 'promise pledge vow swear guarantee undertake',
    stance: 'promises',
    takes: ['quote', 'clause', 'object', 'infinitive', 'addressee'],
  },
  { verbs: 'offer intend plan threaten aim mean', stance: 'promises', takes: ['infinitive', 'object'] },
  { verbs: 'threaten', stance: 'promises', takes: ['clause', 'quote'] },
  { verbs: 'plan aim', stance: 'promises', takes: ['clause'] },
  { verbs: 'refuse decline', stance: 'denies', takes: ['infinitive', 'object'] },
  {
    verbs: 'predict forecast foresee anticipate expect project warn prophesy envisage envision',
    stance: 'predicts',
    takes: ['quote', 'clause', 'object', 'order'],
  },
  { verbs: 'warn', stance: 'predicts', takes: ['addressee'] },
  { verbs: 'hope', stance: 'predicts', takes: ['quote', 'clause', 'infinitive'] },
  { verbs: 'speculate bet wager', stance: 'predicts', takes: ['quote', 'clause'] },
  { verbs: 'expect', stance: 'predicts', takes: ['infinitive'] },
  { verbs: 'wonder', stance: 'asserts', takes: ['quote', 'clause'] },

  { verbs: 'call appeal push press plead ask lobby campaign argue', stance: 'demands', takes: [], prepositions: 'for' },
  { verbs: 'call', stance: 'demands', takes: ['order'], prepositions: 'on upon' },
  { verbs: 'warn', stance: 'predicts', takes: [], prepositions: 'of about against' },
  { verbs: 'apologise apologize', stance: 'asserts', takes: ['quote'], prepositions: 'for' },
  { verbs: 'insist', stance: 'demands', takes: [], prepositions: 'on upon' },
  {
    verbs:
      'speak talk complain comment brag boast joke worry think know learn hear wonder speculate write tweet testify',
    stance: 'asserts',
    takes: [],
    prepositions: 'about of on',
  },
  { verbs: 'reflect elaborate expand', stance: 'asserts', takes: [], prepositions: 'on upon' },
  {
    verbs: 'refer point allude admit confess',
    stance: 'asserts',
    takes: [],
    prepositions: 'to',
  },
  { verbs: 'agree disagree side', stance: 'asserts', takes: [], prepositions: 'with' },
  { verbs: 'believe', stance: 'asserts', takes: [], prepositions: 'in' },
  { verbs: 'argue fight protest campaign rail', stance: 'asserts', takes: [], prepositions: 'against' },
  { verbs: 'hope wish', stance: 'predicts', takes: [], prepositions: 'for' },
];

/** Cue verbs by lemma. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = collectVerbs();

/** Verbs that are said of speech only, so that their inverted order ("said a man who …") and "X: …" are safe to read. */
export const PLAIN_SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'say tell add note write state remark observe comment reply respond explain exclaim continue ask joke quip warn ' +
    'announce report confirm declare claim admit acknowledge insist argue tweet post recall conclude complain predict ' +
    'agree shout boast lament suggest state'
  ).split(' '),
);

/** Verbs that take a clause without "that": "said talks had failed". Others need the word to open one. */
export const BARE_CLAUSE_VERBS: ReadonlySet<string> = new Set([
  ...PLAIN_SPEECH_VERBS,
  ...(
    'believe think know feel hope fear estimate calculate indicate show find argue allege assert contend maintain ' +
    'concede disclose reveal hint imply stress testify promise pledge vow swear realise realize assume suspect ' +
    'speculate guess doubt wish bet remind inform assure reassure convince persuade understand emphasise emphasize ' +
    'reiterate repeat clarify reckon brag joke worry expect mention decide learn discover'
  ).split(' '),
]);

/** Verbs that stand behind or within what they report: "…, polls indicate", "…, she believes, …". */
export const PARENTHETICAL_VERBS: ReadonlySet<string> = new Set([
  ...PLAIN_SPEECH_VERBS,
  ...(
    'believe think hope fear estimate indicate show find argue allege assert contend maintain concede disclose reveal ' +
    'testify reckon quip lament emphasise emphasize stress reiterate counter muse opine recount'
  ).split(' '),
]);

/** Verbs of saying whose passive names no speaker: "are said to be", "is believed to have", "was reported". */
export const IMPERSONAL_VERBS: ReadonlySet<string> = new Set(
  'say believe report think know understand allege expect fear estimate suspect see consider rumour rumor presume claim'.split(
    ' ',
  ),
);

function collectVerbs(): ReadonlyMap<string, CueVerb> {
  const verbs = new Map<string, { takes: Map<CueTake, Stance>; prepositions: Map<string, Stance> }>();
  for (const row of ROWS) {
    for (const word of row.verbs.split(' ')) {
      const lemma = word.replace('_', ' ');
      const verb = verbs.get(lemma) ?? { takes: new Map(), prepositions: new Map() };
      for (const take of row.takes) verb.takes.set(take, row.stance);
      for (const preposition of row.prepositions?.split(' ') ?? []) verb.prepositions.set(preposition, row.stance);
      verbs.set(lemma, verb);
    }
  }
  return verbs;
}
