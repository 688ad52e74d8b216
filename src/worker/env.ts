/** As much of Workers KV as the Worker needs; a map does for tests. Null is what KV answers for a key it lacks. */
export interface LogStore {
  get(key: string, options: { readonly type: 'arrayBuffer'; readonly cacheTtl: number }): Promise<ArrayBuffer | null>;
}

/** What wrangler.toml binds. */
export interface Env {
  readonly LOG: LogStore;
  /** The key of the snapshot's manifest; empty when nothing was published yet. */
  readonly SNAPSHOT: string;
}
