import type { Support } from '../../../model/event.ts';
import type { FoundEvent } from '../../../model/found-event.ts';
import { eventId } from '../../../model/ids.ts';
import { type Context, type EventType, type Factuality, QUAD_OF_TYPE } from '../../../model/ontology.ts';
import type { Site } from '../../../model/site.ts';
import { textOf } from '../../../model/span.ts';
import type { Statement } from '../../../model/statement.ts';
import type { Cluster } from '../merge-tellings.ts';
import type { Telling } from '../telling.ts';
import { type Claim, claimsOfTellings } from './claims.ts';
import { composeEvidence, inferredFields } from './compose-evidence.ts';
import { composeFigures, summariseFigures } from './compose-figures.ts';
import { claimsOfRoles, composeParticipants, composePlaces } from './compose-roles.ts';
import { composeStatements } from './compose-statements.ts';
import { composeSummary } from './compose-summary.ts';
import { composeTime } from './compose-time.ts';
import { composeTitle } from './compose-title.ts';
import type { Namings } from './find-namings.ts';

/**
 * In: the tellings of one event, and where their documents name people in full. Out: its record, each stated field with
 * the sentences that state it, and the others listed as inferred. Not: its id in the log and its history (7-log), and
 * whether those sentences, read alone, say so (proof).
 */
export function composeEvent(cluster: Cluster, site: Site, namings: ReadonlyMap<string, Namings>): FoundEvent | null {
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
  const figures = composeFigures(cluster, site, namings);
  const statements = composeStatements(cluster, eventId(site.id, founding), site, namings);
  const claims: readonly Claim[] = [
    ...claimsOfCoding(cluster, lead, factuality),
    ...claimsOfTellings('/time', time.told),
    ...claimsOfRoles('/actors', actors, namings),
    ...claimsOfRoles('/recipients', recipients, namings),
    ...claimsOfRoles('/places', places, namings),
    ...figures.claims,
    ...statements.claims,
  ];
  const support = supportOf(cluster, statements.records);
  const parts = {
    type,
    mode,
    factuality,
    actors: actors.map(({ role }) => role),
    recipients: recipients.map(({ role }) => role),
    places: places.map(({ role }) => role),
    figures: figures.records,
    wording: lead.mention.wording,
    others: cluster
      .filter((one) => one !== lead && one.mention.type === type && one.factuality === factuality)
      .map(({ mention }) => mention.wording),
    sentences: cluster.map(({ source, mention }) => textOf(source.doc.text, mention.clause)),
  };
  const title = composeTitle(parts);
  const told = { title, factuality, time: time.time, figures: figures.records, statements: statements.records };
  const content = {
    founding,
    type,
    ...(mode === null ? {} : { mode }),
    contexts: contextsOf(cluster),
    quad: QUAD_OF_TYPE[type],
    factuality,
    title,
    summary: composeSummary({ ...told, documents: support.documents, publishers: support.publishers }),
    time: time.time,
    places: parts.places,
    actors: parts.actors,
    recipients: parts.recipients,
    figures: figures.records,
    figureSummary: summariseFigures(figures.records),
    statements: statements.records,
    support,
    evidence: composeEvidence(cluster, claims, site.quoteLength),
    confidence: confidenceOf(cluster),
    relations: [],
  };
  return { ...content, inferred: inferredFields(content, claims) };
}

/** Type, mode and factuality, each by all tellings that code it so by their own words. */
function claimsOfCoding(cluster: Cluster, { mention: lead }: Telling, factuality: Factuality): readonly Claim[] {
  const typed = cluster.filter(({ mention }) => mention.type === lead.type);
  // What the sentence alone does not say (that the event is history, or still to come) follows from the dates.
  const real = cluster.filter((one) => one.factuality === factuality && one.mention.factuality === factuality);
  return [
    ...claimsOfTellings('/type', typed),
    ...(lead.mode === null
      ? []
      : claimsOfTellings(
          '/mode',
          typed.filter(({ mention }) => mention.mode === lead.mode),
        )),
    ...claimsOfTellings('/factuality', real),
  ];
}

const supportOf = (cluster: Cluster, statements: readonly Statement[]): Support => ({
  documents: new Set(cluster.map(({ source }) => source.doc.id)).size,
  publishers: new Set(cluster.map(({ source }) => source.doc.publisher ?? source.doc.id)).size,
  speakers: new Set(statements.map(({ speaker }) => speaker.entity ?? speaker.name)).size,
});

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

/** What is known to have happened beats what was announced, and both beat what was only said. */
const REALITY: readonly Factuality[] = ['occurred', 'ongoing', 'scheduled', 'background', 'denied', 'hypothetical'];

const composeFactuality = (cluster: Cluster): Factuality =>
  REALITY.find((one) => cluster.some(({ factuality }) => factuality === one)) ?? 'occurred';

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
  const sure =
    Math.min(1 - doubt, SUREST) - (body ? 0 : HEADLINE_ONLY_PENALTY) - (isNamed(cluster) ? 0 : UNNAMED_PENALTY);
  return Math.round(Math.max(sure, 0) * 100) / 100;
}

/** Whether anybody or any place has a name, or a number says how many: without, a reader cannot tell which it was. */
const isNamed = (cluster: Cluster): boolean =>
  cluster.some(({ actors, recipients, places, mention }) => {
    const someone = [...actors, ...recipients, ...places].some(({ entityId }) => entityId !== null);
    return someone || mention.figures.length > 0;
  });

/** Hides "leaders to meet" and "protests", told in ordinary frames, and leaves the surest verbs ("bombed a market"). */
const UNNAMED_PENALTY = 0.25;
/** A bare noun that found its participants in the sentence before is no longer bare. */
const BORROWED_GAIN = 0.3;
/** No number of tellings makes a thing certain. */
const SUREST = 0.99;
/** A headline that no sentence of the body backs is often of another story on the page. */
const HEADLINE_ONLY_PENALTY = 0.3;
