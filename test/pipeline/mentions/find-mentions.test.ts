import { describe, expect, test } from 'vitest';
import { drawMentions } from '../../support/read-mentions.ts';

/** A sentence of our own, and what it tells, with confidence enough to be shown. */
const TELLS: readonly (readonly [string, readonly string[]])[] = [
  [
    'Police arrested 20 protesters in Lima on Monday.',
    ['COERCE/arrest occurred: Police > 20 protesters @occurred Lima when=Monday detained=20'],
  ],
  [
    'Two soldiers were killed by rebels near Goma on Friday.',
    ['ASSAULT occurred: rebels > Two soldiers @occurred Goma when=Friday killed=2'],
  ],
  [
    'An offensive by Ethiopia against the rebels began last week.',
    ['ASSAULT occurred: Ethiopia > the rebels when=last week'],
  ],
  [
    'More than 3,000 people fled Khartoum for Egypt on Sunday.',
    [
      'DISPLACE/flee occurred: - > More than 3,000 people @destination Egypt @origin Khartoum when=Sunday people_fled=3000',
    ],
  ],
  [
    'Ten people died when a bus fell into a river in Peru on Tuesday.',
    ['INCIDENT/transport occurred: - > - @occurred Peru when=Tuesday killed=10'],
  ],
  [
    'France and Germany held talks in Berlin on Wednesday.',
    ['CONSULT occurred: France + Germany > - @occurred Berlin when=Wednesday'],
  ],
  [
    'Ann Lee hosted talks between Tom Gray, an aide to the king, and Eva Stone, the chief of the council.',
    ['CONSULT/third-party occurred: Ann Lee > Tom Gray + Eva Stone'],
  ],
  [
    'The court issued a warrant for his arrest over the war in Peru.',
    // The second is the arrest that the warrant is for; it ought to be hypothetical, and hidden.
    [
      'COERCE/arrest occurred: The court > his arrest',
      'COERCE/arrest occurred: - > -',
      'ASSAULT occurred: - > - @occurred Peru',
    ],
  ],
  [
    'Norway accused Russia of spying on its ministers.',
    ['ACCUSE/allege occurred: Norway > Russia', 'COERCE hypothetical: Russia > its ministers'],
  ],
  ['Lima said it had freed ten prisoners.', ['RETREAT/release occurred: Lima > ten prisoners']],
  ['Two parties said they would boycott the vote.', ['PROTEST/boycott hypothetical: Two parties > the vote']],
  [
    'Peru rejected a request from the bank.',
    ['REJECT occurred: Peru > the bank', 'REQUEST hypothetical: the bank > -'],
  ],
  ['Peru rejected talks with the rebels.', ['REJECT/meet occurred: Peru > the rebels']],
  [
    'Oslo demanded that Lima withdraw its troops.',
    ['REQUEST occurred: Oslo > Lima', 'RETREAT/withdraw occurred: Lima > -'],
  ],
  ['The village came under attack from rebels.', ['ASSAULT occurred: rebels > The village']],
  ['The court awarded the widows a pension.', ['AID occurred: The court > the widows']],
  ['Police arrested dozens of farmers.', ['COERCE/arrest occurred: Police > dozens of farmers detained=some']],
  [
    'The prime minister called off the visit.',
    ['REJECT occurred: The prime minister > the visit', 'CONSULT/visit hypothetical: The prime minister > -'],
  ],
  [
    'The minister called on Israel to open the crossing.',
    ['REQUEST occurred: The minister > Israel', 'RETREAT/access hypothetical: Israel > -'],
  ],
  ['Kenya opened the border with Somalia on Monday.', ['RETREAT/access occurred: Kenya > - when=Monday']],
  [
    'The rebels agreed to lay down their arms.',
    ['AGREE occurred: The rebels > -', 'RETREAT/disarm scheduled: The rebels > -'],
  ],
  [
    '“We condemn the attack,” said the Brazilian president.',
    ['ACCUSE/disapprove occurred: the Brazilian president > the attack'],
  ],
];

/** What did not happen, or only may, must not read as a fact. */
const UNREAL: readonly (readonly [string, readonly string[]])[] = [
  ['Turkey did not attack the town.', ['ASSAULT denied: Turkey > the town']],
  ['Rebels could attack Goma.', ['ASSAULT hypothetical: Rebels > Goma']],
  [
    'If the army withdraws, the rebels will disarm.',
    ['RETREAT/withdraw hypothetical: the army > -', 'RETREAT/disarm hypothetical: the rebels > -'],
  ],
  [
    'The leaders are due to meet in Rome next week.',
    ['CONSULT scheduled: The leaders > - @occurred Rome when=next week'],
  ],
  ['Instead of cooperating with Peru, he left.', ['COOPERATE denied: - > Peru']],
  ['Peru failed to send aid to Haiti.', ['AID denied: Peru > Haiti']],
  [
    'Up to 50,000 people could flee Aleppo.',
    ['DISPLACE/flee hypothetical: - > Up to 50,000 people @origin Aleppo people_fled=50000'],
  ],
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
