import { type Above, FURNITURE_LENGTH_MAX, keyOf, type Line, type LineRule, type Page, type Verdict } from './line.ts';
import { RELATED_LABELS, SERVICE_LABELS } from './service-labels.ts';

/**
 * In: a line. Out: boilerplate for what a page says about itself: buttons, menus, newsletters, cookies, rights, other
 * stories. A sentence of the news may speak of newsletters too, so words alone are not enough: the line must be a
 * label, order its reader about, or address him, and quote nobody. Not: dates, bylines and captions.
 */
export const findServiceLine: LineRule = (line, index, page, above) => {
  if (line.text.length > FURNITURE_LENGTH_MAX) return null;
  const key = keyOf(line.text.replace(TRAILING_COUNT, ''));
  if (SERVICE_LABELS.has(key)) return verdict('label');
  if (line.words <= BREADCRUMB_WORDS_MAX && BREADCRUMB.test(line.text)) return verdict('breadcrumb');
  if (line.words <= ORDER_WORDS_MAX && opensAsOrder(line.text)) return verdict('order');
  if (PHRASES.some((pattern) => pattern.test(line.text)) && !reportsSpeech(line)) return verdict('phrase');
  if (addressesReader(line)) return verdict('reader');
  return isListedStory(line, index, page, above) ? verdict('related') : null;
};

const opensAsOrder = (text: string): boolean => !REPORTS.test(text) && OPENINGS.some((pattern) => pattern.test(text));

const verdict = (variant: string): Verdict => ({ kind: 'boilerplate', rule: `text/service-lines#${variant}` });

/** Matches " (12)" and " 1,204" after "Comments"; must not match the year in "Top stories of 2023 in". */
const TRAILING_COUNT = /\s*\(?\d{1,3}(?:,\d{3})?\)?$/;
/** A path through a site has few words: "Home > World > Middle East". */
const BREADCRUMB_WORDS_MAX = 12;
/** Matches "Home > World", "News / Europe"; must not match "Russia / Ukraine". */
const BREADCRUMB = /^(?:home|news|world)\s*(?:>|›|»|\/|\|)\s*\S/i;
/** The longest order to a reader that was seen on one line has 37 words, in two sentences. */
const ORDER_WORDS_MAX = 45;

