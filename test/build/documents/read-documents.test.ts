import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DOCUMENT_BYTES_MAX } from '../../../src/build/documents/read-document-file.ts';
import { readDocuments } from '../../../src/build/documents/read-documents.ts';
import { sha256Hex } from '../../../src/model/hash.ts';
import { folderOf } from '../../support/folder.ts';

const idsOf = async (folder: string) => (await readDocuments(folder)).documents.map((document) => document.id);

describe('documents', () => {
  test('of every kind, sorted by id, with the whole text as it was decoded', async () => {
    const markdown = '---\ntitle: Second\n---\n\nText of b.\r\n';
    const folder = folderOf({
      'b.md': markdown,
      'a.txt': '\uFEFFText of a.',
      'bulk.jsonl': '{"id":"z/1","date":"2023-09-27","title":"Z","text":"Text of z."}\n\n{"id":7,"text":""}\n',
      'deep/er/c.TXT': 'Text of c.',
      '.hidden/d.txt': 'Never read.',
    });
    const { documents, refused, remarks } = await readDocuments(folder);
    expect(documents).toEqual([
      { id: '7', text: '', sha256: sha256Hex('') },
      { id: 'a', text: 'Text of a.', sha256: sha256Hex('Text of a.') },
      { id: 'b', text: markdown, sha256: sha256Hex(markdown), title: 'Second' },
      { id: 'deep/er/c', text: 'Text of c.', sha256: sha256Hex('Text of c.') },
      { id: 'z/1', text: 'Text of z.', sha256: sha256Hex('Text of z.'), title: 'Z', published: '2023-09-27' },
    ]);
    expect({ refused, remarks }).toEqual({ refused: [], remarks: [] });
  });

  test('a saved page gives the text of its article', async () => {
    const folder = folderOf({
      'page.html': `<title>T</title><article><p>${'Many words, and more. '.repeat(20)}</p></article>`,
    });
    const [document] = (await readDocuments(folder)).documents;
    expect(document).toMatchObject({ id: 'page', title: 'T', text: 'Many words, and more. '.repeat(20).trim() });
  });

  test('the same text twice is two documents with one hash', async () => {
    const { documents } = await readDocuments(folderOf({ 'a.txt': 'Same.', 'b.txt': 'Same.' }));
    expect(documents.map(({ id, sha256 }) => [id, sha256])).toEqual([
      ['a', sha256Hex('Same.')],
      ['b', sha256Hex('Same.')],
    ]);
  });

  test('ids of a bulk file lie in its folder, so that splitting the file moves none', async () => {
    const line = (id: string) => JSON.stringify({ id, text: id });
    expect(await idsOf(folderOf({ '2019/all.jsonl': `${line('a')}\n${line('b')}` }))).toEqual(['2019/a', '2019/b']);
    expect(await idsOf(folderOf({ '2019/1.jsonl': line('a'), '2019/2.jsonl': line('b') }))).toEqual([
      '2019/a',
      '2019/b',
    ]);
  });
});

describe('metadata', () => {
  test('a sidecar wins over front matter, and both over a date in the name', async () => {
    const folder = folderOf({
      '2023-09-01-a.md': '---\ntitle: Own\ndate: 2023-09-02\n---\nText.',
      '2023-09-01-a.yaml': 'date: 2023-09-03\npublisher: Example',
      '2023-09-04-b.txt': 'Text.',
      '2023-09-05-c.md': '---\ndate: 2023-09-06\n---\nText.',
    });
    const { documents } = await readDocuments(folder);
    expect(documents.map(({ published, title, publisher }) => [published, title, publisher])).toEqual([
      ['2023-09-03', 'Own', 'Example'],
      ['2023-09-04', undefined, undefined],
      ['2023-09-06', undefined, undefined],
    ]);
  });

  test('the sidecar of a bulk file holds for all of its lines that do not say otherwise', async () => {
    const folder = folderOf({
      'bulk.jsonl': '{"id":"a","text":"A"}\n{"id":"b","text":"B","publisher":"Other"}',
      'bulk.yml': 'publisher: Example\nlicense: CC0-1.0',
    });
    const { documents } = await readDocuments(folder);
    expect(documents.map(({ publisher, license }) => [publisher, license])).toEqual([
      ['Example', 'CC0-1.0'],
      ['Other', 'CC0-1.0'],
    ]);
  });

  test('the times of the file system say nothing', async () => {
    const folder = folderOf({ 'a.txt': 'Text.' });
    const before = await readDocuments(folder);
    utimesSync(join(folder, 'a.txt'), 0, 0);
    expect((await readDocuments(folder)).documents).toEqual(before.documents);
    expect(before.documents[0]).not.toHaveProperty('published');
  });

  test('keys and sidecars that mean nothing are told', async () => {
    const folder = folderOf({ 'a.md': '---\ntags: x\n---\nText.', 'b.yaml': 'title: B' });
    expect((await readDocuments(folder)).remarks).toEqual([
      { file: 'b.yaml', reason: 'a sidecar without a document of the same name' },
      { file: 'a.md', reason: 'keys that mean nothing here: "tags"' },
    ]);
  });
});

