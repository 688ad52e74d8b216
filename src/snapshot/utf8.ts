/**
 * UTF-8 through the Encoding standard's classes, which Node, Workers and browsers all have and the ECMAScript library
 * does not name. They are declared here, and nowhere else, because they are as pure as `JSON`: bytes in, text out.
 */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

export const encodeUtf8 = (text: string): Uint8Array => encoder.encode(text);

/** Throws on bytes that are not UTF-8. */
export const decodeUtf8 = (bytes: Uint8Array): string => decoder.decode(bytes);
