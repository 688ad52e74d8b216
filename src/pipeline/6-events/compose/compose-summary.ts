import type { Figure } from '../../../model/figure.ts';
import type { Factuality } from '../../../model/ontology.ts';
import type { Statement } from '../../../model/statement.ts';
import type { Time } from '../../../model/time.ts';
import { joinNames } from './english.ts';
import { numberPhrase } from './number-phrase.ts';
import { timePhrase } from './time-phrase.ts';

export interface SummaryParts {
  readonly title: string;
  readonly factuality: Factuality;
  readonly time: Time;
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly documents: number;
  readonly publishers: number;
}

/** Readings listed in a summary; the record has all of them. */
const READINGS_MAX = 4;

/**
 * One to three sentences: what and when, in how many reports; who says so, when only somebody's word stands behind it;
 * the readings of its figures, each with its speaker.
 */
export function composeSummary(parts: SummaryParts): string {
  const when = timePhrase(parts.time);
  const first = `${parts.title.replace(/…$/, '')}${when === '' ? '' : `, ${when}`}${FACT_WORDS[parts.factuality] ?? ''}.`;
  return [first, whoSays(parts), readings(parts.figures)].filter((sentence) => sentence !== '').join(' ');
}

const FACT_WORDS: Readonly<Partial<Record<Factuality, string>>> = {
  scheduled: ' (announced, not yet reported as done)',
  background: ' (told as background)',
  ongoing: ' (still going on when reported)',
};

function whoSays(parts: SummaryParts): string {
  const asserting = parts.statements.filter(({ stance }) => stance === 'asserts' || stance === 'blames');
  const denying = parts.statements.filter(({ stance }) => stance === 'denies');
  const reports = parts.documents === 1 ? 'One report' : `${parts.documents} reports`;
  const speakers = joinNames(asserting.map(({ speaker }) => speaker.name));
  const denial = denying.length > 0 ? `; denied by ${joinNames(denying.map(({ speaker }) => speaker.name))}` : '';
  if (speakers === '') return denial === '' ? `${reports}.` : `${reports}${denial}.`;
  return `${reports}, citing ${speakers}${denial}.`;
}

function readings(figures: readonly Figure[]): string {
  const told = figures.slice(-READINGS_MAX).map((figure) => {
    const speaker = figure.speaker ? ` (${figure.speaker.name})` : '';
    return `${numberPhrase(figure)} ${MEASURE_WORDS[figure.measure]}${speaker}`;
  });
  return told.length === 0 ? '' : `Figures: ${told.join('; ')}.`;
}

/** What a measure counts, in words that follow the number. */
const MEASURE_WORDS: Readonly<Record<Figure['measure'], string>> = {
  people_fled: 'fled',
  people_arrived: 'arrived',
  people_evacuated: 'evacuated',
  people_displaced: 'displaced',
  people_homeless: 'made homeless',
  people_sheltered: 'sheltered',
  people_relocated: 'relocated',
  people_remaining: 'remaining',
  population: 'inhabitants',
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  detained: 'detained',
  houses_destroyed: 'houses destroyed',
  houses_damaged: 'houses damaged',
  troops: 'troops',
  vehicles: 'vehicles',
  amount_money: 'in money',
  distance: 'in distance',
  other: 'counted',
};
