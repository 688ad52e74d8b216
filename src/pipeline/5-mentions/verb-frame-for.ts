import type { VerbFrame } from '../../model/lexicon.ts';
import { spansOverlap } from '../../model/span.ts';
import { TEMPORAL_NOUNS } from '../language/closed-classes.ts';
import { wordAt } from '../language/token-words.ts';
import type { Clause, NounPhrase, Token } from '../reading.ts';
import { phrasesIn } from './fill-roles.ts';
import type { FrameIndex } from './frame-index.ts';
import { headLemma, type Scene, singularOf } from './scene.ts';
import { stemsOf } from './verb-stems.ts';

/** The frame of a clause's verb that fits it best; null where none does. */
export function verbFrameFor(scene: Scene, clause: Clause, frames: FrameIndex): VerbFrame | null {
  const verb = scene.syntax.tokens[clause.verb];
  if (!verb) return null;
  const prefix = prefixBefore(scene, clause.verb);
  const particle = clause.particle === null ? '' : ` ${clause.particle}`;
  // The longest spelling that the lexicon knows: "re-elect" before "elect", "break out" before "break".
  const longest = prefix === '' ? framesOf(verb, '', particle, frames) : framesOf(verb, prefix, '', frames);
  const candidates = longest.length > 0 ? longest : framesOf(verb, '', '', frames);
  const fitting = candidates.filter((frame) => fits(scene, clause, frame));
  const first = fitting[0];
  // "Armenians protested against the tax": a frame whose recipient is there tells more than a narrower one without.
  const fuller = fitting.find(
    (frame) => frame.recipient !== undefined && phrasesIn(scene, clause, frame.recipient).length > 0,
  );
  const lacks = first?.recipient !== undefined && phrasesIn(scene, clause, first.recipient).length === 0;
  return (lacks && fuller?.type === first.type ? fuller : first) ?? null;
}

/** The frames of a verb; where the tagger's lemma is not in the lexicon, those of the verb that it can be a form of. */
function framesOf(verb: Token, prefix: string, particle: string, frames: FrameIndex): readonly VerbFrame[] {
  for (const lemma of [verb.lemma.toLowerCase(), ...stemsOf(verb.text.toLowerCase())]) {
    const found = frames.verbs.get(prefix + lemma + particle);
    if (found) return found;
  }
  return [];
}

/** What a hyphen joins to the word at `at`, with the hyphen: "re-" of "re-elected"; empty where none does. */
function prefixBefore(scene: Scene, at: number): string {
  const { tokens } = scene.syntax;
  return tokens[at - 1]?.text === '-' ? `${wordAt(tokens, at - 2)}-` : '';
}

function fits(scene: Scene, clause: Clause, frame: VerbFrame): boolean {
  if (frame.object && !hasHead(scene, clause, 'object', frame.object)) return false;
  if (frame.subject && !hasHead(scene, clause, 'subject', frame.subject)) return false;
  if (!frame.with) return true;
  const { preposition, words } = frame.with;
  if (preposition === clause.particle && !words) return true;
  const phrases = phrasesIn(scene, clause, preposition);
  return phrases.some((phrase) => (words ? hasWord(scene, phrase, words) : !isTime(scene, phrase)));
}

/** "called his counterpart on Sunday": a time fills no slot of a verb. */
const isTime = (scene: Scene, phrase: number): boolean =>
  TEMPORAL_NOUNS.has(headLemma(scene, scene.syntax.phrases[phrase]));

function hasHead(scene: Scene, clause: Clause, slot: string, words: readonly string[]): boolean {
  return phrasesIn(scene, clause, slot).some((phrase) => hasWord(scene, phrase, words));
}

/** Nouns that only measure what hangs on them by "of": "two tonnes of cocaine", "a group of farmers". */
const MEASURING_HEADS = new Set(
  (
    'dozen ten hundred thousand million score ton tonne kilo kilogram kilogramme gram gramme number group series pair ' +
    'couple lot handful crowd column load truckload shipment stack cache batch wave round type kind set string part'
  ).split(' '),
);

/**
 * Whether a phrase is one of the words: its head, with what a hyphen or a modifier adds ("cease-fire", "peacekeeping
 * mission"), or what a measuring head counts. `*` is any phrase.
 */
function hasWord(scene: Scene, index: number, words: readonly string[]): boolean {
  const { phrases } = scene.syntax;
  const phrase = phrases[index];
  if (!phrase) return false;
  const counted = scene.syntax.tokens[phrase.head]?.upos === 'NUM';
  const measured =
    counted || MEASURING_HEADS.has(headLemma(scene, phrase))
      ? phrases.filter((other) => other.within?.phrase === index && other.within.preposition === 'of')
      : [];
  return (measured.length > 0 ? measured : [phrase]).some((one) =>
    spellingsOf(scene, one).some((spelling) => words.includes(spelling)),
  );
}

/** The tagger makes "dialog" of "dialogue" and "jail" of "jailing": the word as it stands counts beside its lemma. */
function spellingsOf(scene: Scene, phrase: NounPhrase): readonly string[] {
  const { tokens } = scene.syntax;
  const head = headLemma(scene, phrase);
  const modifier = phrase.head > phrase.first ? (tokens[phrase.head - 1]?.lemma.toLowerCase() ?? '') : '';
  const written = singularOf(tokens[phrase.head]?.text ?? '');
  const people = namesPeople(scene, phrase) ? ['people'] : [];
  return [
    '*',
    head,
    written,
    singularOf(head),
    prefixBefore(scene, phrase.head) + head,
    `${modifier} ${head}`,
    ...people,
  ];
}

/** "Serbs", "ethnic Armenians", "Ann Lee": a name of persons or a people stands where the lexicon says people. */
function namesPeople(scene: Scene, phrase: NounPhrase): boolean {
  const head = scene.syntax.tokens[phrase.head];
  return scene.entities.some((index) => {
    const entity = scene.doc.entities[index];
    if (!entity || !head || (entity.kind !== 'person' && entity.kind !== 'group')) return false;
    return entity.form === 'name' && spansOverlap(entity.span, head);
  });
}
