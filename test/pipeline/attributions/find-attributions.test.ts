import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawAttribution, drawAttributions, entity, parseText, readAttributions } from './draw-attributions.ts';

/** Rows of a text and all attributions in it, in order. */
const check = (rows: readonly (readonly [text: string, ...attributions: string[]])[]): void => {
  it.each(rows.map(([text, ...attributions]) => [text, attributions] as const))('%s', (text, attributions) => {
    expect(drawAttributions(text)).toEqual(attributions);
  });
};

describe('attributions/reported-clause', () => {
  check([
    [
      'The ministry said on Tuesday that the talks had failed.',
      'The ministry | said | that the talks had failed | indirect',
    ],
    ['The ministry said talks had failed.', 'The ministry | said | talks had failed | indirect'],
    ['The road, Hart said, has been closed.', 'Hart | said | The road … has been closed | indirect'],
    ['The ministry said Monday talks had failed.', 'The ministry | said | talks had failed | indirect'],
    [
      'The ministry told reporters that the talks had failed.',
      'The ministry | told | that the talks had failed | indirect',
    ],
    [
      'Luc Moreau, a diplomat, said guards had left their posts.',
      'Luc Moreau, a diplomat | said | guards had left their posts | indirect',
    ],
    ['Luc Moreau, said guards had left their posts.', 'Luc Moreau | said | guards had left their posts | indirect'],
    ['Hart pointed out that the road was open.', 'Hart | pointed out | that the road was open | indirect'],
    [
      'The agency warned that floods could follow.',
      'The agency | warned | that floods could follow | indirect predicts',
    ],
    [
      'The ministry said the talks were “a waste of time”.',
      'The ministry | said | the talks were “a waste of time” | mixed',
    ],
    [
      'Hart said the road was open and vowed to keep it so.',
      'Hart | said | the road was open | indirect',
      'Hart | vowed | to keep it so | indirect promises',
    ],
    [
      'The mayor added that help was near, but the road was still closed.',
      'The mayor | added | that help was near | indirect',
    ],
    ['When Hart said the road was open, we left.', 'Hart | said | the road was open | indirect'],
    [
      'Residents fled, with army officers claiming that the dam was safe.',
      'army officers | claiming | that the dam was safe | indirect',
    ],
    [
      'The president blamed the rebels for the blast, and said the army would respond.',
      'The president | blamed | the rebels for the blast | indirect blames',
      'The president | said | the army would respond | indirect',
    ],
  ]);
});

describe('attributions/parenthetical', () => {
  check([
    ['The talks failed, the ministry said.', 'the ministry | said | The talks failed | indirect'],
    ['The bridge, the mayor said, is closed.', 'the mayor | said | The bridge … is closed | indirect'],
    [
      'The talks failed, said Anna Hart, the mayor of the town.',
      'Anna Hart, the mayor of the town | said | The talks failed | indirect',
    ],
    ['The toll, which officials said was rising, is not final.', 'officials | said | which … was rising | indirect'],
    [
      'The bridge fell on Monday, closing the only road to the town, Hart warned.',
      'Hart | warned | The bridge fell on Monday, closing the only road to the town | indirect predicts',
    ],
  ]);
});

describe('attributions/named-content', () => {
  check([
    [
      'Norland accused Estavia of shelling the town.',
      'Norland | accused | Estavia of shelling the town | indirect blames',
    ],
    [
      'As villagers continue to flee the valley, Norland and Estavia have accused each other of shelling it.',
      'Norland and Estavia | have accused | each other of shelling it | indirect blames',
    ],
    ['The minister denied the report.', 'The minister | denied | the report | indirect denies'],
    ['The mayor urged residents to leave.', 'The mayor | urged | residents to leave | indirect demands'],
    [
      'The president promised to rebuild the town.',
      'The president | promised | to rebuild the town | indirect promises',
    ],
    ['The unions called for a strike.', 'The unions | called | a strike | indirect demands'],
    ['He called the plan “a disgrace”.', 'He | called | the plan “a disgrace” | mixed'],
    ['Police put the number of victims at 45.', 'Police | put | the number of victims at 45 | indirect'],
    ['The mayor praised the firefighters before she left.', 'The mayor | praised | the firefighters | indirect'],
  ]);
});

describe('attributions/according-to', () => {
  check([
    ['According to the mayor, the bridge is closed.', 'the mayor | According to | the bridge is closed | indirect'],
    ['The bridge is closed, according to the mayor.', 'the mayor | according to | The bridge is closed | indirect'],
    [
      'According to the news site Valley Post, citing army officers, 40 trucks had arrived.',
      'army officers | According to | 40 trucks had arrived | indirect via the news site Valley Post',
    ],
    ['“We are safe,” she said, according to Valley Post.', 'she | said | “We are safe,” | direct via Valley Post'],
  ]);
});

describe('attributions/impersonal', () => {
  check([
    [
      'The farmers are said to be leaving their homes.',
      '- | are said | The farmers … to be leaving their homes | indirect',
    ],
    ['It is unclear whether the bridge will hold.', '- | It is unclear | whether the bridge will hold | indirect'],
    ['Seven people were reportedly killed.', '- | reportedly | Seven people were … killed | indirect'],
  ]);
});

describe('attributions/noun-cues', () => {
  check([
    [
      'Critics dismissed his claim that the vote was fair.',
      'Critics | dismissed | his claim that the vote was fair | indirect',
      'his | claim | that the vote was fair | indirect',
    ],
    // The verb has the same words, so the noun says nothing of its own.
    ['The mayor made a promise to help.', 'The mayor | promise | to help | indirect promises'],
    [
      'The mayor repeated a promise that help was near.',
      'The mayor | repeated | a promise that help was near | indirect',
    ],
  ]);
});

