/**
 * In: the names of a document and what is around them.
 * Out: the names with one kind for all that are written alike, and the listed entries that fit it.
 * Not: which names are one entity (link-names.ts).
 */
import type { EntityKind } from '../../../model/entity.ts';
import type { Cue } from './cue.ts';
import { findContextCues, joinsNames } from './find-context-cues.ts';
import { findOwnCues } from './find-own-cues.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Listed, Name } from './name.ts';
import { type Clues, isInitial, type Line } from './read-lines.ts';

/** A weight that the best kind must reach; a lone capitalised word without any context has 0.6, for a person. */
const WEIGHT_MIN = 0.5;

/** How much the cues at other mentions of the same words count at this one, against its own. */
const SHARE_OF_OTHERS = 0.5;

/** A surname that the document has introduced outweighs "in" before it, and any small town of that name. */
const SURNAME_WEIGHT = 4;

/** What a name joined by "and" tells of its neighbour: more than a guess by length, less than a word around it. */
const NEIGHBOUR_WEIGHT = 1.5;

/** The names with their kinds, deciding twice: what the first round finds tells of surnames and of neighbours. */
export function decideKinds(
  lines: readonly Line[],
  names: readonly Name[],
  clues: Clues,
  gazetteer: Gazetteer,
): Name[] {
  const cues = names.map((name) => cuesOf(lines[name.line], name, clues, gazetteer));
  const first = decideAll(names, cues);
  const persons = personWords(first);
  const storms = new Set(
    first
      .filter(({ kind, key }) => kind === 'other' && key.includes(' '))
      .map(({ key }) => key.split(' ').at(-1) ?? ''),
  );
  const more = names.map((name, i) => [
    ...(cues[i] ?? []),
    ...surnameCues(name, persons),
    ...stormCues(name, storms),
    ...neighbourCues(lines, first, cues, i),
  ]);
  return spreadOther(lines, decideAll(names, more), more);
}

/** "the so-called Rose, Orange and Tulip uprisings": what the last of a list is not, the others are not either. */
function spreadOther(lines: readonly Line[], names: readonly Name[], cues: readonly (readonly Cue[])[]): Name[] {
  const spread = [...names];
  for (let i = spread.length - 2; i >= 0; i--) {
    const [name, next] = [spread[i], spread[i + 1]];
    if (!name || next?.kind !== 'other' || next.line !== name.line || heaviest(cues[i] ?? []) > OTHER_SPREADS_BELOW)
      continue;
    const between = lines[name.line]?.words.slice(name.last + 1, next.first) ?? [];
    const isList = between.length > 0 && between.length < 3 && between.every(joinsNames);
    const isEvents = next.rule === EVENTS_RULE || next.rule === LIST_RULE;
    if (isList && isEvents) spread[i] = { ...name, kind: 'other', listed: [], rule: LIST_RULE };
  }
  return spread;
}

const EVENTS_RULE = 'entities/find-context-cues#events-after';
const LIST_RULE = 'entities/decide-kinds#list-of-others';

/** A name that is no more than a given name or a small town gives way to its list. */
const OTHER_SPREADS_BELOW = 2.5;

/** A cue that makes a name of a word which is only seen where any word is capitalised. */
const DOUBT_WEIGHT_MIN = 1.5;

function cuesOf(line: Line | undefined, name: Name, clues: Clues, gazetteer: Gazetteer): Cue[] {
  if (!line) return [];
  const view = { name, line, words: line.words.slice(name.first, name.last + 1), clues, gazetteer };
  const own = findOwnCues(view);
  const isDoubtful =
    name.listed.length === 0 &&
    name.first === name.last &&
    !clues.capitalised.has(name.key) &&
    isInitial(line.words, name.first);
  const isSure = name.listed.some(({ entry }) => entry.population === undefined);
  const all = own.length > 0 && isSure ? own : [...own, ...findContextCues(view)];
  return isDoubtful ? all.filter((cue) => cue.weight >= DOUBT_WEIGHT_MIN) : all;
}

