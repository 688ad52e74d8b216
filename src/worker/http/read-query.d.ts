import type { ParsedQuery, QueryDefaults } from '../../query/query.ts';
/** The query of an address, for an answer that has one format only: any other format is a problem like any other. */
export declare function readQuery(url: URL, defaults: QueryDefaults): ParsedQuery;