describe('attributions/headline-colon', () => {
  it.each([
    ['Bridge to stay closed: ministry', 'headline', 'ministry | : | Bridge to stay closed | indirect'],
    ['Ministry: bridge to stay closed', 'headline', 'Ministry | : | bridge to stay closed | indirect'],
    ['Bridge to stay closed: ministry', 'body', undefined],
    ['Ten years on: the long road home', 'headline', undefined],
    ['Weather: rain on Monday', 'headline', undefined],
  ] as const)('%s in a %s', (text, kind, expected) => {
    const [found] = readAttributions(parseText(text, [kind])).attributions;
    expect(found === undefined ? undefined : drawAttribution(text, found)).toBe(expected);
  });
});

describe('leaves alone', () => {
  check([
    ['The committee meets on Monday.'],
    ['Anyone wanting to leave may go.'],
    ['The town has a so-called safe zone.'],
    ['The army moved to announce a truce.'],
    ['In a short speech, Hart replied.'],
    ['The mayor held a rally on Tuesday, then flew home.'],
  ]);
});

describe('attributions/resolve-speakers', () => {
  const speakerOf = (text: string, names: readonly (readonly [string, Parameters<typeof entity>[2]])[]) => {
    const doc = parseText(text);
    const entities = names.map(([name, kind]) => entity(doc, name, kind));
    const [first] = readAttributions(doc, entities).attributions;
    return first?.speaker == null ? null : entities[first.speaker]?.text;
  };

  it.each([
    [
      'Anna Hart, a spokeswoman for the River Agency, said talks had failed.',
      [
        ['Anna Hart', 'person'],
        ['River Agency', 'organisation'],
      ],
      'Anna Hart',
    ],
    ['Her brother, Luc Moreau, said talks had failed.', [['Luc Moreau', 'person']], 'Luc Moreau'],
    [
      'Norland’s ambassador to the River Union Luc Moreau said talks had failed.',
      [
        ['Norland', 'country'],
        ['River Union', 'organisation'],
        ['Luc Moreau', 'person'],
      ],
      'Luc Moreau',
    ],
    ['Moreau’s spokesman said talks had failed.', [['Moreau', 'person']], 'Moreau'],
    ['Norland’s defence ministry said talks had failed.', [['Norland', 'country']], 'Norland'],
    ['Separatist authorities in Norland said talks had failed.', [['Norland', 'country']], null],
    ['A farmer in Norland said talks had failed.', [['Norland', 'country']], null],
    [
      'Hart told the Valley Post that talks had failed.',
      [
        ['Hart', 'person'],
        ['Valley Post', 'organisation'],
      ],
      'Hart',
    ],
  ] as const)('%s', (text, names, expected) => {
    expect(speakerOf(text, names)).toBe(expected);
  });

  it('keeps who relays apart from who says', () => {
    const text = 'According to Valley Post, citing River Agency, 40 trucks had arrived.';
    const doc = parseText(text);
    const entities = [entity(doc, 'Valley Post', 'organisation'), entity(doc, 'River Agency', 'organisation')];
    const [found] = readAttributions(doc, entities).attributions;
    expect(found).toMatchObject({ speaker: 1, via: 0 });
  });
});

describe('the time of saying', () => {
  it.each([
    ['The mayor said on Monday that the bridge fell on Friday.', 'Monday'],
    ['The bridge fell on Friday, the mayor said on Monday.', 'Monday'],
    ['The mayor said that the bridge fell on Friday.', undefined],
  ])('%s', (text, expected) => {
    const { attributions, times } = readAttributions(parseText(text));
    expect(times[attributions[0]?.time ?? -1]?.text).toBe(expected);
  });
});

describe('known wrong', () => {
  check([
    // "and Moreau says" is another speaker's clause; where a reported clause ends before "and" the words do not tell.
    [
      'Hart says the road is open and Moreau says it is closed.',
      'Hart | says | the road is open and Moreau says it is closed | indirect',
      'Moreau | says | it is closed | indirect',
    ],
  ]);
});

describe('laws', () => {
  it('points into its text, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 50 }), (pieces) => {
        const text = pieces.join(' ');
        const doc = parseText(text);
        for (const { source, cue, content, speakerText } of readAttributions(doc).attributions) {
          for (const span of [cue, ...content, ...(source ?? [])]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          expect(content.length).toBeGreaterThan(0);
          expect(speakerText === null).toBe(source === null);
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it.each([
    ['quotation marks', '"'.repeat(100_000)],
    ['opening marks', '“a '.repeat(30_000)],
    ['apostrophes', "'".repeat(100_000)],
    ['verbs', 'said '.repeat(30_000)],
    ['markup', '<q>a</q>'.repeat(20_000)],
    ['lone surrogates', '\ud800 said “\udc00” \u0000 '.repeat(5_000)],
    ['nothing', ''],
  ])('reads a text of %s', (_, text) => {
    expect(() => readAttributions(parseText(text))).not.toThrow();
  });
});

const PIECES = (
  'the|mayor|said|that|“|”|"|’|,|.|:|Hart|told|reporters|according|to|the dam|is|safe|and|who|vowed|accused|Norland|of|' +
  'lying|reportedly|are said to|be|his claim|on Monday|\n|\n\n|(|)|–|citing|police|"It is over,"'
).split('|');
