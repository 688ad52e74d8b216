import type { Participant } from '../../model/entity.ts';
import type { Figure } from '../../model/figure.ts';
import type { Statement } from '../../model/statement.ts';
import type { AttributionMention, FigureMention } from '../reading.ts';
import { namesParticipant } from './prove-participant.ts';
import { type Quote, type Reader, timesOf } from './quote-reader.ts';

/** Whether a quote, read alone, gives one field of a figure. `field` is the figure's own key. */
export function yieldsFigureField(field: string, figure: Figure, quote: Quote, reader: Reader): boolean {
  const same = quote.reading.figures.filter((mention) => isSameFigure(mention, figure));
  switch (field) {
    case 'asOf':
      return timesOf(quote, figure.asOf.anchor, reader).some(({ time }) => time?.edtf === figure.asOf.edtf);
    case 'speaker':
      return yieldsSource(figure.speaker, quote, speakerOf);
    case 'via':
      return yieldsSource(figure.via, quote, viaOf);
    default:
      return same.some((mention) => sayOf(mention, field) === sayOf(figure, field));
  }
}

/** Whether a quote, read alone, gives one field of a statement. */
export function yieldsStatementField(field: string, statement: Statement, quote: Quote): boolean {
  if (field === 'speaker') return yieldsSource(statement.speaker, quote, speakerOf);
  if (field === 'via') return yieldsSource(statement.via, quote, viaOf);
  return quote.reading.attributions.some(({ stance }) => field === 'stance' && stance === statement.stance);
}

/** The mention that the figure was made of has its words; the other numbers of a sentence prove nothing about it. */
const isSameFigure = (mention: FigureMention, figure: Figure): boolean =>
  plain(mention.text) === plain(figure.verbatim);

const SAID: ReadonlySet<string> = new Set(['measure', 'value', 'min', 'max', 'quantifier', 'unit']);

const sayOf = (record: FigureMention | Figure, field: string): unknown =>
  SAID.has(field) ? (record as unknown as Readonly<Record<string, unknown>>)[field] : undefined;

interface Source {
  readonly entity: number | null;
  readonly text: string | null;
}

const speakerOf = ({ speaker, speakerText }: AttributionMention): Source => ({ entity: speaker, text: speakerText });
const viaOf = ({ via, viaText }: AttributionMention): Source => ({ entity: via, text: viaText });

function yieldsSource(
  participant: Participant | undefined,
  quote: Quote,
  sourceOf: (attribution: AttributionMention) => Source,
): boolean {
  if (!participant) return false;
  return quote.reading.attributions.map(sourceOf).some(({ entity, text }) => {
    const mention = entity === null ? undefined : quote.reading.entities[entity];
    if (participant.entity === undefined) return text !== null && plain(text) === plain(participant.text);
    return mention !== undefined && namesParticipant(mention, participant);
  });
}

/** White space within words counts once. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
