import type { Participant } from '../../../model/entity.ts';
import { nameInside, saysWho } from './name-participant.ts';

/** Longer descriptions of a speaker are a piece of the sentence, and seldom right. */
const SPEAKER_WORDS_MAX = 6;

/** Who says something, and through whom: "the defence ministry", "the mayor via TASS". Null where nobody is named. */
export function speakerName({
  speaker,
  via,
}: {
  readonly speaker?: Participant;
  readonly via?: Participant;
}): string | null {
  const name = speaker ? usable(speaker) : null;
  const relay = via ? usable(via) : null;
  if (name === null) return relay;
  return relay === null || relay === name ? name : `${name} via ${relay}`;
}

function usable(participant: Participant): string | null {
  if (!saysWho(participant.name)) return null;
  // Matches "authorities in that country"; what it points at is not here.
  const name = nameInside(participant).replace(/ (?:in|of|from) (?:that|this|these|those|the latter)\b.*$/, '');
  // Matches "deeds which he"; not "Whichford".
  const broken = /\b(?:which|who|whom|that)\b/i.test(participant.name);
  return broken || name.split(' ').length > SPEAKER_WORDS_MAX ? null : name;
}
