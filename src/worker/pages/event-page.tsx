import { documentPath, entityPath, eventPath, httpUrl } from '../../feeds/addresses.ts';
import { describeSpeaker, describeValue } from '../../feeds/describe-figure.ts';
import { documentIdsOf } from '../../feeds/describe-sources.ts';
import { describeDay, describeReadings, describeTime } from '../../feeds/describe-time.ts';
import { titleOf } from '../../feeds/entry-of.ts';
import type { DocumentsById } from '../../feeds/feed-record.ts';
import { recipientLabel, wordsOf } from '../../feeds/labels.ts';
import type { Participant } from '../../model/entity.ts';
import type { Event } from '../../model/event.ts';
import type { Site } from '../../model/site.ts';
import { MEASURE_WORDS } from '../../query/title-words.ts';
import { TypeLine } from './event-item.tsx';
import { EvidenceQuotes, Statements } from './evidence.tsx';
import { Layout } from './layout.tsx';

export interface EventPageProps {
  readonly site: Site;
  readonly event: Event;
  readonly documents: DocumentsById;
}

/** One event: what is claimed, by whom, on which evidence, and how the record changed. */
export const EventPage = ({ site, event, documents }: EventPageProps) => (
  <Layout frame={{ site, title: titleOf(event), search: null, path: eventPath(event.id) }}>
    <h1>{titleOf(event)}</h1>
    <TypeLine event={event} />
    {event.status === 'withdrawn' && (
      <p class="notice">
        Withdrawn on {describeDay(event.updated.slice(0, 10))}. The log no longer stands by this event; it is kept so
        that nobody who read it is left in the dark.
      </p>
    )}
    <p>{event.summary}</p>
    <Facts event={event} />
    <Figures event={event} />
    <Statements event={event} documents={documents} />
    <EvidenceQuotes event={event} documents={documents} />
    <Sources event={event} documents={documents} />
    <History event={event} documents={documents} />
    <p class="meta">
      <a href={`/api/v1${eventPath(event.id)}`}>This event as JSON</a> · <code>{event.id}</code>
    </p>
  </Layout>
);

const Facts = ({ event }: { readonly event: Event }) => (
  <dl class="facts">
    <dt>When</dt>
    <dd>
      {describeReadings(event.time)}
      {event.time.text !== '' && <span class="soft"> – from “{event.time.text}”</span>}
    </dd>
    <People label="Where" people={event.places} />
    <People label="Who" people={event.actors} />
    <People label={recipientLabel(event.type)} people={event.recipients} />
    {event.contexts.length > 0 && (
      <>
        <dt>About</dt>
        <dd>{event.contexts.map(wordsOf).join(', ')}</dd>
      </>
    )}
    <dt>Confidence</dt>
    <dd>{Math.round(event.confidence * 100)} %</dd>
  </dl>
);

const People = ({ label, people }: { readonly label: string; readonly people: readonly Participant[] }) =>
  people.length === 0 ? null : (
    <>
      <dt>{label}</dt>
      <dd>
        {people.map((person, i) => (
          <>
            {i > 0 && ', '}
            {person.entity === undefined ? person.name : <a href={entityPath(person.entity)}>{person.name}</a>}
            {'role' in person && person.role !== 'occurred' && <span class="soft"> ({String(person.role)})</span>}
          </>
        ))}
      </dd>
    </>
  );

const Figures = ({ event }: { readonly event: Event }) =>
  event.figures.length === 0 ? null : (
    <section>
      <h2>Figures</h2>
      <div class="scroll">
        <table>
          <caption>Every number as its speaker gave it; none is an average.</caption>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">Value</th>
              <th scope="col">Scope</th>
              <th scope="col">According to</th>
              <th scope="col">As of</th>
            </tr>
          </thead>
          <tbody>
            {event.figures.map((figure) => (
              <tr>
                <td>{MEASURE_WORDS[figure.measure]}</td>
                <td>
                  {describeValue(figure)}
                  <div class="soft">“{figure.verbatim}”</div>
                </td>
                <td>{figure.scope}</td>
                <td>{describeSpeaker(figure)}</td>
                <td>{describeReadings(figure.asOf)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );

const Sources = ({ event, documents }: { readonly event: Event; readonly documents: DocumentsById }) => (
  <section>
    <h2>Sources</h2>
    <ul>
      {documentIdsOf(event).map((id) => {
        const document = documents.get(id);
        const original = httpUrl(document?.url);
        return (
          <li>
            <a href={documentPath(id)}>{document?.title ?? id}</a>
            {document?.publisher !== undefined && `, ${document.publisher}`}
            {document !== undefined && `, ${describeTime(document.published)}`}
            {original !== null && (
              <>
                {' · '}
                <a href={original} rel="external">
                  original
                </a>
              </>
            )}
          </li>
        );
      })}
    </ul>
  </section>
);

const History = ({ event, documents }: { readonly event: Event; readonly documents: DocumentsById }) => (
  <section>
    <h2>History</h2>
    <ol class="plain">
      {event.history.map((revision) => (
        <li>
          <time datetime={revision.at}>{describeDay(revision.at.slice(0, 10))}</time>: {wordsOf(revision.kind)}
          {revision.because.length > 0 && <span class="soft"> – because of </span>}
          {revision.because.map((id, i) => (
            <>
              {i > 0 && ', '}
              <a href={documentPath(id)}>{documents.get(id)?.title ?? id}</a>
            </>
          ))}
        </li>
      ))}
    </ol>
  </section>
);
