import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../../src/build/documents/decode-bytes.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));

describe('text', () => {
  const rows: [string, Uint8Array, string][] = [
    ['plain ASCII', utf8('Talks began.\r\n'), 'Talks began.\r\n'],
    ['UTF-8', utf8('Zoë fled to Łódź 🙂'), 'Zoë fled to Łódź 🙂'],
    ['UTF-8 with a byte order mark, which is no text', Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), 'A'],
    ['UTF-16, little end first', utf16le('Łódź'), 'Łódź'],
    ['UTF-16, big end first', Uint8Array.from(Buffer.from(utf16le('Łódź')).swap16()), 'Łódź'],
    ['nothing', new Uint8Array(), ''],
    ['escapes, which a terminal obeys but which are text', utf8('a\u001b[31mb'), 'a\u001b[31mb'],
  ];
  test.each(rows)('%s', (_, bytes, text) => {
    expect(decodeBytes(bytes)).toEqual({ ok: true, text });
  });
});

describe('text that needs a guess, and says so', () => {
  test('windows-1252', () => {
    const bytes = Uint8Array.from(Buffer.from('caf\xe9 \x93quoted\x94', 'latin1'));
    expect(decodeBytes(bytes)).toMatchObject({
      ok: true,
      text: 'café “quoted”',
      remark: expect.stringContaining('windows-1252'),
    });
  });

  test('UTF-8 cut in the middle of a character keeps the characters before it', () => {
    const bytes = utf8('Ağdam, Łódź').slice(0, -1);
    expect(decodeBytes(bytes)).toMatchObject({
      ok: true,
      text: 'Ağdam, Łód\uFFFD',
      remark: expect.stringContaining('damaged UTF-8'),
    });
  });

  test('an encoding that the file declares', () => {
    expect(decodeBytes(Uint8Array.of(0xcf, 0xf0), 'windows-1251')).toEqual({ ok: true, text: 'Пр' });
    expect(decodeBytes(utf8('Łódź'), 'no-such-encoding')).toEqual({ ok: true, text: 'Łódź' });
  });
});

describe('binary', () => {
  const rows: [string, Uint8Array][] = [
    ['NUL bytes', Uint8Array.of(0x41, 0, 0x42)],
    ['UTF-16 without a byte order mark', Uint8Array.from(Buffer.from('Talks', 'utf16le'))],
    ['UTF-32 with one', Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)],
    ['the beginning of a PNG file', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['compressed bytes', Uint8Array.of(0x1f, 0x8b, 0x08, 0x90, 0xfa)],
  ];
  test.each(rows)('%s', (_, bytes) => {
    expect(decodeBytes(bytes)).toMatchObject({ ok: false, reason: expect.stringContaining('binary') });
  });
});
