import { lemmaTable } from './lemma-table.ts';

/** Forms of "be", "have" and "do", and of verbs that quick writing shortens. Apostrophes are straight in these tables. */
export const AUXILIARIES = lemmaTable(`
  be is are am was were been being 's 're 'm s re m r ar ai
  have has had having 've ve
  do does did done doing du
  go gon
  get got
  want wan
`);

/** What else an apostrophe with a letter stands for, by its Penn tag. */
export const SHORT_PASTS = lemmaTable(`
  have 'd
`);

export const MODAL_FORMS = lemmaTable(`
  will 'll ll wo wilt
  can ca
  would 'd d
  shall sha
`);

/** Personal pronouns are under their first case; those that stand alone are under the possessive, as treebanks have it. */
export const PRONOUNS = lemmaTable(`
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
export const POSSESSIVES = lemmaTable(`
  your ur yo
`);

export const DETERMINERS = lemmaTable(`
  a an
  this these
  that those
`);

export const RELATIVES = lemmaTable(`
  who whom
`);

/** Words that are under another one wherever they stand, by their universal tag. */
export const WORDS_BY_UPOS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  PART: lemmaTable(`
    not n't nt
    to na ta
    's ' s
  `),
  ADP: lemmaTable(`
    versus vs vs.
    through thru
    with w/ w
    without w/o w/out
    of o ta a
    till til 'til 'till
  `),
  SCONJ: lemmaTable(`
    because 'cause coz
    cause cuz
    though tho
    till til 'til
  `),
  CCONJ: lemmaTable(`
    and n 'n n' 'n'
    versus vs vs.
  `),
  ADV: lemmaTable(`
    a.k.a. aka a.k.a
    i.e. ie i.e
    e.g. eg e.g eg.
    too to
  `),
  NOUN: lemmaTable(`
    a.m. am a.m
    p.m. pm p.m
    etc. etc
  `),
  NUM: lemmaTable(`
    million m
    thousand k
    billion b bn
    trillion t tn
  `),
  PUNCT: lemmaTable(`
    - –
    " “ ” „ « » \`\`
  `),
  SYM: lemmaTable(`
    - –
  `),
};
