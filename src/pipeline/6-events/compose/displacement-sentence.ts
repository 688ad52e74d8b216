import { compareTexts } from '../../../model/compare-texts.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Measure } from '../../../model/measure.ts';
import { withThe } from '../../language/articles.ts';
import { asOpening, isPlural } from './english.ts';
import { isPluralParticipant, nameInside, sayable, saysWho } from './name-participant.ts';
import { countPhrase } from './number-phrase.ts';
import { core, extra, type Piece, type TitleParts } from './title-parts.ts';
import { activeVerb, moodOf, passiveVerb } from './verb-mood.ts';

/** "More than 28,000 people flee Nagorno-Karabakh for Armenia", "Up to 311 civilians evacuated from Martakert". */
export function displacementSentence(parts: TitleParts): readonly Piece[] {
  const origin = placeOf(parts, 'origin');
  const found = placeOf(parts, 'destination');
  const destination = found === origin ? undefined : found;
  const { who, plural } = movers(parts);
  const mood = moodOf(parts);
  const to = destination === undefined ? [] : [extra(`to ${destination}`, 1)];
  const from = origin === undefined ? [] : [core(`from ${origin}`)];
  switch (parts.mode) {
    case 'evacuate':
      return [core(`${who} ${passiveVerb('evacuated', plural, mood)}`), ...from, ...to];
    case 'return':
      return [core(`${who} ${activeVerb('return', plural, mood)}`), ...to, ...from];
    case 'arrive': {
      const at = destination === undefined ? [] : [core(`in ${destination}`)];
      return [core(`${who} ${activeVerb('arrive', plural, mood)}`), ...at, ...from];
    }
    default: {
      if (parts.wording.verb === null && parts.wording.noun === null && parts.mode === null) {
        return [core(`${who} ${passiveVerb('displaced', plural, mood)}`), ...from, ...to];
      }
      if (origin === undefined && destination !== undefined) {
        return [core(`${who} ${activeVerb('flee', plural, mood)} to ${destination}`)];
      }
      const home = origin === undefined ? fledObject(parts) : origin;
      const left = home === null ? [] : [core(home)];
      const toward = destination === undefined ? [] : [extra(`for ${destination}`, 1)];
      return [core(`${who} ${activeVerb('flee', plural, mood)}`), ...left, ...toward];
    }
  }
}

const placeOf = (parts: TitleParts, role: 'origin' | 'destination'): string | undefined => {
  const place = parts.places.find((one) => one.role === role);
  return place === undefined ? undefined : withThe(place.name);
};

/** "their homes": what they left, when it is no place with a name. */
// Matches "their homes"; not "their lives".
function fledObject({ wording }: TitleParts): string | null {
  return wording.object !== null && /^their (?:homes|houses|villages|towns|country|land)\b/.test(wording.object)
    ? wording.object
    : null;
}

interface Movers {
  readonly who: string;
  readonly plural: boolean;
}

/** The number that moved, else who is named, else people. */
function movers(parts: TitleParts): Movers {
  const counted = movedFigure(parts.figures);
  if (counted) return { who: countPhrase(counted), plural: counted.value !== 1 };
  // Countries move nobody; a description that carries a country's id ("residents of Chad") opens in lower case.
  const moved = sayable([...parts.recipients, ...parts.actors]).filter(
    ({ entity, name }) => !/^(?:country|geonames|place):/.test(entity ?? '') || /^[a-z0-9]/.test(name),
  )[0];
  if (moved) return { who: asOpening(nameInside(moved)), plural: isPluralParticipant(moved) };
  const { subject } = parts.wording;
  if (subject !== null && saysWho(subject)) return { who: asOpening(subject), plural: isPlural(subject) };
  return { who: 'people', plural: true };
}

/** Measures that count who moved; who remains or lives there is not told by a title. */
const MOVED: ReadonlySet<Measure> = new Set([
  'people_fled',
  'people_arrived',
  'people_evacuated',
  'people_displaced',
  'people_relocated',
  'people_homeless',
] as const);

/** The latest count of those who moved; of several of one day the largest, which counts all. */
function movedFigure(figures: readonly Figure[]): Figure | undefined {
  const size = (figure: Figure): number => figure.value ?? figure.min ?? figure.max ?? 0;
  return figures
    .filter((figure) => MOVED.has(figure.measure) && figure.unit === 'person')
    .sort((a, b) => compareTexts(b.asOf.latest ?? '', a.asOf.latest ?? '') || size(b) - size(a))[0];
}
