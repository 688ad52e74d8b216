import type { EventPlace, Participant } from '../../../model/entity.ts';
import { spanContains } from '../../../model/span.ts';
import { oneLine } from '../../language/one-line.ts';
import { bareWords } from '../collect-tellings.ts';
import type { Cluster } from '../merge-tellings.ts';
import type { Telling, ToldFiller } from '../telling.ts';
import { type Claim, QUOTES_PER_FIELD_MAX } from './claims.ts';
import { findNamings, type Namings, NO_NAMINGS } from './find-namings.ts';

/** Somebody in a role of the event, and all tellings that have him there, the plainest first. */
export interface ComposedRole<Role extends Participant> {
  readonly role: Role;
  readonly told: readonly Told[];
}

interface Told {
  readonly filler: ToldFiller;
  readonly telling: Telling;
}

/** More in one role would be a list of guests; the rest stays in the documents. */
const ROLE_MAX = 6;

/** The participants of one role over all tellings, those told most often first. */
export function composeParticipants(
  cluster: Cluster,
  fillersOf: (telling: Telling) => readonly ToldFiller[],
): readonly ComposedRole<Participant>[] {
  return withoutOwn(ranked(cluster, fillersOf)).map((told) => ({ role: participantOf(told[0].filler), told }));
}

/**
 * The sentences that put somebody in his role, and those that name him where they do not. Who was taken over from
 * another telling ("The first round was held last week.") is in no role by these words.
 */
export function claimsOfRoles(
  pointer: '/actors' | '/recipients' | '/places',
  roles: readonly ComposedRole<Participant>[],
  namings: ReadonlyMap<string, Namings>,
): readonly Claim[] {
  return roles.flatMap(({ told }, i) =>
    told
      .filter(({ telling }) => pointer === '/places' || !telling.borrowed)
      .slice(0, QUOTES_PER_FIELD_MAX)
      .flatMap(({ filler, telling: { source, mention } }) => {
        const named = filler.entity ? findNamings(namings.get(source.doc.id) ?? NO_NAMINGS, filler.entity) : [];
        // "We" are whoever another sentence says is speaking.
        const speaking = filler.entity?.sentence ?? mention.sentence;
        const sentences = new Set([mention.sentence, speaking, ...named]);
        return [...sentences].map((sentence) => ({ pointer: `${pointer}/${i}`, source, sentence }));
      }),
  );
}

/** "Azerbaijan" and "Baku's forces" are one party: where the country is named, what only stands for it is left out. */
function withoutOwn(found: readonly Ranked[]): readonly Ranked[] {
  const countries = new Set(
    found.flatMap(([{ filler }]) =>
      filler.entityId?.startsWith('country:') && isWhole(filler) ? [filler.country] : [],
    ),
  );
  return found.filter(([{ filler }]) => {
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
  return found.map((told) => {
    const { filler } = told[0];
    const role = 'role' in filler ? (filler.role as EventPlace['role']) : 'occurred';
    const precision = filler.entity?.kind === 'country' ? 'country' : 'area';
    const place = participantOf(filler);
    // "Peruvian territory" is Peru.
    const name = filler.entity?.form === 'demonym' ? filler.entity.name : place.name;
    return { role: { ...place, name, role, precision }, told };
  });
}

/** The tellings of one filler, the plainest first. */
type Ranked = readonly [Told, ...Told[]];

function ranked(cluster: Cluster, fillersOf: (telling: Telling) => readonly ToldFiller[]): readonly Ranked[] {
  const found = new Map<string, [Told, ...Told[]]>();
  for (const telling of cluster) {
    for (const filler of fillersOf(telling)) {
      const told = { filler, telling };
      const seen = found.get(filler.key);
      if (seen) seen.push(told);
      else found.set(filler.key, [told]);
    }
  }
  const all = [...found.values()].sort((a, b) => b.length - a.length);
  for (const told of all) told.sort((a, b) => rank(b.filler) - rank(a.filler));
  const named = all.filter(([{ filler }]) => filler.entityId !== null);
  // Words alone add something only where no name fills the role.
  return (named.length > 0 ? named : all).slice(0, ROLE_MAX);
}

const rank = (filler: ToldFiller): number => (isNamed(filler) ? 2 : 0) + (filler.entity?.form === 'name' ? 1 : 0);

const isNamed = (filler: ToldFiller): boolean =>
  filler.entity === null || filler.entity.form === 'name' || filler.entity.form === 'demonym';

/**
 * A participant by its canonical name, where the entity is what the phrase is about; where it only qualifies the
 * phrase ("Azerbaijani forces") the phrase is the name, and the entity says whose they are.
 */
export function participantOf(filler: Pick<ToldFiller, 'entity' | 'entityId' | 'text' | 'start' | 'end'>): Participant {
  const { entity, entityId, text } = filler;
  const words = oneLine(text);
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

/** "the separatist authorities" → "separatist authorities"; names keep their capitals. */
function nameFromWords(words: string): string {
  const bare = bareWords(words);
  // "some of the banks" keeps the word that it counts by. Matches "of the banks"; not "office".
  return /^of\s/i.test(bare) ? words : words.slice(words.length - bare.length);
}
