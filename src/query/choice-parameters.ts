/** The rows of the table whose values are chosen from a set: what an event is, who and where it is about. */
import { MEASURES } from '../model/measure.ts';
import { CONTEXTS, EVENT_TYPES, FACTUALITIES, MODES_OF_TYPE } from '../model/ontology.ts';
import type { ChoiceRow } from './choice-parameter.ts';
import { choiceParameter } from './choice-parameter.ts';
import * as values from './event-values.ts';
import { foldText } from './fold-words.ts';
import type { NameOf, Parameter } from './parameter.ts';
import { nameRuns, readId, readName } from './participant-names.ts';
import { MEASURE_WORDS, nameForTitle, TYPE_WORDS } from './title-words.ts';

const NAME_EXPECTED = 'a name, an id such as country:AZE, or a three-letter country code';
const NAME_DOCS = 'by name, id or country code';

// Matches the joints of "pro_democracy", "martial-law"; not a space.
const spaced = (value: string): string => value.replace(/[_-]/g, ' ');
const asWritten = (value: string): string => value;
const showName = (value: string, nameOf: NameOf): string => nameOf(value) ?? showCode(value);
// Matches "aze"; not "baku". A code is a word of three letters that nothing gave a name to.
const showCode = (value: string): string => (/^[a-z]{3}$/.test(value) ? value.toUpperCase() : nameForTitle(value));

/** A closed list: its values, and how one is read in any case. */
function listed(list: readonly string[]): Pick<ChoiceRow, 'expected' | 'values' | 'read'> {
  const known = new Set(list.map((value) => value.toLowerCase()));
  const read = (value: string): string | null => {
    const lower = value.trim().toLowerCase();
    return known.has(lower) ? lower : null;
  };
  return { expected: `one of ${list.join(', ')}`, values: list, read };
}

const lower = (list: readonly string[]): readonly string[] => list.map((value) => value.toLowerCase());

const type = choiceParameter({
  name: 'type',
  docs: 'Event type: PLOVER’s sixteen, and DISPLACE, INCIDENT and TRANSFER.',
  ...listed(EVENT_TYPES),
  example: 'ASSAULT',
  facet: (event) => [event.type.toLowerCase()],
  slot: 'noun',
  show: (value) => TYPE_WORDS[value.toUpperCase() as keyof typeof TYPE_WORDS],
  conjunction: 'and',
  accepts: (list) => list,
  refuses: (list) => `events other than ${list}`,
});

const MODES = [...new Set(Object.values(MODES_OF_TYPE).flat())].sort();

const mode = choiceParameter({
  name: 'mode',
  docs: 'How it was done, as PLOVER’s modes.',
  ...listed(MODES),
  example: 'explosion',
  facet: (event) => (event.mode === undefined ? [] : [event.mode.toLowerCase()]),
  show: spaced,
  accepts: (list) => `of mode ${list}`,
  refuses: (list) => `not of mode ${list}`,
});

const context = choiceParameter({
  name: 'context',
  docs: 'What it is about, as PLOVER’s contexts.',
  ...listed(CONTEXTS),
  example: 'migration',
  facet: (event) => lower(event.contexts),
  show: spaced,
  accepts: (list) => `in the context of ${list}`,
  refuses: (list) => `outside the context of ${list}`,
});

const factuality = choiceParameter({
  name: 'factuality',
  docs: 'Whether and how far it is a fact.',
  ...listed(FACTUALITIES),
  example: 'scheduled',
  facet: (event) => [event.factuality],
  slot: 'before',
  show: asWritten,
  accepts: (list) => list,
  refuses: (list) => `not ${list}`,
});

/** A row about somebody in a role. */
const nameParameter = (
  row: Pick<ChoiceRow, 'name' | 'docs' | 'example' | 'accepts' | 'refuses'>,
  participants: typeof values.participantsOf,
): Parameter =>
  choiceParameter({
    ...row,
    docs: `${row.docs}, ${NAME_DOCS}.`,
    expected: NAME_EXPECTED,
    read: readName,
    facet: (event, lookup) => values.namesOfAll(participants(event), lookup),
    show: showName,
  });

const actor = nameParameter(
  {
    name: 'actor',
    docs: 'Who did it',
    example: 'Azerbaijan',
    accepts: (list) => `by ${list}`,
    refuses: (list) => `not by ${list}`,
  },
  (event) => event.actors,
);

const recipient = nameParameter(
  {
    name: 'recipient',
    docs: 'To whom it was done',
    example: 'ARM',
    accepts: (list) => `towards ${list}`,
    refuses: (list) => `not towards ${list}`,
  },
  (event) => event.recipients,
);

