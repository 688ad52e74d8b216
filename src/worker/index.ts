import { createApp } from './app.ts';
import { keepOpen, openFromKv } from './open-log.ts';

/** What wrangler.toml names: the Worker over the snapshot in its own KV namespace. */
export default createApp(keepOpen(openFromKv));
