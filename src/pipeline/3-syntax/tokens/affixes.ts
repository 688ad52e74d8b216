/**
 * Parts of words that keep their hyphen: English treebanks split "well-known" into three, but leave "co-founder" and
 * "career-wise" whole. The list of the guidelines (LDC's for OntoNotes and the English Web Treebank).
 */
const PREFIXES: ReadonlySet<string> = new Set(
  (
    'agro ante anti arch auto be bi bio co counter cross cyber de e eco ex extra geo hyper infra inter intra macro mega ' +
    'meta micro mid mini mis mono multi neo non over pan para peri poly post pre pro proto pseudo psycho quasi re semi ' +
    'socio sub super supra tele tran trans tri u uber ultra un under uni'
  ).split(' '),
);

const SUFFIXES: ReadonlySet<string> = new Set('esque ette fest fold gate ish itis less most rama wise'.split(' '));

/** Whole words with a hyphen: cries, which have no parts. */
const CRIES: ReadonlySet<string> = new Set(
  'uh-huh uh-uh uh-oh nuh-uh mm-hm mm-hmm mm-mm oh-ho whoo-hoo o-kay'.split(' '),
);

/** After "over" and the like these open phrases, as in "over-the-counter". */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'the', 'to']);

const AFFIX_LENGTH_MAX = 8;

/** Whether the hyphen at `hyphen` stands inside of one word, which began at `start`; `end` is where its right side does. */
export function joinsAffix(text: string, start: number, hyphen: number, end: number): boolean {
  const left = hyphen - start > AFFIX_LENGTH_MAX ? '' : text.slice(start, hyphen).toLowerCase();
  const right = end - hyphen > AFFIX_LENGTH_MAX ? '' : text.slice(hyphen + 1, end).toLowerCase();
  if (PREFIXES.has(left)) return !ARTICLES.has(right) && !(left === 'post' && STARTS_WITH_DIGIT.test(right));
  return SUFFIXES.has(right) || (left !== '' && right !== '' && CRIES.has(`${left}-${right}`));
}

/** Matches "2015" of "post-2015"; must not match "war". */
const STARTS_WITH_DIGIT = /^\d/;
