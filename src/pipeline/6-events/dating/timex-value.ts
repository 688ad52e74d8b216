import type { TimeExpression } from '../../../model/time-expression.ts';
import { lengthValue } from '../../../model/timex.ts';
import { partName } from './calendar-time.ts';
import type { Resolution } from './frame.ts';

/**
 * The TIMEX3 value of an expression (TimeML 1.2.1, ISO 8601 where it has one). Lengths, sets and vague references carry
 * theirs; a point without an anchor has the fields that its words say and X for the rest: `XXXX-09-19`, `XXXX-WXX-2`.
 */
export function timexValue(expression: TimeExpression, resolution: Resolution | null): string {
  switch (expression.kind) {
    case 'extent':
      return expression.value;
    case 'reference':
      return expression.value;
    case 'span':
      return lengthValue(expression.unit, expression.amount);
    case 'distance':
      if (expression.anchor === 'event') return lengthValue(expression.unit, expression.amount);
      return resolution?.time.value ?? (expression.sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
    default:
      return resolution?.time.value ?? openValue(expression);
  }
}

function openValue(expression: TimeExpression): string {
  switch (expression.kind) {
    case 'calendar':
      return `XXXX-${partName(expression.part)}${expression.date === null ? '' : `-${String(expression.date).padStart(2, '0')}`}`;
    case 'weekday':
      return `XXXX-WXX-${expression.weekday}`;
    case 'unit':
      return OPEN_UNITS[expression.unit] ?? 'XXXX-XX-XX';
    case 'clock': {
      const day = expression.day === null ? 'XXXX-XX-XX' : openValue(expression.day);
      return `${day}T${expression.clock ?? expression.partOfDay ?? ''}`;
    }
    case 'part':
      return openValue(expression.of);
    case 'holding':
      return OPEN_UNITS[expression.unit] ?? 'XXXX-XX-XX';
    case 'interval': {
      const named = expression.named === 'from' ? expression.from : expression.to;
      return named === null ? 'XXXX-XX-XX' : openValue(named);
    }
    default:
      return 'XXXX-XX-XX';
  }
}

const OPEN_UNITS: Partial<Readonly<Record<string, string>>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};
