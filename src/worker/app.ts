import { Hono } from 'hono';
import { FEED_FORMATS } from '../feeds/feed-formats.ts';
import type { Env } from './env.ts';
import type { OpenLog } from './open-log.ts';
import type { LogHandler } from './route.ts';
import { eventHistory, eventList, eventRecord } from './routes/api-events.ts';
import { DOCUMENTS, ENTITIES, record, recordList } from './routes/api-records.ts';
import { enums, icon, robots, style } from './routes/constants.ts';
import { nothingHere, refuseMethod, reportError, sayMethods } from './routes/errors.tsx';
import { feed, opml } from './routes/feeds.ts';
import { health } from './routes/health.ts';
import { documentPage, entityPage, eventPage, homePage } from './routes/pages.tsx';

/** Every address that needs the log. `{.+}` lets an id have folders. */
const LOG_ROUTES: readonly (readonly [path: string, handler: LogHandler])[] = [
  ['/', homePage],
  ['/events/:id', eventPage],
  ['/documents/:id{.+}', documentPage],
  ['/entities/:id{.+}', entityPage],
  ...FEED_FORMATS.map((format) => [format.path, feed(format)] as const),
  ['/feeds.opml', opml],
  ['/api/v1/events', eventList],
  ['/api/v1/events/:id', eventRecord],
  ['/api/v1/events/:id/history', eventHistory],
  ['/api/v1/documents', recordList(DOCUMENTS)],
  ['/api/v1/documents/:id{.+}', record(DOCUMENTS)],
  ['/api/v1/entities', recordList(ENTITIES)],
  ['/api/v1/entities/:id{.+}', record(ENTITIES)],
  ['/health', health],
];

/** The Worker. `openLog` says where its log comes from, so that tests can hand it one. */
export function createApp(openLog: OpenLog): Hono<{ Bindings: Env }> {
  const app = new Hono<{ Bindings: Env }>();
  for (const [path, handler] of LOG_ROUTES) {
    app.get(path, async (context) => handler(context, await openLog(context.env)));
  }
  app.get('/api/v1/enums', enums);
  app.get('/robots.txt', robots);
  app.get('/style.css', style);
  app.get('/icon.svg', icon);
  app.options('*', sayMethods);
  app.on(['POST', 'PUT', 'PATCH', 'DELETE'], '*', refuseMethod);
  app.notFound(nothingHere);
  app.onError(reportError);
  return app;
}
