import type { Figure } from '../../../model/figure.ts';
import type { Factuality } from '../../../model/ontology.ts';
import type { Statement } from '../../../model/statement.ts';
import type { Time } from '../../../model/time.ts';
import { joinNames, startCapital } from './english.ts';
import { figuresSentence } from './figures-sentence.ts';
import { speakerName } from './speaker-name.ts';
import { timePhrase } from './time-phrase.ts';

export interface SummaryParts {
  readonly title: string;
  readonly factuality: Factuality;
  readonly time: Time;
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly documents: number;
  readonly publishers: number;
}

/**
 * One to three sentences: when and what; who says so, how many reports, who denies it, and whether it is a fact; the
 * readings of its figures, each with its speaker.
 */
export function composeSummary(parts: SummaryParts): string {
  const when = timePhrase(parts.time);
  const what = parts.title.replace(/…$/, '').replace(/[.:,;]+$/, '');
  const first = when === '' ? `${what}.` : `${startCapital(when)}: ${what}.`;
  return [first, whoSays(parts), figuresSentence(parts.figures, isReal(parts.factuality))]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const isReal = (factuality: Factuality): boolean =>
  factuality === 'occurred' || factuality === 'ongoing' || factuality === 'background';

/** What keeps an event from being a plain fact, as the opening of the second sentence. */
const FACT_WORDS: Readonly<Record<Factuality, string>> = {
  occurred: '',
  ongoing: 'still going on when reported',
  scheduled: 'announced, not yet reported as done',
  hypothetical: 'only possible or demanded, not reported as done',
  denied: 'reported as not so',
  background: 'background to the news',
};

/** "According to Armenia and TASS, in two reports; denied by Azerbaijan." */
function whoSays({ factuality, statements, documents, publishers }: SummaryParts): string {
  const speakersOf = (stances: readonly Statement['stance'][]): string =>
    joinNames(
      statements.flatMap((statement) => (stances.includes(statement.stance) ? (speakerName(statement) ?? []) : [])),
    );
  const asserting = speakersOf(['asserts', 'blames', 'demands', 'promises', 'predicts']);
  const denying = speakersOf(['denies']);
  const reports = reportsPhrase(documents, publishers);
  const told =
    asserting === '' ? `told in ${reports} without a named source` : `according to ${asserting}, in ${reports}`;
  const clauses = [FACT_WORDS[factuality], told, denying === '' ? '' : `denied by ${denying}`];
  return `${startCapital(clauses.filter((clause) => clause !== '').join('; '))}.`;
}

function reportsPhrase(documents: number, publishers: number): string {
  if (documents === 1) return 'one report';
  return publishers > 0 && publishers < documents
    ? `${documents} reports by ${publishers === 1 ? 'one publisher' : `${publishers} publishers`}`
    : `${documents} reports`;
}
