import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MEASURES, QUANTIFIERS, UNITS } from '../../src/model/measure.ts';
import { CONTEXTS, EVENT_TYPES, FACTUALITIES, MODES_OF_TYPE, STANCES } from '../../src/model/ontology.ts';
import { parametersAsMarkdown } from '../../src/query/parameters-as-markdown.ts';
import { parseQuery } from '../../src/query/parse-query.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('docs', () => {
  test('docs/api.md has the table of parameters that the code has', () => {
    const table = /<!-- parameters[^>]*-->\n([\s\S]*?)\n<!-- end of parameters -->/.exec(read('docs/api.md'))?.[1];
    expect(table).toBe(parametersAsMarkdown().trim());
  });

  // Matches `/api/v1/events?type=DISPLACE` and `/feed.json?q=ceasefire`; not `/feed.rss` alone.
  const queries = [
    ...`${read('README.md')}\n${read('docs/api.md')}`.matchAll(
      /\/(?:api\/v1\/events|feed\.(?:rss|atom|json))\?([^\s`]+)/g,
    ),
  ].map((match) => match[1] ?? '');
  test('the docs show queries', () => expect(queries.length).toBeGreaterThan(6));
  test.each(queries.filter((query) => !query.includes('typ=') && !query.includes('INSTANT')))(
    'the query %s that the docs show is accepted',
    (query) => {
      expect(parseQuery(new URLSearchParams(query)).ok).toBe(true);
    },
  );
  test('the mistake that docs/api.md shows is refused for both its parameters', () => {
    const parsed = parseQuery(new URLSearchParams('typ=ASSAULT&limit=5000'));
    expect(parsed.ok ? [] : parsed.problems.map(({ parameter }) => parameter).sort()).toEqual(['limit', 'typ']);
  });

  test('every script of package.json is named in README.md or CONTRIBUTING.md', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const docs = read('README.md') + read('CONTRIBUTING.md');
    expect(Object.keys(scripts).filter((name) => !new RegExp(`npm (?:run (?:-s )?)?${name}\\b`).test(docs))).toEqual(
      [],
    );
  });
  test('every script that the docs name exists', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [
      ...`${read('README.md')}${read('CONTRIBUTING.md')}${read('ARCHITECTURE.md')}`.matchAll(
        /npm run (?:-s )?([a-z-]+)/g,
      ),
    ];
    expect(named.map((match) => match[1] ?? '').filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('docs/codebook.md explains every value of the ontology', () => {
    const codebook = read('docs/codebook.md');
    const values = [
      ...EVENT_TYPES,
      ...CONTEXTS,
      ...FACTUALITIES,
      ...STANCES,
      ...MEASURES,
      ...UNITS,
      ...QUANTIFIERS,
      ...Object.values(MODES_OF_TYPE).flat(),
    ];
    expect(values.filter((value) => !codebook.includes(`\`${value}\``))).toEqual([]);
  });

  test('every link between the docs leads somewhere', () => {
    const pages = [
      'README.md',
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      'DECISIONS.md',
      'CHANGELOG.md',
      'SECURITY.md',
      'docs/api.md',
      'docs/codebook.md',
      'docs/dates.md',
    ];
    for (const page of pages) {
      for (const [, target] of read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
        expect(
          () => read(page.startsWith('docs/') ? `docs/${target}` : `${target}`),
          `${page} → ${target}`,
        ).not.toThrow();
      }
    }
  });

  test.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'])(
    'the paths that %s names exist',
    (page) => {
      // Matches `src/model/event.ts` and `test/http`; not `src/*` or a command.
      const paths = [...read(page).matchAll(/`((?:src|test|docs|data)\/[\w./-]+)`/g)].map((match) => match[1] ?? '');
      const missing = paths.filter((path) => {
        try {
          read(path);
          return false;
        } catch (error) {
          return (error as NodeJS.ErrnoException).code !== 'EISDIR';
        }
      });
      expect(missing).toEqual([]);
    },
  );
});
