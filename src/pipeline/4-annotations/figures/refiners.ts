/**
 * In: the figures of one sentence. Out: the same with what they take from one another, and without those that are none.
 * Not: figures of other sentences.
 */
import type { Note } from '../../../model/note.ts';
import { COUNTED_NOUNS } from './counted-nouns.ts';
import { linkPlaces } from './ellipsis.ts';
import type { FigureDraft } from './figure-draft.ts';
import { nounLemma } from './find-counted.ts';
import { LABEL_RULE } from './finders.ts';
import { prepositionOfCount } from './governor.ts';
import { COUNTED_RULE } from './noun-measure.ts';
import { CHANGE_RULE } from './total-measure.ts';

export type FigureRefiner = (drafts: readonly FigureDraft[], notes: Note[]) => readonly FigureDraft[];

/** "20 soldiers killed and 40 wounded": a number without a noun takes scope and unit of the one before, if they fit. */
const shareNouns: FigureRefiner = (drafts) => {
  const done: FigureDraft[] = [];
  for (const draft of drafts) {
    const previous = done.at(-1);
    const fits =
      previous !== undefined &&
      draft.counted.head === null &&
      draft.measure !== 'amount_money' &&
      draft.measure !== 'distance' &&
      (previous.counts === draft.counts || (previous.counts === 'soldier' && draft.counts === 'person')) &&
      previous.scope !== '' &&
      !previous.amount.share;
    done.push(fits ? { ...draft, scope: previous.scope, unit: previous.unit } : draft);
  }
  return done;
};

