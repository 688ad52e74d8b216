import type { Participant } from '../../../model/entity.ts';
import type { EventType } from '../../../model/ontology.ts';
import { indefinite, isPlural, withoutArticle } from './english.ts';
import { labelOf } from './event-labels.ts';
import { isSameAs, namesInside, sayable, saysWho, slotWords } from './name-participant.ts';
import { core, type Piece, type TitleParts } from './title-parts.ts';
import { activeVerb, passiveVerb } from './verb-mood.ts';
import { moodOf, unreal } from './verb-sentence.ts';

/**
 * "Azerbaijan launches an offensive against separatists", "Sanctions imposed on bank", "Clashes erupt between police
 * and protesters", "Talks between Baku and Yerevan": a noun event, under the verb that brought it about if there is one.
 */
export function nounSentence(parts: TitleParts, noun: string): readonly Piece[] {
  const { wording } = parts;
  const mood = moodOf(parts);
  if (wording.verb === null) return [core(unreal(parts, noun)), ...around(parts, noun, [])];
  if (wording.participle !== null) {
    const verb = passiveVerb(wording.participle, isPlural(noun), mood);
    return [core(`${noun} ${verb}`), ...around(parts, noun, [])];
  }
  const subject = wording.subject === null ? null : slotWords(wording.subject, parts.actors);
  if (wording.subject !== null && subject !== null) {
    const verb = activeVerb(wording.verb, isPlural(subject), mood);
    const event = isPlural(noun) || wording.article === null ? noun : withArticle(noun, wording.article);
    return [core(`${withoutArticle(subject)} ${verb} ${event}`), ...around(parts, noun, [subject])];
  }
  const verb = activeVerb(wording.verb, isPlural(noun), mood);
  const object = wording.object === null ? [] : [core(wording.object)];
  return [core(noun), ...around(parts, noun, [wording.object]), core(verb), ...object];
}

const withArticle = (noun: string, article: 'a' | 'the'): string =>
  article === 'the' ? `the ${noun}` : indefinite(noun);

/** Types whose two sides do it together. */
const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE'] as const);

/** Who does it, to whom, and what else hangs on the noun. */
function around(parts: TitleParts, noun: string, said: readonly (string | null)[]): readonly Piece[] {
  const { wording, type } = parts;
  const isSaid = (one: Participant): boolean =>
    isSameAs(noun, one) || said.some((words) => words !== null && isSameAs(words, one));
  const hangs = (one: Participant): boolean => wording.phrases.some(({ words }) => isSameAs(words, one));
  const actors = sayable(parts.actors).filter((one) => !isSaid(one));
  const recipients = sayable(parts.recipients).filter((one) => !isSaid(one));
  const pieces: Piece[] = [];
  if (MUTUAL.has(type))
    pieces.push(
      ...sides(
        actors,
        recipients,
        said.some((words) => words !== null),
      ),
    );
  else {
    const doers = actors.filter((one) => !hangs(one));
    const sufferers = recipients.filter((one) => !hangs(one) && !actors.includes(one));
    if (doers.length > 0) pieces.push(core(`${byWord(type, doers)} ${namesInside(doers)}`));
    if (sufferers.length > 0) pieces.push(core(`${labelOf(type, parts.mode).upon} ${namesInside(sufferers)}`));
  }
  for (const { preposition, words } of wording.phrases) {
    const told = pieces.some(
      (piece) => piece.words.includes(words) || isSameAs(piece.words, { name: words, text: words }),
    );
    if (told || !saysWho(words) || said.includes(words)) continue;
    const role = [...actors, ...recipients].some((one) => isSameAs(words, one));
    if (role && MUTUAL.has(type)) continue;
    pieces.push({ words: `${preposition} ${words}`.trim(), rank: role ? 0 : 2 });
  }
  return pieces;
}

/** "between A and B", "with A", and "with B" where A is the subject already. */
function sides(
  actors: readonly Participant[],
  recipients: readonly Participant[],
  hasSubject: boolean,
): readonly Piece[] {
  const all = [...actors, ...recipients];
  if (all.length === 0) return [];
  return [core(all.length > 1 && !hasSubject ? `between ${namesInside(all)}` : `with ${namesInside(all)}`)];
}

/** An accident has no author: a country that owns it is where it was. */
const byWord = (type: EventType, doers: readonly Participant[]): string => {
  if (type !== 'INCIDENT') return 'by';
  return doers.every(({ entity }) => /^(?:country|geonames|place):/.test(entity ?? '')) ? 'in' : 'involving';
};
