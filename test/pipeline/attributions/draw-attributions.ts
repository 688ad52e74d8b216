import { cleanText } from '../../../src/pipeline/1-text/clean-text.ts';
import { splitSentences } from '../../../src/pipeline/2-sentences/split-sentences.ts';
import { parseSentences } from '../../../src/pipeline/3-syntax/parse-sentences.ts';
import { findAttributions } from '../../../src/pipeline/4-annotations/attributions/find-attributions.ts';
import { findTimes } from '../../../src/pipeline/4-annotations/dates/find-times.ts';
import type { AttributionMention, EntityMention, Parsed } from '../../../src/pipeline/reading.ts';
import { SYNTAX } from '../../support/syntax-model.ts';

/** A text as body paragraphs, one a line, or with the kinds that `kinds` gives its lines. */
export function parseText(text: string, kinds: readonly Parsed['blocks'][number]['kind'][] = []): Parsed {
  const cleaned = cleanText({ id: 'doc', text, sha256: '' });
  if (kinds.length === 0) return parseSentences(splitSentences(cleaned), SYNTAX);
  const blocks = linesOf(text).map((line, i) => ({ ...line, kind: kinds[i] ?? 'body', rule: 'test' }) as const);
  return parseSentences(splitSentences({ ...cleaned, blocks }), SYNTAX);
}

function linesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    return line.trim() === '' ? [] : [{ start, end: start + line.length }];
  });
}

/** A name in a text as the entity finder would give it; its first occurrence. */
export function entity(
  doc: Parsed,
  text: string,
  kind: EntityMention['kind'],
  form: EntityMention['form'] = 'name',
): EntityMention {
  const start = doc.text.indexOf(text);
  const span = { start, end: start + text.length };
  const sentence = doc.sentences.findIndex((one) => one.start <= start && start < one.end);
  const id = `${kind}:${text.toLowerCase()}`;
  return { span, sentence, text, entity: id, kind, name: text, country: null, form, government: false, rule: 'test' };
}

/** Attributions of a document with the times they point at. */
export function readAttributions(doc: Parsed, entities: readonly EntityMention[] = []) {
  const { times } = findTimes(doc);
  return { ...findAttributions(doc, { times, entities }), times, entities };
}

/** One attribution as tests write it: `she | said | “…,” … “….” | direct`, with stance and relayer where they tell. */
export function drawAttribution(text: string, attribution: AttributionMention): string {
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  const { speakerText, cue, content, quoted, stance, viaText } = attribution;
  const signs = [quoted, ...(stance === 'asserts' ? [] : [stance]), ...(viaText === null ? [] : [`via ${viaText}`])];
  return `${speakerText ?? '-'} | ${words(cue)} | ${content.map(words).join(' … ')} | ${signs.join(' ')}`;
}

export const drawAttributions = (text: string): readonly string[] =>
  readAttributions(parseText(text)).attributions.map((attribution) => drawAttribution(text, attribution));
