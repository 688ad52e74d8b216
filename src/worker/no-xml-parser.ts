/**
 * Stands in for `sax` in the bundle (wrangler.toml, [alias]). The package is the parser of xml-js, which `feed` uses
 * only to write: nothing is ever parsed, and the real one would bring Node's streams along.
 */
export {};
