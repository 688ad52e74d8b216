import type { EventPlace, Participant } from '../../../src/model/entity.ts';
import type { Figure } from '../../../src/model/figure.ts';
import { NO_WORDING } from '../../../src/pipeline/5-mentions/wording.ts';
import type { TitleParts } from '../../../src/pipeline/6-events/compose/title-parts.ts';
import type { WordedPhrase, Wording } from '../../../src/pipeline/reading.ts';

/** A day as a record of time; the publication's where `basis` says so. */
export const onDay = (day: string, basis: Figure['asOf']['basis'] = 'explicit'): Figure['asOf'] => ({
  edtf: day,
  earliest: day,
  latest: day,
  precision: 'day',
  basis,
  text: '',
  anchor: null,
  rule: 'test/rows',
});

/** Somebody by the words of the document, or by a name with an id: `named('country:PER', 'Peru')`. */
export const worded = (text: string): Participant => ({ name: text.replace(/^(?:the|an?) /, ''), text });
export const named = (entity: string, name: string, text = name): Participant => ({ entity, name, text });

export const placed = (role: EventPlace['role'], name: string): EventPlace => ({
  entity: `geonames:${name.length}`,
  name,
  text: name,
  role,
  precision: 'area',
});

/** A figure of people, exact unless told otherwise. */
export const counted = (measure: Figure['measure'], value: number | null, more: Partial<Figure> = {}): Figure => ({
  id: `${measure}-${value}`,
  measure,
  kind: 'cumulative',
  value,
  min: null,
  max: null,
  quantifier: 'exact',
  verbatim: String(value),
  unit: 'person',
  scope: '',
  asOf: onDay('2024-03-20'),
  attribution: 'document',
  evidence: { document: 'a', exact: '', prefix: '', suffix: '', start: 0, end: 0, sha256: '', supports: [] },
  relates: [],
  ...more,
});

/** "for the loss" as a phrase of the verb. */
export const phrase = (preposition: string, words: string, of: WordedPhrase['of'] = 'verb'): WordedPhrase => ({
  preposition,
  words,
  of,
});

/** A verb's wording: an active clause unless a participle is given. */
export const verb = (lemma: string, more: Partial<Wording> = {}): Wording => ({ ...NO_WORDING, verb: lemma, ...more });
export const noun = (words: string, more: Partial<Wording> = {}): Wording => ({ ...NO_WORDING, noun: words, ...more });

/** A record of nothing but a type and a wording, for rows to add to. */
export const parts = (type: TitleParts['type'], wording: Wording, more: Partial<TitleParts> = {}): TitleParts => ({
  type,
  mode: null,
  factuality: 'occurred',
  actors: [],
  recipients: [],
  places: [],
  figures: [],
  wording,
  ...more,
});
