/** Rows of "lemma form form": what each form is under. */
const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [lemma = '', ...forms] = row.trim().split(' ');
        return forms.map((form): [string, string] => [form, lemma]);
      }),
  );

/** Forms of "be", "have" and "do", and of verbs that quick writing shortens. Apostrophes are straight in these tables. */
export const AUXILIARIES = table(`
  be is are am was were been being 's 're 'm s re m r ar ai
  have has had having 've ve
  do does did done doing du
  go gon
  get got
  want wan
`);

/** What else an apostrophe with a letter stands for, by its Penn tag. */
export const SHORT_PASTS = table(`
  have 'd
`);

export const MODAL_FORMS = table(`
  will 'll ll wo wilt
  can ca
  would 'd d
  shall sha
`);

/** Personal pronouns are under their first case; those that stand alone are under the possessive, as treebanks have it. */
export const PRONOUNS = table(`
  I me
  they them 'em em
  he him
  we us 's
  she her
  my mine
  your yours
  our ours
  their theirs
  her hers
  you u ya y' ye
`);

/** Possessives that quick writing shortens. */
export const POSSESSIVES = table(`
  your ur yo
`);

export const DETERMINERS = table(`
  a an
  this these
  that those
`);

export const RELATIVES = table(`
  who whom
`);

/** Words that are under another one wherever they stand, by their universal tag. */
export const WORDS_BY_UPOS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  PART: table(`
    not n't nt
    to na ta
    's ' s
  `),
  ADP: table(`
    versus vs vs.
    through thru
    with w/ w
    without w/o w/out
    of o ta a
    till til 'til 'till
  `),
  SCONJ: table(`
    because 'cause coz
    cause cuz
    though tho
    till til 'til
  `),
  CCONJ: table(`
    and n 'n n' 'n'
    versus vs vs.
  `),
  ADV: table(`
    a.k.a. aka a.k.a
    i.e. ie i.e
    e.g. eg e.g eg.
    too to
  `),
  NOUN: table(`
    a.m. am a.m
    p.m. pm p.m
    etc. etc
  `),
  NUM: table(`
    million m
    thousand k
    billion b bn
    trillion t tn
  `),
  PUNCT: table(`
    - –
    " “ ” „ « » \`\`
  `),
  SYM: table(`
    - –
  `),
};
