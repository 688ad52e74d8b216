/**
 * The event ontology: PLOVER (Political Language Ontology for Verifiable Event Records, manual draft 2.0) with three
 * extensions. Every term is explained with examples in docs/codebook.md.
 */

/** PLOVER's sixteen event types, from verbal cooperation to material conflict. */
export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;

/**
 * Our extensions. `DISPLACE`: people flee, are evacuated, arrive, return; it names no cause. `INCIDENT`: harm without
 * an intending agent. `TRANSFER`: office, power or control of territory changes hands.
 */
export const EXTENSION_TYPES = ['DISPLACE', 'INCIDENT', 'TRANSFER'] as const;

export const EVENT_TYPES = [...PLOVER_TYPES, ...EXTENSION_TYPES] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** PLOVER's quad classes; an extension has none. */
export type QuadClass = 'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict';

/** The quad class of each PLOVER type, null for extensions. SANCTION follows its own section of the manual. */
export const QUAD_OF_TYPE: Readonly<Record<EventType, QuadClass | null>> = {
  AGREE: 'verbal-cooperation',
  CONSULT: 'verbal-cooperation',
  SUPPORT: 'verbal-cooperation',
  CONCEDE: 'verbal-cooperation',
  COOPERATE: 'material-cooperation',
  AID: 'material-cooperation',
  RETREAT: 'material-cooperation',
  REQUEST: 'verbal-conflict',
  ACCUSE: 'verbal-conflict',
  REJECT: 'verbal-conflict',
  THREATEN: 'verbal-conflict',
  PROTEST: 'material-conflict',
  SANCTION: 'material-conflict',
  MOBILIZE: 'material-conflict',
  COERCE: 'material-conflict',
  ASSAULT: 'material-conflict',
  DISPLACE: null,
  INCIDENT: null,
  TRANSFER: null,
};

/** PLOVER's modes by type, and those of our extensions. A type that is missing has none. */
export const MODES_OF_TYPE: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: [
    'seize',
    'restrict',
    'censor',
    'curfew',
    'martial-law',
    'arrest',
    'deport',
    'withhold',
    'misinformation',
    'cyber',
  ],
  ASSAULT: [
    'abduct',
    'beat',
    'torture',
    'sexual',
    'targeted',
    'destroy',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'aerial',
    'drone',
    'heavy-weapons',
    'crowd-control',
    'unconventional',
  ],
  DISPLACE: ['flee', 'evacuate', 'arrive', 'return'],
  INCIDENT: ['explosion', 'fire', 'transport', 'collapse', 'disaster', 'disease'],
  TRANSFER: ['office', 'territory', 'dissolve'],
};

/** PLOVER's contexts. An event may have several, or none. */
export const CONTEXTS = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'reparations',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'gender',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'peacekeeping',
  'health',
  'asylum',
  'migration',
  'disasters',
  'natural_resource',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
] as const;
export type Context = (typeof CONTEXTS)[number];

/** Whether and how far an event is a fact. `background` is history that the document tells to explain the news. */
export const FACTUALITIES = ['occurred', 'ongoing', 'scheduled', 'hypothetical', 'denied', 'background'] as const;
export type Factuality = (typeof FACTUALITIES)[number];

/** What a speaker does in a statement. */
export const STANCES = ['asserts', 'denies', 'blames', 'demands', 'promises', 'predicts'] as const;
export type Stance = (typeof STANCES)[number];
