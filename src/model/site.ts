/**
 * What a publisher says of the log in `data/site.yaml`. `id` is the log's own UUID: every GUID derives from it, so two
 * publishers who read the same documents never collide. `baseUrl` has no slash at its end.
 */
export interface Site {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly author: string;
  readonly license: string;
  readonly baseUrl: string;
  /** Longest `exact` of an evidence record, in UTF-16 code units. */
  readonly quoteLength: number;
}
