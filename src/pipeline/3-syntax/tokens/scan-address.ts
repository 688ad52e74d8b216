import { classOf, DIGIT, LETTER } from './character-classes.ts';
import type { Scan } from './scan.ts';

/** Last labels of domains and endings of file names. Two letters that are also words stand only behind another label. */
const ENDINGS: ReadonlySet<string> = new Set(
  (
    'com net org edu gov mil int info biz io tv uk ca de fr eu au ru am az ge tr ua il nz jp cn kr br tw hk sg ch nl es ' +
    'dk fi pl cz gr ie pt mx ir iq pk lk vn ph za ke eg kz ' +
    'doc docx xls xlsx ppt pptx pdf txt csv htm html xml json jpg jpeg gif png mp3 mp4 zip exe js py ts md url php asp'
  ).split(' '),
);

/** Names of schemes whose rest is an address without white space. */
const SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'ftp', 'mailto', 'doi', 'news', 'irc']);
const SCHEME_LENGTH_MAX = 6;
const ENDING_LENGTH_MAX = 5;

/**
 * End of the web address, e-mail address or file name that begins at `at`, or `at` where none does. `to` is the next
 * white space. Looks at each stretch once, whatever a text is like.
 */
export function addressEnd(scan: Scan, at: number, to: number): number {
  const { text } = scan;
  if (at < scan.noAddressBefore) return at;
  const run = readRun(text, at, to);
  scan.noAddressBefore = run.end;
  if (text[run.end] === ':' && run.end + 1 < to && run.end - at <= SCHEME_LENGTH_MAX) {
    if (SCHEMES.has(text.slice(at, run.end).toLowerCase())) return pathEnd(text, run.end + 1, to);
  }
  let end = run.end;
  while (end > at && '.-_+%@'.includes(text[end - 1] ?? '')) end -= 1;
  if (run.atSign > at && run.atSign < end) return end;
  if (run.dot < 0 || run.dot >= end) return at;
  if (text.startsWith('www.', at)) return pathEnd(text, end, to);
  if (!hasEnding(text, at, end)) return DOTTED_NAME.test(text.slice(at, end)) ? end : at;
  return text[end] === '/' ? pathEnd(text, end, to) : end;
}

/** Matches "sci.space.news", "mail.example.museum"; must not match "the.end", "No.So.On" or "p.m.today". */
const DOTTED_NAME = /^[a-z][a-z\d-]+(?:\.[a-z][a-z\d-]+){2,}$/;

interface Run {
  readonly end: number;
  readonly atSign: number;
  /** The first dot behind its first sign, -1 where there is none. */
  readonly dot: number;
}

/** Letters, digits and the signs that names of hosts, files and mailboxes are made of. */
function readRun(text: string, at: number, to: number): Run {
  let end = at;
  let atSign = -1;
  let dot = -1;
  for (; end < to; end += 1) {
    const code = text.charCodeAt(end);
    const found = classOf(code);
    if (found === LETTER || found === DIGIT) continue;
    if (code === AT) atSign = end;
    else if (code === DOT) dot = dot < 0 && end > at ? end : dot;
    else if (!INNER.has(code)) break;
  }
  return { end, atSign, dot };
}

const AT = 0x40;
const DOT = 0x2e;
/** Hyphen, low line, plus and percent sign. */
const INNER: ReadonlySet<number> = new Set([0x2d, 0x5f, 0x2b, 0x25]);

function hasEnding(text: string, at: number, end: number): boolean {
  let dot = end - 1;
  while (text[dot] !== '.' && end - dot <= ENDING_LENGTH_MAX) dot -= 1;
  if (dot <= at || text[dot] !== '.') return false;
  const ending = text.slice(dot + 1, end);
  if (!ENDINGS.has(ending.toLowerCase())) return false;
  // "the end.Net" is two sentences without a space, and "8.am" is a time.
  if (ending === 'am' && classOf(text.charCodeAt(dot - 1)) === DIGIT) return false;
  return ending === ending.toLowerCase() || text.slice(at, end) === text.slice(at, end).toUpperCase();
}

/** An address with a path goes on to white space or a closing sign, and gives back what ends the sentence around it. */
function pathEnd(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && !CLOSING.includes(text[end] ?? '')) end += 1;
  while (end > from && TRAILING.includes(text[end - 1] ?? '')) end -= 1;
  return end;
}

const CLOSING = '<>"“”»';
const TRAILING = ".,;:!?'’)]}…";