/** Orders with which a page's own lines open. In the news these verbs have a subject before them. */
const OPENINGS: readonly RegExp[] = [
  // Matches "Sign up for our newsletter", "Subscribe to X"; must not match "Signing up", "Subscribers left".
  /^(?:please )?(?:sign[ -]?up|subscribe|register)(?: now| here| today| free| for free| below)?(?:[.!:]|$|\s+(?:to|for|with|and|our|on|via|here|today|now)\b)/i,
  // Matches "Follow us on X", "Join our channel", "Like us", "Find us"; must not match "Follow-up talks", "Join forces".
  /^(?:follow|join|like|find|support|contact|email|e-mail|write to|message|tell|help) (?:us|our|me)\b/i,
  // Matches "Click here to read"; must not match "Clicks".
  /^(?:click|tap|scroll|swipe) (?:here|on the|the|to|down|through)\b/i,
  // Matches "Read more: X", "Read also", "Read the full story"; must not match "Read in 1999, the book".
  /^(?:also )?(?:read|see|watch|listen)(?: more| also| next| now| live)?(?::| (?:more|also|next|here|the full|the rest|our|related)\b)/i,
  // Matches "Get the latest news in your inbox", "Receive free alerts"; must not match "Get ready", "Receive-only".
  /^(?:to )?(?:get|receive|enjoy) (?:free|the latest|our|your|unlimited|exclusive|daily|weekly|breaking|email|news|all the)\b/i,
  // Matches "Enter your e-mail address", "Update your settings"; must not match "Enter the dragon".
  /^(?:enter|update|manage|check|confirm|choose|create|change|add|provide|upgrade|activate|allow|enable|disable|accept|access) (?:your|all cookies|cookies|notifications|javascript)\b/i,
  // Matches "Download our app", "Get the free app"; must not match "Download speeds fell", "Use of the app".
  /^(?:download|install|try|get|open) (?:the|our) [\w ]{0,30}\bapp\b/i,
  // Matches "Share this story", "Print the article"; must not match "Shares in X fell", "Report the crime".
  /^(?:share|print|save|email|e-mail|bookmark|report|comment on|rate) (?:this|the) (?:article|story|page|post|item|video|link|error|typo)\b/i,
  // Matches "Never miss a story", "Don’t miss"; must not match "Never again".
  /^(?:never|don['’]?t) miss (?:a|an|another|our|the|out)\b/i,
  // Matches "This article was first published in X", "This story is part of"; must not match "This report was published".
  /^this (?:article|story|post|page|piece|content|item|video) (?:(?:was|is|has been) )?(?:(?:originally|first|also|last) (?:published|appeared|posted|aired)|part of|updated|corrected|amended|edited|produced|translated|sponsored|supported|may contain|contains)\b/i,
  // Matches "Related: X", "Tags: a, b", "Topics: x"; must not match "Topic of the day was".
  /^(?:related|tags?|tagged|topics?|filed under|keywords?|categor(?:y|ies)|source|sources|more|read more|opinion|explainer|recommended|trending|also on|in case you missed it|icymi)\s*:/i,
  // Matches "Have you been affected?", "Do you have a story?"; must not match "Have they been".
  /^(?:have you|do you have|are you|did you (?:see|find|know|like)|got a|want to|would you like|you can (?:also )?(?:follow|read|find|unsubscribe|contact|listen|watch)|you (?:are|have) (?:reading|reached|read|been)|you may also)\b/i,
  // Matches "© 2023 X", "Copyright 2023", "All rights reserved"; must not match "Copyright law".
  /^(?:©|\(c\) ?\d|copyright (?:©|\(c\)|\d)|all rights reserved|for copyright information)/i,
  // Matches "We use cookies", "This site uses cookies"; must not match "We use boats".
  /^(?:we|this (?:web)?site|our partners|our site)(?: and our \w+)? (?:use|uses|value|care about|store|process)s? (?:of )?(?:cookies|your|personal|third)/i,
  // Matches "By continuing you agree"; must not match "By continuing the war".
  /^by (?:clicking|continuing|signing|subscribing|submitting|entering|using|browsing|registering)\b.{0,80}\byou\b/i,
  // Matches "We will send you", "We don’t spam"; must not match "We will send troops".
  /^we(?: will|['’]ll| may)? (?:send|notify|email|e-mail|keep|deliver|bring) (?:you|the latest)\b/i,
  // Matches "Story continues below", "Advertisement 2", "Article continues"; must not match "The story continues".
  /^(?:story|article|text|content|report) continues (?:below|after)\b/i,
];

/** Phrases that only a page says, wherever they stand in a line that reports nobody's words. */
const PHRASES: readonly RegExp[] = [
  // Matches "…delivered to your inbox", "in your inbox every day"; must not match "their inbox".
  /\b(?:to|in|into) your (?:inbox|feed|browser|mailbox)\b/i,
  // Matches "You can unsubscribe at any time."; must not match "they unsubscribed".
  /\b(?:unsubscribe|opt out|cancel) (?:at )?any ?time\b/i,
  // Matches "See our privacy notice", "read our terms of use"; must not match "its privacy policy".
  /\bour (?:privacy (?:policy|notice|statement)|terms (?:of|and)|cookie (?:policy|notice)|newsletters?|subscription|subscribers|house rules|community (?:guidelines|standards)|editorial (?:standards|guidelines)|daily (?:email|e-mail|briefing)|weekly (?:email|e-mail|briefing))\b/i,
  // Matches "We don’t spam!", "No spam."; must not match "spam calls".
  /\b(?:we don['’]t|no|never) (?:spam|junk mail)\b/i,
  // Matches "All rights reserved."; must not match "all rights were reserved for".
  /\ball rights reserved\b/i,
  // Matches "may not be published, broadcast, rewritten or redistributed"; must not match "may not be published yet".
  /\bmay not be (?:published|reproduced|copied),/i,
  // Matches "Your browser does not support"; must not match "browsers do not support".
  /\byour browser (?:does|is|has|doesn)/i,
  // Matches "is not responsible for the content of external sites".
  /\bnot responsible for the content of\b/i,
  // Matches "This site is protected by reCAPTCHA"; must not match "sites protected by".
  /\bprotected by recaptcha\b/i,
  // Matches "you agree to our", "you consent to receive"; must not match "they agree to our".
  /\byou (?:agree|consent|accept) to\b|\byou (?:accept|agree with) (?:our|the) (?:terms|use)/i,
];

/** Matches "said", "told reporters", "according to"; must not match "aforesaid". */
const REPORTS = /\b(?:said|says|told|tells|added|adds|wrote|writes|according to|warned|announced|asked|urged)\b/i;
/** Matches what stands around words that are quoted; must not match an apostrophe. */
const QUOTES = /["“”«»]/;

const reportsSpeech = (line: Line): boolean => REPORTS.test(line.text) || QUOTES.test(line.text);

/** Matches "you", "your"; must not match "young". */
const YOU = /\b(?:you|your|yours)\b/i;
/** What pages want of their readers. */
const SERVICES =
  /\b(?:newsletters?|inbox|subscri(?:be|ption|bing|ber)|unsubscribe|sign(?:ing)? (?:up|in)|log(?:ged)? in|spam|cookies|ad ?blocker|javascript|notifications?|podcast|paywall|free trial|membership|whatsapp channel|telegram channel)\b/i;
/** A line that addresses its reader about a service of the page, in at most two or three sentences. */
const READER_WORDS_MAX = 60;

const addressesReader = (line: Line): boolean =>
  line.words <= READER_WORDS_MAX && YOU.test(line.text) && SERVICES.test(line.text) && !reportsSpeech(line);

/** A headline of another story has at most this many words; the longest seen had 19. */
const LISTED_STORY_WORDS_MAX = 22;

/** A line without a stop right after "Related stories" or after another such line. */
function isListedStory(line: Line, index: number, page: Page, above: Above): boolean {
  if (line.stop || line.words > LISTED_STORY_WORDS_MAX) return false;
  const previous = page.lines[index - 1];
  if (!previous) return false;
  if (above.verdicts[index - 1]?.rule === 'text/service-lines#related') return true;
  return previous.text.length <= FURNITURE_LENGTH_MAX && RELATED_LABELS.has(keyOf(previous.text));
}
