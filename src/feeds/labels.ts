import type { FigureAttribution } from '../model/measure.ts';
import type { EventType, Factuality, Stance } from '../model/ontology.ts';

/** What an event is called where people read it. */
export const TYPE_LABELS: Readonly<Record<EventType, string>> = {
  AGREE: 'Agreement',
  CONSULT: 'Talks',
  SUPPORT: 'Support',
  CONCEDE: 'Concession',
  COOPERATE: 'Cooperation',
  AID: 'Aid',
  RETREAT: 'Retreat',
  REQUEST: 'Demand',
  ACCUSE: 'Accusation',
  REJECT: 'Refusal',
  THREATEN: 'Threat',
  PROTEST: 'Protest',
  SANCTION: 'Sanction',
  MOBILIZE: 'Mobilisation',
  COERCE: 'Coercion',
  ASSAULT: 'Assault',
  DISPLACE: 'Displacement',
  INCIDENT: 'Incident',
  TRANSFER: 'Transfer',
};

/** The mark of an event that is not simply a fact; null for the ordinary case. */
export const FACTUALITY_LABELS: Readonly<Record<Factuality, string | null>> = {
  occurred: null,
  ongoing: 'Ongoing',
  scheduled: 'Scheduled',
  hypothetical: 'Hypothetical',
  denied: 'Denied',
  background: 'Background',
};

/** What a speaker did, between the speaker's name and the quote. */
export const STANCE_VERBS: Readonly<Record<Stance, string>> = {
  asserts: 'said',
  denies: 'denied it',
  blames: 'placed the blame',
  demands: 'demanded',
  promises: 'promised',
  predicts: 'expected',
};

/** Who answers for a figure that names no speaker. */
export const ATTRIBUTION_LABELS: Readonly<Record<FigureAttribution, string>> = {
  direct_quote: 'quoted, speaker not named',
  indirect: 'reported, speaker not named',
  document: 'the document itself',
  none: 'nobody named',
};

/** A capital inside a coded word. Matches the "A" of `figureAdded`; leaves `withdrawn` alone. */
const CAPITAL = /[A-Z]/g;

/** A coded word as people write it: `human_security` is "human security", `figureAdded` is "figure added". */
export const wordsOf = (code: string): string =>
  code.replaceAll('_', ' ').replace(CAPITAL, (capital) => ` ${capital.toLowerCase()}`);

/** What those are called to whom an event was done: people who flee do it themselves, whoever caused it. */
export const recipientLabel = (type: EventType): string => (type === 'DISPLACE' ? 'Who' : 'To whom');