// Matches ", including ", " (among them ", ", of whom at least "; not " and ", " in the ".
const PART_OPENER =
  /\b(?:including|among (?:them|whom|those)|of (?:whom|which|them|those)|comprising)(?: at least| about| some)?[ ,(]*$/i;

/** Characters before a number in which the words that make it a part are looked for. */
const PART_REACH = 40;

/** "420 civilians, including 96 children": a part has the whole's measure unless it has its own. */
const linkParts: FigureRefiner = (drafts) => {
  const done: FigureDraft[] = [];
  for (const draft of drafts) {
    const previous = done.at(-1);
    const whole = previous === undefined ? undefined : wholeOf(draft, previous, done);
    if (whole === undefined) done.push(draft);
    else if (draft.measure === 'other' || draft.rule === COUNTED_RULE) {
      const { measure, clause } = whole;
      done.push({ ...draft, measure, clause, partOf: whole.amount, rule: 'figures/refiners#part' });
    } else done.push({ ...draft, partOf: whole.amount });
  }
  return done;
};

function wholeOf(draft: FigureDraft, previous: FigureDraft, done: readonly FigureDraft[]): FigureDraft | undefined {
  const { view } = draft;
  const between = view.text.slice(previous.span.end, draft.span.start);
  const outer = done.find((one) => one.amount === previous.partOf);
  if (outer !== undefined && /^\s*(?:,|and|, and)\s*$/.test(between)) return outer;
  // "(300 of whom were moved)": the number stands before the words that make it a part.
  if (/^ of (?:which|whom|them)\b/.test(view.text.slice(draft.amount.end, draft.amount.end + 10)))
    return outer ?? previous;
  return PART_OPENER.test(between.slice(-PART_REACH)) && previous.measure !== 'amount_money'
    ? (outer ?? previous)
    : undefined;
}

// Matches ", ", " and ", ", and "; not " in ", " who ".
const COMMA_OR_AND = /^\s*(?:,|and|or|, and|&)\s*$/;

/** "150 guards, 95 civilians and 20 others killed": in a list all that have no measure take their neighbour's. */
const shareLists: FigureRefiner = (drafts) => {
  const done = [...drafts];
  for (let i = done.length - 2; i >= 0; i -= 1) joinNeighbour(done, i, i + 1);
  for (let i = 1; i < done.length; i += 1) joinNeighbour(done, i, i - 1);
  return done;
};

function joinNeighbour(drafts: FigureDraft[], at: number, other: number): void {
  const draft = drafts[at];
  const neighbour = drafts[other];
  if (!draft || !neighbour || !takesNeighbours(draft) || draft.counts === 'other') return;
  if (
    neighbour.partOf !== null ||
    neighbour.measure === 'other' ||
    neighbour.counts === 'other' ||
    neighbour.measure === 'vehicles'
  )
    return;
  const [left, right] = at < other ? [draft, neighbour] : [neighbour, draft];
  if (!COMMA_OR_AND.test(draft.view.text.slice(left.span.end, right.span.start))) return;
  if ((draft.counts === 'house') !== (neighbour.counts === 'house')) return;
  drafts[at] = { ...draft, measure: neighbour.measure, clause: neighbour.clause, rule: 'figures/refiners#list' };
}

/** Numbers that no verb tells of; what soldiers are says less than what happened to those in their list. */
const takesNeighbours = ({ measure, rule }: FigureDraft): boolean =>
  measure === 'other' || (measure === 'troops' && rule === COUNTED_RULE);

/** "640 families (2,900 people)", "200 people from 50 families": two numbers that count the same in two units. */
const shareBrackets: FigureRefiner = (drafts) =>
  drafts.map((draft, i) => {
    if (draft.measure !== 'other') return draft;
    const previous = drafts[i - 1];
    const next = drafts[i + 1];
    const twin = isBracketed(previous, draft) ? previous : isBracketed(draft, next) ? next : undefined;
    if (twin === undefined) return draft;
    return { ...draft, measure: twin.measure, clause: twin.clause, rule: 'figures/refiners#bracket' };
  });

function isBracketed(outer: FigureDraft | undefined, inner: FigureDraft | undefined): boolean {
  if (outer === undefined || inner === undefined) return false;
  const between = outer.view.text.slice(outer.span.end, inner.span.start);
  if (/^\s+from $/.test(between)) return outer.unit === 'person' && inner.unit === 'household';
  return /^\s*\((?:or )?$/.test(between);
}

/** "two officials said": a count inside the source of a statement tells who speaks, not how many. */
const dropSources: FigureRefiner = (drafts, notes) =>
  drafts.filter((draft) => {
    if (draft.measure !== 'other') return true;
    const inSource = draft.view.attributions.some(({ item }) =>
      item.source?.some((part) => part.start <= draft.span.start && draft.span.end <= part.end),
    );
    if (inSource) notes.push(dropped('figures/refiners#source', 'the number counts speakers', draft));
    return !inSource;
  });

/** "from five people to six", "to 167 from 93": what a count was before it changed is no news of it. */
const dropFormer: FigureRefiner = (drafts, notes) =>
  drafts.filter((draft, i) => {
    const changes = (other: FigureDraft | undefined): boolean =>
      other?.rule === CHANGE_RULE && other.measure === draft.measure && prepositionOf(other) === 'to';
    const former = prepositionOf(draft) === 'from' && (changes(drafts[i - 1]) || changes(drafts[i + 1]));
    if (former) notes.push(dropped('figures/refiners#former', 'the number is what the count was before', draft));
    return !former;
  });

const prepositionOf = ({ view, amount }: FigureDraft): string => prepositionOfCount(view, amount)?.word ?? '';

/** "25 damaged": buildings are meant only where some were counted before; half a person never is. */
const dropVague: FigureRefiner = (drafts, notes) =>
  drafts.filter((draft) => {
    const houseless =
      draft.counts === 'house' && draft.counted.head === null && draft.rule !== LABEL_RULE && !namesHouses(draft);
    const isPart =
      draft.counts !== 'other' && draft.value !== null && !draft.amount.share && !Number.isInteger(draft.value);
    if (houseless || isPart) notes.push(dropped('figures/refiners#vague', 'nothing says what is counted', draft));
    return !houseless && !isPart;
  });

/** Whether a noun for buildings stands before the number in its sentence. */
const namesHouses = ({ view, amount }: FigureDraft): boolean =>
  view.tokens.slice(0, amount.first).some((token) => COUNTED_NOUNS.get(nounLemma(token))?.unit === 'house');

/** "two gunmen", "three children": a few people with no measure of their own are told for themselves, not as a count. */
const dropFew: FigureRefiner = (drafts, notes) =>
  drafts.filter((draft) => {
    const few = draft.measure === 'other' && draft.amount.form === 'words' && (draft.value ?? 10) < 10;
    const part = drafts.some((one) => one.partOf === draft.amount);
    if (few && !part) notes.push(dropped('figures/refiners#few', 'a few people without a measure', draft));
    return !few || part;
  });

const dropped = (rule: string, reason: string, draft: FigureDraft): Note => ({
  stage: 'annotations',
  level: 'dropped',
  rule,
  reason,
  span: draft.span,
});

/** "300 of the 900 villagers fled": the number within the other is all of whom the clause tells of some. */
const wholeOfPartitive: FigureRefiner = (drafts) =>
  drafts.map((draft) => {
    const within = drafts.some(
      (other) => other !== draft && other.span.start < draft.span.start && other.span.end >= draft.span.end,
    );
    if (!within) return draft;
    const measure = draft.counts === 'person' && draft.unit === 'person' ? 'population' : 'other';
    return { ...draft, measure, clause: null, rule: 'figures/refiners#whole' };
  });

/** Nouns first, since parts and brackets copy what the whole then has. */
export const FIGURE_REFINERS: readonly FigureRefiner[] = [
  wholeOfPartitive,
  shareNouns,
  linkParts,
  shareBrackets,
  shareLists,
  linkPlaces,
  dropFormer,
  dropVague,
  dropFew,
  dropSources,
];
