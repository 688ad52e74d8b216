import type { Participant } from '../../../model/entity.ts';
import type { Evidence } from '../../../model/evidence.ts';
import type { FoundEvent } from '../../../model/found-event.ts';
import { ID_POINTER } from '../../../model/found-event.ts';
import { eventId } from '../../../model/ids.ts';
import { type Context, type EventType, type Factuality, QUAD_OF_TYPE } from '../../../model/ontology.ts';
import type { Site } from '../../../model/site.ts';
import type { Cluster } from '../merge-tellings.ts';
import type { Telling } from '../telling.ts';
import { composeFigures, summariseFigures } from './compose-figures.ts';
import { type ComposedRole, composeParticipants, composePlaces } from './compose-roles.ts';
import { composeStatements } from './compose-statements.ts';
import { composeSummary } from './compose-summary.ts';
import { composeTime } from './compose-time.ts';
import { composeTitle } from './compose-title.ts';
import { quoteEvidence } from './quote-evidence.ts';

/**
 * In: the tellings of one event. Out: its record, each stated field with the sentence that states it, and the others
 * listed as inferred. Not: its id in the log and its history (7-log).
 */
export function composeEvent(cluster: Cluster, site: Site): FoundEvent | null {
  const lead = plainest(cluster);
  const founder = cluster[0];
  const founding = founder?.source.ids.mentions[founder.index];
  if (!lead || !founder || !founding) return null;
  const { type, mode } = lead.mention;
  const time = composeTime(cluster);
  const actors = composeParticipants(cluster, (telling) => telling.actors);
  const recipients = composeParticipants(cluster, (telling) => telling.recipients);
  const places = composePlaces(cluster);
  const factuality = composeFactuality(cluster);
  const claims: readonly Claim[] = [
    { pointer: '/type', from: lead, stated: true },
    ...(mode === null ? [] : [{ pointer: '/mode', from: lead, stated: true }]),
    { pointer: '/factuality', from: factuality.from, stated: factuality.stated },
    { pointer: '/time', from: time.from, stated: time.stated },
    ...claimsOf('/actors', actors),
    ...claimsOf('/recipients', recipients),
    ...claimsOf('/places', places),
  ];
  const figures = composeFigures(cluster, site);
  const statements = composeStatements(cluster, eventId(site.id, founding), site);
  const documents = new Set(cluster.map(({ source }) => source.doc.id)).size;
  const publishers = new Set(cluster.map(({ source }) => source.doc.publisher ?? source.doc.id)).size;
  const parts = {
    type,
    mode,
    factuality: factuality.value,
    actors: actors.map(({ role }) => role),
    recipients: recipients.map(({ role }) => role),
    places: places.map(({ role }) => role),
    figures,
    wording: lead.mention.wording,
  };
  const title = composeTitle(parts);
  return {
    founding,
    type,
    ...(mode === null ? {} : { mode }),
    contexts: contextsOf(cluster),
    quad: QUAD_OF_TYPE[type],
    factuality: factuality.value,
    title,
    summary: composeSummary({
      title,
      factuality: factuality.value,
      time: time.time,
      figures,
      statements,
      documents,
      publishers,
    }),
    time: time.time,
    places: parts.places,
    actors: parts.actors,
    recipients: parts.recipients,
    figures,
    figureSummary: summariseFigures(figures),
    statements,
    support: {
      documents,
      publishers,
      speakers: new Set(statements.map(({ speaker }) => speaker.entity ?? speaker.name)).size,
    },
    evidence: evidenceOf(cluster, claims, site.quoteLength),
    inferred: claims
      .filter((claim) => !isStated(claim))
      .map(({ pointer }) => pointer)
      .sort(),
    confidence: confidenceOf(cluster),
    relations: [],
  };
}

/** That a telling states a field; a field whose telling only implies it, or none does, is inferred. */
interface Claim {
  readonly pointer: string;
  readonly from: Telling | null;
  readonly stated: boolean;
}

