/** What docs/dates.md says before its tables, for three readers; `RECORD` stands where an example is put in. */
export const INTRODUCTION = `# Dates

This page lists every form of date, duration and repetition that Annals reads out of English text, with what becomes of
it. It is written by \`npm run golden\` from the tables of \`test/pipeline/dates\`, which are the tests of these rules: what
stands here is what the program does today, what it gets wrong included.

## If you follow the feed

Every entry says when. "26 September 2023" is a day that a source names, or counts to from its own date ("on Tuesday").
"about" means that the words are vague ("some 20 years ago") or that only the day of the report is known. "since" and
"until" leave one end open. "26 September 2023 or 19 September 2023" means that the words fit both: a report of a Tuesday
that says "on Tuesday" most often means its own day, and the record keeps the other. "date unknown" means just that: where
neither the text nor its neighbours show a year, none is made up. The words that a date was read from stand beside it on
the event's page.

## If you use the API

A time is a record. This is the one of "The minister resigned on Wednesday." in a document of 20 March 2024:

\`\`\`json
RECORD
\`\`\`

- \`edtf\` is the time in the Extended Date/Time Format, part of ISO 8601-2:2019
  ([specification](https://www.loc.gov/standards/datetime/)). Level 0: \`2024-03-20\`, \`2024-03\`, \`2024\`,
  \`2019/2021\`, \`2024-03-20T18:00\` (local time, without seconds that nobody said). Level 1: \`~\` for about, \`X\` for a
  digit that is not known (\`199X\`), \`..\` for an open end, 21 to 24 for the seasons. Level 2: \`XXXX-04-15\`, 33 to 36 for
  quarters, 40 and 41 for halves, and \`[2024-02-05,2024-05-02]\` for one of several days.
- \`earliest\` and \`latest\` are the days between which it lies: what filters, order and paging go by. An open end closes at
  the document's date. Both are null where there is no evidence at all.
- \`precision\` is how fine it is: \`instant\`, \`day\`, \`range\`, \`week\`, \`month\`, \`quarter\`, \`year\`, \`decade\`, \`unknown\`. A
  day is never given a clock time, and a zone is never assumed.
- \`basis\` is where it comes from. \`explicit\`: the phrase says it whole. \`relative\`: counted from an anchor. \`context\`:
  taken over from another phrase. \`publication\`: the document's date, for want of anything better. \`metadata\`: given with
  the document. \`inferred\`: worked out from the text and its neighbours.
- \`text\` is the phrase that says it, \`anchor\` what it was counted from (a document or an earlier phrase, with its own
  \`edtf\`; null where nothing was), and \`rule\` the rule that read it.
- \`alternatives\` is there only where the words support another reading: each with its \`edtf\` and \`rule\`. The other fields
  are those of the likeliest, and so are queries.

## If you work on the rules

A rule id is an address: \`dates/weekday#before\` is in \`src/pipeline/4-annotations/dates/weekday.ts\`, and
\`dating/own-date#dateline\` in \`src/pipeline/6-events/dating/own-date.ts\`. Reading has two halves. Stage 4 finds an
expression and what it means apart from any calendar; stage 6 dates the documents together and puts the expressions on the
calendar. Types and values follow TIMEX3 of [TimeML 1.2.1](https://www.timeml.org/): \`DATE\`, \`TIME\`, \`DURATION\` and
\`SET\`; \`2024-W12\` for a week, \`2024-W12-WE\` for its weekend, \`199\` for a decade, \`14\` for a century, \`Q\`, \`H\`, \`SP\`,
\`SU\`, \`FA\`, \`WI\` for parts of a year, \`MO\`, \`MI\`, \`AF\`, \`EV\`, \`NI\` for parts of a day; \`PAST_REF\`, \`PRESENT_REF\` and
\`FUTURE_REF\` for what no calendar holds. As TimeML asks, the two ends of a stretch are marked apart, and a preposition is
not part of a time. A length has no EDTF; one that ends or begins at the document ("the past three weeks") has both.

### Which day a weekday is

A weekday, or a date without a year, is counted from the document's date, and the sentence says which way:

1. Words of its own: "last" is the one before the document's day, "next" and "coming" the one after, "this" the one of its
   week. "The previous" and "the following" count from the day told before them.
2. Prepositions: "since" looks back; "by", "until", "ahead of", "as early as" and "no later than" look ahead, unless a past
   perfect or the beginning of the sentence shows that the limit is over ("by Friday 300 had left").
3. Tense and modality: the nearest verb group before it decides, or the first behind it where it opens the clause. Past
   tenses look back. "Will", "would", "could", "should", "is to", "is due", "plans to", a participle of a timetable ("planned
   for Friday"), the present of a timetable ("talks begin Monday", "the team plays on Friday") and "is" itself ("the vote is
   Friday") look ahead; "could not" and "would have" do not.
   A weekday that owns a noun goes by the verb behind it, then by the noun: an election is ahead where no past verb stands
   with it ("a candidate in Sunday's election"), a raid or a ruling never is.
4. Where nothing says it, a weekday or a month is taken as past, and a day of a month as the nearer of the two, since news
   tells of what was; then the other reading is kept as an alternative. So it is where the weekday is that of the document
   itself. A tense that leads to a date more than 300 days away while the other is within 60 is not believed.

Under a dateline without a year ("GENEVA, March 19 (Agency) –") its day stands for the document's, where the document came
out on that day or within two. What a past verb tells of does not count from a day that is still ahead: after "Friday's vote",
"a day earlier, six people had been held" goes back to the last day told as past.

A weekday that stands with its date ("Tuesday, March 19") is only a check on it, and a vote for the year.
`;

export const NEVER = `## What is never a date

Scores, prices, counts, ratios, versions, article numbers and resolutions; ages ("a 45-year-old", "in her
40s"), which say nothing of when; "Black Friday", "Christmas Island" and other names; "May", "March" and "fall" where they
are other words; "9/11", which is an event. A length ("a 24-hour strike") is a \`DURATION\` and never a point. Under each form
below stands what it must leave alone.
`;
