import { Parser } from 'htmlparser2';

/** A page as one pass over its markup sees it: its paragraphs, what it says of itself, and how large it is. */
export interface PageSurvey {
  /** All text outside of navigation, scripts and forms: paragraphs with an empty line between. */
  readonly text: string;
  /** Contents of `<meta>` by name or property, in lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** Targets of `<link>` by relation, in lower case; the first of each. */
  readonly links: ReadonlyMap<string, string>;
  readonly title: string;
  readonly language: string;
  readonly elements: number;
  /** Elements within each other, at most; reading ends early when that passes `DEPTH_MAX`. */
  readonly depth: number;
}

/** Browsers flatten what is nested deeper (512 in Chromium and WebKit); here reading stops. */
export const DEPTH_MAX = 512;

/** Markup read between two looks at the depth: a closing tag costs as much time as elements are open. */
const SLICE_LENGTH = 16_384;

/** Elements that begin and end a paragraph. */
const PARAGRAPHS = new Set(
  (
    'address article aside blockquote body br caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose text is for machines, or for moving about. */
const SILENT = new Set(
  'button canvas head iframe math nav noscript object option script select style svg template textarea'.split(' '),
);

/** Surveys a page, or a part of one. Never throws; linear in the length of the markup. */
export function surveyPage(html: string): PageSurvey {
  const survey = {
    meta: new Map<string, string>(),
    links: new Map<string, string>(),
    title: '',
    language: '',
    elements: 0,
    depth: 0,
  };
  const paragraphs = collectParagraphs();
  let open = 0;
  let silent = 0;
  let inTitle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      survey.elements++;
      open++;
      survey.depth = Math.max(survey.depth, open);
      if (SILENT.has(name)) silent++;
      if (PARAGRAPHS.has(name)) paragraphs.end();
      inTitle = name === 'title' && survey.title === '';
      note(survey.meta, attributes.property ?? attributes.name, attributes.content);
      if (name === 'link') note(survey.links, attributes.rel, attributes.href);
      if (name === 'html') survey.language = attributes.lang ?? '';
    },
    ontext(text) {
      if (inTitle) survey.title += text;
      else if (silent === 0) paragraphs.add(text);
    },
    onclosetag(name) {
      open--;
      inTitle = false;
      if (SILENT.has(name)) silent--;
      if (PARAGRAPHS.has(name)) paragraphs.end();
    },
  });
  for (let at = 0; at < html.length && survey.depth <= DEPTH_MAX; at += SLICE_LENGTH) {
    parser.write(html.slice(at, at + SLICE_LENGTH));
  }
  if (survey.depth <= DEPTH_MAX) parser.end();
  return { ...survey, text: paragraphs.text() };
}

function note(map: Map<string, string>, key: string | undefined, value: string | undefined): void {
  const name = key?.toLowerCase();
  if (name !== undefined && value !== undefined && value !== '' && !map.has(name)) map.set(name, value);
}

function collectParagraphs() {
  const paragraphs: string[] = [];
  let words: string[] = [];
  const end = () => {
    // Matches a line feed, a run of spaces; not a no-break space, which the page's author meant.
    const paragraph = words
      .join('')
      .replace(/[\t\n\f\r ]+/g, ' ')
      .trim();
    if (paragraph !== '') paragraphs.push(paragraph);
    words = [];
  };
  return {
    add: (text: string) => void words.push(text),
    end,
    text: () => {
      end();
      return paragraphs.join('\n\n');
    },
  };
}
