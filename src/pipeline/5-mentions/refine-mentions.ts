import type { Note } from '../../model/note.ts';
import type { Mention } from '../reading.ts';
import { clauseAt, type Scene } from './scene.ts';

/** What a refiner gives back: the mentions that stay, and why the others went. */
export interface Refined {
  readonly mentions: readonly Mention[];
  readonly notes: readonly Note[];
}

type Refiner = (scene: Scene, mentions: readonly Mention[]) => Refined;

/** Drops the mentions for which `refuse` gives a reason. */
function keep(mentions: readonly Mention[], rule: string, refuse: (mention: Mention) => string | null): Refined {
  const notes: Note[] = [];
  const kept = mentions.filter((mention) => {
    const reason = refuse(mention);
    if (reason === null) return true;
    notes.push({
      stage: 'mentions',
      level: 'dropped',
      rule: `mentions/refine-mentions#${rule}`,
      reason,
      span: mention.span,
    });
    return false;
  });
  return { mentions: kept, notes };
}

/**
 * "met for talks", "signed the agreement": a verb and a noun of one type in one clause tell one event. The verb stays,
 * since it has the roles, and takes over what only the noun knows.
 */
const oneTelling: Refiner = (scene, mentions) => {
  const verbs = mentions.filter(({ rule }) => rule.startsWith('mentions/verb-mentions'));
  const teller = (noun: Mention): Mention | undefined =>
    noun.rule.startsWith('mentions/noun-mentions')
      ? verbs.find((verb) => verb.type === noun.type && inSameClause(scene, verb, noun))
      : undefined;
  const refined = keep(mentions, 'one-telling', (mention) => {
    const verb = teller(mention);
    return verb ? `tells the same event as "${verb.text}"` : null;
  });
  return {
    notes: refined.notes,
    mentions: refined.mentions.map((verb) =>
      mentions.filter((noun) => teller(noun) === verb).reduce(withRolesOf, verb),
    ),
  };
};

const inSameClause = (scene: Scene, verb: Mention, noun: Mention): boolean =>
  noun.span.start > verb.span.end &&
  clauseAt(scene, noun.span.start) === clauseAt(scene, verb.span.start) &&
  !isAnotherTime(scene, noun);

/** "opened the road after the surrender": what a verb's time is counted from is another event. */
function isAnotherTime(scene: Scene, noun: Mention): boolean {
  const { tokens, phrases } = scene.syntax;
  const phrase = phrases.find(({ head }) => tokens[head]?.start === noun.span.start);
  return /^(?:after|before|since|until|following|despite|amid)$/i.test(tokens[(phrase?.first ?? 0) - 1]?.text ?? '');
}

const BETWEEN_PARTIES: ReadonlySet<Mention['type']> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/** "hosted talks between Peru and Chile": those between whom are beside the host. */
const othersOf = (verb: Mention, noun: Mention): Mention['recipients'] =>
  noun.recipients.length > 0
    ? noun.recipients
    : verb.actors.length > 0 && BETWEEN_PARTIES.has(verb.type)
      ? noun.actors.filter(({ span }) => !verb.actors.some((actor) => actor.span.start === span.start))
      : [];

const withRolesOf = (verb: Mention, noun: Mention): Mention => ({
  ...verb,
  actors: verb.actors.length > 0 ? verb.actors : noun.actors,
  recipients: verb.recipients.length > 0 ? verb.recipients : othersOf(verb, noun),
  places: verb.places.length > 0 ? verb.places : noun.places,
  time: verb.time ?? noun.time,
});

/**
 * "20 people were killed when a depot exploded": harm without an agent belongs to the accident that the sentence
 * names, which takes over whom it hit and how many.
 */
const harmOfIncident: Refiner = (_scene, mentions) => {
  const incident = mentions.find(({ type, link }) => type === 'INCIDENT' && link !== 'figure');
  if (!incident) return { mentions, notes: [] };
  const harmed = mentions.filter(
    ({ type, actors, rule }) => type === 'ASSAULT' && actors.length === 0 && HARMING.has(rule.split('#')[1] ?? ''),
  );
  const refined = keep(mentions, 'harm-of-incident', (mention) =>
    harmed.includes(mention) ? `is the harm of "${incident.text}"` : null,
  );
  const taker: Mention = {
    ...incident,
    recipients: incident.recipients.length > 0 ? incident.recipients : harmed.flatMap(({ recipients }) => recipients),
    figures: [...new Set([...incident.figures, ...harmed.flatMap(({ figures }) => figures)])],
    time: incident.time ?? harmed.find(({ time }) => time !== null)?.time ?? null,
  };
  return {
    notes: refined.notes,
    mentions: refined.mentions.map((mention) => (mention === incident ? taker : mention)),
  };
};

/** Verbs of harm that need no intent. */
export const HARMING = new Set('kill injure wound hurt die'.split(' '));

/**
 * A line between paragraphs may name another story's events, and a date line none: stage 1 lets headings through for
 * their dates and places, and nothing is told in them.
 */
export const isHeading = (scene: Scene): boolean => {
  const sentence = scene.doc.sentences[scene.sentence];
  return scene.doc.blocks[sentence?.block ?? -1]?.kind === 'heading';
};

const notInHeadings: Refiner = (scene, mentions) =>
  keep(mentions, 'not-in-headings', () => (isHeading(scene) ? 'a heading tells no event' : null));

const REFINERS: readonly Refiner[] = [notInHeadings, oneTelling, harmOfIncident];

/** Runs the refiners over one sentence's mentions, which come out in the order of the text. */
export function refineMentions(scene: Scene, found: readonly Mention[]): Refined {
  let mentions: readonly Mention[] = [...found].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const notes: Note[] = [];
  for (const refine of REFINERS) {
    const refined = refine(scene, mentions);
    mentions = refined.mentions;
    notes.push(...refined.notes);
  }
  return { mentions, notes };
}
