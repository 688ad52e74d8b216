import { describeTime } from '../../feeds/describe-time.ts';
import type { DocumentsById } from '../../feeds/feed-record.ts';
import type { Event } from '../../model/event.ts';
import { EventItem } from './event-item.tsx';

interface Day {
  readonly heading: string;
  /** What `time` may say of it: a day, or nothing, since HTML knows no intervals. */
  readonly machine: string | null;
  readonly events: readonly Event[];
}

/** Events in the order given, under the day or period in which they happened. */
export const Timeline = ({
  events,
  documents,
}: {
  readonly events: readonly Event[];
  readonly documents: DocumentsById;
}) => (
  <ol class="timeline">
    {daysOf(events).map(({ heading, machine, events: ofDay }) => (
      <li class="day">
        <h2>{machine === null ? heading : <time datetime={machine}>{heading}</time>}</h2>
        <div>
          {ofDay.map((event) => (
            <EventItem event={event} documents={documents} />
          ))}
        </div>
      </li>
    ))}
  </ol>
);

/** Neighbours with the same time in words share a heading; nothing is moved, so paging and order stay as asked. */
function daysOf(events: readonly Event[]): readonly Day[] {
  const days: { heading: string; machine: string | null; events: Event[] }[] = [];
  for (const event of events) {
    const heading = describeTime(event.time);
    const last = days.at(-1);
    if (last?.heading === heading) last.events.push(event);
    else days.push({ heading, machine: dayOf(event), events: [event] });
  }
  return days;
}

const dayOf = ({ time }: Event): string | null => (time.earliest === time.latest ? time.earliest : null);
