import { describe, expect, it } from 'vitest';
import type { NounFrame, VerbFrame } from '../../../src/model/lexicon.ts';
import { splitSentences } from '../../../src/pipeline/2-sentences/split-sentences.ts';
import { parseSentences } from '../../../src/pipeline/3-syntax/parse-sentences.ts';
import { findMentions } from '../../../src/pipeline/5-mentions/find-mentions.ts';
import { createFrameIndex } from '../../../src/pipeline/5-mentions/frame-index.ts';
import { stemsOf } from '../../../src/pipeline/5-mentions/verb-stems.ts';
import { SYNTAX } from '../../support/syntax-model.ts';

/** A few frames of their own, so that a change in the lexicon cannot change what these rows show. */
const VERBS: readonly VerbFrame[] = [
  { verb: 'seize', type: 'COERCE', actor: 'subject', recipient: 'object', example: '' },
  { verb: 'seize', type: 'ASSAULT', actor: 'subject', recipient: 'object', object: ['town'], example: '' },
  { verb: 'blow up', type: 'ASSAULT', actor: 'subject', recipient: 'object', example: '' },
  { verb: 'blow', type: null, example: '' },
  { verb: 'gut', type: 'INCIDENT', recipient: 'object', example: '' },
  { verb: 'elect', type: 'TRANSFER', recipient: 'object', example: '' },
  { verb: 're-elect', type: 'TRANSFER', mode: 'office', recipient: 'object', example: '' },
  {
    verb: 'return',
    type: 'RETREAT',
    actor: 'subject',
    recipient: 'to',
    object: ['*'],
    with: { preposition: 'to' },
    example: '',
  },
  { verb: 'call', type: 'REQUEST', actor: 'subject', recipient: 'on', with: { preposition: 'on' }, example: '' },
  { verb: 'lift', type: 'CONCEDE', actor: 'subject', recipient: 'on', object: ['embargo'], example: '' },
  { verb: 'refuse', type: 'REJECT', actor: 'subject', recipient: 'object', example: '' },
  { verb: 'release', type: 'RETREAT', actor: 'subject', recipient: 'object', example: '' },
  { verb: 'flee', type: 'DISPLACE', recipient: 'subject', subject: ['family'], example: '' },
  { verb: 'break', type: 'ASSAULT', actor: 'subject', object: ['cease-fire'], example: '' },
];
const NOUNS: readonly NounFrame[] = [
  { noun: 'embargo', type: 'SANCTION', actor: ['by'], recipient: ['on', 'against'], example: '' },
  { noun: 'killing', type: 'ASSAULT', actor: ['by'], recipient: ['of'], possessor: 'recipient', example: '' },
  { noun: 'clash', type: 'ASSAULT', actor: ['by'], recipient: ['with'], example: '' },
];
const frames = createFrameIndex({ verbs: VERBS, nouns: NOUNS });

/** `ASSAULT rebels > the town`, one for each mention. */
function told(text: string): readonly string[] {
  const block = { start: 0, end: text.length, kind: 'body', rule: 'text/line' } as const;
  const segmented = splitSentences({ id: 'row', text, sha256: '', blocks: [block], writtenIn: 'en', notes: [] });
  const parsed = parseSentences(segmented, SYNTAX);
  const doc = findMentions({ ...parsed, times: [], entities: [], figures: [], attributions: [] }, frames);
  const list = (fillers: readonly { readonly text: string }[]): string =>
    fillers.map((one) => one.text).join(', ') || '-';
  return doc.mentions.map(({ type, actors, recipients }) => `${type} ${list(actors)} > ${list(recipients)}`);
}

describe('mentions/verb-mentions', () => {
  it.each([
    ['the frame with most conditions', 'The rebels seized a mining town.', 'ASSAULT The rebels > a mining town'],
    ['the general one else', 'The rebels seized a tanker.', 'COERCE The rebels > a tanker'],
    ['a measuring head', 'Dozens of families fled on foot.', 'DISPLACE - > Dozens of families'],
    ['an object behind its particle', 'The rebels blew up a bridge.', 'ASSAULT The rebels > a bridge'],
    ['a form that the tagger left as it stands', 'A fire gutted the library.', 'INCIDENT - > the library'],
    ['a prefix with its hyphen', 'Voters re-elected the governor.', 'TRANSFER - > the governor'],
    ['any object', 'The museum returned a mask to Nigeria.', 'RETREAT The museum > Nigeria'],
    ['a noun with a hyphen', 'The army broke the cease-fire.', 'ASSAULT The army > -'],
    ['whom an infinitive is done to', 'The emir refused to release the pilot.', 'REJECT The emir > the pilot'],
    ['whom the noun is done to', 'Japan lifted its embargo against the island.', 'CONCEDE Japan > the island'],
  ])('finds %s: %s', (_what, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each([
    ['a time that only looks like a slot', 'The mayor called on Sunday.', []],
    ['a use that the lexicon says is none', 'The wind blew from the sea.', []],
    ['a measure of something else', 'Dozens of buses left on time.', []],
    [
      'the noun whose end the verb tells',
      'Japan lifted its embargo against the island.',
      ['CONCEDE Japan > the island'],
    ],
  ])('leaves alone %s: %s', (_what, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('mentions/noun-mentions', () => {
  it.each([
    ['The killing of a priest by soldiers followed.', 'ASSAULT soldiers > a priest'],
    ['Clashes with smugglers followed.', 'ASSAULT - > smugglers'],
  ])('finds the roles of %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('mentions/read-act', () => {
  it.each([
    ['The emir will not release the pilot.', 'REJECT The emir > the pilot'],
    ['The emir is willing to release the pilot.', 'AGREE The emir > the pilot'],
    ['The envoy says the emir must release the pilot.', 'REQUEST The envoy > the emir'],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    ['The emir did not release the pilot.', 'RETREAT The emir > the pilot'],
    ['The emir will release the pilot.', 'RETREAT The emir > the pilot'],
    ['The envoy says the emir must have released the pilot.', 'RETREAT the emir > the pilot'],
  ])('leaves alone %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('mentions/verb-stems', () => {
  it.each([
    ['gutted', ['gutt', 'gut', 'gutte']],
    ['raped', ['rap', 'rape']],
    ['carried', ['carri', 'carry', 'carrie']],
    ['overrun', []],
    ['red', []],
  ])('gives the base forms of %s', (word, expected) => {
    expect(stemsOf(word)).toEqual(expected);
  });
});
