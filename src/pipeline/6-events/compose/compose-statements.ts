import type { Site } from '../../../model/site.ts';
import type { Statement } from '../../../model/statement.ts';
import type { Time } from '../../../model/time.ts';
import type { Cluster } from '../merge-tellings.ts';
import type { DatedDocument } from '../telling.ts';
import { figureOf, speakerOf, viaOf } from './compose-figures.ts';
import { quoteEvidence } from './quote-evidence.ts';

/** What was said about an event and its figures by speakers who are named, each saying once. */
export function composeStatements(cluster: Cluster, event: string, site: Site): readonly Statement[] {
  const found = new Map<string, Statement>();
  for (const { source, mention } of cluster) {
    const about = new Map<number, Set<string>>();
    for (const index of mention.attributions) tell(about, index).add(event);
    for (const index of mention.figures) {
      const attribution = source.doc.figures[index]?.attribution ?? null;
      const figure = figureOf(source, index, site);
      if (attribution !== null && figure) tell(about, attribution).add(figure.id);
    }
    for (const [index, ids] of about) {
      const statement = statementOf(source, index, [...ids], site);
      if (!statement) continue;
      const before = found.get(statement.id);
      found.set(
        statement.id,
        before ? { ...before, about: [...new Set([...before.about, ...statement.about])].sort() } : statement,
      );
    }
  }
  return [...found.values()];
}

function tell(about: Map<number, Set<string>>, index: number): Set<string> {
  const ids = about.get(index) ?? new Set<string>();
  about.set(index, ids);
  return ids;
}

function statementOf(source: DatedDocument, index: number, about: readonly string[], site: Site): Statement | null {
  const { doc } = source;
  const attribution = doc.attributions[index];
  const sentence = doc.sentences[attribution?.sentence ?? -1];
  if (!attribution || !sentence) return null;
  const speaker = speakerOf(source, attribution);
  if (!speaker) return null;
  const via = viaOf(source, attribution);
  return {
    id: source.ids.statements[index] ?? '',
    speaker,
    ...(via ? { via } : {}),
    stance: attribution.stance,
    about: [...about].sort(),
    quoted: attribution.quoted !== 'indirect',
    saidAt: saidAt(source, attribution.time),
    evidence: quoteEvidence(doc, sentence, ['/speaker', '/stance'], site.quoteLength),
  };
}

function saidAt(source: DatedDocument, time: number | null): Time {
  const said = time === null ? null : (source.times[time]?.time ?? null);
  return (
    said ?? {
      ...source.published,
      basis: 'publication',
      text: '',
      anchor: null,
      rule: 'events/compose/compose-statements#publication',
    }
  );
}
