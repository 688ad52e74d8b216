const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * The base form of a regular -ed or -ing form, by English spelling: "damaging" → "damage", "stopped" → "stop",
 * "carried" → "carry". For words in small letters that no table of irregular forms has. A form that is neither is
 * returned as it is.
 */
export function regularBase(word: string): string {
  const isPast = word.endsWith('ed');
  if (!isPast && !word.endsWith('ing')) return word;
  const stem = word.slice(0, isPast ? -2 : -3);
  // "ring" and "red" leave no stem.
  if (stem.length < STEM_LENGTH_MIN || !STEM.test(stem) || !VOWEL.test(stem)) return word;
  const changed = isPast ? stem : stem.replace(/y$/, 'i');
  if (changed.endsWith('i') && IE_WORDS.has(changed)) return `${changed}e`;
  if (isPast && stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  // "agreed", "guaranteed": the e of the ending is the base's own.
  if (isPast && stem.endsWith('e')) return `${stem}e`;
  return undoubled(stem) ?? (losesE(stem) ? `${stem}e` : stem);
}

/** "us" of "used", "fac" of "faced". */
const STEM_LENGTH_MIN = 2;

/** Matches "damag"; must not match "re-elect". */
const STEM = /^[a-z]+$/;
/** Matches "carri"; must not match "r". */
const VOWEL = /[aeiouy]/;

/** Bases in -ie, without their e: "died" and "dying" have one base. */
const IE_WORDS = words('di li ti vi beli underli unti hogti');

/** The base of a stem whose last consonant was doubled; null where it was not. */
function undoubled(stem: string): string | null {
  if (K_WORDS.has(stem)) return stem.slice(0, -1);
  // Matches `stopp`, `travell`, `quizz`; not `pass`, `staff`, `buzz`, whose bases are doubled as well.
  if (!/([bdglmnprt])\1$/.test(stem) && stem !== 'quizz' && stem !== 'focuss') return null;
  if (DOUBLE_BASES.has(stem)) return stem;
  // One syllable keeps both l ("killed"); of two the second is often doubled ("travelled").
  const isShort = /^[^aeiou]*[aeiou]{1,2}ll$/.test(stem);
  return isShort ? stem : stem.slice(0, -1);
}

/** A k stands between c and the ending. */
const K_WORDS = words('panick traffick mimick picnick frolick');

/** Bases that are spelled double themselves. */
const DOUBLE_BASES = words(
  'add err egg ebb purr butt boycott whirr install reinstall recall forestall stonewall appall enthrall distill ' +
    'instill fulfill enroll unroll refill overfill resell befall overspill backfill scroll',
);

/** Whether an e was lost before the ending. */
function losesE(stem: string): boolean {
  if (NO_E_WORDS.has(stem)) return false;
  return SHORT_STEM.test(stem) || E_STEMS.test(stem) || E_WORDS.has(stem);
}

/**
 * One syllable with one vowel and one consonant behind it: without an e that would have been doubled. Matches `hop` of
 * "hoping", `nam`, `quot`; must not match `hopp`, `look`, `show`, `fix`.
 */
const SHORT_STEM = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiouy][^aeiouwxyh]$/;

/**
 * Endings of longer stems that lost an e: after c, u, v, z, s and g; after a consonant and l or r; and after a single
 * vowel and a consonant where bare stems are rare. Matches `damag`, `forc`, `accus`, `tackl`, `evacuat`, `injur`,
 * `provid`, `acquir`, `describ`; not `kill`, `explain`, `defeat`, `hang`, `avoid`.
 */
const E_STEMS =
  /(?:[cuv]|[^t]z|[^n]g|[^s]s|[bcdfgkptz]l|[ct]r|[^eo]at|[^o]ut|[^aeo]id|[^eo]ad|[^e]ed|[^o]od|[^ao]ud|[^aeiou][aiou]k|[^aou]ul|[^eo]am|[^u]um|[^aeou]in|[^aeiou]ap|[^eo]ar|[^ae]ir|[^aeo]ur|[^aeiou][iou]b|y[lmprz])$/;

/** Stems that lost an e although others that end alike did not: "inviting" beside "visiting". */
const E_WORDS = words(
  'invit unit reunit writ excit incit ignit reignit recit expedit extradit rewrit underwrit overwrit requit ' +
    'promot demot devot denot connot compet complet delet deplet excret secret ' +
    'arrang rearrang derang rang chang exchang interchang estrang aveng reveng challeng scaveng plung lung expung ' +
    'infring hing cring imping bing fring ' +
    'breath bath cloth loath sooth teeth seeth wreath sheath unsheath ' +
    'creat recreat procreat permeat delineat nauseat ' +
    'compil recompil exil defil reconcil beguil revil profil inhal exhal impal consol cajol parol ' +
    'becom overcom welcom conven reconven interven contraven postpon condon aton dethron attun ' +
    'elop telescop ignor explor restor ador implor deplor interfer adher rever coher persever ' +
    'past tast wast bast ow aw ey ach rout rerout',
);

/** Stems that end like those that lost an e and did not lose any. */
const NO_E_WORDS = words(
  'focus refocus bias canvas caucus chorus debut murmur sugar collar pillar altar seminar format combat reput ' +
    'embed deed seed feed need heed weed speed proceed exceed succeed bleed breed origin cabin ruin catalog dialog waltz ' +
    'bus gas method period',
);
