import type { NounFrame } from '../../model/lexicon.ts';
import { wordAt } from '../language/token-words.ts';
import type { Clause, NounPhrase, RoleFiller } from '../reading.ts';
import { fillersOf, phrasesIn } from './fill-roles.ts';
import { governorLemma, LIGHT_VERBS, SUFFERING_VERBS } from './noun-governors.ts';
import { timeWithin } from './pick-time.ts';
import { phraseSpan, type Scene } from './scene.ts';

/** How a noun stands in its clause. */
export interface Governor {
  readonly clause: number;
  readonly slot: 'subject' | 'object' | 'oblique';
}

interface Roles {
  readonly actors: readonly RoleFiller[];
  readonly recipients: readonly RoleFiller[];
}

/**
 * In: a noun that tells an event, and how it stands in its clause. Out: who does it and to whom, by what hangs on the noun,
 * by its owner, and by the verb that it completes. Not: places and times.
 */
export function rolesOfNoun(
  scene: Scene,
  phrase: NounPhrase,
  index: number,
  frame: NounFrame,
  governor: Governor | null,
  clause: Clause | null,
): Roles {
  let actors = hangingOn(scene, index, frame.actor ?? ['by']);
  let recipients = hangingOn(scene, index, frame.recipient ?? []);
  const between = hangingOn(scene, index, ['between', 'among']);
  if (between.length > 0) actors = [...between, ...actors];
  const owner = ownerOf(scene, phrase, index);
  if (owner && frame.possessor === 'recipient' && recipients.length === 0) recipients = [owner];
  if (owner && (frame.possessor ?? 'actor') === 'actor' && actors.length === 0) actors = [owner];
  const lemma = governorLemma(scene.syntax.tokens[clause?.verb ?? -1]);
  if (clause && recipients.length === 0 && isUndergone(scene, phrase, clause)) {
    recipients = fillersOf(scene, clause.subjects);
    if (actors.length === 0)
      actors = fillersOf(
        scene,
        ['from', 'by'].flatMap((one) => phrasesIn(scene, clause, one)),
      );
  }
  if (clause && governor?.slot === 'object') {
    const doers = fillersOf(scene, phrasesIn(scene, clause, 'subject'));
    if (SUFFERING_VERBS.has(lemma) && recipients.length === 0) recipients = doers;
    else if (LIGHT_VERBS.has(lemma)) {
      if (actors.length === 0) actors = doers;
      for (const slot of frame.recipient ?? []) {
        if (recipients.length === 0) recipients = fillersOf(scene, phrasesIn(scene, clause, slot));
      }
    }
  }
  if (
    clause &&
    governor?.slot === 'subject' &&
    clause.voice === 'passive' &&
    LIGHT_VERBS.has(lemma) &&
    actors.length === 0
  ) {
    actors = fillersOf(scene, clause.agents);
  }
  return { actors, recipients };
}

/** "came under attack from rebels", "is under arrest": the subject undergoes it. */
const isUndergone = (scene: Scene, phrase: NounPhrase, clause: Clause): boolean =>
  wordAt(scene.syntax.tokens, phrase.first - 1) === 'under' &&
  /^(?:be|come|remain)$/.test(scene.syntax.tokens[clause.verb]?.lemma ?? '');

/**
 * Phrases that hang on the noun by one of the prepositions, with those coordinated with them. In "the killing of a
 * priest by soldiers" and "the attack by rebels on the fort" the last phrase hangs on the middle one only by its place.
 */
function hangingOn(scene: Scene, index: number, prepositions: readonly string[]): readonly RoleFiller[] {
  const { phrases } = scene.syntax;
  const hosts = new Set([index]);
  const found: number[] = [];
  phrases.forEach((phrase, i) => {
    if (!phrase.within || !hosts.has(phrase.within.phrase)) return;
    if (ROLE_PREPOSITIONS.has(phrase.within.preposition)) hosts.add(i);
    if (!prepositions.includes(phrase.within.preposition)) return;
    if (phrase.within.phrase !== index && phrase.within.preposition === 'of') return;
    found.push(i, ...phrase.members.filter((member) => member > i));
  });
  return fillersOf(scene, [...new Set(found)]);
}

/** What these bring in fills a role of the noun before, and has seldom one of its own. */
const ROLE_PREPOSITIONS = new Set(['of', 'by', 'between', 'on', 'against', 'with']);

/** "Baku's offensive", "Israeli strikes": the possessor, or the name or demonym among the modifiers. */
function ownerOf(scene: Scene, phrase: NounPhrase, index: number): RoleFiller | null {
  const possessor = scene.syntax.phrases.findIndex(
    (other) =>
      other.within?.phrase === index &&
      other.within.preposition === "'s" &&
      timeWithin(scene, phraseSpan(scene, other)) === null,
  );
  if (possessor >= 0) return fillersOf(scene, [possessor])[0] ?? null;
  const span = phraseSpan(scene, phrase);
  const head = scene.syntax.tokens[phrase.head];
  const entity = scene.entities.find((i) => {
    const one = scene.doc.entities[i];
    return one !== undefined && one.span.start >= span.start && one.span.end <= (head?.start ?? span.end);
  });
  const mention = entity === undefined ? undefined : scene.doc.entities[entity];
  return entity === undefined || !mention ? null : { span: mention.span, text: mention.text, entity };
}
