import { lowerAt, oneOf } from './passage.ts';
import type { Word } from './words.ts';

/**
 * In: the words before a day or a month. Out: 'future' where they themselves say that it is ahead: "as early as Tuesday",
 * "no later than Friday", "postponed to Monday", "ahead of Tuesday's vote". Not: verbs and their tenses (direction.ts).
 */
export function cueBefore(words: readonly Word[], first: number): 'future' | null {
  const left = lowerAt(words, first - 1);
  const before = lowerAt(words, first - 2);
  const ahead =
    (left === 'to' && PUT_OFF.has(before)) ||
    (left === 'until' && PUT_OFF.has(before)) ||
    (left === 'as' && oneOf(before, 'soon', 'early', 'late')) ||
    (left === 'than' && before === 'later') ||
    (left === 'of' && before === 'ahead') ||
    (left === 'into' && oneOf(before, 'heading', 'going'));
  return ahead ? 'future' : null;
}

/** What puts an event off to a day ahead: "adjourned to Monday", "pushed back until Friday", "put off until May". */
const PUT_OFF = new Set(
  'adjourned postponed delayed deferred moved rescheduled extended suspended back off'.split(' '),
);
