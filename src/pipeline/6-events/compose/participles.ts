/** Past participles that no rule gives, by base form; the verbs that news uses. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'arise arisen,awake awoken,be been,bear borne,beat beaten,become become,begin begun,bend bent,bet bet,bind bound,' +
    'bite bitten,bleed bled,blow blown,break broken,breed bred,bring brought,broadcast broadcast,build built,' +
    'burst burst,buy bought,cast cast,catch caught,choose chosen,come come,cost cost,creep crept,cut cut,deal dealt,' +
    'dig dug,do done,draw drawn,drink drunk,drive driven,eat eaten,fall fallen,feed fed,feel felt,fight fought,' +
    'find found,flee fled,fly flown,forbid forbidden,forecast forecast,forget forgotten,forgive forgiven,freeze frozen,' +
    'get got,give given,go gone,grind ground,grow grown,hang hanged,have had,hear heard,hide hidden,hit hit,hold held,' +
    'hurt hurt,keep kept,know known,lay laid,lead led,leap leapt,leave left,lend lent,let let,lie lain,light lit,' +
    'lose lost,make made,mean meant,meet met,mistake mistaken,mow mown,overcome overcome,override overridden,' +
    'overrun overrun,oversee overseen,overtake overtaken,overthrow overthrown,pay paid,put put,quit quit,read read,' +
    'rebuild rebuilt,repay repaid,rid rid,ride ridden,ring rung,rise risen,run run,say said,see seen,seek sought,' +
    'sell sold,send sent,set set,shake shaken,shed shed,shoot shot,show shown,shrink shrunk,shut shut,sing sung,' +
    'sink sunk,sit sat,slay slain,sleep slept,slide slid,sow sown,speak spoken,spend spent,spill spilt,split split,' +
    'spread spread,stand stood,steal stolen,stick stuck,sting stung,strike struck,strive striven,swear sworn,' +
    'sweep swept,swim swum,take taken,teach taught,tear torn,tell told,think thought,throw thrown,undergo undergone,' +
    'understand understood,undertake undertaken,uphold upheld,upset upset,wake woken,wear worn,win won,wind wound,' +
    'withdraw withdrawn,withhold withheld,withstand withstood,wound wounded,write written'
  )
    .split(',')
    .map((pair): readonly [string, string] => {
      const [base = '', participle = ''] = pair.split(' ');
      return [base, participle];
    }),
);

/** One short syllable with one consonant behind it. */
// Matches "ban", "stab", "trap"; not "raid", "kill", "arm".
const SHORT = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

/** Longer verbs that double their last letter: the stress is on the end, or the word is built like one that has it. */
const DOUBLING = new Set(
  (
    'abet abhor admit allot cancel commit compel concur confer control defer deter disbar dispel emit equip expel ' +
    'handicap incur infer kidnap label omit outgun patrol permit prefer propel quarrel rebel recur refer regret repel ' +
    'submit transfer transmit travel'
  ).split(' '),
);

/** The past participle of a verb that may have a particle: "lay down" → "laid down", "expel" → "expelled". */
export function participleOf(verb: string): string {
  const [head = '', ...rest] = verb.split(' ');
  return [formOf(head), ...rest].join(' ');
}

function formOf(verb: string): string {
  const irregular = IRREGULAR.get(verb);
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (verb.endsWith('c')) return `${verb}ked`;
  return SHORT.test(verb) || DOUBLING.has(verb) ? `${verb}${verb.at(-1) ?? ''}ed` : `${verb}ed`;
}
