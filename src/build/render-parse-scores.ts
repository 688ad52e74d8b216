import type { TreebankSentence } from './treebank/read-conllu.ts';
import { type ParseCounts, type ParsedWord, relationScore, scoreParses } from './treebank/score-parses.ts';

/** Relations that the later stages live on. */
const RELATIONS = [
  'nsubj',
  'obj',
  'nsubj:pass',
  'obl:agent',
  'acl:relcl',
  'conj',
  'appos',
  'ccomp',
  'xcomp',
  'obl',
  'nmod',
  'advcl',
];

const GROUPS: Readonly<Record<string, (genre: string) => boolean>> = {
  all: () => true,
  'news and interviews': (genre) => genre === 'news' || genre === 'interview',
  GUM: (genre) => !genre.startsWith('ewt-'),
  EWT: (genre) => genre.startsWith('ewt-'),
};

/** Scores in per cent by group of genres, and F1 by relation over all of them, on gold tokens. */
export function renderParseScores(
  sentences: readonly TreebankSentence[],
  parse: (sentence: TreebankSentence) => readonly ParsedWord[],
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  // A sentence is in several groups, and parsed once.
  const parses = new Map(sentences.map((sentence) => [sentence, parse(sentence)]));
  const countsOf = (some: readonly TreebankSentence[]): ParseCounts =>
    scoreParses(some, (sentence) => parses.get(sentence) ?? []);
  const groups = Object.entries(GROUPS).map(([name, has]) => {
    const counts = countsOf(sentences.filter(({ genre }) => has(genre)));
    return [name, sharesOf(counts)] as const;
  });
  const all = countsOf(sentences);
  const relations = RELATIONS.map((relation) => [relation, round(relationScore(all, relation) ?? 0)] as const);
  return { ...Object.fromEntries(groups), relations: Object.fromEntries(relations) };
}

const sharesOf = ({ words, upos, xpos, heads, arcs }: ParseCounts): Readonly<Record<string, number>> => ({
  words,
  UPOS: round((100 * upos) / words),
  XPOS: round((100 * xpos) / words),
  UAS: round((100 * heads) / words),
  LAS: round((100 * arcs) / words),
});

const round = (value: number): number => Math.round(100 * value) / 100;
