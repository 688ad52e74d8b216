import type { VerbFrame } from '../../model/lexicon.ts';
import { verbFormOf } from '../language/verb-forms.ts';
import type { Clause, NounPhrase, WordedPhrase, Wording } from '../reading.ts';
import { phrasesIn } from './fill-roles.ts';
import type { Scene } from './scene.ts';
import { isBareContent, wordComplement } from './word-complement.ts';
import { wordObliques } from './word-obliques.ts';
import { namedBy, wordPhrase, wordPhrases } from './word-phrase.ts';

/** A mention that has no words of its own: a count tells it. */
export const NO_WORDING: Wording = {
  verb: null,
  noun: null,
  article: null,
  subject: null,
  object: null,
  recipientBy: null,
  phrases: [],
  complement: null,
  participle: null,
  transitive: false,
  modality: null,
  negated: false,
};

/** How a verb's clause is worded: its phrases alone, in the active order. */
export function wordingOf(scene: Scene, told: Clause, index: number, frame: VerbFrame): Wording {
  const clause = asPassive(scene, withOwnParticle(scene, told, frame), frame);
  const objects = ownObjects(scene, clause, index);
  const passive = clause.voice === 'passive';
  const taken = new Set([...phrasesIn(scene, clause, 'subject'), ...objects]);
  const slot = frame.recipient ?? null;
  const subject = wordPhrases(scene, phrasesIn(scene, clause, 'subject'));
  return {
    ...NO_WORDING,
    verb: baseForm(frame.verb, objects.length > 0),
    subject,
    // Without a subject the title is a passive, which has room for one of two objects.
    object: wordObjects(scene, objects, subject === null ? '' : frame.verb) ?? antecedentOf(scene, clause, slot),
    recipientBy: slot === 'object' ? null : slot,
    phrases: [...(passive ? givenObject(scene, clause, frame.verb) : []), ...wordObliques(scene, clause, taken)],
    complement: wordComplement(scene, index),
    participle: passive ? participleOf(scene, clause) : null,
    transitive: slot === 'object' || frame.object !== undefined || ALWAYS_TRANSITIVE.has(frame.verb),
    modality: clause.modality,
    negated: clause.negated,
  };
}

/** "capsized off the coast": a particle that the frame does not know is a preposition, and what follows no object. */
function withOwnParticle(scene: Scene, clause: Clause, frame: VerbFrame): Clause {
  const { particle } = clause;
  if (particle === null || frame.verb.includes(' ') || clause.voice === 'passive') return clause;
  // "stationed up to 9,000 soldiers": the word is the object's own.
  const opening = scene.syntax.phrases[clause.objects[0] ?? -1]?.first ?? -1;
  if (scene.syntax.tokens[opening]?.text.toLowerCase() === particle) return { ...clause, particle: null };
  const behind = clause.objects.map((phrase) => ({ preposition: particle, phrase }));
  return { ...clause, particle: null, objects: [], obliques: [...behind, ...clause.obliques] };
}

/**
 * "A driver injured in the crash", "Smith elected to the senate": a past form that needs an object and has none is a
 * passive without its auxiliary.
 */
function asPassive(scene: Scene, clause: Clause, frame: VerbFrame): Clause {
  const verb = scene.syntax.tokens[clause.verb];
  if (!verb || clause.voice === 'passive' || frame.recipient !== 'object' || !DONE_TO_SOMEBODY.has(frame.verb)) {
    return clause;
  }
  const form = verbFormOf(verb.text, verb.lemma.toLowerCase());
  const bare = clause.first === clause.verb && (form === 'participle' || form === 'past-or-participle');
  if (!bare || phrasesIn(scene, clause, 'object').length > 0 || isAuthority(scene, clause)) return clause;
  const agents = clause.obliques.filter(({ preposition }) => preposition === 'by').map(({ phrase }) => phrase);
  const obliques = clause.obliques.filter(({ preposition }) => preposition !== 'by');
  return { ...clause, voice: 'passive', agents, obliques };
}

/** A state, a body, or the subject of "whom the court charged" does such things itself. */
function isAuthority(scene: Scene, clause: Clause): boolean {
  if (clause.link === 'relative' && !clause.subjectShared) return true;
  return clause.subjects.some((index) => {
    const phrase = scene.syntax.phrases[index];
    const kind = phrase ? namedBy(scene, phrase)?.kind : undefined;
    return kind === 'country' || kind === 'organisation' || kind === 'place';
  });
}

