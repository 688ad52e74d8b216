import type { Figure } from '../../../model/figure.ts';
import type { Measure } from '../../../model/measure.ts';
import { labelled } from './label-sentence.ts';
import { countPhrase, numberPhrase } from './number-phrase.ts';
import { core, extra, type Piece, type TitleParts } from './title-parts.ts';
import { passiveVerb } from './verb-mood.ts';

/** Measures of harm, as participles that follow the number. */
const HARM: Readonly<Partial<Record<Measure, string>>> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  detained: 'detained',
  houses_destroyed: 'destroyed',
  houses_damaged: 'damaged',
};

/** A title has room for two counts. */
const COUNTS_MAX = 2;

/** "Two soldiers killed, 11 injured": an event that only its counts tell. */
export function countSentence(parts: TitleParts): readonly Piece[] {
  const [first, ...rest] = latestByMeasure(parts.figures).slice(0, COUNTS_MAX);
  if (!first) return labelled(parts, null);
  const mood = { factuality: parts.factuality, modality: parts.wording.modality, negated: false };
  const done = HARM[first.measure] ?? '';
  // "missing" is no participle: one is missing, not "to be missing".
  const verb = first.measure === 'missing' ? done : passiveVerb(done, true, mood);
  return [
    core(`${countPhrase(first)} ${verb}`),
    ...rest.map((figure) => extra(`and ${numberPhrase(figure)} ${HARM[figure.measure]}`, 2)),
  ];
}

/** ": at least 20 killed, almost 300 injured": what a title adds that names no number yet. */
export function harmPhrase(figures: readonly Figure[]): string {
  const words = latestByMeasure(figures)
    .filter(({ measure }) => CASUALTIES.has(measure))
    .slice(0, COUNTS_MAX)
    .map((figure) => `${numberPhrase(figure, true)} ${HARM[figure.measure]}`);
  return words.length === 0 ? '' : `: ${words.join(', ')}`;
}

/** Those that a title adds; the others are told by the sentence or not at all. */
const CASUALTIES: ReadonlySet<Measure> = new Set(['killed', 'injured', 'missing'] as const);

/** The latest reading of each measure of harm, the gravest first. */
function latestByMeasure(figures: readonly Figure[]): readonly Figure[] {
  const latest = new Map(figures.map((figure) => [figure.measure, figure]));
  return (Object.keys(HARM) as Measure[]).flatMap((measure) => latest.get(measure) ?? []);
}
