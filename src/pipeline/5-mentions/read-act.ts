import type { EventType } from '../../model/ontology.ts';
import { SPEECH_VERBS } from '../language/verb-classes.ts';
import type { Clause, Mention, RoleFiller, Wording } from '../reading.ts';
import { fillersOf, phrasesIn } from './fill-roles.ts';
import type { Scene } from './scene.ts';
import { barePhrase } from './wording.ts';

/**
 * In: an event of a verb. Out: the same, or the act that its modal verb makes of it: "will not lift the ban" refuses,
 * "is willing to lend" offers, "Israel must withdraw, it said" demands. Not: acts that a verb of their own tells.
 *
 * PLOVER codes these as REJECT, AGREE and REQUEST (manual, "future", "negation" and the examples of REQUEST): the deed
 * itself has not happened, the word has been given.
 */
export function readAct(scene: Scene, index: number, mention: Mention): Mention {
  const clause = scene.syntax.clauses[index];
  if (clause?.voice !== 'active') return mention;
  if (clause.modality === 'must') return readDemand(scene, clause, mention);
  if (!COOPERATIVE.has(mention.type) || isConditional(clause) || clause.subjects.length === 0) return mention;
  const willing = WILLING.has(clause.modality ?? '');
  const refuses = clause.negated && (willing || clause.tense === 'future' || clause.modality === 'would');
  if (refuses) return act(mention, 'REJECT', infinitiveWording(scene, clause, mention, 'refuse'));
  return willing ? act(mention, 'AGREE', infinitiveWording(scene, clause, mention, 'offer')) : mention;
}

/** Types that help the other side: to be willing to is a promise, not to be a refusal. */
const COOPERATIVE: ReadonlySet<EventType> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
] as const);

const WILLING = new Set(['ready', 'willing', 'keen', 'eager']);

/** Under these a refusal is a threat or a guess. */
const isConditional = (clause: Clause): boolean => clause.marker === 'if' || clause.marker === 'unless';

/** What is read between the lines of a modal verb: right somewhat less often than what a verb says outright. */
const ACT_CONFIDENCE = 0.6;

const act = (mention: Mention, type: EventType, wording: Wording): Mention => ({
  ...mention,
  type,
  mode: null,
  factuality: 'occurred',
  lemma: wording.verb ?? mention.lemma,
  wording,
  confidence: Math.min(mention.confidence, ACT_CONFIDENCE),
  rule: `mentions/read-act#${wording.verb}`,
});

/** "Russia says Israel must end its attacks": the speaker demands it of the subject. */
function readDemand(scene: Scene, clause: Clause, mention: Mention): Mention {
  const parent = clause.parent === null ? undefined : scene.syntax.clauses[clause.parent];
  const verb = scene.syntax.tokens[parent?.verb ?? -1];
  if (!parent || !verb || !SPEECH_VERBS.has(verb.lemma) || isPerfect(scene, clause)) return mention;
  const speakers = fillersOf(scene, phrasesIn(scene, parent, 'subject'));
  const addressees = fillersOf(scene, phrasesIn(scene, clause, 'subject'));
  if (speakers.length === 0 || addressees.length === 0) return mention;
  const wording = infinitiveWording(scene, clause, mention, 'urge');
  const demand = act(mention, 'REQUEST', { ...wording, subject: textOf(speakers), object: textOf(addressees) });
  return { ...demand, actors: speakers, recipients: addressees };
}

/** "must have left": a guess at what happened, not a demand. */
const isPerfect = (scene: Scene, clause: Clause): boolean =>
  scene.syntax.tokens.slice(clause.first, clause.verb).some((token) => token.text.toLowerCase() === 'have');

const textOf = (fillers: readonly RoleFiller[]): string | null => fillers[0]?.text ?? null;

function infinitiveWording(scene: Scene, clause: Clause, mention: Mention, verb: string): Wording {
  const object = scene.syntax.phrases[phrasesIn(scene, clause, 'object')[0] ?? -1];
  const not = clause.negated && verb === 'urge' ? 'not ' : '';
  return {
    ...mention.wording,
    verb,
    object: null,
    recipientBy: null,
    phrases: [],
    modality: null,
    negated: false,
    complement: `${not}to ${mention.lemma}${object ? ` ${barePhrase(scene, object)}` : ''}`,
  };
}