const entity = nameParameter(
  {
    name: 'entity',
    docs: 'Who or what has any part in it: actor, recipient, place, speaker or relayer',
    example: 'person:samantha-power',
    accepts: (list) => `involving ${list}`,
    refuses: (list) => `not involving ${list}`,
  },
  values.participantsOf,
);

const speaker = nameParameter(
  {
    name: 'speaker',
    docs: 'Who says so, in a statement or for a figure',
    example: 'Pashinyan',
    accepts: (list) => `according to ${list}`,
    refuses: (list) => `not according to ${list}`,
  },
  values.speakersOf,
);

const place = nameParameter(
  {
    name: 'place',
    docs: 'Where it happened, or from where to where it led',
    example: 'Stepanakert',
    accepts: (list) => `in ${list}`,
    refuses: (list) => `not in ${list}`,
  },
  (event) => event.places,
);

const country = choiceParameter({
  name: 'country',
  docs: 'Country that the event’s places lie in.',
  expected: 'an ISO 3166-1 alpha-3 code such as AZE; for a name use place',
  example: 'AZE',
  // Matches "aze", "AZE"; not "az", "azerbaijan".
  read: (value) => (/^[a-z]{3}$/i.test(value.trim()) ? value.trim().toLowerCase() : null),
  facet: values.countriesOf,
  show: (value, nameOf) => nameOf(`country:${value.toUpperCase()}`) ?? value.toUpperCase(),
  accepts: (list) => `in ${list}`,
  refuses: (list) => `not in ${list}`,
});

const document = choiceParameter({
  name: 'document',
  docs: 'Document that it was read from, by id.',
  expected: 'the id of a document',
  example: '003-armenians-begin-to-leave',
  read: readId,
  facet: (event) => values.documentIdsOf(event).map(foldText),
  show: asWritten,
  accepts: (list) => `from document ${list}`,
  refuses: (list) => `not from document ${list}`,
});

const publisher = choiceParameter({
  name: 'publisher',
  docs: 'Who published a document that it was read from, by name.',
  expected: 'the name of a publisher, or whole words of it',
  example: 'Example Wire',
  read: readName,
  facet: (event, lookup) => [
    ...new Set(values.documentIdsOf(event).flatMap((id) => nameRuns(lookup.document(id)?.publisher ?? ''))),
  ],
  show: (value) => nameForTitle(value),
  accepts: (list) => `reported by ${list}`,
  refuses: (list) => `not reported by ${list}`,
});

const measure = choiceParameter({
  name: 'measure',
  docs: 'What one of its figures counts.',
  ...listed(MEASURES),
  example: 'people_fled',
  facet: (event) => [...new Set(event.figures.map((figure) => figure.measure))],
  show: (value) => MEASURE_WORDS[value as keyof typeof MEASURE_WORDS],
  accepts: (list) => `with figures for ${list}`,
  refuses: (list) => `without figures for ${list}`,
});

const conflict = choiceParameter({
  name: 'conflict',
  docs: 'Whether its figures contradict each other.',
  ...listed(['true', 'false']),
  example: 'false',
  facet: (event) => [String(values.hasConflict(event))],
  show: (value) => (value === 'true' ? 'with conflicting figures' : 'without conflicting figures'),
  accepts: (list) => list,
  refuses: (list) => `not ${list}`,
});

const review = choiceParameter({
  name: 'review',
  docs: 'Whether a person has reviewed it.',
  ...listed(['automatic', 'reviewed']),
  example: 'automatic',
  facet: (event) => [event.review],
  slot: 'before',
  show: asWritten,
  accepts: (list) => list,
  refuses: (list) => `not ${list}`,
});

const status = choiceParameter({
  name: 'status',
  docs: 'Whether it still stands. Withdrawn events are kept as tombstones.',
  ...listed(['current', 'withdrawn']),
  example: 'withdrawn',
  facet: (event) => [event.status],
  slot: 'before',
  show: asWritten,
  accepts: (list) => list,
  refuses: (list) => `not ${list}`,
});

const id = choiceParameter({
  name: 'id',
  docs: 'One event by its id.',
  expected: 'the id of an event',
  example: 'c8d848dd-459e-5ff9-ab7a-74d2ce9b52cd',
  read: readId,
  facet: (event) => [foldText(event.id)],
  show: asWritten,
  accepts: (list) => `with id ${list}`,
  refuses: (list) => `without id ${list}`,
});

/** By name; `parameters.ts` says their order. */
export const CHOICES = {
  id,
  type,
  mode,
  context,
  factuality,
  actor,
  recipient,
  entity,
  speaker,
  place,
  country,
  document,
  publisher,
  measure,
  conflict,
  review,
  status,
};
