/** How a document is dated, one row for each rule: what it is told with, and the date and rule that must come of it. */
export interface DocumentDateRow {
  readonly what: string;
  readonly text: string;
  /** The date given with the document, if there is one. */
  readonly published?: string;
  readonly edtf: string;
  readonly rule: string;
}

export const DOCUMENT_DATES: readonly DocumentDateRow[] = [
  {
    what: 'A date given with the document comes before all that its text says.',
    text: 'It rained on Tuesday, 5 March 2019.',
    published: '2024-03-20',
    edtf: '2024-03-20',
    rule: 'date-documents#metadata',
  },
  {
    what: 'Else its date line or dateline is taken as it stands.',
    text: 'Flood in the delta\nMarch 20, 2024\nThe river rose on Monday.',
    edtf: '2024-03-20',
    rule: 'dating/own-date#dateline',
  },
  {
    what: 'Else weekdays that stand with their dates vote for a year, from the latest that the text speaks of as past.',
    text: 'Since the strike of 2021 little has changed. The mine closed on Wednesday, March 20.',
    edtf: '2024-03-20/2024-03-21',
    rule: 'dating/own-date#weekday-vote',
  },
  {
    what: 'A weekday told both as past and as to come is the day of writing.',
    text: 'Since the strike of 2021 little has changed. The mine closed on Wednesday, March 20. Miners will meet on Wednesday.',
    edtf: '2024-03-20',
    rule: 'dating/own-date#weekday-vote',
  },
  {
    what: 'Else the last whole date told as past, with the days on which a report of it may still appear.',
    text: 'The mine opened in 2023. It was flooded on 18 March 2024.',
    edtf: '2024-03-18/2024-03-24',
    rule: 'dating/own-date#latest-day',
  },
  {
    what: 'Without evidence for a year it stays open, and nothing in the text is put on the calendar.',
    text: 'The mine was flooded on 18 March.',
    edtf: 'XXXX-03-18',
    rule: 'date-documents#open-year',
  },
  {
    what: 'Without any day there is none.',
    text: 'The mine is flooded.',
    edtf: 'XXXX-XX-XX',
    rule: 'date-documents#none',
  },
];
