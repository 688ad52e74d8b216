import type { Child } from 'hono/jsx';
import { FEED_FORMATS } from '../../feeds/feed-formats.ts';
import type { Site } from '../../model/site.ts';
import { STYLE_PATH } from './style.ts';

/** What every page has around its content. */
export interface Frame {
  /** Null when there is no log to tell whose page it is. */
  readonly site: Site | null;
  readonly title: string;
  /** The canonical query string of the page's events, whose feeds the page offers; null on a page without events. */
  readonly search: string | null;
  /** The page's own path and query, canonical; null for a page that is no place, such as an error. */
  readonly path: string | null;
}

/** The address of something for the same query. */
export const withSearch = (path: string, search: string): string => (search === '' ? path : `${path}?${search}`);

/** A page. Texts are escaped by the renderer; there is no raw markup anywhere. */
export const Layout = ({ frame, children }: { readonly frame: Frame; readonly children: Child }) => (
  <html lang={frame.site?.language ?? 'en'}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{titleOf(frame)}</title>
      {frame.site !== null && <meta name="description" content={frame.site.description} />}
      <link rel="stylesheet" href={STYLE_PATH} />
      <link rel="icon" type="image/svg+xml" href="/icon.svg" />
      {frame.site !== null && frame.path !== null && <link rel="canonical" href={frame.site.baseUrl + frame.path} />}
      {frame.search !== null && <FeedLinks title={titleOf(frame)} search={frame.search} />}
    </head>
    <body>
      <a class="skip" href="#content">
        Skip to content
      </a>
      <header class="site">
        <p class="brand">
          <a href="/">{frame.site?.title ?? 'Annals'}</a>
        </p>
        {frame.site !== null && <p>{frame.site.description}</p>}
      </header>
      <main id="content">{children}</main>
      <Footer site={frame.site} />
    </body>
  </html>
);

const titleOf = ({ site, title }: Frame): string =>
  site === null || site.title === title ? title : `${title} – ${site.title}`;

/** Autodiscovery: a feed reader that is given the page's address finds exactly the page's events. */
const FeedLinks = ({ title, search }: { readonly title: string; readonly search: string }) => (
  <>
    {FEED_FORMATS.map(({ label, mediaType, path }) => (
      <link rel="alternate" type={mediaType} title={`${title} (${label})`} href={withSearch(path, search)} />
    ))}
  </>
);

/** "Subscribe to exactly this", for people. */
export const Subscribe = ({ search }: { readonly search: string }) => (
  <p class="subscribe">
    <span>Subscribe to exactly this:</span>
    {FEED_FORMATS.map(({ label, mediaType, path }) => (
      <a href={withSearch(path, search)} type={mediaType}>
        {label}
      </a>
    ))}
    <a href={withSearch('/api/v1/events', search)} type="application/json">
      JSON
    </a>
  </p>
);

const Footer = ({ site }: { readonly site: Site | null }) => (
  <footer>
    <ul>
      <li>
        <a href="/feeds.opml">All feeds (OPML)</a>
      </li>
      <li>
        <a href="/api/v1/events">API</a>
      </li>
      {site !== null && site.author !== '' && <li>Kept by {site.author}</li>}
      {site !== null && site.license !== '' && <li>{site.license}</li>}
    </ul>
  </footer>
);
