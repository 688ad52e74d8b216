import { describe, expect, test } from 'vitest';
import { readReports } from '../../support/read-events.ts';

/** The titles of all events of one sentence, hidden ones too. */
const titlesOf = (text: string): readonly string[] =>
  readReports([['a', '2024-03-20', text]]).log.events.map(({ title }) => title);

/** What a sentence's events are called; the sentence is in our own words. */
const READS: readonly (readonly [text: string, title: string])[] = [
  ['The rebels laid down their arms on Tuesday.', 'Rebels lay down their arms'],
  [
    'Police arrested a 32-year-old man on suspicion of murder in London on Tuesday.',
    'Police arrest a 32-year-old man in London',
  ],
  ['Five soldiers were killed in an ambush on Monday.', 'Five soldiers killed in an ambush'],
  ['The minister was accused of killing two protesters.', 'Minister accused of killing two protesters'],
  ['France denounced the blockade of the corridor.', 'France denounces the blockade of the corridor'],
  ['Yerevan has denied that it stationed troops in the region.', 'Armenia denies that it stationed troops'],
  [
    'The government has threatened to expel the ambassador over the leak.',
    'Government threatens to expel the ambassador',
  ],
  ["Baku's forces shelled the border town.", "Azerbaijan's forces shell the border town"],
  [
    'The United States launched air strikes on militia bases in eastern Syria.',
    'United States launches air strikes on militia bases in Syria',
  ],
  ['Sanctions were imposed on the bank by the United States.', 'United States imposes sanctions on the bank'],
  [
    'The prime minister resigned amid protests over fuel prices.',
    'Prime minister resigns amid protests over fuel prices',
  ],
  ['Moscow urged Kyiv to withdraw its troops from the city.', 'Russia urges Ukraine to withdraw its troops'],
  ['The two presidents are due to meet in Geneva next week.', 'Two presidents to meet in Geneva'],
  ['Kenya stationed up to 9,000 of its troops in the valley.', 'Kenya stations up to 9,000 of its troops'],
  ['At least 200 people lost their lives in the fighting.', 'At least 200 people lose their lives in the fighting'],
  ['Police detained three in the capital.', 'Police detain three people in the capital'],
  ['A gunman shot two men.', 'Gunman shoots two men'],
  ['Kenya said it would send 1,000 police officers to Haiti.', 'Kenya would send 1,000 police officers to Haiti'],
  ['Two parties said they would boycott the vote.', 'Two parties would boycott the vote'],
  ['The mayor was shot dead by gunmen outside his home.', 'Gunmen shoot dead the mayor outside his home'],
  ['The mayor urged anyone with a boat to help.', 'Mayor urges people with a boat to help'],
  ['The editor expressed no regret for the report.', 'Editor does not express regret for the report'],
  ['The prime minister called off the visit.', 'Prime minister calls off the visit'],
];

describe('titles of sentences', () => {
  test.each(READS)('%s', (text, title) => {
    expect(titlesOf(text)).toContain(title);
  });
});

/** What today's titles say, though they should say more or otherwise, and why. */
const KNOWN_WRONG: readonly (readonly [why: string, text: string, titles: readonly string[]])[] = [
  ['the parser takes "named" for a participle of "emir"', 'The emir named Haddad as minister.', ['Emir named']],
];

describe('known wrong', () => {
  test.each(KNOWN_WRONG)('%s', (_, text, titles) => {
    expect(titlesOf(text)).toEqual(titles);
  });
});
