import { asOpening, isPlural } from './english.ts';
import { labelOf } from './event-labels.ts';
import { isCount, namesInside, sayable } from './name-participant.ts';
import { core, type Piece, type TitleParts } from './title-parts.ts';
import { activeVerb, moodOf } from './verb-mood.ts';

/** "Arrest of three men", "Deployment of troops by Russia": what the type is called, with whom it concerns. */
export function labelled(parts: TitleParts, doer: string | null): readonly Piece[] {
  const { recipientBy } = parts.wording;
  const { noun, upon: usual } = labelOf(
    parts.type,
    parts.mode,
    parts.wording.noun === null ? parts.wording.verb : null,
  );
  const whom = sayable(parts.recipients).filter((one) => !(isCount(one) && parts.figures.length > 0));
  // "a call for talks", "an offer to Peru": these keep the preposition of their verb.
  const upon = recipientBy !== null && KEPT.has(recipientBy) ? recipientBy : usual;
  const by = doer ?? namesInside(sayable(parts.actors));
  if (parts.type === 'CONSULT' && by !== '') return consultation(parts, by, namesInside(whom));
  return [
    { ...core(unreal(parts, noun)), isLabel: true },
    ...(whom.length > 0 ? [core(`${upon} ${namesInside(whom)}`)] : []),
    ...(by === '' ? [] : [core(`${authorWord(noun)} ${by}`)]),
  ];
}

const KEPT: ReadonlySet<string> = new Set(['for', 'into', 'of', 'to', 'with']);

/** "Leaders hold talks with envoys", "Minister to visit Cyprus". */
function consultation(parts: TitleParts, who: string, whom: string): readonly Piece[] {
  const plural = isPlural(who);
  if (parts.mode === 'visit' && whom !== '') {
    return [core(`${asOpening(who)} ${activeVerb('visit', plural, moodOf(parts))} ${whom}`)];
  }
  // "The two presidents meet" has no need of another side.
  const meets = plural && parts.wording.verb === 'meet' && whom === '';
  const verb = activeVerb(meets ? 'meet' : 'hold', plural, moodOf(parts));
  const held = core(`${asOpening(who)} ${verb}${meets ? '' : ' talks'}`);
  return whom === '' ? [held] : [held, core(`with ${whom}`)];
}

/** Nouns of verbs without an object have an "of" where others have a "by": "the resignation of the minister". */
export const authorWord = (noun: string): string => (OWN_ACT.test(noun) ? 'of' : 'by');
// Matches "troop withdrawal"; not "withdrawal symptoms".
const OWN_ACT =
  /\b(?:arrival|collapse|defection|departure|disarmament|exodus|flight|landfall|resignation|retreat|return|surrender|walkout|withdrawal)$/;

/** What is only planned, possible or denied says so before its noun. */
export function unreal({ factuality }: Pick<TitleParts, 'factuality'>, noun: string): string {
  switch (factuality) {
    case 'scheduled':
      return `planned ${noun}`;
    case 'hypothetical':
      return `possible ${noun}`;
    case 'denied':
      return `no ${noun}`;
    default:
      return noun;
  }
}
