/**
 * In: a saved HTML page. Out: the article's text, a paragraph a line with empty lines between, and what the page says
 * of itself. Not: the page's own markup, so offsets of evidence count in the text that is made here.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Metadata, onOneLine, parseMetadata } from './metadata.ts';
import { DEPTH_MAX, type PageSurvey, surveyPage } from './survey-page.ts';

export type SavedPage =
  | { readonly ok: true; readonly text: string; readonly metadata: Metadata; readonly remark?: string }
  | { readonly ok: false; readonly reason: string };

/** Largest page in characters; pages of news sites have 0.1 to 1 million. */
export const PAGE_LENGTH_MAX = 4_000_000;

/**
 * How large and deep a page may be for the article to be looked for: the library that does it takes the square of
 * these in time. `marks` are the characters "<" and "&", of which tags and text nodes are made. At these bounds the
 * slowest pages that we could make took 1 to 2 seconds. Pages of news sites have 500 to 5,000 elements, 50 deep.
 */
const SEARCHED_MAX = { elements: 10_000, marks: 40_000, depth: 100 } as const;

/** An article shorter than this was missed: the whole page is taken. The library's own threshold is 500 characters. */
const ARTICLE_LENGTH_MIN = 140;

/** The article of a page, or all of its text where no article can be told from the rest. */
export function readSavedPage(html: string): SavedPage {
  if (html.length > PAGE_LENGTH_MAX) return { ok: false, reason: `a page of more than ${PAGE_LENGTH_MAX} characters` };
  const survey = surveyPage(html);
  if (survey.depth > DEPTH_MAX) return { ok: false, reason: `a page nested more than ${DEPTH_MAX} deep` };
  if (survey.text === '') return { ok: false, reason: 'a page without text' };
  const article = isSearchable(html, survey) ? findArticle(html) : null;
  const metadata = metadataOf(survey, article);
  if (article !== null && article.text.length >= ARTICLE_LENGTH_MIN) return { ok: true, text: article.text, metadata };
  return { ok: true, text: survey.text, metadata, remark: 'no article found in the page: all of its text is read' };
}

const isSearchable = (html: string, survey: PageSurvey): boolean =>
  survey.elements <= SEARCHED_MAX.elements && survey.depth <= SEARCHED_MAX.depth && marksOf(html) <= SEARCHED_MAX.marks;

function marksOf(html: string): number {
  let marks = 0;
  for (let i = 0; i < html.length; i++) if (html[i] === '<' || html[i] === '&') marks++;
  return marks;
}

interface Article {
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly siteName?: string | null | undefined;
  readonly publishedTime?: string | null | undefined;
}

/** Null where the library finds none, or gives up on the page. */
function findArticle(html: string): Article | null {
  try {
    // A fragment without a root element would leave the library nothing to search.
    const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
    const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse();
    return article?.content == null ? null : { ...article, text: surveyPage(article.content).text };
  } catch {
    return null;
  }
}

/** What the page says of itself. A value that makes no sense is as good as none: the page is not the reader's to mend. */
function metadataOf(survey: PageSurvey, article: Article | null): Metadata {
  const meta = (name: string) => survey.meta.get(name);
  const given = {
    title: [meta('og:title'), article?.title, survey.title],
    publisher: [meta('og:site_name'), article?.siteName],
    byline: [article?.byline, meta('author')],
    url: [survey.links.get('canonical'), meta('og:url')],
    date: [article?.publishedTime, meta('article:published_time'), meta('date')],
    language: [survey.language, meta('og:locale')],
    license: [survey.links.get('license')],
  };
  const isTold = (value: string | null | undefined) => onOneLine(value ?? '') !== '';
  const told = Object.entries(given).map(([key, values]) => [key, values.find(isTold)]);
  return parseMetadata(Object.fromEntries(told)).metadata;
}

// Matches `charset=windows-1251` and `charset="utf-8"`; not `charset=` alone.
const CHARSET = /charset\s{0,4}=\s{0,4}["']?([\w.:-]{2,40})/i;

/** Bytes in which HTML wants the declaration of its encoding (html.spec.whatwg.org, "charset"). */
const CHARSET_WITHIN = 1024;

/** The encoding that a page declares in its first kilobyte, if any. */
export function charsetOfPage(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, CHARSET_WITHIN));
  return CHARSET.exec(head)?.[1];
}
