/**
 * Calendar units in which expressions count. `weekend` is Saturday and Sunday; `season` a quarter of the year that
 * begins in March, June, September or December (meteorological, northern: EDTF 21 to 24 leave the hemisphere open).
 */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/**
 * Which way an incomplete date looks from its anchor. `past`: the latest that has begun, `future`: the first that has
 * not ended, `before` and `after`: the same, but never the anchor's own ("last Friday", "next May"), `same`: the one of
 * the anchor's own week or year ("this Friday"), `nearest`: where neither tense nor preposition says.
 */
export type TimeDirection = 'past' | 'future' | 'before' | 'after' | 'same' | 'nearest';

/** Parts of the day of TimeML: morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** Days without a fixed date: those counted from Easter Sunday, and five of the United States. */
export type Feast =
  | 'easter'
  | 'palm-sunday'
  | 'good-friday'
  | 'easter-monday'
  | 'memorial-day'
  | 'labor-day'
  | 'columbus-day'
  | 'election-day'
  | 'thanksgiving';

/** What a relative expression is counted from: the document's date, the time told before it, or an event. */
export type AnchorKind = 'document' | 'context' | 'event';

/** TimeML's three references to a time that is not said. */
export type VagueReference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

/**
 * The meaning of a time expression, apart from any anchor, so that a document can be read before it is dated.
 * Resolving (6-events) turns it into days. `told` where a past verb stands with what counts from the time told before.
 */
export type TimeExpression =
  /** A date that the phrase says whole, as EDTF: `2023-09-26`, `2018`, `199X`, `2023-35` (third quarter). */
  | { readonly kind: 'absolute'; readonly edtf: string }
  /**
   * A part of a year, or a day of a month. `part` is EDTF's: 1 to 12 the months, 21 to 24 the seasons, 33 to 36 the
   * quarters, 40 and 41 the halves. `year` where the phrase says it against another time ("October last year").
   * `assumed` where neither tense nor any other word says which way it looks, so that `direction` is only likely.
   */
  | {
      readonly kind: 'calendar';
      readonly part: number;
      readonly date: number | null;
      readonly weekday: number | null;
      readonly direction: TimeDirection;
      readonly assumed?: true;
      readonly year: TimeExpression | null;
      /** Given where it is counted from the time told before: "the following January". */
      readonly anchor?: 'context';
      /** Given for the date of a dateline, from which the text under it was written. */
      readonly dateline?: true;
    }
  /** A feast that moves with the year's weekdays or moons. */
  | {
      readonly kind: 'feast';
      readonly feast: Feast;
      readonly direction: TimeDirection;
      readonly year: TimeExpression | null;
    }
  /** The calendar unit that holds another time: "the week of March 6". */
  | { readonly kind: 'holding'; readonly unit: TimeUnit; readonly of: TimeExpression }
  /**
   * A weekday by name, Monday 1 to Sunday 7; `week` where the phrase says it ("Monday last week"). `assumed` as for
   * parts of a year.
   */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly direction: TimeDirection;
      readonly assumed?: true;
      readonly week: TimeExpression | null;
      readonly anchor: 'document' | 'context';
    }
  /**
   * A whole calendar unit counted from the anchor's: "last week" is {week, -1}, "today" {day, 0}. `year` where the phrase
   * says which year's it is: "the 1988 quarter" is the anchor's quarter of that year.
   */
  | {
      readonly kind: 'unit';
      readonly unit: TimeUnit;
      readonly offset: number;
      readonly anchor: 'document' | 'context';
      readonly year?: number;
      readonly told?: true;
    }
  /**
   * A distance from the anchor: "three days ago" is {day, 3, -1}; `amount` is null for "several days after".
   * `anchorText` is the phrase of the event, where there is one, and `of` the time in the phrase that it counts from
   * ("the day after Christmas").
   */
  | {
      readonly kind: 'distance';
      readonly unit: TimeUnit;
      readonly amount: number | null;
      readonly sign: 1 | -1;
      readonly anchor: AnchorKind;
      readonly anchorText: string | null;
      readonly approximate: boolean;
      readonly of?: TimeExpression;
      readonly told?: true;
    }
  /**
   * A time of a day: `clock` as `14:00`, or a part of the day. `day` is null where the phrase leaves it to what stands
   * around it.
   */
  | {
      readonly kind: 'clock';
      readonly clock: string | null;
      readonly partOfDay: PartOfDay | null;
      readonly day: TimeExpression | null;
      readonly told?: true;
    }
  /** A part of another time: "late September", "early 2022", "around 7 May" (`about`). */
  | {
      readonly kind: 'part';
      readonly part: 'start' | 'mid' | 'end' | 'about';
      readonly of: TimeExpression;
    }
  /**
   * From one time to another; an open end is null: "since Sunday", "by Thursday", "between 2019 and 2021".
   * `named` tells which end the words of this expression are: TimeML marks the two ends apart.
   */
  | {
      readonly kind: 'interval';
      readonly from: TimeExpression | null;
      readonly to: TimeExpression | null;
      readonly named: 'from' | 'to';
    }
  /** A stretch that ends or begins at the anchor: "the past three weeks", "in recent days" (amount null). */
  | {
      readonly kind: 'span';
      readonly unit: TimeUnit;
      readonly amount: number | null;
      readonly direction: 'past' | 'future';
    }
  /** PAST_REF, PRESENT_REF or FUTURE_REF of TimeML: "recently", "now", "soon". */
  | { readonly kind: 'reference'; readonly value: VagueReference }
  /** A length or a repetition, with its TIMEX3 value: `P30Y`, `PXD`, `XXXX-WXX-1`. Never a point in time. */
  | { readonly kind: 'extent'; readonly value: string };
