import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Upos } from '../reading.ts';
import type { TaggedWord, Tagger } from './tagger.ts';

/**
 * In: one sentence. Out: wink-nlp's words, tags and lemmas, with offsets into the sentence.
 * Not: noun phrases and clauses, which are our own; repairs of its known errors (repair-tags.ts).
 *
 * wink gives no offsets, so each word is looked up behind the one before it. Loading the model takes about 0.2 s:
 * make one tagger and keep it.
 */
export function createWinkTagger(): Tagger {
  tagger ??= makeTagger();
  return tagger;
}

/**
 * The one tagger of a process. Making it changes the package's shared model (wink-nlp 2.4: every call lengthens one of
 * its texts, and about the twentieth throws), so it is made once.
 */
let tagger: Tagger | null = null;

function makeTagger(): Tagger {
  const nlp = winkNLP(model, ['pos']);
  const { its } = nlp;
  return function tagWithWink(sentence) {
    const words = nlp.readDoc(sentence).tokens();
    const texts = words.out(its.value) as string[];
    const tags = words.out(its.pos) as string[];
    // The package types its lemma accessor for spans only; at run time it is one of tokens like the others.
    const lemmas = words.out(its.lemma as unknown as typeof its.value) as string[];
    const tagged: TaggedWord[] = [];
    let from = 0;
    texts.forEach((text, i) => {
      const start = sentence.indexOf(text, from);
      const upos = tags[i] ?? 'X';
      if (start < 0 || text === '' || upos === 'SPACE') return;
      from = start + text.length;
      const lemma = lemmas[i] ?? text.toLowerCase();
      // wink has neither finer tags nor a tree.
      tagged.push({ start, end: from, lemma, upos: upos as Upos, xpos: '', head: -1, relation: 'dep', certainty: 0 });
    });
    return tagged;
  };
}
