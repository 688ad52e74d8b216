import { sha256Hex } from '../../src/model/hash.ts';
import type { Site } from '../../src/model/site.ts';
import { type Corpus, readCorpus } from '../../src/pipeline/read-corpus.ts';
import { readDocument } from '../../src/pipeline/read-document.ts';
import { knowledge } from './read-mentions.ts';

/** A small report: its id, its date (EDTF) or null, and its text in our own words. */
export type Report = readonly [id: string, published: string | null, text: string];

export const TEST_SITE: Site = {
  id: '6f1d3f0e-5a52-4b0c-9a39-0d1f2e3a4b5c',
  title: 'Test log',
  description: 'Events of the tests.',
  language: 'en',
  author: 'Annals',
  license: 'CC0-1.0',
  baseUrl: 'https://log.example',
  quoteLength: 200,
};

/** The reports through all stages, into an empty log. */
export function readReports(reports: readonly Report[]): Corpus {
  const readings = reports.map(([id, published, text]) =>
    readDocument({ id, text, sha256: sha256Hex(text), ...(published === null ? {} : { published }) }, knowledge),
  );
  return readCorpus({
    readings,
    previous: { events: [], documents: [], entities: [] },
    site: TEST_SITE,
    now: '2026-01-01T00:00:00Z',
    gazetteer: knowledge.gazetteer,
  });
}

/** The events shown by default, one a line: `ASSAULT occurred 2023-09-19 a+b: Peru > rebels`. */
export function drawEvents(reports: readonly Report[]): readonly string[] {
  return readReports(reports)
    .log.events.filter(({ confidence }) => confidence >= 0.5)
    .map((event) => {
      const documents = [...new Set(event.evidence.map(({ document }) => document))].sort().join('+');
      const names = (list: readonly { readonly name: string }[]): string =>
        list.map(({ name }) => name).join(' + ') || '-';
      return `${event.type} ${event.factuality} ${event.time.edtf} ${documents}: ${names(event.actors)} > ${names(event.recipients)}`;
    });
}
