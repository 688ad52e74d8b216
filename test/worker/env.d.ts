/** What `cloudflare:workers` gives a test: the bindings of wrangler.toml and the Worker that it names. */
declare namespace Cloudflare {
  interface Env {
    readonly LOG: KVNamespace;
    readonly SNAPSHOT: string;
  }
  interface GlobalProps {
    readonly mainModule: typeof import('../../src/worker/index.ts');
  }
}
