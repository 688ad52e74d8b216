import { FURNITURE_LENGTH_MAX, type LineRule } from './line.ts';

/**
 * In: a line. Out: captions of pictures and maps, known by their credit or label, and the names under pull quotes.
 * Not: a caption that says nothing of a picture; it reads as a sentence, and the body mostly repeats it.
 */
export const findCaption: LineRule = (line) => {
  const { text } = line;
  if (text.length > FURNITURE_LENGTH_MAX) return null;
  if (LABEL.test(text) || LABEL_BY.test(text)) return { kind: 'caption', rule: 'text/captions#label' };
  if (CREDIT_IN_BRACKETS.test(text)) return { kind: 'caption', rule: 'text/captions#credit' };
  if (CREDIT_AT_END.test(text)) return { kind: 'caption', rule: 'text/captions#credit' };
  if (line.words <= AGENCY_LINE_WORDS_MAX && !line.stop && AGENCY_AT_END.test(text)) {
    return { kind: 'caption', rule: 'text/captions#agency' };
  }
  if (line.words <= QUOTE_CREDIT_WORDS_MAX && !line.stop && QUOTE_CREDIT.test(text)) {
    return { kind: 'caption', rule: 'text/captions#quote-credit' };
  }
  return null;
};

/** "Refugees in Goris Karen Minasyan/AFP via Getty Images" is about the longest line of this kind. */
const AGENCY_LINE_WORDS_MAX = 20;
/** "—the mayor of the town, in a letter to its residents before the dam was opened" has 14 words. */
const QUOTE_CREDIT_WORDS_MAX = 16;

const PICTURE_WORDS =
  'photo|photos|photograph|photographs|image|images|picture|pictures|video|graphic|map|illustration';

/**
 * Matches "Photo: A. Name", "Image source, Getty", "File photo of the dam", "Photo courtesy of x"; must not match "Video
 * shows the blast" or "Images of the flood were shared".
 */
const LABEL = new RegExp(
  `^(?:(?:${PICTURE_WORDS})(?: credits?)?\\s*(?::|©|courtesy)|(?:image|media|video|photo) (?:source|caption)\\b|file (?:photo|picture|image)\\b|pictured:|credit:)`,
  'iu',
);
/** Matches "Photograph by A. Name", "PHOTO BY A. NAME"; must not match "Photos by the police show the road". */
const LABEL_BY = /^(?:Photos?|Photographs?|Images?|Pictures?|PHOTOS?|Videos?|Graphics?|Maps?) (?:by|BY) \p{Lu}/u;

/**
 * Matches a bracket at the end such as "(Photo: A. Name)", "(AP Photo/A. Name)", "[EPA/STR]", "(file photo)"; must not
 * match "(Reuters)", "(see video)" or "(and/or both)".
 */
const CREDIT_IN_BRACKETS = new RegExp(
  `[([](?:[^()[\\]]{0,60}\\b)?(?:(?:${PICTURE_WORDS})(?: credits?)?(?::| by )|file (?:photo|picture|image)|courtesy(?::| of )|credit:|(?:AP|AFP|EPA|EPA-EFE|Reuters|TASS|Getty|Anadolu|Shutterstock|Xinhua)(?:\\/| via | photo\\b)|Getty Images|handout(?:\\/| via ))[^()[\\]]{0,80}[)\\]]\\.?$`,
  'iu',
);

/** Matches "A road. Photograph: A. Name/AFP" and "The dam, from file."; must not match "He put it on file." */
const CREDIT_AT_END =
  /(?:[.!?)\]"”]\s+(?:Photograph|Photo|Photos|Image|Picture|Credit|Source):\s[^.!?]{2,80}|,? \(?(?:from file|file photo|file picture|file image)\)?)\.?$/u;

/** Matches "A. Name/AFP", "AFP via Getty Images"; must not match "he told AFP". */
const AGENCY_AT_END =
  /(?:Getty Images|\S\/\s?(?:AP|AFP|EPA|EPA-EFE|Reuters|REUTERS|TASS|Anadolu|Shutterstock|Xinhua|PA))[)\]]?$/u;

/** Matches "—A. Name" and "– the mayor, to reporters"; must not match "— and then it rained." */
const QUOTE_CREDIT = /^[—–―][ \u00a0]?(?:\p{Lu}|the |a |one of )/u;
