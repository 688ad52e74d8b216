/**
 * In: the attributions that single sentences make. Out: whole speeches, each word said once by one cue.
 * Not: speakers' names.
 */
import type { Note } from '../../../model/note.ts';
import type { Span } from '../../../model/span.ts';
import type { Parsed } from '../../reading.ts';
import { ACCORDING_RULE } from './according-to.ts';
import { OPENING_RULE } from './direct-speech.ts';
import { NOUN_RULE } from './noun-cues.ts';
import type { AttributionDraft, SeenQuotation, SpeechView } from './speech-view.ts';

export interface RefineContext {
  readonly doc: Parsed;
  readonly views: readonly SpeechView[];
  readonly quotations: readonly SeenQuotation[];
  readonly notes: Note[];
}

export type AttributionRefiner = (
  drafts: readonly AttributionDraft[],
  context: RefineContext,
) => readonly AttributionDraft[];

/** A quotation belongs to the first cue that claims it as speech; a cue left without words is dropped. */
const claimOnce: AttributionRefiner = (drafts, { notes }) => {
  const owners = new Map<number, AttributionDraft>();
  for (const draft of drafts) {
    if (draft.quoted !== 'direct') continue;
    for (const quotation of draft.quotations) {
      const owner = owners.get(quotation);
      // X said: “…,” Y added: of two cues beside one quotation the one behind it is the usual one.
      if (owner === undefined || (isOpening(owner) && !isOpening(draft))) owners.set(quotation, draft);
    }
  }
  return drafts.filter((draft) => {
    if (draft.quoted !== 'direct' || draft.quotations.some((one) => owners.get(one) === draft)) return true;
    notes.push({
      stage: 'annotations',
      level: 'dropped',
      rule: 'attributions/refiners#claimed',
      reason: 'another cue has the quotation',
      span: draft.cue,
    });
    return false;
  });
};

const isOpening = (draft: AttributionDraft): boolean => draft.rule === OPENING_RULE;

/** Quotations of so many words may go on with a speech; shorter ones are fragments and titles. */
const SPEECH_WORDS_MIN = 5;

/**
 * “…,” she said. “…”: a quotation that no cue claims goes on with the speech before it in the same paragraph, or opens
 * the next paragraph when the speech was left open or the paragraph is nothing but the quotation.
 */
const continueSpeech: AttributionRefiner = (drafts, context) => {
  const { quotations, doc } = context;
  const owner = new Map<number, number>();
  drafts.forEach((draft, i) => {
    for (const quotation of draft.quotations)
      if (!owner.has(quotation) || draft.quoted === 'direct') owner.set(quotation, i);
  });
  const added = new Map<number, SeenQuotation[]>();
  let current: number | null = null;
  let block = -1;
  let open = false;
  for (const quotation of quotations) {
    const mine = owner.get(quotation.index);
    if (mine !== undefined) {
      current = drafts[mine]?.quoted === 'direct' || open ? mine : null;
    } else if (current !== null && goesOn(doc, quotation, block, open)) {
      const list = added.get(current) ?? [];
      list.push(quotation);
      added.set(current, list);
    } else if (isSpeech(doc, quotation)) current = null;
    block = quotation.block;
    open = quotation.continues;
  }
  return drafts.map((draft, i) => {
    const more = added.get(i);
    if (!more) return draft;
    return {
      ...draft,
      content: inOrder([...draft.content, ...more.map(({ start, end }) => ({ start, end }))]),
      quotations: [...draft.quotations, ...more.map(({ index }) => index)],
    };
  });
};

const inOrder = (spans: readonly Span[]): readonly Span[] => [...spans].sort((a, b) => a.start - b.start);

// Matches `over.”`, `now?"`; not `safe zone”`, `well,”`.
const SENTENCE_END = /[.!?…]['"”’»]*$/;

const isWholeSentence = (words: string): boolean => {
  const count = words.split(/\s+/, SPEECH_WORDS_MIN).length;
  return count >= SPEECH_WORDS_MIN || (count >= 2 && SENTENCE_END.test(words));
};

const isSpeech = (doc: Parsed, quotation: SeenQuotation): boolean =>
  isWholeSentence(doc.text.slice(quotation.start, quotation.end));

function goesOn(doc: Parsed, quotation: SeenQuotation, block: number, open: boolean): boolean {
  const holder = doc.blocks[quotation.block];
  if (!holder) return false;
  const before = doc.text.slice(Math.max(holder.start, quotation.start - 3), quotation.start).trimEnd();
  const atSentence = before === '' || /[.!?”"’]$/.test(before);
  if (!atSentence || !isSpeech(doc, quotation)) return false;
  if (quotation.block === block) return true;
  if (quotation.block !== block + 1) return false;
  const alone = quotation.start <= holder.start + 1 && quotation.end >= holder.end - 1;
  return open || alone;
}

/** A cue that only names another's words ("repeated claims that …", "Valley Post, citing …") leaves them to the first. */
const dropEchoes: AttributionRefiner = (drafts) => {
  const bySentence = new Map<number, AttributionDraft[]>();
  for (const draft of drafts) bySentence.set(draft.view.index, [...(bySentence.get(draft.view.index) ?? []), draft]);
  return drafts.filter((draft) => {
    const others = (bySentence.get(draft.view.index) ?? []).filter((one) => one !== draft && one.source !== null);
    const sameWords = others.some((one) => one.content[0]?.start === draft.content[0]?.start);
    if (draft.source === null && draft.rule === NOUN_RULE && sameWords) return false;
    const start = draft.cue.start;
    return !others.some((one) => one.via !== null && one.cue.end <= start && start < (one.content[0]?.start ?? start));
  });
};

/** "she said, according to Reuters": who relays another's words is no second speaker of them. */
const relay: AttributionRefiner = (drafts) => {
  const done: AttributionDraft[] = [];
  // Drafts come sentence by sentence, so those of this one are the last.
  let from = 0;
  for (const draft of drafts) {
    if (done.at(-1)?.view !== draft.view) from = done.length;
    const inner = draft.rule === ACCORDING_RULE ? relayed(done.slice(from), draft) : -1;
    const target = done[from + inner];
    if (inner < 0 || target === undefined) done.push(draft);
    else done[from + inner] = { ...target, via: draft.source };
  }
  return done;
};

/** The attribution in the same sentence whose cue stands right before "according to", with a comma between. */
function relayed(drafts: readonly AttributionDraft[], relayer: AttributionDraft): number {
  return drafts.findIndex(
    (draft) =>
      draft.via === null &&
      draft.cue.end <= relayer.cue.start &&
      /^\s*,?\s*$/.test(draft.view.text.slice(draft.cue.end, relayer.cue.start)),
  );
}

/** Claims first, so that a speech is continued by its one owner. */
export const ATTRIBUTION_REFINERS: readonly AttributionRefiner[] = [claimOnce, continueSpeech, dropEchoes, relay];