function decideAll(names: readonly Name[], cues: readonly (readonly Cue[])[]): Name[] {
  const totals = new Map<string, Map<Cue['kind'], number>>();
  names.forEach((name, i) => {
    const total = totals.get(name.key) ?? new Map<Cue['kind'], number>();
    totals.set(name.key, total);
    for (const cue of cues[i] ?? []) total.set(cue.kind, (total.get(cue.kind) ?? 0) + cue.weight);
  });
  return names.map((name, i) => decide(name, cues[i] ?? [], totals.get(name.key) ?? new Map()));
}

const surnameCues = (name: Name, persons: ReadonlySet<string>): Cue[] =>
  persons.has(name.key) ? [{ kind: 'person', weight: SURNAME_WEIGHT, rule: 'entities/decide-kinds#surname' }] : [];

/** "Humberto" after "Hurricane Humberto", unless it is somebody's surname or a known place. */
const stormCues = (name: Name, storms: ReadonlySet<string>): Cue[] =>
  storms.has(name.key) && name.listed.length === 0
    ? [{ kind: 'other', weight: STORM_WEIGHT, rule: 'entities/decide-kinds#storm' }]
    : [];

/** As much as a given name alone and a verb that suits a person. */
const STORM_WEIGHT = 3;

/** First and last words of the persons whose names have two words or more, or a title: they may stand alone. */
function personWords(names: readonly Name[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of names) {
    if (name.kind !== 'person') continue;
    const parts = name.key.split(' ');
    if (parts.length === 1 && name.title === null) continue;
    for (const part of [parts[0], parts.at(-1)]) if (part && part.length > 1) found.add(part);
  }
  return found;
}

/** "Dalmatia and Pannonia": a name with little of its own is what its neighbour is, where that is sure. */
function neighbourCues(
  lines: readonly Line[],
  names: readonly Name[],
  cues: readonly (readonly Cue[])[],
  i: number,
): Cue[] {
  const name = names[i];
  const words = name && lines[name.line]?.words;
  if (!name || !words || heaviest(cues[i] ?? []) >= 1) return [];
  return [names[i - 1], names[i + 1]].flatMap((other, side): Cue[] => {
    if (!other?.kind || other.line !== name.line || heaviest(cues[side === 0 ? i - 1 : i + 1] ?? []) < 2) return [];
    const between = side === 0 ? name.first - 1 : name.last + 1;
    const touches = side === 0 ? other.last === between - 1 : other.first === between + 1;
    if (!touches || !joinsNames(words[between])) return [];
    return [
      {
        kind: other.kind === 'country' ? 'place' : other.kind,
        weight: NEIGHBOUR_WEIGHT,
        rule: 'entities/decide-kinds#neighbour',
      },
    ];
  });
}

const heaviest = (cues: readonly Cue[]): number => cues.reduce((most, cue) => Math.max(most, cue.weight), 0);

function decide(name: Name, own: readonly Cue[], total: ReadonlyMap<Cue['kind'], number>): Name {
  const weights = new Map<Cue['kind'], number>();
  for (const [kind, weight] of total) weights.set(kind, weight * SHARE_OF_OTHERS);
  for (const cue of own) weights.set(cue.kind, (weights.get(cue.kind) ?? 0) + cue.weight * (1 - SHARE_OF_OTHERS));
  let best: Cue['kind'] | null = null;
  let most = WEIGHT_MIN;
  for (const [kind, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (weight > most) {
      best = kind;
      most = weight;
    }
  }
  const rule = own.find((cue) => cue.kind === best)?.rule ?? (best ? 'entities/decide-kinds#elsewhere' : name.rule);
  return { ...name, kind: best, listed: fitting(name.listed, best), rule };
}

/** The listed entries of the decided kind; a country and a place are both places on a map. */
function fitting(listed: readonly Listed[], kind: EntityKind | 'other' | null): readonly Listed[] {
  const isPlace = (each: EntityKind | 'other' | null) => each === 'country' || each === 'place';
  return listed.filter(({ entry }) => entry.kind === kind || (isPlace(entry.kind) && isPlace(kind)));
}
