/**
 * Abbreviations that end in a full stop, by what may follow them inside of a sentence. In lower case, with their stop.
 * Closed lists from style guides of news agencies: titles, months, states, units and companies.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Titles before a name, and other words that always have something behind them: no sentence ends with them. */
export const TITLES = words(
  'mr. mrs. ms. messrs. mme. mlle. dr. drs. prof. profs. rev. revs. fr. msgr. hon. gen. gens. maj. col. lt. lts. capt. cmdr. cdr. sgt. sgts. cpl. pvt. pfc. spc. adm. brig. ens. sen. sens. rep. reps. gov. govs. pres. amb. supt. insp. det. const. sec. asst. atty. ste. mt. pt. bros. p.s. vs. v. e.g. i.e. cf. viz. incl. esp. fmr. gen.-lt. lt.-gen.',
);

/** Before a number only: "No. 2" and "Art. 5", but "The answer was no." */
export const BEFORE_NUMBERS = words(
  'no. nos. nr. art. arts. sec. secs. fig. figs. p. pp. vol. vols. ch. para. paras. par. cl. ver. op. approx. est. c. ca. circa. max. min. tel. ext. rm. apt. flt. hwy. rte. div. bn. m. psalm.',
);

/** Only these with a capital are abbreviations; in small letters they are words that may end a sentence. */
export const CAPITAL_ONLY = words(
  'mass. miss. wash. ill. ore. ark. la. pa. ont. del. ind. fla. sat. sun. mon. wed. mar. dec. jun. gen. hon. rev. fr. sen. rep. gov. adm. pt. mt. maj.',
);

/** Months and weekdays: a day's number follows, or a month after a weekday. */
export const CALENDAR = words(
  'jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.',
);

/** Clock times; a sentence may end with them, and goes on before a day, a month or a zone. */
export const CLOCK = words('a.m. p.m. am. pm.');

/** May end a sentence, and often stand before a name: a sentence goes on unless a word follows that opens one. */
export const BEFORE_NAMES = words(
  'st. ft. inc. corp. co. cos. ltd. llc. plc. l.p. s.a. n.v. bros. jr. sr. esq. ph.d. m.d. m.p. dept. depts. univ. assn. assoc. inst. intl. natl. govt. gov’t. ave. blvd. rd. bldg. ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. penn. tenn. tex. va. vt. wash. wis. wisc. wyo. ont. que. alta. al. et.',
);

/** What follows a clock time inside of a sentence. */
export const AFTER_CLOCK = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec gmt utc bst est edt cst cdt mst mdt pst pdt et ct mt pt cet cest msk ist jst aest local eastern central mountain pacific moscow greenwich',
);

/** Parts of a whole that are named by a letter: "Plan B." ends a sentence where "George B." does not. */
export const LETTERED = words(
  'plan group vitamin hepatitis influenza type class category section part appendix schedule grade level phase point option annex article zone block gate hall wing team unit building platform terminal exhibit witness war series serie league chapter',
);

/**
 * Words that open sentences and, with a capital, nothing else: pronouns, determiners, conjunctions, prepositions,
 * adverbs, and the people and numbers that news begin with.
 */
export const OPENERS = words(
  'the a an this that these those he she it we they i you his her its their our my your there here who what when where why how which whose and but or nor so yet if while although though as after before since because until unless once whether whereas in on at by for from with without within into onto over under above below between among amid against across along around behind beneath beside beyond despite during except inside outside near of off per through throughout to toward towards upon via than like unlike according however meanwhile moreover furthermore nevertheless nonetheless instead otherwise therefore thus hence also then now later earlier still already soon again once recently previously currently today yesterday tomorrow tonight some many most more much several few all both each every either neither another other others such no not none nobody nothing one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions people officials authorities police troops soldiers residents protesters protestors demonstrators rescuers investigators prosecutors witnesses critics experts analysts lawmakers reporters journalists survivors firefighters asked speaking speaker’s only even just perhaps maybe indeed overall together doctors do does did is are was were has have had can could would should yes please thanks',
);

/** Verbs with which a speaker is named after a question or exclamation: “Where to?” Name asked. */
export const SPEECH_VERBS = words(
  'said says asked asks added adds replied replies wrote writes tweeted posted shouted cried told tells exclaimed demanded wondered warned declared announced insisted',
);

/** Words that keep their full stop where no sentence ends. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...[...TITLES, ...BEFORE_NUMBERS, ...CALENDAR, ...BEFORE_NAMES],
  ...words(
    'etc. arrv. attn. yrs. hrs. ed. eds. trans. sq. lb. lbs. oz. eve. info. conf. mob. misc. prob. resp. orig. temp.',
  ),
]);
