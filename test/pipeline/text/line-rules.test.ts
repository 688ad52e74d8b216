import { describe, expect, test } from 'vitest';
import { clean, verdictOn } from './draw-blocks.ts';

type Row = readonly [line: string, expected: string];
const BODY = 'body clean-text#body';
const check = (rows: readonly Row[]): void => {
  test.each(rows)('%s', (line, expected) => expect(verdictOn(line)).toBe(expected));
};

describe('text/captions', () => {
  describe('finds', () =>
    check([
      ['Photo: Ana Example', 'caption captions#label'],
      ['Image caption The harbour before the storm', 'caption captions#label'],
      ['Photograph by Ana Example', 'caption captions#label'],
      ['File photo of the old harbour', 'caption captions#label'],
      ['Passengers wait in the harbour. (AP Photo/Ana Example)', 'caption captions#credit'],
      ['Waves hit the quay on Monday. (EPA-EFE/PORT AUTHORITY HANDOUT)', 'caption captions#credit'],
      ['Waves hit the quay on Monday [Bo Sample/Reuters]', 'caption captions#agency'],
      ['A ferry leaves the harbour. Photograph: Bo Sample/Agency', 'caption captions#credit'],
      ['Passengers in Portville Bo Sample/AFP via Getty Images', 'caption captions#agency'],
      ['—the harbour master, to reporters', 'caption captions#quote-credit'],
    ]));
  describe('leaves alone', () =>
    check([
      ['Video shows the moment when the wave hit the quay, police said.', BODY],
      ['Images of the flooded harbour were shared by thousands of people.', BODY],
      ['The ferry was full when it left, the company told Reuters.', BODY],
      ['Four boats sank in the storm, the port authority said. (Reuters)', BODY],
      ['Credit for the rescue goes to the fishermen of the village, he said.', BODY],
      ['He put the report on file and never looked at it again.', BODY],
    ]));
  describe('known wrong', () =>
    check([
      // Nothing but its position would tell this caption from a sentence of the body.
      ['Passengers wait in the harbour of Portville on Monday.', BODY],
    ]));
});

describe('text/bylines', () => {
  describe('finds', () =>
    check([
      ['By Ana Example', 'boilerplate bylines#by'],
      ['By Ana Example, diplomatic editor, and Bo Sample in Portville', 'boilerplate bylines#by'],
      ['Words by ANA EXAMPLE', 'boilerplate bylines#by'],
      ['(Reporting by Ana Example; Editing by Bo Sample)', 'boilerplate bylines#credits'],
      ['Additional reporting by Bo Sample.', 'boilerplate bylines#credits'],
    ]));
  describe('leaves alone', () =>
    check([
      ['By Tuesday morning 13 boats had left the harbour.', BODY],
      ['By Monday the harbour was empty.', BODY],
      ['Reporting by the commission showed that the quay was never repaired.', BODY],
    ]));
});

describe('text/date-lines', () => {
  describe('finds', () =>
    check([
      ['26 September 2023', 'heading date-lines'],
      ['Tuesday, September 26, 2023', 'heading date-lines'],
      ['Published: Sept. 26, 2023 at 2:05 p.m. EDT | Updated 3 hours ago', 'heading date-lines'],
      ['2023-09-26', 'heading date-lines'],
      ['26.09.2023 14:05', 'heading date-lines'],
    ]));
  describe('leaves alone', () =>
    check([
      ['On 26 September 2023 the harbour was closed.', BODY],
      ['It was 26 September.', BODY],
      // A number of its own is no date, and too short for a sentence.
      ['19,000', 'heading headings#short'],
    ]));
});

