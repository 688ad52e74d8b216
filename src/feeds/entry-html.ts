import type { Event } from '../model/event.ts';
import { type Evidence, isQuotable } from '../model/evidence.ts';
import type { Site } from '../model/site.ts';
import { MEASURE_WORDS } from '../query/title-words.ts';
import { documentPath, httpUrl } from './addresses.ts';
import { describeSpeaker, describeValue } from './describe-figure.ts';
import { describeList, documentIdsOf } from './describe-sources.ts';
import { describeDay, describeReadings } from './describe-time.ts';
import type { DocumentsById } from './feed-record.ts';
import { type Html, html } from './html.ts';
import { FACTUALITY_LABELS, recipientLabel, STANCE_VERBS, wordsOf } from './labels.ts';
import { uniqueBy } from './unique-by.ts';

/** Quotes shown in an entry; the event's page has them all. Five keep an entry to about one screen of a reader. */
const QUOTES_MAX = 5;
/** Rows of figures shown in an entry. */
const FIGURES_MAX = 12;
/** Names in one line before "and 3 more". */
const NAMES_MAX = 6;

/** What a feed reader shows when an entry is opened: the summary, the facts, the figures, who said what, the sources. */
export function entryHtml(event: Event, documents: DocumentsById, site: Site): string {
  const parts = [
    event.status === 'withdrawn' ? withdrawnNote(event) : null,
    html`<p>${event.summary}</p>\n`,
    factsList(event),
    figuresTable(event),
    statementQuotes(event, documents, site),
    evidenceQuotes(event, documents, site),
    sourcesList(event, documents, site),
    revisionNote(event),
  ];
  return html`${parts}`.markup;
}

const withdrawnNote = (event: Event): Html =>
  html`<p><strong>Withdrawn on ${describeDay(event.updated.slice(0, 10))}.</strong> The log no longer stands by this event.</p>\n`;

function factsList(event: Event): Html {
  const places = event.places.map((place) =>
    place.role === 'occurred' ? place.name : `${place.name} (${place.role})`,
  );
  const status = FACTUALITY_LABELS[event.factuality];
  const facts: readonly (readonly [string, string])[] = [
    ['When', describeReadings(event.time)],
    ['Where', describeList(places, NAMES_MAX)],
    ['Who', describeList(namesOf(event.actors), NAMES_MAX)],
    [recipientLabel(event.type), describeList(namesOf(event.recipients), NAMES_MAX)],
    ['Status', status ?? ''],
  ];
  const stated = facts.filter(([, value]) => value !== '');
  return html`<ul>${stated.map(([name, value]) => html`<li><strong>${name}:</strong> ${value}</li>`)}</ul>\n`;
}

const namesOf = (people: readonly { readonly name: string }[]): readonly string[] =>
  people.map((person) => person.name);

function figuresTable(event: Event): Html | null {
  if (event.figures.length === 0) return null;
  const rows = event.figures
    .slice(0, FIGURES_MAX)
    .map(
      (figure) =>
        html`<tr><td>${MEASURE_WORDS[figure.measure]}</td><td>${describeValue(figure)}</td><td>${describeSpeaker(figure)}</td><td>${describeReadings(figure.asOf)}</td></tr>`,
    );
  return html`<table><thead><tr><th>Measure</th><th>Value</th><th>According to</th><th>As of</th></tr></thead><tbody>${rows}</tbody></table>\n`;
}

function statementQuotes(event: Event, documents: DocumentsById, site: Site): readonly Html[] {
  return event.statements.slice(0, QUOTES_MAX).map((statement) => {
    const via = statement.via === undefined ? '' : ` (via ${statement.via.name})`;
    const lead = html`<p>${statement.speaker.name}${via} ${STANCE_VERBS[statement.stance]}:</p>`;
    return html`${lead}${quoteOf(statement.evidence, documents, site)}`;
  });
}

function evidenceQuotes(event: Event, documents: DocumentsById, site: Site): readonly Html[] {
  const said = new Set(event.statements.map((statement) => statement.evidence.exact));
  const quotes = uniqueBy(event.evidence.filter(isQuotable), (evidence) => `${evidence.document} ${evidence.exact}`);
  return quotes
    .filter((evidence) => !said.has(evidence.exact))
    .slice(0, QUOTES_MAX)
    .map((evidence) => quoteOf(evidence, documents, site));
}

const quoteOf = (evidence: Evidence, documents: DocumentsById, site: Site): Html =>
  html`<blockquote><p>${evidence.exact}</p><p>— ${sourceLink(evidence.document, documents, site)}</p></blockquote>\n`;

/** A document's name, linked to where it was published, else to its page in the log. */
function sourceLink(id: string, documents: DocumentsById, site: Site): Html {
  const document = documents.get(id);
  const publisher = document?.publisher === undefined ? '' : `, ${document.publisher}`;
  const address = httpUrl(document?.url) ?? site.baseUrl + documentPath(id);
  return html`<cite><a href="${address}">${document?.title ?? id}</a>${publisher}</cite>`;
}

function sourcesList(event: Event, documents: DocumentsById, site: Site): Html {
  const items = documentIdsOf(event).map((id) => html`<li>${sourceLink(id, documents, site)}</li>`);
  return items.length === 0 ? html`` : html`<p>Sources:</p><ul>${items}</ul>\n`;
}

function revisionNote(event: Event): Html | null {
  const last = event.history.at(-1);
  if (last === undefined || event.revision < 2) return null;
  return html`<p>Revision ${event.revision}, ${describeDay(last.at.slice(0, 10))}: ${wordsOf(last.kind)}.</p>\n`;
}
