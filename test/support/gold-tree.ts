import type { Token, Upos } from '../../src/pipeline/reading.ts';

/** A sentence put together from its words, with their tree. */
export interface GoldTree {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/**
 * Reads a tree as tests write it: words parted by spaces, each as `word/tag/relation/head`, with heads counted from 1 and
 * 0 for the root: `Rebels/NNS/nsubj/2 fled^flee/VBD/root/0`. A lemma other than the word in lower case stands behind
 * `^`. Universal tags follow from the finer ones.
 */
export function goldTree(rows: string, certainty = 0): GoldTree {
  let text = '';
  let glued = true;
  const tokens = rows
    .trim()
    .split(/\s+/)
    .map((row): Token => {
      const [word = '', xpos = '', relation = '', head = ''] = row.split('/');
      const [spelled = '', lemma] = word.split('^');
      if (Number.isNaN(Number.parseInt(head, 10))) throw new Error(`${row}: expected word/tag/relation/head`);
      if (!glued && !GLUED_LEFT.test(xpos) && spelled !== "n't") text += ' ';
      const start = text.length;
      text += spelled;
      glued = GLUED_RIGHT.test(xpos);
      const upos = uposOf(xpos, relation, spelled.toLowerCase());
      return {
        start,
        end: text.length,
        text: spelled,
        lemma: lemma ?? (upos === 'PROPN' ? spelled : spelled.toLowerCase()),
        upos,
        xpos,
        head: Number.parseInt(head, 10) - 1,
        relation,
        certainty,
      };
    });
  return { text, tokens };
}

// Matches the tags of a full stop, comma, closing mark and "'s"; not that of an opening quotation mark.
const GLUED_LEFT = /^(?:[.,:]|''|POS|HYPH|-RRB-)$/;
// Matches the tags of an opening mark, hyphen and "$"; not that of a comma.
const GLUED_RIGHT = /^(?:``|HYPH|-LRB-|\$)$/;

const UPOS: Readonly<Record<string, Upos>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  JJ: 'ADJ',
  JJR: 'ADJ',
  JJS: 'ADJ',
  CD: 'NUM',
  PRP: 'PRON',
  PRP$: 'PRON',
  EX: 'PRON',
  WP: 'PRON',
  WP$: 'PRON',
  WRB: 'ADV',
  RB: 'ADV',
  RBR: 'ADV',
  RP: 'ADP',
  POS: 'PART',
  MD: 'AUX',
  CC: 'CCONJ',
  $: 'SYM',
};

function uposOf(xpos: string, relation: string, word: string): Upos {
  if (/^(?:aux|aux:pass|cop)$/.test(relation)) return xpos === 'TO' ? 'PART' : 'AUX';
  if (xpos.startsWith('V')) return 'VERB';
  if (xpos === 'IN') return relation === 'mark' ? 'SCONJ' : 'ADP';
  if (xpos === 'TO' || word === 'not' || word === "n't") return 'PART';
  if (xpos === 'DT' || xpos === 'WDT') return /^(?:det|det:predet)$/.test(relation) ? 'DET' : 'PRON';
  return UPOS[xpos] ?? 'PUNCT';
}
