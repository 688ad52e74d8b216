import { cleanText } from '../../../src/pipeline/1-text/clean-text.ts';
import { splitSentences } from '../../../src/pipeline/2-sentences/split-sentences.ts';
import { parseSentences } from '../../../src/pipeline/3-syntax/parse-sentences.ts';
import { findAttributions } from '../../../src/pipeline/4-annotations/attributions/find-attributions.ts';
import { findTimes } from '../../../src/pipeline/4-annotations/dates/find-times.ts';
import { findFigures } from '../../../src/pipeline/4-annotations/figures/find-figures.ts';
import type { FigureMention, Parsed } from '../../../src/pipeline/reading.ts';
import { SYNTAX } from '../../support/syntax-model.ts';

export function parseText(text: string): Parsed {
  return parseSentences(splitSentences(cleanText({ id: 'doc', text, sha256: '' })), SYNTAX);
}

/** A text as one sentence, however long, so that limits can be tried on both sides. */
export function parseWhole(text: string): Parsed {
  const cleaned = { ...cleanText({ id: 'doc', text, sha256: '' }), blocks: [WHOLE(text)] };
  return parseSentences({ ...cleaned, sentences: [{ start: 0, end: text.length, block: 0, quote: false }] }, SYNTAX);
}

const WHOLE = (text: string): Parsed['blocks'][number] => ({ start: 0, end: text.length, kind: 'body', rule: 'test' });

/** Figures of a text with the times and statements that they point at, and the rules that refused a number. */
export function readFigures(text: string) {
  const doc = parseText(text);
  const { times } = findTimes(doc);
  const { attributions } = findAttributions(doc, { times, entities: [] });
  const { figures, notes } = findFigures(doc, { times, entities: [], attributions });
  return { figures, notes, times, attributions };
}

/** One figure as tests write it: `at least 20 people = killed 20.. at_least person (people)`. */
export function drawFigure(figure: FigureMention): string {
  const { text, measure, value, min, max, quantifier, unit, scope } = figure;
  const bounds = min === value && max === value ? '' : ` ${min ?? ''}..${max ?? ''}`;
  return `${text} = ${measure} ${value ?? '?'}${bounds} ${quantifier} ${unit} (${scope})`;
}

export const drawFigures = (text: string): readonly string[] => readFigures(text).figures.map(drawFigure);

/** The rules that refused the text's numbers. */
export const refusals = (text: string): readonly string[] => readFigures(text).notes.map((note) => note.rule);