describe('files that are refused, while the others are read', () => {
  test('binary, empty, too large, of another kind', async () => {
    const folder = folderOf({
      'a.txt': 'Text.',
      'binary.txt': Uint8Array.of(1, 0, 2),
      'empty.md': ' \n',
      'huge.txt': 'x'.repeat(DOCUMENT_BYTES_MAX + 1),
      'largest.txt': 'x'.repeat(DOCUMENT_BYTES_MAX),
      'photo.jpg': 'x',
    });
    const { documents, refused, mayHold } = await readDocuments(folder);
    expect(documents.map((document) => document.id)).toEqual(['a', 'largest']);
    expect(refused.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
      expect.stringMatching(/^photo.jpg: not a kind of file that is read/),
      expect.stringMatching(/^binary.txt: binary/),
      'empty.md: empty',
      expect.stringMatching(/^huge.txt: too large: \d+ bytes/),
    ]);
    expect(['a', 'binary', 'huge', 'gone'].map(mayHold)).toEqual([false, true, true, false]);
  });

  test('a refused bulk file may have held any document of its folder', async () => {
    const { mayHold } = await readDocuments(folderOf({ 'a.txt': 'Text.', '2019/all.jsonl': Uint8Array.of(0) }));
    expect(['2019/x', 'x'].map(mayHold)).toEqual([true, false]);
  });

  test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    const folder = folderOf({ 'a.txt': 'Text.', 'secret.txt': 'x' });
    chmodSync(join(folder, 'secret.txt'), 0);
    const { refused } = await readDocuments(folder);
    expect(refused).toEqual([{ file: 'secret.txt', reason: expect.stringContaining('cannot be read') }]);
  });

  test.skipIf(process.platform === 'win32')(
    'links out of the folder, to nowhere and to folders, and pipes',
    async () => {
      const outside = folderOf({ 'secret.txt': 'Never read.' });
      const folder = folderOf({ 'a.txt': 'Text.', 'sub/b.txt': 'Text.' });
      symlinkSync(join(outside, 'secret.txt'), join(folder, 'out.txt'));
      symlinkSync(outside, join(folder, 'outside'));
      symlinkSync('nowhere.txt', join(folder, 'nowhere.txt'));
      symlinkSync('..', join(folder, 'sub', 'around'));
      symlinkSync('a.txt', join(folder, 'within.txt'));
      execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
      const { documents, refused } = await readDocuments(folder);
      expect(documents.map((document) => document.id)).toEqual(['a', 'sub/b', 'within']);
      expect(refused).toEqual([
        { file: 'nowhere.txt', reason: 'a link that leads nowhere' },
        { file: 'out.txt', reason: 'a link that leads out of the documents folder' },
        { file: 'outside', reason: 'a link that leads out of the documents folder' },
        { file: 'pipe.txt', reason: 'not a regular file' },
        { file: 'sub/around', reason: expect.stringContaining('a link') },
      ]);
    },
  );
});

describe('what a person has to mend stops the reading', () => {
  const rows: [string, Record<string, string | Uint8Array>, RegExp][] = [
    ['an empty folder', {}, /^There are no documents in .*: expected files ending in .txt, .md/],
    ['nothing readable', { 'a.txt': Uint8Array.of(0) }, /^None of the files in .* can be read\n {2}.*a.txt: binary/],
    [
      'broken front matter',
      { 'a.md': '---\na: b: c\n---\n' },
      /a\.md, line 2, column \d+: .*\n {4}found: +a: b: c\n {4}expected: /,
    ],
    ['a bad date', { 'a.txt': 'x', 'a.yaml': 'date: soon' }, /a\.yaml, line 1: date does not fit\n {4}found: +"soon"/],
    ['a broken line', { 'a.jsonl': '{"id":"a","text":"x"}\n{"id":' }, /a\.jsonl, line 2: not readable as JSON/],
    ['a line without text', { 'a.jsonl': '{"id":"a"}' }, /a\.jsonl, line 1: text does not fit/],
    ['two files, one id', { 'a.txt': 'x', 'a.md': 'y' }, /a\.txt: it has the same id as .*a\.md\n {4}found: +a\n/],
    [
      'two lines, one id',
      { 'a.jsonl': '{"id":"a","text":"x"}\n{"id":"a","text":"y"}' },
      /line 2: it has the same id as .*line 1/,
    ],
  ];
  test.each(rows)('%s', async (_, files, message) => {
    await expect(readDocuments(folderOf(files))).rejects.toThrow(message);
  });

  test('no folder, and a file in its place', async () => {
    const folder = folderOf({ 'a.txt': 'x' });
    await expect(readDocuments(join(folder, 'none'))).rejects.toThrow(/^There is no folder .*none/);
    await expect(readDocuments(join(folder, 'a.txt'))).rejects.toThrow(/a\.txt is no folder/);
  });

  test('everything at once, not one after the other', async () => {
    const folder = folderOf({ 'a.md': '---\ndate: soon\n---\n', 'b.md': '---\nurl: ftp://x\n---\n' });
    await expect(readDocuments(folder)).rejects.toThrow(/a\.md(?:.|\n)*b\.md/);
  });
});
