import { ENTITY_KINDS, PLACE_PRECISIONS } from '../../model/entity.ts';
import type { GazetteerEntry, Lexicon, NounFrame, TitleEntry, VerbFrame } from '../../model/lexicon.ts';
import { CONTEXTS, EVENT_TYPES, MODES_OF_TYPE } from '../../model/ontology.ts';
import { checked, flag, listOf, number, oneOf, orNull, recordOf, type Shape, shapeOf, text } from '../shape.ts';

const words = listOf(text);

/** An alpha-3 code of ISO 3166-1. */
const country = shapeOf('three capitals, as in AZE', (value) =>
  // Matches `AZE`; not `AZ`, `aze`.
  typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? value : undefined,
);

const share = shapeOf('a number from 0 to 1', (value) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined,
);

const gazetteerEntry: Shape<GazetteerEntry> = recordOf(
  { id: text, kind: oneOf(ENTITY_KINDS), name: text, aliases: words },
  {
    country,
    sector: text,
    office: text,
    note: text,
    geo: recordOf({ lat: number, lon: number, precision: oneOf(PLACE_PRECISIONS) }, {}),
    demonyms: words,
    capital: text,
    metonyms: words,
    within: text,
    population: number,
  },
);

const title: Shape<TitleEntry> = recordOf({ title: text }, { sector: text, office: flag });

const typed = { type: orNull(oneOf(EVENT_TYPES)), example: text };
const coded = { mode: text, contexts: listOf(oneOf(CONTEXTS)), confidence: share };

/** The mode of a frame is one that its type has. */
function checkMode(frame: VerbFrame | NounFrame): string | null {
  if (frame.mode === undefined) return null;
  const modes = frame.type === null ? [] : (MODES_OF_TYPE[frame.type] ?? []);
  if (modes.includes(frame.mode)) return null;
  return modes.length === 0
    ? `no mode: ${frame.type} has none`
    : `as the mode of ${frame.type} one of ${modes.join(', ')}`;
}

const verb: Shape<VerbFrame> = checked(
  recordOf(
    { verb: text, ...typed },
    {
      ...coded,
      actor: text,
      recipient: text,
      object: words,
      subject: words,
      with: recordOf({ preposition: text }, { words }),
    },
  ),
  checkMode,
);

const noun: Shape<NounFrame> = checked(
  recordOf(
    { noun: text, ...typed },
    { ...coded, actor: words, recipient: words, possessor: oneOf(['actor', 'recipient', 'none']) },
  ),
  checkMode,
);

/** What each list of a lexicon file holds. */
export const LEXICON_LISTS: { readonly [K in keyof Lexicon]: Shape<Lexicon[K]> } = {
  gazetteer: listOf(gazetteerEntry),
  titles: listOf(title),
  givenNames: words,
  verbs: listOf(verb),
  nouns: listOf(noun),
};
