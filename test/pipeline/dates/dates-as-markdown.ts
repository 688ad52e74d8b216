import type { Time } from '../../../src/model/time.ts';
import type { ResolvedTimex } from '../../../src/model/timex.ts';
import { DATE_FORMS, type DateForm, PUBLISHED } from './date-forms.ts';
import { INTRODUCTION, NEVER } from './dates-introduction.ts';
import { DOCUMENT_DATES } from './document-dates.ts';
import { ONE_READING, TWO_READINGS } from './other-readings.ts';
import { readTimes } from './read-times.ts';

/** The text of docs/dates.md: every row of the tests' tables, read as the tests read it. */
export const datesAsMarkdown = (): string =>
  [
    INTRODUCTION.replace('RECORD', JSON.stringify(recordOf('The minister resigned on Wednesday.'), null, 2)),
    readingsSection(),
    documentsSection(),
    NEVER,
    '## The forms\n',
    'Each text is read as published on Wednesday, 20 March 2024. A dash stands where there is no point in time.\n',
    ...DATE_FORMS.map(formSection),
  ].join('\n');

const recordOf = (text: string): Time | null => readTimes(text, PUBLISHED)[0]?.time ?? null;

const readingsSection = (): string => `### Two readings

${table(
  ['text', 'read as', 'why'],
  [...TWO_READINGS, ...ONE_READING].map(({ text, readings, why }) => [text, codes(readings), why]),
)}`;

const documentsSection = (): string => `## When a document was published

Events are counted from their document's date. It is an interval with its reason, in this order; documents that share
names may then date one another (\`dating/own-date#neighbour-weekday\`, \`#neighbour-date\`, \`date-documents#neighbours\`).

${table(
  ['', 'text', 'date', 'rule'],
  DOCUMENT_DATES.map(({ what, text, published, edtf, rule }) => [
    what,
    `${text.replaceAll('\n', ' / ')}${published === undefined ? '' : ` (given: ${published})`}`,
    code(edtf),
    code(rule),
  ]),
)}`;

function formSection({ rule, finds, leaves, knownWrong }: DateForm): string {
  return [
    `### ${titleOf(rule)}\n`,
    ...(finds.length === 0 ? [] : [rowsTable(finds.map(({ text }) => text))]),
    ...(leaves.length === 0 ? [] : ['Left alone:\n', ...leaves.map((text) => `- ${text}`), '']),
    ...(knownWrong.length === 0
      ? []
      : [
          'Known to be wrong today:\n',
          ...knownWrong.map(
            ({ text, times, reason }) =>
              `- ${text} → ${times.length === 0 ? 'nothing' : times.map(code).join(', ')}: ${reason}`,
          ),
          '',
        ]),
  ].join('\n');
}

/** What a form is called: the name of its rule's file, and what it holds where that does not say it. */
const titleOf = (rule: string): string => {
  const name = rule.replace('dates/', '').replaceAll('-', ' ');
  const title = TITLES.get(rule);
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}${title === undefined ? '' : `: ${title}`}`;
};

const TITLES: ReadonlyMap<string, string> = new Map([
  ['dates/month-date', 'a month, or a day of it, with or without its year'],
  ['dates/day-range', 'from one day of a month to another'],
  ['dates/weekday', 'a day by its name'],
  ['dates/join-neighbours', 'weekday with date, day with clock, month with year'],
  ['dates/relative-unit', 'yesterday, last week, the following day, this century'],
  ['dates/distance', 'so long ago, later, earlier'],
  ['dates/span', 'a stretch that ends or begins at the document'],
  ['dates/duration', 'a length'],
  ['dates/age', 'never a time'],
  ['dates/year', 'a year in figures'],
  ['dates/spelled-year', 'a year in words'],
  ['dates/wrap-interval', 'since, by, until, from … to, between … and'],
  ['dates/extend-part', 'early, mid, late, the end of'],
  ['dates/quarter', 'quarters and halves of a year'],
  ['dates/clock', 'a time of day'],
  ['dates/set', 'what repeats'],
  ['dates/reference', 'now, recently, in the future'],
  ['dates/numeric-date', 'a date in figures'],
  ['dates/holiday', 'a feast'],
  ['dates/date-list', 'days that share a month'],
  ['dates/share-year', 'dates that share a year'],
  ['dates/quarter-code', 'Q3 of a report'],
  ['dates/join-periods', 'year-end 1998, the July-September quarter, the same month last year'],
  ['dates/count-from', 'the day after a day'],
  ['dates/mark-told', 'a story of the past does not count from a day ahead'],
]);

const rowsTable = (texts: readonly string[]): string =>
  table(
    ['text', 'words', 'TIMEX3', 'EDTF', 'precision', 'basis', 'rule'],
    texts.flatMap((text) => readTimes(text, PUBLISHED).map((timex, i) => [i === 0 ? text : '', ...timeCells(timex)])),
  );

function timeCells({ text, type, value, time, rule }: ResolvedTimex): readonly string[] {
  const readings = time === null ? [] : [time.edtf, ...(time.alternatives ?? []).map(({ edtf }) => edtf)];
  return [
    text,
    `${type} ${code(value)}`,
    time === null ? '–' : codes(readings.join(' or ')),
    time?.precision ?? '–',
    time?.basis ?? '–',
    code(rule),
  ];
}

const code = (text: string): string => `\`${text}\``;
/** "A or B" with each in the type of code. */
const codes = (text: string): string => text.split(' or ').map(code).join(' or ');

/** A bar would end a cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))].map((row) => `| ${row.join(' | ')} |`).join('\n') +
  '\n';
