import type { Figure } from '../../model/figure.ts';
import type { FigureField, StatementField } from '../../model/stated-fields.ts';
import type { Statement } from '../../model/statement.ts';
import { howAttributed } from '../6-events/compose/compose-figures.ts';
import { speakerOf } from '../6-events/compose/compose-saying.ts';
import { oneLine } from '../language/one-line.ts';
import type { AttributionMention, FigureMention } from '../reading.ts';
import { judgeSpeaker } from './judge-participant.ts';
import { entityIdsOf, type Quote, type QuoteReader, type QuoteReading, saysTime } from './quote-reader.ts';
import type { Judged } from './verdict.ts';

/**
 * Whether quotes give one field of a figure. The mention in them that the figure was made of is known by its words; the
 * other numbers of a sentence prove nothing about it. Who said it, and when, may stand in a quote of its own.
 */
export function judgeFigure(figure: Figure, field: FigureField, quotes: readonly Quote[], reader: QuoteReader): Judged {
  if (field === 'speaker' || field === 'via') {
    const participant = figure[field];
    const belongs = (attribution: AttributionMention, reading: QuoteReading): boolean => {
      const own = mentionsOf(figure, reading);
      return own.length === 0 || own.some((mention) => reading.attributions[mention.attribution ?? -1] === attribution);
    };
    if (participant) return judgeSpeaker(participant, field, quotes, reader, belongs);
  }
  const says = (quote: Quote): boolean => {
    const own = mentionsOf(figure, quote.reading);
    if (field === 'asOf') return saysTime(quote.reading, timesOf(own, quote.reading), figure.asOf);
    return own.some((mention) => saysField(mention, figure, field, quote));
  };
  return {
    holding: quotes.filter(says).map(({ evidence }) => evidence),
    expected: `${JSON.stringify(figure.verbatim)} with the ${field} ${shown(figure[field])}`,
  };
}

/** Whether quotes give one field of a statement: it is known by its speaker's words. */
export function judgeStatement(
  statement: Statement,
  field: StatementField,
  quotes: readonly Quote[],
  reader: QuoteReader,
): Judged {
  if (field === 'speaker' || field === 'via') {
    const participant = statement[field];
    if (participant) return judgeSpeaker(participant, field, quotes, reader, () => true);
  }
  const says = ({ reading }: Quote): boolean => {
    const own = reading.attributions.filter(
      ({ speakerText }) => speakerText !== null && oneLine(speakerText) === statement.speaker.text,
    );
    // Who is quoted and reported in one sentence is said to be both: then neither is proved.
    if (field === 'quoted') {
      return own.length > 0 && own.every(({ quoted }) => (quoted !== 'indirect') === statement.quoted);
    }
    return own.some((attribution) => {
      if (field === 'saidAt') return saysTime(reading, [attribution.time], statement.saidAt);
      return field === 'stance' && attribution.stance === statement.stance;
    });
  };
  return {
    holding: quotes.filter(says).map(({ evidence }) => evidence),
    expected: `what ${JSON.stringify(statement.speaker.text)} says, with the ${field} ${shown(statement[field])}`,
  };
}

const mentionsOf = (figure: Figure, reading: QuoteReading): readonly FigureMention[] =>
  reading.figures.filter(({ text }) => oneLine(text) === oneLine(figure.verbatim));

/** The times that date a number: its own and that of its saying; of a quote without the number, those of any saying. */
function timesOf(own: readonly FigureMention[], reading: QuoteReading): readonly (number | null)[] {
  if (own.length === 0) return reading.attributions.map(({ time }) => time);
  return own.flatMap(({ time, attribution }) => [time, reading.attributions[attribution ?? -1]?.time ?? null]);
}

function saysField(mention: FigureMention, figure: Figure, field: FigureField, { reading, evidence }: Quote): boolean {
  switch (field) {
    case 'measure':
    case 'kind':
    case 'value':
    case 'min':
    case 'max':
    case 'quantifier':
    case 'unit':
    case 'scope':
      return mention[field] === figure[field];
    case 'attribution': {
      const attribution = mention.attribution === null ? undefined : reading.attributions[mention.attribution];
      const named = { doc: reading, entityIds: entityIdsOf(reading, evidence.document) };
      const speaker = attribution ? speakerOf(named, attribution) : null;
      // Who "he" is, another quote may say; that somebody says it, this one does.
      const someone = speaker !== null || (figure.speaker !== undefined && attribution?.speakerText !== null);
      return howAttributed(attribution, someone) === figure.attribution;
    }
    case 'place':
      return mention.place !== null && entityIdsOf(reading, evidence.document)[mention.place] === figure.place;
    default:
      return false;
  }
}

const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'edtf' in value ? String(value.edtf) : String(value);
