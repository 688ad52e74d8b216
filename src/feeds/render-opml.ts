import { escapeMarkup } from './html.ts';

/** A subscription, or a group of them. */
export interface Outline {
  readonly title: string;
  /** The feed's address and the page with the same events; null for a group. */
  readonly feed: { readonly xmlUrl: string; readonly htmlUrl: string } | null;
  readonly children: readonly Outline[];
}

/** OPML 2.0. Validators want both `text` and `title`; `type` is "rss" for every feed format (opml.org/spec2.opml). */
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
  const name = escapeMarkup(title);
  const address =
    feed === null ? '' : ` type="rss" xmlUrl="${escapeMarkup(feed.xmlUrl)}" htmlUrl="${escapeMarkup(feed.htmlUrl)}"`;
  const start = `${indent}<outline text="${name}" title="${name}"${address}`;
  if (children.length === 0) return `${start}/>\n`;
  return `${start}>\n${children.map((child) => renderOutline(child, `${indent}  `)).join('')}${indent}</outline>\n`;
}
