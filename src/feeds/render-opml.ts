import { escapeMarkup } from './html.ts';

/** A subscription, or a group of them. */
export interface Outline {
  readonly title: string;
  /** The feed's address and the page with the same events; null for a group. */
  readonly feed: { readonly xmlUrl: string; readonly htmlUrl: string } | null;
  readonly children: readonly Outline[];
}

/**
 * OPML 2.0 (opml.org/spec2.opml). Validators want both `text` and `title` on a subscription, and only `text` on a
 * group; `type` is "rss" for every feed format.
 */
export function renderOpml(title: string, outlines: readonly Outline[]): string {
  const body = outlines.map((outline) => renderOutline(outline, '    ')).join('');
  return `<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
  <head>
    <title>${escapeMarkup(title)}</title>
  </head>
  <body>
${body}  </body>
</opml>
`;
}

function renderOutline({ title, feed, children }: Outline, indent: string): string {
  const start = `${indent}<outline text="${escapeMarkup(title)}"${feed === null ? '' : subscription(title, feed)}`;
  if (children.length === 0) return `${start}/>\n`;
  return `${start}>\n${children.map((child) => renderOutline(child, `${indent}  `)).join('')}${indent}</outline>\n`;
}

const subscription = (title: string, { xmlUrl, htmlUrl }: NonNullable<Outline['feed']>): string =>
  ` title="${escapeMarkup(title)}" type="rss" xmlUrl="${escapeMarkup(xmlUrl)}" htmlUrl="${escapeMarkup(htmlUrl)}"`;
