import { readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EMPTY_LOG, readLog, writeLog } from '../../../src/build/log/log-files.ts';
import { addFiles, folderOf } from '../../support/folder.ts';
import { SAMPLE_LOG } from '../../support/sample-log.ts';

describe('a folder', () => {
  test('without a log has an empty one', async () => {
    expect(await readLog(folderOf({ 'documents.jsonl': '{"id":"a"}\n' }))).toBe(EMPTY_LOG);
    expect(await readLog('no/such/folder')).toBe(EMPTY_LOG);
  });

  test('gives back the log that was written into it, and writing it again touches nothing', async () => {
    const folder = folderOf({});
    expect(await writeLog(folder, SAMPLE_LOG)).toEqual(['entities.jsonl', 'documents.jsonl', 'events.jsonl']);
    const read = await readLog(folder);
    expect(read).toEqual(JSON.parse(JSON.stringify(SAMPLE_LOG)));
    const events = join(folder, 'events.jsonl');
    utimesSync(events, 1, 1);
    expect(await writeLog(folder, read)).toEqual([]);
    expect(statSync(events).mtimeMs).toBe(1000);
    expect(readFileSync(events, 'utf8').split('\n')).toHaveLength(SAMPLE_LOG.events.length + 1);
  });

  test('with a broken log says which line, and nothing is taken for an empty log', async () => {
    const folder = folderOf({});
    await writeLog(folder, SAMPLE_LOG);
    const events = readFileSync(join(folder, 'events.jsonl'), 'utf8');
    addFiles(folder, { 'events.jsonl': `${events}{"id":"x"\n` });
    const line = SAMPLE_LOG.events.length + 1;
    await expect(readLog(folder)).rejects.toThrow(
      new RegExp(`events\\.jsonl, line ${line}: (?:.|\\n)*expected: a line of JSON`),
    );
    const [first = ''] = events.split('\n');
    addFiles(folder, { 'events.jsonl': first.replace('"revision":', '"revision":-') });
    await expect(readLog(folder)).rejects.toThrow(
      /line 1: \/revision is not as the log has it\n {4}found: {4}-\d\n {4}expected: a whole number/,
    );
  });

  test('with fields of a newer version says which, instead of losing them', async () => {
    const folder = folderOf({});
    await writeLog(folder, SAMPLE_LOG);
    const [first = ''] = readFileSync(join(folder, 'entities.jsonl'), 'utf8').split('\n');
    addFiles(folder, { 'entities.jsonl': first.replace('{', '{"mood":"calm",') });
    await expect(readLog(folder)).rejects.toThrow(/entities\.jsonl, line 1: \/mood is not as/);
  });
});
