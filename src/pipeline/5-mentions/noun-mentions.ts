import type { NounFrame } from '../../model/lexicon.ts';
import type { Factuality } from '../../model/ontology.ts';
import type { Span } from '../../model/span.ts';
import { wordAt } from '../language/token-words.ts';
import type { Clause, Mention, MentionPlace, NounPhrase } from '../reading.ts';
import { objectsOf } from './fill-roles.ts';
import { addPlacesWithin, findPlaces, placeRolesFor } from './find-places.ts';
import type { FrameIndex } from './frame-index.ts';
import { judgeFactuality } from './judge-factuality.ts';
import { nounFrameFor } from './noun-frame-for.ts';
import {
  CONTAINER_NOUNS,
  governorLemma,
  LIGHT_VERBS,
  OCCURRING_VERBS,
  SUFFERING_VERBS,
  UNREAL_NOUNS,
  UNREAL_VERBS,
} from './noun-governors.ts';
import { type Governor, rolesOfNoun } from './noun-roles.ts';
import { nounWording } from './noun-wording.ts';
import { pickFigures } from './pick-figures.ts';
import { pickTime, timeWithin } from './pick-time.ts';
import { phraseSpan, type Scene } from './scene.ts';
import { verbFrameFor } from './verb-frame-for.ts';
import { attributionsOver, ORDINARY_CONFIDENCE, UNSUPPORTED_PENALTY } from './verb-mentions.ts';

/**
 * In: a sentence with its annotations. Out: the events that its nouns tell: "an offensive by Baku", "Tuesday's talks".
 * Not: events of verbs (verb-mentions.ts).
 */
export function findNounMentions(scene: Scene, frames: FrameIndex): readonly Mention[] {
  return scene.syntax.phrases.flatMap((phrase, index) => {
    if (phrase.within?.preposition === "'s") return [];
    const frame = nounFrameFor(scene, phrase, frames);
    if (frame === null || frame.type === null || isRetold(scene, index, frame, frames)) return [];
    return [mentionOf(scene, phrase, index, frame, frame.type)];
  });
}

/** "lifted the sanctions", "talks collapsed": the verb's frame asks for this noun, and tells what became of it. */
function isRetold(scene: Scene, index: number, frame: NounFrame, frames: FrameIndex): boolean {
  const governor = governorOf(scene, index);
  const clause = governor === null ? undefined : scene.syntax.clauses[governor.clause];
  if (!governor || !clause || governor.slot === 'oblique') return false;
  const verb = verbFrameFor(scene, clause, frames);
  const active = clause.voice === 'active' ? governor.slot : governor.slot === 'subject' ? 'object' : 'subject';
  const asked = active === 'object' ? verb?.object : verb?.subject;
  return verb !== null && verb.type !== frame.type && asked !== undefined && !asked.includes('*');
}

function mentionOf(
  scene: Scene,
  phrase: NounPhrase,
  index: number,
  frame: NounFrame,
  type: NonNullable<NounFrame['type']>,
): Mention {
  const head = scene.syntax.tokens[phrase.head];
  const span = { start: head?.start ?? scene.span.start, end: head?.end ?? scene.span.end };
  const governor = governorOf(scene, index);
  const clause = governor === null ? null : (scene.syntax.clauses[governor.clause] ?? null);
  const own = wholeSpan(scene, index);
  const { actors, recipients } = rolesOfNoun(scene, phrase, index, frame, governor, clause);
  const places = placesOf(scene, index, type, governor, clause);
  const time = timeWithin(scene, own) ?? (governor === null ? null : datedBy(scene, governor));
  // A time alone says when something was, not what: "the revolution of 2018" may be anybody's, "talks were held on
  // Monday" at least took place.
  const told =
    time !== null &&
    governor !== null &&
    clause !== null &&
    sharesClause(governor, governorLemma(scene.syntax.tokens[clause.verb]));
  const supported = actors.length + recipients.length + places.length > 0 || told;
  return {
    span,
    text: scene.doc.text.slice(span.start, span.end),
    sentence: scene.sentence,
    clause: scene.span,
    type,
    mode: frame.mode ?? null,
    contexts: frame.contexts ?? [],
    factuality: factualityOf(scene, phrase, governor, clause),
    actors,
    recipients,
    places,
    time,
    figures: pickFigures(
      scene,
      type,
      governor !== null && bearsFigures(scene, governor, clause) ? governor.clause : null,
      own,
    ),
    attributions: attributionsOver(scene, span.start),
    lemma: frame.noun,
    definite: isDefinite(scene, phrase),
    link: 'noun',
    wording: nounWording(scene, phrase),
    // A noun with nobody, nowhere and no time to it ("the fighting") may name any event: it is kept, and hidden.
    confidence: (frame.confidence ?? ORDINARY_CONFIDENCE) - (supported ? 0 : UNSUPPORTED_PENALTY),
    rule: `mentions/noun-mentions#${frame.noun.replaceAll(' ', '-')}`,
  };
}

const isDefinite = (scene: Scene, phrase: NounPhrase): boolean =>
  /^(?:the|this|that|these|those)$/i.test(scene.syntax.tokens[phrase.first]?.text ?? '');

