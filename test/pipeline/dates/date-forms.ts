/**
 * What the date rules find, leave alone and are known to get wrong: one table for each rule file. Each text is read as
 * published on Wednesday, 20 March 2024; a line of the expectation is the words, TIMEX3 type and value, and EDTF.
 */
export interface DateRow {
  readonly text: string;
  readonly times: readonly string[];
}

export interface KnownWrong extends DateRow {
  readonly reason: string;
}

export interface DateForm {
  readonly rule: string;
  readonly finds: readonly DateRow[];
  readonly leaves: readonly string[];
  readonly knownWrong: readonly KnownWrong[];
}

export const PUBLISHED = '2024-03-20';

export const DATE_FORMS: readonly DateForm[] = [
  {
    rule: 'dates/month-date',
    finds: [
      { text: 'The September 11 attacks changed air travel.', times: ['September 11 | DATE 2001-09-11 | 2001-09-11'] },
      { text: 'The fleet sailed in March 2011 for Cape Sorrow.', times: ['March 2011 | DATE 2011-03 | 2011-03'] },
      { text: 'The ferry sank on 7 March 2024 off the coast.', times: ['7 March 2024 | DATE 2024-03-07 | 2024-03-07'] },
      {
        text: 'The accord was signed on the 3rd of May, 2019, in Oslo.',
        times: ['the 3rd of May, 2019 | DATE 2019-05-03 | 2019-05-03'],
      },
      { text: 'Troops left in June 2019.', times: ['June 2019 | DATE 2019-06 | 2019-06'] },
      { text: 'The museum opened on Sept. 26, 2023.', times: ['Sept. 26, 2023 | DATE 2023-09-26 | 2023-09-26'] },
      { text: 'The dam burst on 2 February.', times: ['2 February | DATE 2024-02-02 | 2024-02-02'] },
      { text: 'The fair will open on 2 April.', times: ['2 April | DATE 2024-04-02 | 2024-04-02'] },
      { text: 'The trial is set to begin in May.', times: ['May | DATE 2024-05 | 2024-05'] },
      { text: 'Floods hit the valley in May.', times: ['May | DATE 2023-05 | 2023-05'] },
      { text: 'He was elected last November.', times: ['last November | DATE 2023-11 | 2023-11'] },
      { text: 'Every July the herds return.', times: ['Every July | SET XXXX-07 | -'] },
      {
        text: 'The strike on the twenty-first of February failed.',
        times: ['the twenty-first of February | DATE 2024-02-21 | 2024-02-21'],
      },
      { text: 'The bank said it would cut 400 jobs in August.', times: ['August | DATE 2024-08 | 2024-08'] },
      { text: 'The trial is set for June 9.', times: ['June 9 | DATE 2024-06-09 | 2024-06-09'] },
      { text: 'The lease expires in February.', times: ['February | DATE 2025-02 | 2025-02'] },
      { text: "The party leads the polls for November's election.", times: ['November | DATE 2024-11 | 2024-11'] },
      {
        text: 'He won in May 2011 and took office the following January.',
        times: ['May 2011 | DATE 2011-05 | 2011-05', 'the following January | DATE 2012-01 | 2012-01'],
      },
      {
        text: 'GENEVA, March 19 (Agency) -- A minister resigned today.',
        times: ['March 19 | DATE 2024-03-19 | 2024-03-19', 'today | DATE 2024-03-19 | 2024-03-19'],
      },
    ],
    leaves: [
      'Ministers gave way when leader Anna May resigned, and voters turned to May.',
      'The union may strike, and they march at dawn.',
      'Dec is a coder and Jan drives a bus.',
    ],
    knownWrong: [
      {
        text: 'Plans for the summit in August were praised.',
        times: ['August | DATE 2023-08 | 2023-08'],
        reason: "a month without a verb's hint is taken as past; the summit was ahead",
      },
    ],
  },
  {
    rule: 'dates/day-range',
    finds: [
      {
        text: 'From 3 to 7 March the roads were closed.',
        times: ['3 to 7 March | DATE 2024-03-03 | 2024-03-03/2024-03-07'],
      },
      {
        text: 'The pass was shut between 3 and 7 February.',
        times: ['3 and 7 February | DATE 2024-02-03 | 2024-02-03/2024-02-07'],
      },
      {
        text: 'The road will be closed from Sept. 3-7, 2024.',
        times: ['Sept. 3-7, 2024 | DATE 2024-09-03 | 2024-09-03/2024-09-07'],
      },
    ],
    leaves: [],
    knownWrong: [],
  },
  {
    rule: 'dates/weekday',
    finds: [
      { text: 'This Sunday, swimmers crossed the strait.', times: ['This Sunday | DATE 2024-03-17 | 2024-03-17'] },
      { text: 'This Sunday, swimmers will cross the strait.', times: ['This Sunday | DATE 2024-03-24 | 2024-03-24'] },
      { text: 'The hearing was adjourned to Monday.', times: ['Monday | DATE 2024-03-25 | 2024-03-25'] },
      { text: 'The storm was expected to land on Tuesday.', times: ['Tuesday | DATE 2024-03-19 | 2024-03-19'] },
      { text: 'The court was expected to rule on Friday.', times: ['Friday | DATE 2024-03-22 | 2024-03-22'] },
      { text: 'They had been due to meet on Friday.', times: ['Friday | DATE 2024-03-15 | 2024-03-15'] },
      {
        text: 'Talks, which began Tuesday, resume Thursday.',
        times: ['Tuesday | DATE 2024-03-19 | 2024-03-19', 'Thursday | DATE 2024-03-21 | 2024-03-21'],
      },
      { text: 'Rebels shelled the town on Friday.', times: ['Friday | DATE 2024-03-15 | 2024-03-15'] },
      { text: 'The court will rule on Friday.', times: ['Friday | DATE 2024-03-22 | 2024-03-22'] },
      { text: 'The minister resigned on Wednesday.', times: ['Wednesday | DATE 2024-03-20 | 2024-03-20'] },
      { text: 'Talks begin Monday in Geneva.', times: ['Monday | DATE 2024-03-25 | 2024-03-25'] },
      { text: 'The results could come as early as Saturday.', times: ['Saturday | DATE 2024-03-23 | 2024-03-23'] },
      { text: "Thursday's strike halted trains.", times: ['Thursday | DATE 2024-03-14 | 2024-03-14'] },
      { text: "Friday's meeting will be the first.", times: ['Friday | DATE 2024-03-22 | 2024-03-22'] },
      { text: 'The bridge fell last Friday.', times: ['last Friday | DATE 2024-03-15 | 2024-03-15'] },
      { text: 'On Friday, the council planned to vote.', times: ['Friday | DATE 2024-03-15 | 2024-03-15'] },
      { text: 'The match, planned for Friday, drew crowds.', times: ['Friday | DATE 2024-03-22 | 2024-03-22'] },
      { text: 'They train every Tuesday.', times: ['every Tuesday | SET XXXX-WXX-2 | -'] },
      { text: 'Until Monday, nobody had known.', times: ['Monday | DATE 2024-03-18 | ../2024-03-18'] },
      { text: 'The minister said the court would rule on Friday.', times: ['Friday | DATE 2024-03-22 | 2024-03-22'] },
      { text: 'The mayor could not be reached on Friday.', times: ['Friday | DATE 2024-03-15 | 2024-03-15'] },
      { text: 'The speech, to be given Friday, was leaked.', times: ['Friday | DATE 2024-03-22 | 2024-03-22'] },
      { text: "Tempers rose ahead of Friday's vote.", times: ['Friday | DATE 2024-03-22 | 2024-03-22'] },
      {
        text: 'The primary is Tuesday, and there is a debate on Monday.',
        times: ['Tuesday | DATE 2024-03-26 | 2024-03-26', 'Monday | DATE 2024-03-25 | 2024-03-25'],
      },
      { text: 'The team plays again on Saturday.', times: ['Saturday | DATE 2024-03-23 | 2024-03-23'] },
      { text: 'Air strikes Friday killed nine people.', times: ['Friday | DATE 2024-03-15 | 2024-03-15'] },
      { text: "He will speak in Monday's debate.", times: ['Monday | DATE 2024-03-25 | 2024-03-25'] },
      { text: "He is a candidate in Sunday's election.", times: ['Sunday | DATE 2024-03-24 | 2024-03-24'] },
      { text: "Turnout in Sunday's election was low.", times: ['Sunday | DATE 2024-03-17 | 2024-03-17'] },
      { text: "Friday's raid will raise tensions.", times: ['Friday | DATE 2024-03-15 | 2024-03-15'] },
      { text: "After winning Tuesday's primary, she will rest.", times: ['Tuesday | DATE 2024-03-19 | 2024-03-19'] },
      { text: 'The envoys are meeting Friday.', times: ['Friday | DATE 2024-03-22 | 2024-03-22'] },
      { text: 'The bill, if approved Friday, becomes law.', times: ['Friday | DATE 2024-03-22 | 2024-03-22'] },
      { text: 'I expect to be there Friday.', times: ['Friday | DATE 2024-03-22 | 2024-03-22'] },
      { text: 'The bureau releases the report Friday.', times: ['Friday | DATE 2024-03-22 | 2024-03-22'] },
      {
        text: 'The panel that was to report on Monday wants more time.',
        times: ['Monday | DATE 2024-03-18 | 2024-03-18'],
      },
      { text: 'The panel was to report on Friday.', times: ['Friday | DATE 2024-03-22 | 2024-03-22'] },
    ],
    leaves: ['He wrote for the Harbour Sun.', 'Shoppers queued on Black Friday.', 'The sun rose and she sat down.'],
    knownWrong: [
      {
        text: 'The truce held until Thursday.',
        times: ['Thursday | DATE 2024-03-21 | ../2024-03-21'],
        reason: '"until" behind a past verb is read as a limit ahead, which it mostly is',
      },
    ],
  },
  {
    rule: 'dates/join-neighbours',
    finds: [
      {
        text: 'The siren wailed for an hour and 20 minutes.',
        times: ['an hour and 20 minutes | DURATION PT1H20M | -'],
      },
      {
        text: 'She won in 2 hours 14 minutes 4 seconds.',
        times: ['2 hours 14 minutes 4 seconds | DURATION PT2H14M4S | -'],
      },
      {
        text: 'The mayor speaks at 8 p.m. tonight.',
        times: ['8 p.m. tonight | TIME 2024-03-20T20:00 | 2024-03-20T20:00'],
      },
      {
        text: "The vote began on Monday evening at 7 o'clock.",
        times: ["Monday evening at 7 o'clock | TIME 2024-03-18T19:00 | 2024-03-18T19:00"],
      },
      {
        text: "They left at 7 o'clock on Monday morning.",
        times: ["7 o'clock on Monday morning | TIME 2024-03-18T07:00 | 2024-03-18T07:00"],
      },
      {
        text: 'It starts at 6 p.m. (1700 GMT) tomorrow.',
        times: ['6 p.m. | TIME 2024-03-21T18:00 | 2024-03-21T18:00', 'tomorrow | DATE 2024-03-21 | 2024-03-21'],
      },
      {
        text: 'The envoy said on Tuesday, March 19, that talks failed.',
        times: ['Tuesday, March 19 | DATE 2024-03-19 | 2024-03-19'],
      },
      { text: 'The envoy spoke on Tuesday (19 March).', times: ['Tuesday (19 March) | DATE 2024-03-19 | 2024-03-19'] },
      { text: 'They met on Monday last week.', times: ['Monday last week | DATE 2024-03-11 | 2024-03-11'] },
      {
        text: 'The blast came at 10:35 a.m. on Friday.',
        times: ['10:35 a.m. on Friday | TIME 2024-03-15T10:35 | 2024-03-15T10:35'],
      },
      { text: 'The mayor spoke on Friday morning.', times: ['Friday morning | TIME 2024-03-15TMO | 2024-03-15'] },
      { text: 'It was built in October last year.', times: ['October last year | DATE 2023-10 | 2023-10'] },
      {
        text: 'The village flooded in the week of 4 March.',
        times: ['the week of 4 March | DATE 2024-W10 | 2024-03-04/2024-03-10'],
      },
      {
        text: 'They met on Friday and Thursday.',
        times: ['Friday | DATE 2024-03-15 | 2024-03-15', 'Thursday | DATE 2024-03-14 | 2024-03-14'],
      },
      { text: 'Debts at year-end 2022 were small.', times: ['year-end 2022 | DATE 2022 | 2022-09~/2022-12~'] },
      {
        text: 'The train left at 3:15 in the afternoon.',
        times: ['3:15 in the afternoon | TIME 2024-03-20T15:15 | 2024-03-20T15:15'],
      },
    ],
    leaves: [],
    knownWrong: [],
  },
  {
    rule: 'dates/relative-unit',
    finds: [
      {
        text: 'The fire began the day before yesterday.',
        times: ['the day before yesterday | DATE 2024-03-18 | 2024-03-18'],
      },
      { text: 'He returns the day after tomorrow.', times: ['the day after tomorrow | DATE 2024-03-22 | 2024-03-22'] },
      { text: 'Snow fell last week.', times: ['last week | DATE 2024-W11 | 2024-03-11/2024-03-17'] },
      { text: 'The talks resume next month.', times: ['next month | DATE 2024-04 | 2024-04'] },
      { text: 'The port reopened this week.', times: ['this week | DATE 2024-W12 | 2024-03-18/2024-03-24'] },
      {
        text: 'The dam burst on 2 February. The following day the army arrived.',
        times: ['2 February | DATE 2024-02-02 | 2024-02-02', 'The following day | DATE 2024-02-03 | 2024-02-03'],
      },
      {
        text: 'The mine closed in 1998. The following year the railway went.',
        times: ['1998 | DATE 1998 | 1998', 'The following year | DATE 1999 | 1999'],
      },
      {
        text: 'The envoys met on 12 March. The same day the border reopened.',
        times: ['12 March | DATE 2024-03-12 | 2024-03-12', 'The same day | DATE 2024-03-12 | 2024-03-12'],
      },
      { text: 'Prices rose over the weekend.', times: ['the weekend | DATE 2024-W11-WE | 2024-03-16/2024-03-17'] },
      {
        text: 'The crews will rest at the weekend.',
        times: ['the weekend | DATE 2024-W12-WE | 2024-03-23/2024-03-24'],
      },
      {
        text: 'It rained yesterday and it will rain tomorrow.',
        times: ['yesterday | DATE 2024-03-19 | 2024-03-19', 'tomorrow | DATE 2024-03-21 | 2024-03-21'],
      },
      { text: 'The castle dates from the 15th century.', times: ['the 15th century | DATE 14 | 14XX'] },
      { text: 'These days nobody comes.', times: ['These days | DATE PRESENT_REF | 2024-03-20~'] },
      { text: 'He watched This Week on Sunday.', times: ['Sunday | DATE 2024-03-17 | 2024-03-17'] },
    ],
    leaves: [
      "The habits of today's youth differ.",
      'She wrote it for Norland Today.',
      'The temple is from the 5th century BC.',
      'The day of the dead, man of the year',
      'Back in the day, few could read.',
    ],
    knownWrong: [
      {
        text: "Today's roads are wider.",
        times: ['Today | DATE 2024-03-20 | 2024-03-20'],
        reason: `"today's" of an age is read as the day, but before a few words such as "youth"`,
      },
    ],
  },
  {
    rule: 'dates/distance',
    finds: [
      {
        text: 'The mill burned down two and a half years ago.',
        times: ['two and a half years ago | DATE 2021 | 2021'],
      },
      { text: 'Years later he came home.', times: ['Years later | DATE FUTURE_REF | XXXX-XX-XX'] },
      { text: 'The bridge was built three years ago.', times: ['three years ago | DATE 2021 | 2021'] },
      { text: 'The fire began two days ago.', times: ['two days ago | DATE 2024-03-18 | 2024-03-18'] },
      { text: 'Some 20 years ago there were riots here.', times: ['Some 20 years ago | DATE 2004 | 2004~'] },
      {
        text: 'Several days ago, a bus crashed.',
        times: ['Several days ago | DATE PAST_REF | 2024-03-11~/2024-03-17~'],
      },
      {
        text: 'He was arrested on 2 February. A week later he was freed.',
        times: ['2 February | DATE 2024-02-02 | 2024-02-02', 'A week later | DATE 2024-02-09 | 2024-02-09'],
      },
      {
        text: 'Three days after the landslide, rescuers reached the village.',
        times: ['Three days | DURATION P3D | -'],
      },
      {
        text: 'Production rose in the third quarter of 2023 from a year earlier.',
        times: ['the third quarter of 2023 | DATE 2023-Q3 | 2023-35', 'a year earlier | DATE 2022-Q3 | 2022-35'],
      },
      {
        text: 'Sales fell in 2011. Two years earlier they had doubled.',
        times: ['2011 | DATE 2011 | 2011', 'Two years earlier | DATE 2009 | 2009'],
      },
      {
        text: 'Prices rose last year and the year before.',
        times: ['last year | DATE 2023 | 2023', 'the year before | DATE 2022 | 2022'],
      },
    ],
    leaves: ['He came no later than promised.'],
    knownWrong: [],
  },
  {
    rule: 'dates/span',
    finds: [
      {
        text: 'Rain is forecast in the weeks ahead.',
        times: ['the weeks ahead | DURATION PXW | 2024-03-20/2024-04-17~'],
      },
      {
        text: 'In the months to come prices will rise.',
        times: ['the months to come | DURATION PXM | 2024-03/2024-09~'],
      },
      { text: 'It has happened in past years.', times: ['past years | DATE PAST_REF | -'] },
      { text: 'He spent the next five years in exile.', times: ['the next five years | DURATION P5Y | -'] },
      {
        text: 'The price has doubled in the past three weeks.',
        times: ['the past three weeks | DURATION P3W | 2024-02-28~/2024-03-20'],
      },
      {
        text: 'The lake has shrunk over the last three decades.',
        times: ['the last three decades | DURATION P30Y | 1994~/2024'],
      },
      { text: 'Hundreds have crossed in recent days.', times: ['recent days | DURATION PXD | 2024-03-14~/2024-03-20'] },
      {
        text: 'The plant will be built in the next two years.',
        times: ['the next two years | DURATION P2Y | 2024/2026~'],
      },
      { text: 'The town has grown in the past year.', times: ['the past year | DURATION P1Y | 2023~/2024'] },
      { text: 'In the year ahead, taxes will rise.', times: ['the year ahead | DURATION P1Y | 2024/2025~'] },
    ],
    leaves: ['The past president met the next of kin.'],
    knownWrong: [],
  },
  {
    rule: 'dates/duration',
    finds: [
      { text: 'The strike lasted half an hour.', times: ['half an hour | DURATION PT30M | -'] },
      { text: 'It took almost half a century.', times: ['almost half a century | DURATION P50Y | -'] },
      { text: 'They waited two and a half hours.', times: ['two and a half hours | DURATION PT2H30M | -'] },
      { text: 'A three-and-a-half-month drought ended.', times: ['three-and-a-half-month | DURATION P3.5M | -'] },
      { text: 'The siege lasted for 18 days.', times: ['18 days | DURATION P18D | -'] },
      { text: 'The six-month ban ended the trade.', times: ['six-month | DURATION P6M | -'] },
      { text: 'A 24-hour strike stopped the trains.', times: ['24-hour | DURATION PT24H | -'] },
      { text: 'She waited a year and a half.', times: ['a year and a half | DURATION P1Y6M | -'] },
      { text: 'The feud has lasted decades.', times: ['decades | DURATION PXY | -'] },
      { text: 'They paid for 30 years.', times: ['30 years | DURATION P30Y | -'] },
      { text: 'The two-year-old truce is in danger.', times: ['two-year-old | DURATION P2Y | -'] },
      { text: 'A yearlong inquiry found nothing.', times: ['yearlong | DURATION P1Y | -'] },
      { text: 'It has stood for a quarter-century.', times: ['a quarter-century | DURATION P25Y | -'] },
      { text: 'It has stood for a quarter of a century.', times: ['a quarter of a century | DURATION P25Y | -'] },
    ],
    leaves: [
      'The star is 50 light years away.',
      'The once-a-year fair was full.',
      'About a quarter of the crop was lost.',
      'The minutes of the meeting were kept.',
    ],
    knownWrong: [
      {
        text: 'She hopes to fly one day.',
        times: ['one day | DURATION P1D | -'],
        reason: 'idle "one day" is read as a length',
      },
    ],
  },
  {
    rule: 'dates/age',
    finds: [],
    leaves: [
      'He died aged 78 years.',
      'A 45-year-old man and a 6-month-old baby were pulled out.',
      'His two-day old calf died.',
      'The tree is 300 years old.',
    ],
    knownWrong: [],
  },
  {
    rule: 'dates/decade',
    finds: [
      { text: 'He moved here in the nineties.', times: ['the nineties | DATE 199 | 199X'] },
      { text: 'Songs of the 60s and 70s were played.', times: ['the 60s | DATE 196 | 196X', '70s | DATE 197 | 197X'] },
      { text: 'The plant closed in the late 1990s.', times: ['the late 1990s | DATE 199 | 1997~/1999~'] },
      { text: "Songs of the '80s were played.", times: ["the '80s | DATE 198 | 198X"] },
    ],
    leaves: ['She is in her sixties.', 'She is in her 40s and he is in his early 70s.'],
    knownWrong: [],
  },
  {
    rule: 'dates/year',
    finds: [
      { text: "The club was founded in '98.", times: ["'98 | DATE 1998 | 1998"] },
      { text: "It was the summer of '69.", times: ["'69 | DATE 1969 | 1969"] },
      { text: 'The town was taken in 1998.', times: ['1998 | DATE 1998 | 1998'] },
      { text: 'The 2020 agreement held.', times: ['2020 | DATE 2020 | 2020'] },
    ],
    leaves: [
      "He was told '20 people died' there.",
      'The army bought 2000 trucks and 1,998 rifles.',
      'The home side won 3-2, and shares rose to 19.50.',
      'Rule 10, Article 5 and Resolution 1701 were cited.',
    ],
    knownWrong: [
      {
        text: 'The firm moved to 1990 Main Street.',
        times: ['1990 | DATE 1990 | 1990'],
        reason: 'a house number that looks like a year',
      },
    ],
  },
  {
    rule: 'dates/spelled-year',
    finds: [
      { text: 'Born in nineteen eighty-four, she left.', times: ['nineteen eighty-four | DATE 1984 | 1984'] },
      {
        text: 'It should be done by the year two thousand and thirty.',
        times: ['the year two thousand and thirty | DATE 2030 | ../2030'],
      },
      {
        text: 'The war began on January sixteenth, nineteen ninety-one.',
        times: ['January sixteenth, nineteen ninety-one | DATE 1991-01-16 | 1991-01-16'],
      },
    ],
    leaves: ['In nineteen cases nothing was found.', 'They paid two thousand for it.'],
    knownWrong: [],
  },
  {
    rule: 'dates/wrap-interval',
    finds: [
      {
        text: 'The fair ran from Thursday to Saturday.',
        times: [
          'Thursday | DATE 2024-03-14 | 2024-03-14/2024-03-16',
          'Saturday | DATE 2024-03-16 | 2024-03-14/2024-03-16',
        ],
      },
      {
        text: 'The curfew applies from tomorrow night into Friday morning.',
        times: [
          'tomorrow night | TIME 2024-03-21TNI | 2024-03-21/2024-03-22',
          'Friday morning | TIME 2024-03-22TMO | 2024-03-21/2024-03-22',
        ],
      },
      {
        text: 'It fell between April and May.',
        times: ['April | DATE 2023-04 | 2023-04/2023-05', 'May | DATE 2023-05 | 2023-04/2023-05'],
      },
      { text: 'The bill would fund the army through September.', times: ['September | DATE 2024-09 | ../2024-09'] },
      {
        text: 'Between 2019 and 2021 the army shrank.',
        times: ['2019 | DATE 2019 | 2019/2021', '2021 | DATE 2021 | 2019/2021'],
      },
      { text: 'The law has applied since 2015.', times: ['2015 | DATE 2015 | 2015/..'] },
      { text: 'The army must leave by 15 April.', times: ['15 April | DATE 2024-04-15 | ../2024-04-15'] },
      { text: 'He ruled from 1991 to 1997.', times: ['1991 | DATE 1991 | 1991/1997', '1997 | DATE 1997 | 1991/1997'] },
      { text: 'The summit was postponed until September.', times: ['September | DATE 2024-09 | ../2024-09'] },
      { text: 'It was the worst flood since April.', times: ['April | DATE 2023-04 | 2023-04/..'] },
      {
        text: 'The feast - February 6 - this year drew few.',
        times: ['February 6 | DATE 2024-02-06 | 2024-02-06', 'this year | DATE 2024 | 2024'],
      },
    ],
    leaves: ['From one town to another, between friends, since it rained.'],
    knownWrong: [],
  },
  {
    rule: 'dates/extend-part',
    finds: [
      { text: 'The dam was built in early 2022.', times: ['early 2022 | DATE 2022 | 2022-01~/2022-04~'] },
      { text: 'The herds came in late September.', times: ['late September | DATE 2023-09 | 2023-09-21~/2023-09-30~'] },
      { text: 'The plant will open in mid-2025.', times: ['mid-2025 | DATE 2025 | 2025-05~/2025-08~'] },
      {
        text: 'The budget is due by the end of the month.',
        times: ['the end of the month | DATE 2024-03 | ../2024-03-31'],
      },
      {
        text: 'The last week of May was dry.',
        times: ['The last week of May | DATE 2023-05 | 2023-05-21~/2023-05-31~'],
      },
    ],
    leaves: ['The early bird and the late poet met in the middle.'],
    knownWrong: [],
  },
  {
    rule: 'dates/season',
    finds: [
      { text: 'The bridge opened last summer.', times: ['last summer | DATE 2023-SU | 2023-22'] },
      { text: 'The fields burned in the spring of 2011.', times: ['the spring of 2011 | DATE 2011-SP | 2011-21'] },
      { text: 'Nothing has been heard of them since summer.', times: ['summer | DATE 2023-SU | 2023-22/..'] },
      { text: 'The lake froze last winter.', times: ['last winter | DATE 2023-WI | 2023-24'] },
      {
        text: 'They parted in April 1970. That summer she sailed.',
        times: ['April 1970 | DATE 1970-04 | 1970-04', 'That summer | DATE 1970-SU | 1970-22'],
      },
    ],
    leaves: ['Leaves fall and wells spring up.'],
    knownWrong: [],
  },
  {
    rule: 'dates/quarter',
    finds: [
      { text: 'The last quarter of 2018 was poor.', times: ['The last quarter of 2018 | DATE 2018-Q4 | 2018-36'] },
      {
        text: 'In the first half of the year imports fell.',
        times: ['the first half of the year | DATE 2024-H1 | 2024-40'],
      },
      {
        text: 'Exports fell in the third quarter of 2022.',
        times: ['the third quarter of 2022 | DATE 2022-Q3 | 2022-35'],
      },
      { text: 'The first-quarter loss widened.', times: ['first-quarter | DATE 2024-Q1 | 2024-33'] },
      { text: 'In the first half of 2023 imports fell.', times: ['the first half of 2023 | DATE 2023-H1 | 2023-40'] },
      {
        text: 'Profit rose in the third quarter of 2023. After a flat second quarter, it had been expected to fall. In the 2022 quarter it fell.',
        times: [
          'the third quarter of 2023 | DATE 2023-Q3 | 2023-35',
          'second quarter | DATE 2023-Q2 | 2023-34',
          'the 2022 quarter | DATE 2022-Q3 | 2022-35',
        ],
      },
    ],
    leaves: ['She scored in the first half.'],
    knownWrong: [],
  },
  {
    rule: 'dates/clock',
    finds: [
      { text: 'It closed at noon local time.', times: ['noon local time | TIME 2024-03-20T12:00 | 2024-03-20T12:00'] },
      {
        text: 'The strike began at 6 a.m. (0400 GMT) on Sunday.',
        times: ['6 a.m. | TIME 2024-03-17T06:00 | 2024-03-17T06:00', 'Sunday | DATE 2024-03-17 | 2024-03-17'],
      },
      {
        text: 'Twelve were missing as of 6 pm local time on Sunday.',
        times: ['6 pm local time on Sunday | TIME 2024-03-17T18:00 | 2024-03-17T18:00'],
      },
      { text: 'The curfew starts at 18:30.', times: ['18:30 | TIME 2024-03-20T18:30 | 2024-03-20T18:30'] },
      {
        text: 'The vote ended at midnight Thursday.',
        times: ['midnight Thursday | TIME 2024-03-14T24:00 | 2024-03-14'],
      },
    ],
    leaves: ['The runners came home in 2:14:04 and 2:20:55.', 'The ratio was 10:35 and the score 3:2.'],
    knownWrong: [],
  },
  {
    rule: 'dates/part-of-day',
    finds: [
      { text: 'Shots were heard last night.', times: ['last night | TIME 2024-03-19TNI | 2024-03-19'] },
      { text: 'The minister will speak tonight.', times: ['tonight | TIME 2024-03-20TNI | 2024-03-20'] },
      {
        text: 'The dam burst on 2 February. The next morning the army arrived.',
        times: ['2 February | DATE 2024-02-02 | 2024-02-02', 'The next morning | TIME 2024-02-03TMO | 2024-02-03'],
      },
      {
        text: 'The bridge fell on 5 March. The night before, it had snowed.',
        times: ['5 March | DATE 2024-03-05 | 2024-03-05', 'The night before | TIME 2024-03-04TNI | 2024-03-04'],
      },
      { text: 'Overnight, planes hit the depot.', times: ['Overnight | TIME 2024-03-19TNI | 2024-03-19'] },
    ],
    leaves: ['It was a long night for the morning crew.'],
    knownWrong: [],
  },
  {
    rule: 'dates/set',
    finds: [
      { text: 'The games are held every second year.', times: ['every second year | SET P2Y | -'] },
      { text: 'The herds return every other year.', times: ['every other year | SET P2Y | -'] },
      { text: 'The paper is printed daily.', times: ['daily | SET P1D | -'] },
      { text: 'Floods come every year.', times: ['every year | SET P1Y | -'] },
      { text: 'The line carries 20 trains a day.', times: ['a day | SET P1D | -'] },
      { text: 'The council meets every two weeks.', times: ['every two weeks | SET P2W | -'] },
      { text: 'Every few months the river floods.', times: ['Every few months | SET PXM | -'] },
    ],
    leaves: [
      'The daily newspaper and the weekly Harbour Post closed.',
      'The quarterly dividend and the annual rate rose.',
    ],
    knownWrong: [],
  },
  {
    rule: 'dates/reference',
    finds: [
      { text: 'The road is now closed.', times: ['now | DATE PRESENT_REF | 2024-03-20~'] },
      { text: 'The firm recently hired a chef.', times: ['recently | DATE PAST_REF | -'] },
      {
        text: 'It has failed in the past and may in the future.',
        times: ['the past | DATE PAST_REF | -', 'the future | DATE FUTURE_REF | -'],
      },
    ],
    leaves: [
      'Now, consider the harbour.',
      'The roof fell as recently as this.',
      'It was signed by then-mayor Brandt.',
      'The future of the mine is unclear, soon after the recent vote.',
    ],
    knownWrong: [],
  },
  {
    rule: 'dates/numeric-date',
    finds: [
      { text: 'It rained on 2024-02-05.', times: ['2024-02-05 | DATE 2024-02-05 | 2024-02-05'] },
      { text: 'It rained on 25/12/2023.', times: ['25/12/2023 | DATE 2023-12-25 | 2023-12-25'] },
      { text: 'It rained on 05/02/2024.', times: ['05/02/2024 | DATE 2024-XX-XX | [2024-02-05,2024-05-02]'] },
    ],
    leaves: ['The 9/11 attacks changed air travel.', 'Version 1.2.3 and 555-01-2024-7 failed.'],
    knownWrong: [],
  },
  {
    rule: 'dates/holiday',
    finds: [
      { text: 'The truce ended on Good Friday.', times: ['Good Friday | DATE 2024-03-29 | 2024-03-29'] },
      { text: "The shops reopened on New Year's Day.", times: ["New Year's Day | DATE 2024-01-01 | 2024-01-01"] },
      { text: 'Polls will open on Election Day.', times: ['Election Day | DATE 2024-11-05 | 2024-11-05'] },
      { text: 'Workers will march on May Day.', times: ['May Day | DATE 2024-05-01 | 2024-05-01'] },
      { text: 'The strike began on Labor Day.', times: ['Labor Day | DATE 2023-09-04 | 2023-09-04'] },
      { text: 'A storm hit on Christmas Eve.', times: ['Christmas Eve | DATE 2023-12-24 | 2023-12-24'] },
      { text: 'Shops shut last Thanksgiving.', times: ['last Thanksgiving | DATE 2023-11-23 | 2023-11-23'] },
      { text: 'The ceasefire ended at Easter.', times: ['Easter | DATE 2024-03-31 | 2024-03-31'] },
      { text: 'The ferry sank on Christmas Day 2009.', times: ['Christmas Day 2009 | DATE 2009-12-25 | 2009-12-25'] },
      {
        text: 'The pass was shut on Easter Monday 1998.',
        times: ['Easter Monday 1998 | DATE 1998-04-13 | 1998-04-13'],
      },
    ],
    leaves: ['It fell on Independence Day.', 'Crabs cover Christmas Island.'],
    knownWrong: [
      {
        text: 'Workers marched on May Day.',
        times: ['May Day | DATE 2024-05-01 | 2024-05-01'],
        reason: 'a past verb does not outweigh that the next one is near and the last ten months ago',
      },
    ],
  },
  {
    rule: 'dates/date-list',
    finds: [
      {
        text: 'Crews worked on 3 and 7 February.',
        times: ['3 | DATE 2024-02-03 | 2024-02-03', '7 February | DATE 2024-02-07 | 2024-02-07'],
      },
      {
        text: 'The choir sang on May 5, 6 and 7, 2011.',
        times: [
          'May 5 | DATE 2011-05-05 | 2011-05-05',
          '6 | DATE 2011-05-06 | 2011-05-06',
          '7, 2011 | DATE 2011-05-07 | 2011-05-07',
        ],
      },
      {
        text: 'They will meet on April 5 and 6.',
        times: ['April 5 | DATE 2024-04-05 | 2024-04-05', '6 | DATE 2024-04-06 | 2024-04-06'],
      },
    ],
    leaves: [],
    knownWrong: [],
  },
  {
    rule: 'dates/share-year',
    finds: [
      {
        text: 'Between May and July 2019 the pass was shut.',
        times: ['May | DATE 2019-05 | 2019-05/2019-07', 'July 2019 | DATE 2019-07 | 2019-05/2019-07'],
      },
      {
        text: 'He served from November to March 2019.',
        times: ['November | DATE 2018-11 | 2018-11/2019-03', 'March 2019 | DATE 2019-03 | 2018-11/2019-03'],
      },
      {
        text: 'They sailed from May 2 to June 5, 2019.',
        times: [
          'May 2 | DATE 2019-05-02 | 2019-05-02/2019-06-05',
          'June 5, 2019 | DATE 2019-06-05 | 2019-05-02/2019-06-05',
        ],
      },
    ],
    leaves: [],
    knownWrong: [],
  },
  {
    rule: 'dates/quarter-code',
    finds: [
      { text: 'Output rose in Q3 2019.', times: ['Q3 2019 | DATE 2019-Q3 | 2019-35'] },
      { text: 'Output fell in Q4.', times: ['Q4 | DATE 2023-Q4 | 2023-36'] },
    ],
    leaves: ['The G7 met in room Q5.'],
    knownWrong: [],
  },
  {
    rule: 'dates/join-periods',
    finds: [
      {
        text: 'Growth slowed in the July-September quarter.',
        times: ['the July-September quarter | DATE 2023-Q3 | 2023-35'],
      },
      {
        text: 'Sales in January rose from the same month last year.',
        times: ['January | DATE 2024-01 | 2024-01', 'the same month last year | DATE 2023-01 | 2023-01'],
      },
    ],
    leaves: [],
    knownWrong: [],
  },
  {
    rule: 'dates/count-from',
    finds: [
      {
        text: 'The shops closed the day after Christmas.',
        times: ['the day after Christmas | DATE 2023-12-26 | 2023-12-26'],
      },
      {
        text: 'He fled on 3 February, the day before the vote.',
        times: ['3 February | DATE 2024-02-03 | 2024-02-03', 'the day | DATE 2024-02-03 | 2024-02-03'],
      },
      {
        text: 'The mill burned down ten years ago today.',
        times: ['ten years ago today | DATE 2014-03-20 | 2014-03-20'],
      },
      {
        text: 'It rained a year ago this week.',
        times: ['a year ago this week | DATE 2023-W12 | 2023-03-20/2023-03-26'],
      },
      { text: 'They will vote a week from Sunday.', times: ['a week from Sunday | DATE 2024-03-31 | 2024-03-31'] },
    ],
    leaves: [],
    knownWrong: [
      {
        text: 'He fled the day after the vote.',
        times: ['the day | DURATION P1D | -'],
        reason: 'the day of an event that no date stands with is read as a length',
      },
    ],
  },
  {
    rule: 'dates/mark-told',
    finds: [
      {
        text: 'He will be tried on 5 April. The attack began at 13:40 local time.',
        times: [
          '5 April | DATE 2024-04-05 | 2024-04-05',
          '13:40 local time | TIME 2024-03-20T13:40 | 2024-03-20T13:40',
        ],
      },
      {
        text: 'They spoke on Monday ahead of Friday’s vote. A day earlier, six people had been held.',
        times: [
          'Monday | DATE 2024-03-18 | 2024-03-18',
          'Friday | DATE 2024-03-22 | 2024-03-22',
          'A day earlier | DATE 2024-03-17 | 2024-03-17',
        ],
      },
      {
        text: 'The vote is on 5 April. They will count that night.',
        times: ['5 April | DATE 2024-04-05 | 2024-04-05', 'that night | TIME 2024-04-05TNI | 2024-04-05'],
      },
    ],
    leaves: [],
    knownWrong: [],
  },
];
