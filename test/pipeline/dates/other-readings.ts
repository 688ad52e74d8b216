/** A text published on Wednesday, 20 March 2024, and the EDTF of its one time with those of its other readings. */
export interface ReadingRow {
  readonly text: string;
  readonly readings: string;
  readonly why: string;
}

export const TWO_READINGS: readonly ReadingRow[] = [
  { text: 'The minister resigned on Wednesday.', readings: '2024-03-20 or 2024-03-13', why: 'the document’s weekday' },
  { text: 'The court will rule on Wednesday.', readings: '2024-03-20 or 2024-03-27', why: 'the document’s weekday' },
  {
    text: 'The court will rule by Wednesday.',
    readings: '../2024-03-20 or ../2024-03-27',
    why: 'the document’s weekday',
  },
  {
    text: 'The port has been closed since Wednesday.',
    readings: '2024-03-20/.. or 2024-03-13/..',
    why: 'the document’s weekday',
  },
  {
    text: 'The mayor spoke on Wednesday evening.',
    readings: '2024-03-20 or 2024-03-13',
    why: 'the document’s weekday',
  },
  { text: 'Fire on the ferry Friday.', readings: '2024-03-15 or 2024-03-22', why: 'no verb' },
  { text: 'Fog on Friday morning.', readings: '2024-03-15 or 2024-03-22', why: 'no verb' },
  {
    text: 'Talks Wednesday in Geneva.',
    readings: '2024-03-20 or 2024-03-13 or 2024-03-27',
    why: 'no verb, and the document’s weekday',
  },
  { text: 'Flood in August.', readings: '2023-08 or 2024-08', why: 'no verb' },
  {
    text: 'Fog in late September.',
    readings: '2023-09-21~/2023-09-30~ or 2024-09-21~/2024-09-30~',
    why: 'no verb',
  },
  {
    text: 'Fog from 3 to 7 October.',
    readings: '2023-10-03/2023-10-07 or 2024-10-03/2024-10-07',
    why: 'no verb',
  },
  { text: 'Storms at Thanksgiving.', readings: '2023-11-23 or 2024-11-28', why: 'no verb' },
];

export const ONE_READING: readonly ReadingRow[] = [
  { text: 'Rebels shelled the town on Friday.', readings: '2024-03-15', why: 'a tense says which way' },
  { text: 'The bridge fell last Wednesday.', readings: '2024-03-13', why: 'a word says which one' },
  { text: 'The court will rule this Wednesday.', readings: '2024-03-20', why: 'a word says which one' },
  { text: 'Curfew until Friday.', readings: '../2024-03-22', why: 'a preposition says which way' },
  { text: 'Fog on Friday, 15 March.', readings: '2024-03-15', why: 'weekday and date agree in one year' },
  { text: 'The Oct. 23 slaying.', readings: '2023-10-23', why: 'the article says that it is known' },
  { text: 'Flames over the valley on 2 April.', readings: '2024-04-02', why: 'the other is 352 days away' },
  { text: 'Flood in March.', readings: '2024-03', why: 'the month is the document’s' },
  { text: 'The dam burst on 2 February 2024.', readings: '2024-02-02', why: 'it is said whole' },
];
