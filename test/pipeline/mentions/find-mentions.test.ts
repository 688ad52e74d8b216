import { describe, expect, test } from 'vitest';
import { drawMentions } from '../../support/read-mentions.ts';

/** A sentence of our own, and what it tells, with confidence enough to be shown. */
const TELLS: readonly (readonly [string, readonly string[]])[] = [
  ['Police arrested 20 protesters in Lima on Monday.', ['?']],
  ['Two soldiers were killed by rebels near Goma on Friday.', ['?']],
  ['An offensive by Ethiopia against the rebels began last week.', ['?']],
  ['More than 3,000 people fled Khartoum for Egypt on Sunday.', ['?']],
  ['Ten people died when a bus fell into a river in Peru on Tuesday.', ['?']],
  ['France and Germany held talks in Berlin on Wednesday.', ['?']],
  ['Norway accused Russia of spying.', ['?']],
  ['The minister called on Israel to open the crossing.', ['?']],
  ['Kenya opened the border with Somalia on Monday.', ['?']],
  ['The rebels agreed to lay down their arms.', ['?']],
  ['“We condemn the attack,” said the Brazilian president.', ['?']],
];

/** What did not happen, or only may, must not read as a fact. */
const UNREAL: readonly (readonly [string, readonly string[]])[] = [
  ['Turkey did not attack the town.', ['?']],
  ['Rebels could attack Goma.', ['?']],
  ['If the army withdraws, the rebels will disarm.', ['?']],
  ['The leaders are due to meet in Rome next week.', ['?']],
  ['Peru failed to send aid to Haiti.', ['?']],
  ['Up to 50,000 people could flee Aleppo.', ['?']],
];

/** Sentences that tell no event. */
const NOTHING: readonly string[] = [
  'The museum is open on Sundays.',
  'Prices rose by 3 per cent.',
  'She said nothing.',
  'He won the match 3-1.',
];

describe('mentions', () => {
  test.each(TELLS)('%s', (sentence, expected) => expect(drawMentions(sentence)).toEqual(expected));
  test.each(UNREAL)('unreal: %s', (sentence, expected) => expect(drawMentions(sentence)).toEqual(expected));
  test.each(NOTHING)('nothing: %s', (sentence) => expect(drawMentions(sentence)).toEqual([]));
});