describe('text/service-lines', () => {
  describe('finds', () =>
    check([
      ['Share', 'boilerplate service-lines#label'],
      ['Comments (12)', 'boilerplate service-lines#label'],
      ['ADVERTISEMENT', 'boilerplate service-lines#label'],
      ['Home > World > Atlantis', 'boilerplate service-lines#breadcrumb'],
      ['Sign up to our morning newsletter.', 'boilerplate service-lines#order'],
      ['Follow us on every network you like.', 'boilerplate service-lines#order'],
      ['Read more: How the harbour was built', 'boilerplate service-lines#order'],
      ['Click here to see the map of the harbour.', 'boilerplate service-lines#order'],
      ['This article was first published in the Portville Post.', 'boilerplate service-lines#order'],
      ['© 2023 Portville Post. All rights reserved.', 'boilerplate service-lines#order'],
      ['We use cookies to make this site better.', 'boilerplate service-lines#order'],
      ['No spam, and you may unsubscribe at any time.', 'boilerplate service-lines#phrase'],
      ['The day’s best stories, delivered to your inbox every evening.', 'boilerplate service-lines#phrase'],
      ['If you like this podcast, tell your friends about it.', 'boilerplate service-lines#reader'],
    ]));
  describe('leaves alone', () =>
    check([
      ['The company sent its newsletter to forty thousand subscribers, it said.', BODY],
      ['Police warned that you should not open such an e-mail or log in on the page.', BODY],
      ['“You can unsubscribe at any time,” the minister told the broadcaster.', BODY],
      ['The regulator fined the firm over its privacy policy and its use of cookies.', BODY],
      ['The report was published on Monday by the commission.', BODY],
      ['This report was published after the storm.', BODY],
      ['Use of the app grew by a third during the storm.', BODY],
      ['Support our fishermen, the mayor told the crowd.', BODY],
      ['Allow all boats in, the ministry ordered.', BODY],
      ['Shares in the ferry company fell by a tenth after the storm.', BODY],
      ['Follow-up talks are to be held in Portville next week.', BODY],
      ['Join forces or leave, the mayor told the two companies.', BODY],
      ['Readers of the paper, which was first published in 1901, are old.', BODY],
      ['The story continues to divide the town, a councillor said.', BODY],
    ]));

  test('headlines of other stories after a label', () => {
    expect(verdictOn('Related stories\n\nMinister warns of new storms in the north\n\nFerry company to cut jobs')).toBe(
      'boilerplate service-lines#label + boilerplate service-lines#related + boilerplate service-lines#related',
    );
  });
});

describe('text/other-script', () => {
  describe('finds', () =>
    check([
      ['اقرأ المزيد', 'boilerplate other-script'],
      ['Читать далее', 'boilerplate other-script'],
    ]));
  describe('leaves alone', () => check([['The film, called Море (The Sea), was shown in the harbour.', BODY]]));
});

describe('text/repeated-lines', () => {
  const line = 'About forty passengers spent the night in the harbour, according to the port authority.';
  describe('finds', () =>
    check([
      [line, 'boilerplate repeated-lines'],
      [line.toUpperCase(), 'boilerplate repeated-lines'],
    ]));
  test('a refrain is no copy', () => {
    expect(verdictOn('“No.”\n\nHe was asked again.\n\n“No.”')).toBe(`${BODY} + ${BODY} + ${BODY}`);
  });
});

describe('text/headings', () => {
  describe('finds', () =>
    check([
      ['A harbour without boats', 'heading headings#short'],
      ['Ferry company to cut jobs after worst year', 'heading headings#short'],
    ]));
  describe('leaves alone', () =>
    check([
      ['Two sailors were killed when the boat was thrown onto the quay', BODY],
      ['The mayor said he would not leave', BODY],
      ['“We will rebuild the harbour”', BODY],
      ['the boats that were left', BODY],
      ['He named three reasons:', BODY],
      ['Injured: 74', BODY],
      ['Nobody was hurt. The quay was destroyed', BODY],
    ]));
  describe('known wrong', () =>
    check([
      // A sentence that lost its stop and has neither article nor auxiliary looks like a headline.
      ['Rescuers found four sailors on Tuesday', 'heading headings#short'],
    ]));
});

describe('text/datelines', () => {
  test.each([
    ['PORTVILLE (AP) — The ferry was cancelled on Monday.', 'PORTVILLE (AP) —'],
    [
      'NEW PORTVILLE, Atlantis, Sept 26 (Agency) - The ferry was cancelled on Monday.',
      'NEW PORTVILLE, Atlantis, Sept 26 (Agency) -',
    ],
    ['Portville, 26 September (Agency) – The ferry was cancelled on Monday.', 'Portville, 26 September (Agency) –'],
    ['PORTVILLE _ The ferry was cancelled on Monday.', 'PORTVILLE _'],
  ])('%s', (line, expected) => expect(datelineOf(line)).toBe(expected));
  test.each([
    ['NATO — The alliance met on Monday in the harbour town.'],
    ['UN-backed talks were held on Monday in the harbour town.'],
    ['The ferry — the last one — was cancelled on Monday.'],
    ['BOAT-OWNERS met on Monday in the harbour town.'],
  ])('leaves alone: %s', (line) => expect(datelineOf(line)).toBe(''));
});

/** The dateline that is cut off a first paragraph, empty where none is. */
function datelineOf(line: string): string {
  const text = `${line}\n\nAbout forty passengers spent the night in the harbour.`;
  const block = clean(text).blocks.find(({ rule }) => rule === 'text/datelines');
  return block ? text.slice(block.start, block.end) : '';
}
