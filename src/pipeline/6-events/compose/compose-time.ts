import { compareTexts } from '../../../model/compare-texts.ts';
import type { Time } from '../../../model/time.ts';
import { isSameTime, UNKNOWN_TIME } from '../../../model/time.ts';
import type { Cluster } from '../merge-tellings.ts';
import type { Telling } from '../telling.ts';

/** The time of an event, and the tellings whose own words say it; none where it is inferred. */
export interface ComposedTime {
  readonly time: Time;
  readonly told: readonly Telling[];
}

/** How much a kind of time is worth against another; explicit and relative phrases say it, the rest stands in. */
const TRUST: Readonly<Record<Time['basis'], number>> = {
  explicit: 5,
  relative: 5,
  metadata: 3,
  context: 2,
  inferred: 1,
  publication: 0,
};

/** Finer is better, once equally trusted. */
const FINENESS: Readonly<Record<Time['precision'], number>> = {
  instant: 8,
  day: 8,
  range: 5,
  week: 4,
  month: 3,
  quarter: 2,
  year: 2,
  decade: 1,
  unknown: 0,
};

/**
 * The time of an event told several times: the best stated one. For a movement that goes on over days it is the span
 * from the first to the last day that is stated, which no single sentence says; its `text` is then the first phrase.
 */
export function composeTime(cluster: Cluster): ComposedTime {
  const ranked = [...cluster].sort(
    (a, b) =>
      Number(b.timeStated) - Number(a.timeStated) ||
      TRUST[b.time.basis] - TRUST[a.time.basis] ||
      FINENESS[b.time.precision] - FINENESS[a.time.precision] ||
      Number(isOpen(a.time)) - Number(isOpen(b.time)) ||
      Number(a.headline) - Number(b.headline),
  );
  const best = ranked[0];
  if (!best) return { time: UNKNOWN_TIME, told: [] };
  if (best.mention.type !== 'DISPLACE') return timeOf(best, ranked);
  return spanOf(
    best,
    ranked.filter((telling) => telling.timeStated === best.timeStated),
  );
}

/** Where one telling leaves two readings open and another, as good, only one, the other settles it. */
const isOpen = ({ alternatives }: Time): boolean => alternatives !== undefined;

const timeOf = ({ time }: Telling, tellings: readonly Telling[]): ComposedTime => ({
  time,
  told: tellings.filter((telling) => telling.timeStated && isSameTime(telling.time, time)),
});

function spanOf(best: Telling, tellings: readonly Telling[]): ComposedTime {
  const dated = tellings.filter((telling) => telling.time.earliest !== null && telling.time.latest !== null);
  const byStart = [...dated].sort((a, b) => compareTexts(a.time.earliest ?? '', b.time.earliest ?? ''));
  const earliest = byStart[0]?.time.earliest ?? null;
  const latest =
    dated
      .map((telling) => telling.time.latest ?? '')
      .sort()
      .at(-1) ?? null;
  if (earliest === null || latest === null || (earliest === best.time.earliest && latest === best.time.latest)) {
    return timeOf(best, tellings);
  }
  const whole = dated.find((telling) => telling.time.earliest === earliest && telling.time.latest === latest);
  if (whole) return timeOf(whole, tellings);
  const first = byStart[0]?.time ?? best.time;
  return {
    time: {
      edtf: `${earliest}/${latest}`,
      earliest,
      latest,
      precision: 'range',
      basis: 'inferred',
      text: first.text,
      anchor: first.anchor,
      rule: 'events/compose/compose-time#span',
    },
    told: [],
  };
}
