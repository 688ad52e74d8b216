/** Content to be sent. The entity tag is of the body alone, so that two deployments agree on it. */
export interface Content {
  readonly body: string | Uint8Array;
  readonly contentType: string;
  /** When the content last changed, as an RFC 3339 instant; null when nothing says so. */
  readonly updated: string | null;
  readonly status?: number;
  /** More headers, or others than the usual ones. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Tag and gzip of a body that was rendered when the snapshot was made. */
  readonly etag?: string;
  readonly gzip?: Uint8Array;
}
/** The answer to a GET or HEAD: the content, or 304 when the client has it, compressed when the client can take that. */
export declare function answer(request: Request, content: Content): Promise<Response>;
