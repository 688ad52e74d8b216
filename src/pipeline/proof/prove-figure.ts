import type { Figure } from '../../model/figure.ts';
import type { Statement } from '../../model/statement.ts';
import type { FigureMention } from '../reading.ts';
import { type Quote, type Reader, timesOf } from './quote-reader.ts';

/** Whether a quote, read alone, gives one field of a figure, its speakers apart. `field` is the figure's own key. */
export function yieldsFigureField(field: string, figure: Figure, quote: Quote, reader: Reader): boolean {
  if (field === 'asOf') {
    return timesOf(quote, figure.asOf.anchor, reader).some(({ time }) => time?.edtf === figure.asOf.edtf);
  }
  return quote.reading.figures.some((mention) => isSameFigure(mention, figure) && says(mention, figure, field));
}

/** Whether a quote, read alone, gives one field of a statement, its speakers apart. */
export const yieldsStatementField = (field: string, statement: Statement, quote: Quote): boolean =>
  field === 'stance' && quote.reading.attributions.some(({ stance }) => stance === statement.stance);

/** The mention that the figure was made of has its words; the other numbers of a sentence prove nothing about it. */
const isSameFigure = (mention: FigureMention, figure: Figure): boolean =>
  plain(mention.text) === plain(figure.verbatim);

function says(mention: FigureMention, figure: Figure, field: string): boolean {
  switch (field) {
    case 'measure':
    case 'value':
    case 'min':
    case 'max':
    case 'quantifier':
    case 'unit':
      return mention[field] === figure[field];
    default:
      return false;
  }
}

/** White space within words counts once. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
