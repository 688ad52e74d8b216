import { TYPE_LABELS } from '../../feeds/labels.ts';
import { EVENT_TYPES } from '../../model/ontology.ts';

/** Parameters with a field of their own beside the words; any others of the query are carried along unseen. */
const FIELDS = ['type', 'place', 'actor', 'since', 'until'];
/** Parameters that a new question must not keep. */
const DROPPED = ['cursor'];

/** The filters as a plain GET form: the address it leads to is the query, and works in every other format. */
export const FilterForm = ({ search }: { readonly search: string }) => {
  const given = new URLSearchParams(search);
  const carried = [...given].filter(([name, value]) => isCarried(name, value, given));
  return (
    <search>
      <form action="/" method="get" aria-label="Filter events">
        <div class="search">
          <label>
            Words in events
            <input type="search" name="q" value={shownValue('q', given)} />
          </label>
          <button type="submit">Show</button>
        </div>
        <details open={FIELDS.some((name) => shownValue(name, given) !== undefined)}>
          <summary>By type, place, people and time</summary>
          <Fields given={given} />
        </details>
        {carried.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {search !== '' && (
          <a class="clear" href="/">
            Show all events
          </a>
        )}
      </form>
    </search>
  );
};

const Fields = ({ given }: { readonly given: URLSearchParams }) => (
  <div class="fields">
    <label>
      Type
      <select name="type">
        <option value="">All types</option>
        {EVENT_TYPES.map((type) => (
          <option value={type} selected={type.toLowerCase() === shownValue('type', given)}>
            {TYPE_LABELS[type]}
          </option>
        ))}
      </select>
    </label>
    <label>
      Place
      <input type="text" name="place" value={shownValue('place', given)} />
    </label>
    <label>
      Who
      <input type="text" name="actor" value={shownValue('actor', given)} />
    </label>
    <label>
      Since
      <input type="date" name="since" value={shownValue('since', given)} />
    </label>
    <label>
      Until
      <input type="date" name="until" value={shownValue('until', given)} />
    </label>
  </div>
);

/** What a field can show: one value that is not refused. */
const shownValue = (name: string, given: URLSearchParams): string | undefined =>
  given.getAll(name).find((value) => !value.startsWith('!'));

/** Whatever no field shows travels along hidden, so that a new word does not widen the question unasked. */
function isCarried(name: string, value: string, given: URLSearchParams): boolean {
  if (DROPPED.includes(name)) return false;
  return !(name === 'q' || FIELDS.includes(name)) || value !== shownValue(name, given);
}
