import type { VerbFrame } from '../../model/lexicon.ts';
import type { Clause, RoleFiller } from '../reading.ts';
import { fillersOf, fillRole, phrasesIn } from './fill-roles.ts';
import type { FrameIndex } from './frame-index.ts';
import { nounFrameFor } from './noun-frame-for.ts';
import { headLemma, type Scene } from './scene.ts';
import { verbFrameFor } from './verb-frame-for.ts';

/**
 * In: a clause and the frame of its verb. Out: whom the event is done to: in the slot that the frame names, else by the
 * noun that the verb is completed by ("lifted its embargo against Libya"), else in the clause that completes it.
 * Not: who does it.
 */
export function recipientsOf(scene: Scene, index: number, frame: VerbFrame, frames: FrameIndex): readonly RoleFiller[] {
  const clause = scene.syntax.clauses[index];
  if (!clause) return [];
  if (frame.type === 'REJECT') {
    const makers = makersOfRequest(scene, clause, frame);
    if (makers.length > 0) return makers;
  }
  if (frame.type === 'ACCUSE' && frame.recipient === 'object') {
    const doers = doersOfDeed(scene, clause);
    if (doers.length > 0) return doers;
  }
  const own = fillRole(scene, clause, frame.recipient);
  if (own.length > 0) return own;
  const given = frame.recipient === 'to' ? fillersOf(scene, receiversOf(scene, clause)) : [];
  if (given.length > 0) return given;
  return frame.object ? recipientsOfNoun(scene, clause, frames) : recipientsOfComplement(scene, index, frame, frames);
}

/** "granted the agency a permit", "The agency was granted a permit": the first of two objects is who gets the second. */
function receiversOf(scene: Scene, clause: Clause): readonly number[] {
  const { phrases } = scene.syntax;
  if (clause.voice === 'passive') return clause.objects.length > 0 ? clause.subjects : [];
  const first = clause.objects[0] ?? -1;
  const listed = [first, ...(phrases[first]?.members ?? [])];
  return clause.objects.some((object) => !listed.includes(object))
    ? clause.objects.filter((object) => listed.includes(object))
    : [];
}

/** "condemned an offensive by the army": those who did it are accused. */
function doersOfDeed(scene: Scene, clause: Clause): readonly RoleFiller[] {
  const { phrases } = scene.syntax;
  const deeds = phrasesIn(scene, clause, 'object');
  const doers = phrases.flatMap(({ within, members }, at) =>
    within?.preposition === 'by' && deeds.includes(within.phrase) ? [at, ...members.filter((one) => one > at)] : [],
  );
  return fillersOf(scene, doers);
}

/** What somebody asks or offers: to reject it is to reject him. */
const REQUESTS = new Set(
  'appeal application bid call claim complaint demand invitation motion offer overture petition plea proposal request'.split(
    ' ',
  ),
);

/** What somebody has with others. */
const DEALINGS = new Set(
  'agreement alliance compromise contact cooperation deal dialogue meeting negotiation partnership peace relation talk tie treaty truce'.split(
    ' ',
  ),
);

/** "rejected a request from the bank", "refused talks with the rebels": those whose request it is, or who take part. */
function makersOfRequest(scene: Scene, clause: Clause, frame: VerbFrame): readonly RoleFiller[] {
  const { phrases } = scene.syntax;
  const refused = phrasesIn(scene, clause, frame.recipient ?? 'object');
  const hangingOn = (nouns: ReadonlySet<string>, prepositions: readonly string[]): readonly number[] => {
    const hosts = refused.filter((at) => nouns.has(headLemma(scene, phrases[at])));
    if (hosts.length === 0) return [];
    const own = phrases.flatMap((phrase, at) =>
      phrase.within && hosts.includes(phrase.within.phrase) && prepositions.includes(phrase.within.preposition)
        ? [at, ...phrase.members.filter((member) => member > at)]
        : [],
    );
    return own.length > 0 ? own : prepositions.flatMap((one) => (one === 'by' ? [] : phrasesIn(scene, clause, one)));
  };
  const makers = hangingOn(REQUESTS, ['by', 'from', "'s"]);
  return fillersOf(scene, makers.length > 0 ? makers : hangingOn(DEALINGS, ['with']));
}

/** "lifted its embargo against Libya", "curbs imposed on Libya": whom the noun that the frame asks for is done to. */
function recipientsOfNoun(scene: Scene, clause: Clause, frames: FrameIndex): readonly RoleFiller[] {
  const { phrases, clauses } = scene.syntax;
  for (const object of phrasesIn(scene, clause, 'object')) {
    const phrase = phrases[object];
    const slots = phrase ? (nounFrameFor(scene, phrase, frames)?.recipient ?? []) : [];
    const about = clauses.filter(({ subjectShared, subjects }) => subjectShared && subjects.includes(object));
    for (const one of [clause, ...about]) {
      for (const slot of slots.length > 0 ? slots : one === clause ? [] : ['on', 'against']) {
        const found = fillRole(scene, one, slot);
        if (found.length > 0) return found;
      }
    }
  }
  return [];
}

/** "refused to meet the envoy", "agreed to lend money to Chad", "demanded that Chad pay": whom the clause is done to. */
function recipientsOfComplement(
  scene: Scene,
  index: number,
  frame: VerbFrame,
  frames: FrameIndex,
): readonly RoleFiller[] {
  const { clauses } = scene.syntax;
  const parent = clauses[index];
  if (!parent) return [];
  if (frame.type === 'REQUEST') {
    const asked = clauses.find(({ parent: over, link }) => over === index && link === 'complement');
    if (asked) return fillersOf(scene, asked.subjects);
  }
  const child = clauses.find((clause) => clause.parent === index && clause.link === 'infinitive');
  if (!child || child.first - parent.last > COMPLEMENT_DISTANCE_MAX) return [];
  // "agreed to lay down their arms": what is one's own is not whom it is done to.
  const inner = verbFrameFor(scene, child, frames);
  const made = inner?.type === 'REJECT' || frame.type === 'REJECT' ? makersUnder(scene, child) : [];
  const done = made.length > 0 ? made : fillRole(scene, child, inner?.recipient ?? 'object');
  return done.filter(({ text }) => !/^(?:their|its|his|her|our|my)\b/i.test(text));
}

/** "refused to accept a request from the bank", "to respond to its request". */
function makersUnder(scene: Scene, clause: Clause): readonly RoleFiller[] {
  for (const recipient of ['object', 'to', 'with'] as const) {
    const made = makersOfRequest(scene, clause, { verb: '', type: 'REJECT', recipient, example: '' });
    if (made.length > 0) return made;
  }
  return [];
}

/** Tokens between a verb and its infinitive: an adverb or a short object fits, a clause does not. */
const COMPLEMENT_DISTANCE_MAX = 4;
