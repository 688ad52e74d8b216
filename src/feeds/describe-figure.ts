import type { Figure } from '../model/figure.ts';
import type { Quantifier } from '../model/measure.ts';
import { numberInWords } from '../query/title-words.ts';
import { ATTRIBUTION_LABELS } from './labels.ts';

/** What goes before a number so that it claims no more than its speaker did. */
const QUANTIFIER_WORDS: Readonly<Record<Quantifier, string>> = {
  exact: '',
  approximately: 'about ',
  more_than: 'more than ',
  at_least: 'at least ',
  less_than: 'less than ',
  up_to: 'up to ',
  range: '',
  vague: '',
};

/** Units that a measure's name already says. */
const SILENT_UNITS: readonly string[] = ['person', 'household', 'house', 'vehicle', 'other'];

/**
 * The number of a figure with its quantifier and unit: "more than 13,550", "28,000–30,000", "40,000,000 USD". A vague
 * one keeps its words, since the bounds alone would sound like a count: "tens of thousands (20,000–99,999)".
 */
export function describeValue(figure: Figure): string {
  const number = describeNumber(figure);
  return figure.quantifier === 'vague' && figure.verbatim !== '' ? `${figure.verbatim} (${number})` : number;
}

function describeNumber(figure: Figure): string {
  const unit = SILENT_UNITS.includes(figure.unit) ? '' : ` ${figure.unit}`;
  if (figure.value !== null) return `${QUANTIFIER_WORDS[figure.quantifier]}${numberInWords(figure.value)}${unit}`;
  if (figure.min !== null && figure.max !== null)
    return `${numberInWords(figure.min)}–${numberInWords(figure.max)}${unit}`;
  if (figure.min !== null) return `at least ${numberInWords(figure.min)}${unit}`;
  if (figure.max !== null) return `up to ${numberInWords(figure.max)}${unit}`;
  return 'not stated';
}

/** Who answers for a figure: the speaker and who relays the speaker, or how nobody is named. */
export function describeSpeaker(figure: Figure): string {
  const via = figure.via === undefined ? '' : ` (via ${figure.via.name})`;
  return (figure.speaker?.name ?? ATTRIBUTION_LABELS[figure.attribution]) + via;
}
