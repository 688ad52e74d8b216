import type { EventContent } from '../../model/event.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Figure } from '../../model/figure.ts';
import type { Statement } from '../../model/statement.ts';

/**
 * The content as it would be if files that were renamed (the same text under another document's id, and the old id
 * quoted no more) still had their old names: a new name is no new source. Ids of figures and statements follow from the
 * document's, and are the old ones where the same words stand at the same place. Comes back as it is when no file was
 * renamed.
 */
export function followRenames(content: EventContent, old: EventContent): EventContent {
  const nameOf = oldNames(quotesOf(content), quotesOf(old));
  if (nameOf.size === 0) return content;
  const renamed = <T extends Evidence>(evidence: T): T => ({
    ...evidence,
    document: nameOf.get(evidence.document) ?? evidence.document,
  });
  const idOf = new Map<string, string>([
    ...oldIds(content.figures, old.figures, figurePlace, renamed),
    ...oldIds(content.statements, old.statements, statementPlace, renamed),
  ]);
  const oldId = (id: string): string => idOf.get(id) ?? id;
  return {
    ...content,
    figures: content.figures.map((figure) => ({
      ...figure,
      id: oldId(figure.id),
      evidence: renamed(figure.evidence),
      relates: figure.relates.map((relation) => ({ ...relation, id: oldId(relation.id) })),
    })),
    figureSummary: content.figureSummary.map((summary) => ({ ...summary, latest: oldId(summary.latest) })),
    statements: content.statements.map((statement) => ({
      ...statement,
      id: oldId(statement.id),
      about: statement.about.map(oldId),
      evidence: renamed(statement.evidence),
    })),
    evidence: content.evidence.map(renamed),
  };
}

const quotesOf = (content: EventContent): readonly Evidence[] => [
  ...content.evidence,
  ...content.figures.map(({ evidence }) => evidence),
  ...content.statements.map(({ evidence }) => evidence),
];

/** Old ids of documents by their new ones. */
function oldNames(quotes: readonly Evidence[], olds: readonly Evidence[]): ReadonlyMap<string, string> {
  const now = new Set(quotes.map(({ document }) => document));
  const before = new Set(olds.map(({ document }) => document));
  const gone = new Map(olds.flatMap(({ sha256, document }) => (now.has(document) ? [] : [[sha256, document]])));
  return new Map(
    quotes.flatMap(({ sha256, document }) => {
      const name = before.has(document) ? undefined : gone.get(sha256);
      return name === undefined ? [] : [[document, name]];
    }),
  );
}

function oldIds<T extends { readonly id: string; readonly evidence: Evidence }>(
  items: readonly T[],
  olds: readonly T[],
  placeOf: (item: T) => string,
  renamed: (evidence: Evidence) => Evidence,
): readonly (readonly [id: string, old: string])[] {
  const byPlace = new Map(olds.map((item) => [placeOf(item), item.id]));
  return items.flatMap((item) => {
    const id = byPlace.get(placeOf({ ...item, evidence: renamed(item.evidence) }));
    return id === undefined ? [] : [[item.id, id] as const];
  });
}

const placeOf = ({ document, sha256, start, end }: Evidence): string => `${document} ${sha256} ${start} ${end}`;

const figurePlace = ({ evidence, measure, verbatim }: Figure): string => `${placeOf(evidence)} ${measure} ${verbatim}`;

const statementPlace = ({ evidence, stance, speaker }: Statement): string =>
  `${placeOf(evidence)} ${stance} ${speaker.name}`;