/** Verbs of deeds that nobody leaves without saying to whom. */
const DONE_TO_SOMEBODY = new Set(
  (
    'abduct appoint arrest assassinate ban charge convict damage deport destroy detain elect evacuate execute expel fine ' +
    'hurt impeach indict injure jail kidnap kill murder nominate oust rape reelect release rescue sentence stab wound'
  ).split(' '),
);

/** Verbs that say nothing without their object although their recipient stands behind a preposition. */
const ALWAYS_TRANSITIVE = new Set(
  'blame deploy give grant hand impose inflict lay lodge pay place provide put send station'.split(' '),
);

/** The tagger takes "laid" and "lay" for forms of "lie"; a verb that has an object is "lay". */
// Matches "lie down"; not "believe".
const baseForm = (verb: string, transitive: boolean): string => (transitive ? verb.replace(/^lie\b/, 'lay') : verb);

export function participleOf(scene: Scene, clause: Clause): string | null {
  const verb = scene.syntax.tokens[clause.verb]?.text.toLowerCase();
  if (verb === undefined) return null;
  return clause.particle === null ? verb : `${verb} ${clause.particle}`;
}

/** The objects of a clause without what is really the subject of the next: "said [rebels] had fled". */
export function ownObjects(scene: Scene, clause: Clause, index: number): readonly number[] {
  const objects = phrasesIn(scene, clause, 'object');
  return objects.filter(
    (phrase) =>
      !scene.syntax.clauses.some(
        (other, i) =>
          i !== index &&
          other.verb > clause.verb &&
          !other.subjectShared &&
          other.subjects.includes(phrase) &&
          isBareContent(scene, clause, other),
      ),
  );
}

/** "the claim, which Yerevan denies": the object of a relative clause stands in front of it. */
function antecedentOf(scene: Scene, clause: Clause, slot: string | null): string | null {
  if (clause.marker !== 'which' && clause.marker !== 'whom') return null;
  if (clause.subjectShared || clause.voice === 'passive' || slot !== 'object') return null;
  const subject = scene.syntax.phrases[clause.subjects[0] ?? -1];
  if (!subject) return null;
  const at = scene.syntax.phrases.findLastIndex(({ last }) => last < subject.first);
  return at < 0 ? null : wordPhrase(scene, at);
}

/** Verbs of two objects: "grant residents citizenship". */
const GIVING = new Set(
  'give grant offer send lend show award deny pay hand promise guarantee allow deal cost'.split(' '),
);

export function wordObjects(scene: Scene, objects: readonly number[], verb: string): string | null {
  const [first, second] = objects;
  if (first === undefined) return null;
  const listed = new Set([first, ...(scene.syntax.phrases[first]?.members ?? [])]);
  const direct = wordPhrases(
    scene,
    objects.filter((object) => listed.has(object)),
  );
  if (direct === null) return someoneMeant(scene, first);
  if (second === undefined || listed.has(second) || !GIVING.has(verb)) return direct;
  const given = wordPhrase(scene, second);
  return given === null ? direct : `${direct} ${given}`;
}

/** "sentenced him", "urged anyone with a boat to help": that it was a person or people is all that is known. */
function someoneMeant(scene: Scene, index: number): string | null {
  const phrase = scene.syntax.phrases[index];
  const pronoun = scene.syntax.tokens[phrase?.head ?? -1]?.text.toLowerCase();
  if (pronoun === 'him' || pronoun === 'her') return 'a person';
  return /^(?:any|every)(?:one|body)$/.test(pronoun ?? '') ? 'people' : null;
}

/** "Residents were promised an amnesty": what is given stays an object of the passive. */
function givenObject(scene: Scene, clause: Clause, verb: string): readonly WordedPhrase[] {
  const given = clause.objects[0];
  const words = given === undefined || !GIVING.has(verb) ? null : wordPhrase(scene, given);
  return words === null ? [] : [{ preposition: '', words, of: 'verb' }];
}

/** A phrase cut to at most a few words that end in its head. */
export const barePhrase = (scene: Scene, phrase: NounPhrase): string =>
  wordPhrase(scene, scene.syntax.phrases.indexOf(phrase)) ?? '';
