import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dateDocuments } from '../../../src/pipeline/6-events/date-documents.ts';
import { DATE_FORMS } from './date-forms.ts';
import { datesAsMarkdown } from './dates-as-markdown.ts';
import { DOCUMENT_DATES } from './document-dates.ts';
import { annotatedOf } from './read-times.ts';

const FOLDER = new URL('../../../src/pipeline/4-annotations/dates/', import.meta.url);

describe('docs/dates.md', () => {
  it('is what the tables of the tests say; npm run golden writes it anew', async () => {
    await expect(datesAsMarkdown()).toMatchFileSnapshot('../../../docs/dates.md');
  });

  it('has a section for every file that gives a rule', () => {
    const files = readdirSync(FOLDER).filter((name) => {
      // Matches "rule: 'dates/age'," and "`dates/weekday#${before}`" in their own files.
      const own = `dates/${name.replace('.ts', '')}`;
      return new RegExp(`['\`]${own}[#'\`]`).test(readFileSync(new URL(name, FOLDER), 'utf8'));
    });
    const shown = DATE_FORMS.map(({ rule }) => `${rule.replace('dates/', '')}.ts`);
    expect(files.length).toBeGreaterThan(15);
    expect(files.filter((name) => !shown.includes(name) && name !== 'prefer-longer.ts')).toEqual([]);
  });
});

describe('the dates of documents that the page shows', () => {
  it.each(DOCUMENT_DATES)('$what', ({ text, published, edtf, rule }) => {
    expect(dateDocuments([annotatedOf(text, 'doc', published)])[0]).toMatchObject({ edtf, rule });
  });
});
