import type { Site } from '../../../model/site.ts';
import { STATEMENT_FIELDS } from '../../../model/stated-fields.ts';
import type { Statement } from '../../../model/statement.ts';
import type { Time } from '../../../model/time.ts';
import type { Cluster } from '../merge-tellings.ts';
import type { DatedDocument } from '../telling.ts';
import type { Composed } from './claims.ts';
import { claimsOfNames, saysTime, speakerOf, timeOfSaying, viaOf } from './compose-saying.ts';
import { type Namings, NO_NAMINGS } from './find-namings.ts';
import { quoteEvidence } from './quote-evidence.ts';

/** A statement of a document. */
interface Said {
  readonly source: DatedDocument;
  readonly index: number;
  readonly statement: Statement;
}

/**
 * What was said about an event and its figures by speakers who are named, each saying once, and the sentences that give
 * the speakers' full names. `event` is the id under which the events of today know one another.
 */
export function composeStatements(
  cluster: Cluster,
  event: string,
  site: Site,
  namings: ReadonlyMap<string, Namings>,
): Composed<Statement> {
  const found = new Map<string, Said>();
  for (const { source, mention } of cluster) {
    const about = new Map<number, Set<string>>();
    for (const index of mention.attributions) tell(about, index).add(event);
    for (const index of mention.figures) {
      const attribution = source.doc.figures[index]?.attribution ?? null;
      const figure = source.ids.figures[index];
      if (attribution !== null && figure !== undefined) tell(about, attribution).add(figure);
    }
    for (const [index, ids] of about) {
      const statement = statementOf(source, index, ids, site);
      if (!statement) continue;
      const before = found.get(statement.id)?.statement.about ?? [];
      const merged = { ...statement, about: [...new Set([...before, ...statement.about])].sort() };
      found.set(statement.id, { source, index, statement: merged });
    }
  }
  const said = [...found.values()];
  return {
    records: said.map(({ statement }) => statement),
    claims: said.flatMap(({ source, index }, i) => {
      const attribution = source.doc.attributions[index];
      const names = namings.get(source.doc.id) ?? NO_NAMINGS;
      return attribution ? claimsOfNames(`/statements/${i}`, source, attribution, names) : [];
    }),
  };
}

function tell(about: Map<number, Set<string>>, index: number): Set<string> {
  const ids = about.get(index) ?? new Set<string>();
  about.set(index, ids);
  return ids;
}

function statementOf(source: DatedDocument, index: number, about: ReadonlySet<string>, site: Site): Statement | null {
  const { doc } = source;
  const attribution = doc.attributions[index];
  const sentence = doc.sentences[attribution?.sentence ?? -1];
  const speaker = attribution ? speakerOf(source, attribution) : null;
  if (!attribution || !sentence || !speaker) return null;
  const via = viaOf(source, attribution);
  const dated = timeOfSaying(source, attribution) !== null && saysTime(source, attribution.time, attribution.sentence);
  const supports = STATEMENT_FIELDS.filter((field) => (field === 'via' ? via !== null : field !== 'saidAt' || dated));
  return {
    id: source.ids.statements[index] ?? '',
    speaker,
    ...(via ? { via } : {}),
    stance: attribution.stance,
    about: [...about],
    quoted: attribution.quoted !== 'indirect',
    saidAt: timeOfSaying(source, attribution) ?? onPublication(source),
    evidence: quoteEvidence(
      doc,
      sentence,
      supports.map((field) => `/${field}`),
      site.quoteLength,
    ),
  };
}

const onPublication = ({ published }: DatedDocument): Time => ({
  ...published,
  basis: 'publication',
  text: '',
  anchor: null,
  rule: 'events/compose/compose-statements#publication',
});
