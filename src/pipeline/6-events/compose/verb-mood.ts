import type { Factuality } from '../../../model/ontology.ts';
import { presentTense } from './english.ts';
import type { TitleParts } from './title-parts.ts';

/** How far what a verb says is a fact, and the word over it that makes it less than one. */
export interface Mood {
  readonly factuality: Factuality;
  readonly modality: string | null;
  readonly negated: boolean;
}

export const moodOf = ({ factuality, wording }: TitleParts): Mood => ({
  factuality,
  modality: wording.modality,
  negated: wording.negated,
});

/** An active verb with its auxiliaries: "kills", "to meet", "does not attend", "may annex", "seeks to annex". */
export function activeVerb(verb: string, plural: boolean, mood: Mood): string {
  switch (mood.factuality) {
    case 'occurred':
    case 'ongoing':
    case 'background':
      return presentTense(verb, plural);
    case 'scheduled':
      return `to ${verb}`;
    case 'denied':
      return verb === 'be' ? `${presentTense(verb, plural)} not` : `${plural ? 'do' : 'does'} not ${verb}`;
    case 'hypothetical':
      return possible(verb, plural, mood);
    default: {
      const never: never = mood.factuality;
      return never;
    }
  }
}

/** A passive verb as headlines have it: "killed", "to be killed", "not killed", "may be killed". */
export function passiveVerb(participle: string, plural: boolean, mood: Mood): string {
  switch (mood.factuality) {
    case 'occurred':
    case 'ongoing':
    case 'background':
      return participle;
    case 'scheduled':
      return `to be ${participle}`;
    case 'denied':
      return `not ${participle}`;
    case 'hypothetical':
      return possible(`be ${participle}`, plural, { ...mood, modality: ownModal(mood.modality) });
    default: {
      const never: never = mood.factuality;
      return never;
    }
  }
}

/** Who wants or asks it is not whom a passive is about: "tries to press Kyiv" leaves "Kyiv may be pressed". */
const ownModal = (modality: string | null): string | null =>
  modality !== null && (OWN_WISH.has(modality) || ASKED.has(modality)) ? null : modality;

/** Words over a verb whose own subject wants or tries it; the title says so. */
const OWN_WISH = new Set('aim attempt hope intend offer plan prepare seek threaten try want wish'.split(' '));
/** Words by which somebody else asks it of the subject. */
const ASKED: ReadonlyMap<string, string> = new Map([
  ['advise', 'advised'],
  ['ask', 'asked'],
  ['beg', 'asked'],
  ['call', 'called on'],
  ['demand', 'asked'],
  ['encourage', 'encouraged'],
  ['invite', 'invited'],
  ['order', 'ordered'],
  ['persuade', 'asked'],
  ['require', 'required'],
  ['tell', 'told'],
  ['urge', 'urged'],
  ['warn', 'warned'],
]);

function possible(verb: string, plural: boolean, { modality, negated }: Mood): string {
  const not = negated ? 'not ' : '';
  if (modality === 'must' || modality === 'should' || modality === 'would') return `${modality} ${not}${verb}`;
  if (modality !== null && OWN_WISH.has(modality)) return `${presentTense(modality, plural)} ${not}to ${verb}`;
  const asked = modality === null ? undefined : ASKED.get(modality);
  if (asked !== undefined) return `${asked} ${not}to ${verb}`;
  return `may ${not}${verb}`;
}
