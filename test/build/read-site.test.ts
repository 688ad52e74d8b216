import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSite } from '../../src/build/read-site.ts';
import { folderOf } from '../support/folder.ts';

const ID = '8f14e45f-ceea-467f-9d6b-0f3c2a1b4c5d';
const read = (yaml: string) => readSite(join(folderOf({ 'site.yaml': yaml }), 'site.yaml'));

test('the site of this project', async () => {
  expect(await readSite('data/site.yaml')).toMatchObject({
    title: 'Annals',
    language: 'en',
    baseUrl: '',
    quoteLength: 200,
  });
});

test('what is left out has its standard', async () => {
  expect(await read(`id: ${ID}\ntitle: A log\nbaseUrl: https://Example.org/log/`)).toEqual({
    id: ID,
    title: 'A log',
    description: '',
    language: 'en',
    author: '',
    license: '',
    baseUrl: 'https://example.org/log',
    quoteLength: 200,
  });
});

describe('refused, with the line', () => {
  test.each([
    ['no id', 'title: A', /no id\n {4}expected: id: a UUID/],
    ['an id that is none', 'title: A\nid: 1', /site\.yaml, line 2: id does not fit\n {4}found: +1/],
    [
      'an address with a query',
      `id: ${ID}\ntitle: A\nbaseUrl: https://example.org/?a=1`,
      /line 3: baseUrl does not fit/,
    ],
    ['an address without http', `id: ${ID}\ntitle: A\nbaseUrl: example.org`, /line 3: baseUrl/],
    ['quotes too short', `id: ${ID}\ntitle: A\nquoteLength: 19`, /whole number from 20 to 2000/],
    ['a misspelt key', `id: ${ID}\ntitle: A\nbaseURL: https://example.org`, /line 3: baseURL does not fit/],
    ['broken YAML', 'title: [', /line 1, column \d+: not readable as YAML/],
    ['nothing', '', /not what belongs here/],
  ])('%s', async (_, yaml, message) => {
    await expect(read(yaml)).rejects.toThrow(message);
  });

  test('no file', async () => {
    await expect(readSite(join(folderOf({}), 'site.yaml'))).rejects.toThrow(/says whose log this is/);
  });
});
