import type { Figure } from '../../../model/figure.ts';
import { joinNames } from './english.ts';
import { countPhrase, numberPhrase } from './number-phrase.ts';
import { speakerName } from './speaker-name.ts';
import { shortDayPhrase } from './time-phrase.ts';

/** Readings listed in a summary; the record has all of them. */
const READINGS_MAX = 5;

/** Readings of one number, in words. */
interface Reading {
  readonly words: string;
  readonly speakers: readonly string[];
  readonly day: string | null;
}

/**
 * "Figures differ: two soldiers killed (Azerbaijan); five killed (the ministry)." Equal readings stand once, with all
 * their speakers; a running count says the day of each. Of an event that is not `real`, only who is counted is said, not
 * what became of them. Empty where there is none.
 */
export function figuresSentence(figures: readonly Figure[], real: boolean): string {
  if (figures.length === 0) return '';
  const relations = new Set(figures.flatMap(({ relates }) => relates.map(({ type }) => type)));
  const opening = relations.has('conflictsWith')
    ? 'Figures differ'
    : relations.has('updates')
      ? 'Figures over time'
      : 'Figures';
  const readings = new Map<string, Reading>();
  for (const figure of figures) {
    const words = readingWords(figure, real);
    const speaker = speakerName(figure);
    const before = readings.get(words);
    readings.set(words, {
      words,
      speakers: [...(before?.speakers ?? []), ...(speaker === null ? [] : [speaker])],
      day: relations.has('updates') && figure.asOf.latest !== null ? shortDayPhrase(figure.asOf.latest) : null,
    });
  }
  const shown = [...readings.values()].slice(-READINGS_MAX);
  return `${opening}: ${shown.map(inWords).join('; ')}.`;
}

function inWords({ words, speakers, day }: Reading): string {
  const source = [...(speakers.length > 0 ? [joinNames(speakers)] : []), ...(day === null ? [] : [day])].join(', ');
  return source === '' ? words : `${words} (${source})`;
}

function readingWords(figure: Figure, real: boolean): string {
  const { measure } = figure;
  if (measure === 'amount_money') return moneyWords(figure);
  if (measure === 'distance') return `${numberPhrase(figure)} ${figure.unit === 'other' ? 'away' : figure.unit}`;
  if (measure === 'vehicles' || measure === 'troops')
    return `${numberPhrase(figure, false)} ${figure.scope || measure}`;
  if (measure === 'other') return figure.scope === '' ? numberPhrase(figure) : countPhrase(figure);
  return real ? `${countPhrase(figure)} ${MEASURE_WORDS[measure]}` : countPhrase(figure);
}

/** What a measure says of those counted, in words that follow them. */
const MEASURE_WORDS: Readonly<
  Record<Exclude<Figure['measure'], 'amount_money' | 'distance' | 'vehicles' | 'troops' | 'other'>, string>
> = {
  people_fled: 'fled',
  people_arrived: 'arrived',
  people_evacuated: 'evacuated',
  people_displaced: 'displaced',
  people_homeless: 'made homeless',
  people_sheltered: 'sheltered',
  people_relocated: 'relocated',
  people_remaining: 'remaining',
  population: 'living there',
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  detained: 'detained',
  houses_destroyed: 'destroyed',
  houses_damaged: 'damaged',
};

/** "about 2.5 million USD": a currency by its ISO 4217 code. */
function moneyWords(figure: Figure): string {
  const one = figure.value ?? figure.min ?? figure.max;
  const scale = one === null ? undefined : SCALES.find(([size]) => one >= size);
  if (one === null || scale === undefined) return `${numberPhrase(figure)} ${figure.unit}`;
  const [size, word] = scale;
  const scaled = (value: number | null): number | null =>
    value === null ? null : Math.round((value / size) * 100) / 100;
  const { value, min, max } = figure;
  return `${numberPhrase({ ...figure, value: scaled(value), min: scaled(min), max: scaled(max) })} ${word} ${figure.unit}`;
}

const SCALES: readonly (readonly [size: number, word: string])[] = [
  [1_000_000_000, 'billion'],
  [1_000_000, 'million'],
];
