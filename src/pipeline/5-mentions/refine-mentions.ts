import type { Note } from '../../model/note.ts';
import type { Mention } from '../reading.ts';
import type { Scene } from './scene.ts';

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

/** "carried out an attack": the verb and the noun tell one event; the noun, which has the type, stays. */
const oneTelling: Refiner = (_scene, mentions) =>
  keep(mentions, 'one-telling', (mention) => {
    if (!mention.rule.startsWith('mentions/verb-mentions')) return null;
    const noun = mentions.find(
      (other) =>
        other.rule.startsWith('mentions/noun-mentions') &&
        other.type === mention.type &&
        startsSoonAfter(mention, other),
    );
    return noun ? `tells the same event as "${noun.text}"` : null;
  });

/** A noun object that follows its light verb: within a few words. */
const NEAR = 40;
const startsSoonAfter = (verb: Mention, noun: Mention): boolean =>
  noun.span.start > verb.span.end &&
  noun.span.start - verb.span.end <= NEAR &&
  verb.recipients.some((one) => one.span.end >= noun.span.end && one.span.start <= noun.span.start);

/** A question, a heading or a caption tells too little to found an event on; what it names is kept with less trust. */
const DOUBTFUL_BLOCKS = new Set(['heading', 'caption']);
const HEADING_PENALTY = 0.3;
const doubtHeadings: Refiner = (scene, mentions) => {
  const sentence = scene.doc.sentences[scene.sentence];
  const kind = scene.doc.blocks[sentence?.block ?? -1]?.kind ?? 'body';
  if (!DOUBTFUL_BLOCKS.has(kind)) return { mentions, notes: [] };
  return {
    mentions: mentions.map((mention) => ({ ...mention, confidence: mention.confidence - HEADING_PENALTY })),
    notes: [],
  };
};

/** The order matters: duplicates go before trust is lowered, so that notes tell the finder's own confidence. */
const REFINERS: readonly Refiner[] = [oneTelling, doubtHeadings];

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
