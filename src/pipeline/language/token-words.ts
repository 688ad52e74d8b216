interface Worded {
  readonly text: string;
}

/** The words of a token in lower case; empty where there is none. */
export const lower = (token: Worded | undefined): string => token?.text.toLowerCase() ?? '';

/** The words of the token at an index in lower case; empty outside the sentence. */
export const wordAt = (tokens: readonly Worded[], at: number): string => lower(tokens[at]);
