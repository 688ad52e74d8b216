import type { EventPlace, Participant } from '../../../model/entity.ts';
import { spanContains } from '../../../model/span.ts';
import { bareWords } from '../collect-tellings.ts';
import type { Cluster } from '../merge-tellings.ts';
import type { Telling, ToldFiller } from '../telling.ts';

/** Somebody in a role of the event, and the telling that says it most plainly. */
export interface ComposedRole<Role extends Participant> {
  readonly role: Role;
  readonly from: Telling;
  /** Whether the sentence itself names them; a pronoun or description is resolved from elsewhere. */
  readonly stated: boolean;
}

/** More in one role would be a list of guests; the rest stays in the documents. */
const ROLE_MAX = 6;

/** The participants of one role over all tellings, those told most often first. */
export function composeParticipants(
  cluster: Cluster,
  fillersOf: (telling: Telling) => readonly ToldFiller[],
): readonly ComposedRole<Participant>[] {
  return withoutOwn(ranked(cluster, fillersOf)).map(({ filler, from }) => ({
    role: participantOf(filler),
    from,
    stated: isNamed(filler),
  }));
}

/** "Azerbaijan" and "Baku's forces" are one party: where the country is named, what only stands for it is left out. */
function withoutOwn(found: readonly Ranked[]): readonly Ranked[] {
  const countries = new Set(
    found.flatMap(({ filler }) => (filler.entityId?.startsWith('country:') && isWhole(filler) ? [filler.country] : [])),
  );
  return found.filter(({ filler }) => {
    const standsFor =
      filler.entity?.kind === 'place' || filler.entity?.kind === 'country' || filler.entity?.form === 'demonym';
    return !standsFor || isWhole(filler) || !countries.has(filler.country);
  });
}

/** Whether the country's own name is the whole of the phrase. */
const isWhole = (filler: ToldFiller): boolean =>
  filler.entity?.kind === 'country' &&
  filler.entity.form === 'name' &&
  bareWords(filler.text) === bareWords(filler.entity.text);

/** The places over all tellings; one place in two roles (left from, happened in) keeps both. */
export function composePlaces(cluster: Cluster): readonly ComposedRole<EventPlace>[] {
  const found = ranked(cluster, (telling) =>
    telling.places.map((place) => ({ ...place, key: `${place.role} ${place.key}` })),
  );
  return found.map(({ filler, from }) => {
    const role = 'role' in filler ? (filler.role as EventPlace['role']) : 'occurred';
    const precision = filler.entity?.kind === 'country' ? 'country' : 'area';
    return { role: { ...participantOf(filler), role, precision }, from, stated: isNamed(filler) };
  });
}

interface Ranked {
  readonly filler: ToldFiller;
  readonly from: Telling;
}

function ranked(cluster: Cluster, fillersOf: (telling: Telling) => readonly ToldFiller[]): readonly Ranked[] {
  const found = new Map<string, { count: number; best: Ranked }>();
  for (const telling of cluster) {
    for (const filler of fillersOf(telling)) {
      const seen = found.get(filler.key);
      const candidate = { filler, from: telling };
      if (!seen) found.set(filler.key, { count: 1, best: candidate });
      else found.set(filler.key, { count: seen.count + 1, best: plainer(seen.best, candidate) });
    }
  }
  const all = [...found.values()].sort((a, b) => b.count - a.count);
  const named = all.filter(({ best }) => best.filler.entityId !== null);
  // Words alone add something only where no name fills the role.
  return (named.length > 0 ? named : all).slice(0, ROLE_MAX).map(({ best }) => best);
}

const plainer = (a: Ranked, b: Ranked): Ranked => (rank(b.filler) > rank(a.filler) ? b : a);
const rank = (filler: ToldFiller): number => (isNamed(filler) ? 2 : 0) + (filler.entity?.form === 'name' ? 1 : 0);

const isNamed = (filler: ToldFiller): boolean =>
  filler.entity === null || filler.entity.form === 'name' || filler.entity.form === 'demonym';

/**
 * A participant by its canonical name, where the entity is what the phrase is about; where it only qualifies the
 * phrase ("Azerbaijani forces") the phrase is the name, and the entity says whose they are.
 */
export function participantOf(filler: ToldFiller): Participant {
  const { entity, entityId, text } = filler;
  const words = tidy(text);
  if (!entity || entityId === null) return { name: nameFromWords(words), text: words };
  // Resolved from elsewhere ("we", "the ambassador"): the words are not the name.
  const elsewhere = entity.span.end <= filler.start || entity.span.start >= filler.end;
  const heads =
    elsewhere || spanContains(entity.span, { start: Math.max(entity.span.start, filler.end - 1), end: filler.end });
  return {
    entity: entityId,
    name: heads && entity.form !== 'demonym' ? entity.name : nameFromWords(words),
    text: words,
  };
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** "the separatist authorities" → "separatist authorities"; names keep their capitals. */
function nameFromWords(words: string): string {
  const bare = bareWords(words);
  return words.slice(words.length - bare.length);
}
