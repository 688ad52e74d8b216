/**
 * Whether a client asked for gzip (RFC 9110, section 12.5.3): `gzip`, `x-gzip` or `*` with a weight above zero, the
 * name counting more than the star. Without the header: no, since some that send none cannot decode.
 */
export function acceptsGzip(request: Request): boolean {
  const weights = new Map<string, number>();
  for (const coding of acceptEncodingOf(request).toLowerCase().split(',')) {
    const [name = '', ...parameters] = coding.split(';').map((part) => part.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    weights.set(name === 'x-gzip' ? 'gzip' : name, weight === undefined ? 1 : Number(weight.slice(2)));
  }
  return (weights.get('gzip') ?? weights.get('*') ?? 0) > 0;
}

/**
 * What the client sent. Cloudflare writes "gzip, br" over the header whatever the client said, keeps the client's words
 * in `cf`, and passes an encoded body of most feed types through as it is: going by the header alone would send gzip
 * to clients that cannot read it. Elsewhere there is no `cf`.
 */
function acceptEncodingOf({ cf, headers }: Request): string {
  const asked = cf?.clientAcceptEncoding;
  return typeof asked === 'string' ? asked : (headers.get('Accept-Encoding') ?? '');
}
