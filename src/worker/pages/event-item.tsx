import { eventPath } from '../../feeds/addresses.ts';
import { describeSpeaker, describeValue } from '../../feeds/describe-figure.ts';
import { describeList, isDisputed, publishersOf } from '../../feeds/describe-sources.ts';
import { titleOf } from '../../feeds/entry-of.ts';
import type { DocumentsById } from '../../feeds/feed-record.ts';
import { FACTUALITY_LABELS, TYPE_LABELS } from '../../feeds/labels.ts';
import type { Event } from '../../model/event.ts';
import { MEASURE_WORDS } from '../../query/title-words.ts';

/** Names and figures in one line of a list before "and 3 more"; more would hide the title. */
const NAMES_MAX = 4;
const FIGURES_MAX = 3;

/** What kind of event it is, and what a reader must know before believing it. */
export const TypeLine = ({ event }: { readonly event: Event }) => (
  <p class={`type ${event.quad ?? 'no-quad'}`}>
    {TYPE_LABELS[event.type]}
    {FACTUALITY_LABELS[event.factuality] !== null && <span class="badge">{FACTUALITY_LABELS[event.factuality]}</span>}
    {isDisputed(event) && <span class="badge alert">Disputed</span>}
    {event.status === 'withdrawn' && <span class="badge alert">Withdrawn</span>}
    {event.review === 'reviewed' && <span class="badge">Reviewed</span>}
  </p>
);

/** An event in a list. */
export const EventItem = ({ event, documents }: { readonly event: Event; readonly documents: DocumentsById }) => (
  <article class="event">
    <TypeLine event={event} />
    <h3>
      <a href={eventPath(event.id)}>{titleOf(event)}</a>
    </h3>
    <p>{event.summary}</p>
    <Figures event={event} />
    <p class="meta">{sourceLine(event, documents)}</p>
  </article>
);

const Figures = ({ event }: { readonly event: Event }) => {
  const shown = event.figures.slice(0, FIGURES_MAX);
  if (shown.length === 0) return null;
  return (
    <ul class="plain figures meta">
      {shown.map((figure) => (
        <li>
          <strong>{describeValue(figure)}</strong> {MEASURE_WORDS[figure.measure]}, according to{' '}
          {describeSpeaker(figure)}
        </li>
      ))}
    </ul>
  );
};

function sourceLine(event: Event, documents: DocumentsById): string {
  const publishers = describeList(publishersOf(event, documents), NAMES_MAX);
  const places = describeList([...new Set(event.places.map((place) => place.name))], NAMES_MAX);
  return [places, publishers === '' ? '' : `Reported by ${publishers}`].filter((part) => part !== '').join(' · ');
}