/** The clause that a phrase belongs to, directly or through the phrases that it hangs on. */
function governorOf(scene: Scene, index: number): Governor | null {
  let at: number | null = index;
  let contained = true;
  for (let step = 0; at !== null && step < scene.syntax.phrases.length; step += 1) {
    const found = directGovernor(scene, at);
    if (found) return contained ? found : { clause: found.clause, slot: 'oblique' };
    const within: NounPhrase['within'] = scene.syntax.phrases[at]?.within ?? null;
    at = within?.phrase ?? null;
    const host = scene.syntax.phrases[at ?? -1];
    contained &&=
      within?.preposition === 'of' && CONTAINER_NOUNS.has(scene.syntax.tokens[host?.head ?? -1]?.lemma ?? '');
  }
  return null;
}

/** As subject or object first: a phrase before a verb may also be listed as an oblique of the verb before. */
function directGovernor(scene: Scene, phrase: number): Governor | null {
  const { clauses } = scene.syntax;
  const subject = clauses.findIndex((clause) => clause.subjects.includes(phrase) && !clause.subjectShared);
  if (subject >= 0) return { clause: subject, slot: 'subject' };
  const object = clauses.findIndex((clause) => objectsOf(clause).includes(phrase));
  if (object >= 0) return { clause: object, slot: 'object' };
  const oblique = clauses.findIndex(
    (clause) => clause.agents.includes(phrase) || clause.obliques.some((one) => one.phrase === phrase),
  );
  return oblique < 0 ? null : { clause: oblique, slot: 'oblique' };
}

/** From the phrase's first word to the last of what hangs on it. */
function wholeSpan(scene: Scene, index: number): Span {
  const phrase = scene.syntax.phrases[index];
  if (!phrase) return scene.span;
  const span = phraseSpan(scene, phrase);
  let end = span.end;
  const reached = new Set([index]);
  scene.syntax.phrases.forEach((other, i) => {
    if (!other.within || !reached.has(other.within.phrase) || other.within.preposition === "'s") return;
    reached.add(i);
    end = Math.max(end, phraseSpan(scene, other).end);
  });
  return { start: span.start, end };
}

function placesOf(
  scene: Scene,
  index: number,
  type: NonNullable<NounFrame['type']>,
  governor: Governor | null,
  clause: Clause | null,
): readonly MentionPlace[] {
  const places: MentionPlace[] = [];
  addPlacesWithin(scene, index, placeRolesFor(type), places);
  const lemma = governorLemma(scene.syntax.tokens[clause?.verb ?? -1]);
  const shares = governor !== null && sharesClause(governor, lemma);
  if (places.length === 0 && shares && clause) places.push(...findPlaces(scene, clause, type));
  return places;
}

/** Whether the clause tells the noun's own happening: as its subject, or as what a light verb is filled by. */
const sharesClause = (governor: Governor, lemma: string): boolean =>
  governor.slot === 'subject' || (governor.slot === 'object' && (LIGHT_VERBS.has(lemma) || SUFFERING_VERBS.has(lemma)));

/** A noun under a light verb, or as a subject, happens when its clause does; elsewhere the clause's time is another's. */
function datedBy(scene: Scene, governor: Governor): number | null {
  const clause = scene.syntax.clauses[governor.clause];
  const lemma = governorLemma(scene.syntax.tokens[clause?.verb ?? -1]);
  const shares =
    governor.slot === 'subject' || LIGHT_VERBS.has(lemma) || OCCURRING_VERBS.has(lemma) || SUFFERING_VERBS.has(lemma);
  return shares ? pickTime(scene, governor.clause) : null;
}

const bearsFigures = (scene: Scene, governor: Governor, clause: Clause | null): boolean => {
  const lemma = governorLemma(scene.syntax.tokens[clause?.verb ?? -1]);
  return sharesClause(governor, lemma);
};

/** "No protests were reported": verbs whose passive says whether there was something. */
const SEEING_VERBS = new Set('hear hold notice observe record register report see'.split(' '));

/** A noun is as real as its clause where the clause makes it happen; "fears of an attack" and "call for talks" do not. */
function factualityOf(scene: Scene, phrase: NounPhrase, governor: Governor | null, clause: Clause | null): Factuality {
  const { tokens, phrases } = scene.syntax;
  const host = phrase.within ? phrases[phrase.within.phrase] : undefined;
  if (host && UNREAL_NOUNS.has(tokens[host.head]?.lemma.toLowerCase() ?? '')) return 'hypothetical';
  for (let at = phrase.first; at < phrase.head; at += 1) {
    const word = wordAt(tokens, at);
    if (/^(?:possible|potential|future|likely|alleged|planned|proposed|any|further|imminent|feared)$/.test(word)) {
      return word === 'planned' ? 'scheduled' : word === 'alleged' ? 'occurred' : 'hypothetical';
    }
    if (word === 'no') return 'denied';
  }
  if (!governor || !clause) return 'occurred';
  const lemma = tokens[clause.verb]?.lemma ?? '';
  if (UNREAL_VERBS.has(lemma) && governor.slot !== 'subject') return 'hypothetical';
  const happens = governor.slot === 'subject' || (governor.slot === 'object' && LIGHT_VERBS.has(lemma));
  if (!happens) return 'occurred';
  const judged = judgeFactuality(scene, governor.clause);
  // A definite subject exists whatever its verb denies: "the attack did not kill anybody".
  const isOfEvent = OCCURRING_VERBS.has(lemma) || (clause.voice === 'passive' && SEEING_VERBS.has(lemma));
  return judged === 'denied' && governor.slot === 'subject' && !isOfEvent ? 'occurred' : judged;
}
