/** Words that open a reported clause; before a quotation mark they make it a fragment of that clause. */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  'that whether how why because of about as the a an his her their its'.split(' '),
);

/** Adverbs that mark hearsay: what the sentence says is somebody's word, and nobody is named. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set(
  'reportedly allegedly purportedly supposedly apparently ostensibly seemingly'.split(' '),
);