const claimsOf = (pointer: string, roles: readonly ComposedRole<Participant>[]): readonly Claim[] =>
  roles.map(({ from, stated }, i) => ({
    pointer: `${pointer}/${i}`,
    from,
    stated: stated && !(from.borrowed && pointer !== '/places'),
  }));

const isStated = (claim: Claim): boolean => claim.stated && claim.from !== null;

/** The telling that words the event best: its type is the commonest one, in the body, sure, with most roles filled. */
function plainest(cluster: Cluster): Telling | undefined {
  const counts = new Map<EventType, number>();
  for (const { mention } of cluster) counts.set(mention.type, (counts.get(mention.type) ?? 0) + mention.confidence);
  const weight = (telling: Telling): number =>
    (counts.get(telling.mention.type) ?? 0) * 4 +
    (telling.headline ? 0 : 1) +
    Math.min(telling.actors.length, 1) * 2 +
    Math.min(telling.recipients.length, 1) * 2 +
    Math.min(telling.places.length, 1) +
    (telling.timeStated ? 1 : 0) +
    telling.mention.confidence;
  return [...cluster].sort((a, b) => weight(b) - weight(a))[0];
}

interface ComposedFactuality {
  readonly value: Factuality;
  readonly from: Telling;
  readonly stated: boolean;
}

/** What is known to have happened beats what was announced, and both beat what was only said. */
const REALITY: readonly Factuality[] = ['occurred', 'ongoing', 'scheduled', 'background', 'denied', 'hypothetical'];

function composeFactuality(cluster: Cluster): ComposedFactuality {
  const ranked = [...cluster].sort((a, b) => REALITY.indexOf(a.factuality) - REALITY.indexOf(b.factuality));
  const from = ranked[0];
  if (!from) throw new Error('Invariant broken: a cluster is never empty');
  // What the sentence alone does not say (that the event is history, or still to come) follows from the dates.
  return { value: from.factuality, from, stated: from.factuality === from.mention.factuality };
}

const contextsOf = (cluster: Cluster): readonly Context[] =>
  [...new Set(cluster.flatMap(({ mention }) => mention.contexts))].sort();

/** Independent tellings of one event make it surer, as if each were wrong with the rest of its confidence. */
function confidenceOf(cluster: Cluster): number {
  const documents = new Map<string, number>();
  for (const { source, mention, borrowed } of cluster) {
    documents.set(
      source.doc.id,
      Math.max(documents.get(source.doc.id) ?? 0, mention.confidence + (borrowed ? BORROWED_GAIN : 0)),
    );
  }
  const body = cluster.some((telling) => !telling.headline);
  const doubt = [...documents.values()].reduce((product, confidence) => product * (1 - Math.max(confidence, 0)), 1);
  const sure = Math.min(1 - doubt, SUREST) - (body ? 0 : HEADLINE_ONLY_PENALTY);
  return Math.round(Math.max(sure, 0) * 100) / 100;
}

/** A bare noun that found its participants in the sentence before is no longer bare. */
const BORROWED_GAIN = 0.3;
/** No number of tellings makes a thing certain. */
const SUREST = 0.99;
/** A headline that no sentence of the body backs is often of another story on the page. */
const HEADLINE_ONLY_PENALTY = 0.3;

/** Each telling gives its trigger as evidence of the event's identity, and its sentence for the fields it supports. */
function evidenceOf(cluster: Cluster, claims: readonly Claim[], quoteLength: number): readonly Evidence[] {
  return cluster.flatMap((telling) => {
    const { doc } = telling.source;
    const trigger = quoteEvidence(doc, telling.mention.span, [ID_POINTER], quoteLength);
    const sentence = doc.sentences[telling.mention.sentence];
    const pointers = claims.filter((claim) => claim.from === telling && isStated(claim)).map(({ pointer }) => pointer);
    if (!sentence) return [trigger];
    return [trigger, quoteEvidence(doc, { start: sentence.start, end: sentence.end }, pointers, quoteLength)];
  });
}
