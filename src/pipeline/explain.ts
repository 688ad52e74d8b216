import type { Note } from '../model/note.ts';
import type { Span } from '../model/span.ts';
import type { ResolvedTimex } from '../model/timex.ts';
import { drawTree } from './draw-tree.ts';
import { oneLine } from './language/one-line.ts';
import type { Clause, Mentioned, SentenceSyntax } from './reading.ts';

/** Width of the rule above each section. */
const LINE_WIDTH = 72;

/**
 * One document through every stage, as text: each sentence with what was noted in it under carets, and what was
 * refused with its reason. It holds no offsets, so that an edit moves only the lines that it touches: the format of
 * the golden files, too. `trees` adds each sentence's tree.
 */
export function explain(
  doc: Mentioned,
  times: readonly ResolvedTimex[],
  { trees = false }: { readonly trees?: boolean } = {},
): string {
  return [
    header('text'),
    ...doc.blocks.map(
      (block) => `${block.kind.padEnd(11)} ${clip(doc.text.slice(block.start, block.end))}  ${block.rule}`,
    ),
    ...doc.sentences.flatMap((_, i) => ['', ...explainSentence(doc, times, i, trees)]),
    '',
  ].join('\n');
}

const header = (name: string): string => `── ${name} ${'─'.repeat(LINE_WIDTH - name.length - 4)}`;

/** Long lines and line breaks make carets useless. */
const clip = (text: string): string => {
  const flat = oneLine(text);
  return flat.length <= LINE_WIDTH ? flat : `${flat.slice(0, LINE_WIDTH - 1)}…`;
};

function explainSentence(
  doc: Mentioned,
  times: readonly ResolvedTimex[],
  index: number,
  trees: boolean,
): readonly string[] {
  const sentence = doc.sentences[index];
  if (!sentence) return [];
  const label = `S${index + 1}`;
  const pad = label.length + 2;
  const draw = (span: Span, mark: string, text: string): string =>
    `${' '.repeat(pad + Math.max(0, span.start - sentence.start))}${mark.repeat(Math.max(1, Math.min(span.end, sentence.end) - span.start))} ${text}`;
  const inside = ({ span }: { readonly span: Span }): boolean =>
    span.start >= sentence.start && span.start < sentence.end;
  const syntax = doc.syntax[index];
  return [
    `${label}  ${doc.text.slice(sentence.start, sentence.end).replace(/[\r\n\t]/g, ' ')}`,
    ...(syntax && trees
      ? drawTree(syntax.tokens)
          .split('\n')
          .map((line) => `    ${line}`)
      : []),
    ...(syntax ? explainClauses(doc, syntax) : []),
    ...times.filter(inside).map((time) => draw(time.span, '^', explainTime(time))),
    ...doc.entities
      .filter(inside)
      .map((entity) => draw(entity.span, '^', `${entity.kind} ${entity.entity}  ${entity.rule}`)),
    ...doc.figures
      .filter(inside)
      .map((figure) =>
        draw(
          figure.span,
          '^',
          `${figure.measure} ${figure.quantifier} ${figure.value ?? `${figure.min ?? ''}..${figure.max ?? ''}`} ${figure.unit}${figure.factuality === 'occurred' ? '' : ` (${figure.factuality})`}  ${figure.rule}`,
        ),
      ),
    ...doc.attributions
      .filter((attribution) => attribution.sentence === index)
      .map((one) =>
        draw(
          one.cue,
          '"',
          `${one.stance} by ${one.speakerText ?? 'nobody named'}${one.viaText === null ? '' : ` via ${one.viaText}`}  ${one.rule}`,
        ),
      ),
    ...doc.mentions
      .filter((mention) => mention.sentence === index)
      .map((mention) => draw(mention.span, '=', explainMention(doc, times, mention))),
    ...doc.notes
      .filter((note) => note.span !== null && inside({ span: note.span }))
      .map((note) => drawNote(note, draw)),
  ];
}

const drawNote = (note: Note, draw: (span: Span, mark: string, text: string) => string): string =>
  draw(
    note.span ?? { start: 0, end: 0 },
    note.level === 'dropped' ? '×' : '?',
    `${note.level}: ${note.reason}  ${note.rule}`,
  );

function explainTime(time: ResolvedTimex): string {
  const anchor = time.time?.anchor ? ` from ${time.time.anchor.kind} ${time.time.anchor.edtf}` : '';
  const others = (time.time?.alternatives ?? []).map(({ edtf, rule }) => `, or ${edtf} by ${rule}`).join('');
  return `${time.type} ${time.value}${time.time ? ` (${time.time.edtf}${anchor}${others})` : ''}  ${time.rule}`;
}

function explainMention(
  doc: Mentioned,
  times: readonly ResolvedTimex[],
  mention: Mentioned['mentions'][number],
): string {
  const names = (list: readonly { readonly text: string }[]): string =>
    list.map(({ text }) => text.replace(/\s+/g, ' ')).join(' + ');
  const when = mention.time === null ? '' : ` when=${times[mention.time]?.value ?? '?'}`;
  const who = mention.actors.length > 0 ? ` actor=${names(mention.actors)}` : '';
  const whom = mention.recipients.length > 0 ? ` recipient=${names(mention.recipients)}` : '';
  const where = mention.places.map((place) => ` ${place.role}=${place.text}`).join('');
  const figures = mention.figures
    .map((figure) => ` ${doc.figures[figure]?.measure}=${doc.figures[figure]?.value ?? 'some'}`)
    .join('');
  return `${mention.type}${mention.mode === null ? '' : `/${mention.mode}`} ${mention.factuality}${who}${whom}${where}${when}${figures} ${mention.confidence.toFixed(2)}  ${mention.rule}`;
}

/** A clause a line: its verb group, and its arguments by their words. */
function explainClauses(doc: Mentioned, syntax: SentenceSyntax): readonly string[] {
  const words = (first: number, last: number): string =>
    doc.text.slice(syntax.tokens[first]?.start ?? 0, syntax.tokens[last]?.end ?? 0).replace(/\s+/g, ' ');
  const phrase = (index: number): string => {
    const found = syntax.phrases[index];
    return found ? words(found.first, found.last) : '';
  };
  const part = (label: string, indexes: readonly number[]): string =>
    indexes.length === 0 ? '' : ` ${label}=${indexes.map(phrase).join(' + ')}`;
  const line = (clause: Clause): string =>
    `    · ${words(clause.first, clause.last)} [${clause.link}${clause.marker === null ? '' : ` ${clause.marker}`}, ${clause.voice} ${clause.form}${clause.negated ? ', negated' : ''}${clause.modality === null ? '' : `, ${clause.modality}`}]${part('subject', clause.subjects)}${part('object', clause.objects)}${part('by', clause.agents)}${clause.obliques.map((oblique) => ` ${oblique.preposition}=${phrase(oblique.phrase)}`).join('')}`;
  return syntax.clauses.map(line);
}
