import type { PartOfDay, TimeDirection, TimeUnit, VagueReference } from '../../../model/time-expression.ts';

/** The closed word classes of English time expressions. All in lower case. */

const numbered = (words: string, from = 1): [string, number][] =>
  words.split(' ').flatMap((group, index) => group.split('/').map((word): [string, number] => [word, index + from]));

export const MONTHS: ReadonlyMap<string, number> = new Map(
  numbered(
    'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct ' +
      'november/nov december/dec',
  ),
);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered(
    'monday/mon/mondays tuesday/tue/tues/tuesdays wednesday/wed/wednesdays thursday/thu/thur/thurs/thursdays ' +
      'friday/fri/fridays saturday/sat/saturdays sunday/sun/sundays',
  ),
);

/** EDTF codes of the seasons. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['springtime', 21],
  ['summer', 22],
  ['summertime', 22],
  ['summers', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
  ['winters', 24],
]);

/** Words before a weekday, a month or a feast that say which one is meant. */
export const WHICH_ONE: ReadonlyMap<string, TimeDirection> = new Map<string, TimeDirection>([
  ['last', 'before'],
  ['past', 'before'],
  ['next', 'after'],
  ['coming', 'after'],
  ['this', 'same'],
]);

export interface UnitWord {
  readonly unit: TimeUnit;
  readonly plural: boolean;
  /** How many of the unit the word stands for: a fortnight is two weeks. */
  readonly times: number;
}

/** "second" is left out: it is nearly always the ordinal. */
export const UNITS: ReadonlyMap<string, UnitWord> = new Map<string, UnitWord>([
  ...(['minute', 'hour', 'day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade'] as const).flatMap(
    (unit): [string, UnitWord][] => [
      [unit, { unit, plural: false, times: 1 }],
      [`${unit}s`, { unit, plural: true, times: 1 }],
    ],
  ),
  ['seconds', { unit: 'second', plural: true, times: 1 }],
  ['century', { unit: 'century', plural: false, times: 1 }],
  ['centuries', { unit: 'century', plural: true, times: 1 }],
  ['fortnight', { unit: 'week', plural: false, times: 2 }],
  ['millennia', { unit: 'century', plural: true, times: 10 }],
]);

export const PARTS_OF_DAY: ReadonlyMap<string, PartOfDay> = new Map<string, PartOfDay>([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI'],
  ['overnight', 'NI'],
]);

/** Words that are a day counted from today. */
export const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Clock times with a name. TimeML writes midnight as the end of the day. */
export const NAMED_CLOCKS: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '24:00'],
]);

/** Adjectives and adverbs of repetition, with their TIMEX3 period. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['yearly', 'P1Y'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['biennial', 'P2Y'],
]);

/** TimeML's three vague references, by words that stand alone. */
export const REFERENCES: ReadonlyMap<string, VagueReference> = new Map<string, VagueReference>([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['present', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['past', 'PAST_REF'],
  ['future', 'FUTURE_REF'],
  ['soon', 'FUTURE_REF'],
  ['term', 'FUTURE_REF'],
]);

/** Zones and their spellings behind a clock time. */
export const ZONES: ReadonlySet<string> = new Set(
  (
    'gmt utc est edt cst cdt mst mdt pst pdt ast adt hst akst akdt et pt cet cest eet eest bst ist jst kst hkt sgt pht ' +
    'pkt msk sast wat eat cat aest aedt acst awst nzst nzdt'
  ).split(' '),
);
