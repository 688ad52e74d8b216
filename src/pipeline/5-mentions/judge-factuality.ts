import type { Factuality } from '../../model/ontology.ts';
import { CONDITIONAL_MARKERS } from '../language/closed-classes.ts';
import { wordAt } from '../language/token-words.ts';
import {
  ALLEGING_VERBS,
  IMPLICATIVE_VERBS,
  PROSPECTIVE_PREDICATES,
  SPEECH_VERBS,
  TRANSPARENT_VERBS,
} from '../language/verb-classes.ts';
import type { Clause } from '../reading.ts';
import type { Scene } from './scene.ts';

/** Modals that only make a thing possible; "will" is no modal here but a future. */
const POSSIBLE = new Set('could may might would should can must'.split(' '));

/** Governors that put a thing on the calendar: it is scheduled, not merely wished. */
const SCHEDULING = new Set(
  'be schedule plan set due agree expect prepare decide intend vote promise pledge vow undertake about bound poised'.split(
    ' ',
  ),
);

/** Auxiliary openings of a present progressive: "are fleeing". */
const PROGRESSIVE = /^(?:am|is|are|'re|’re|'s|’s)$/i;

/**
 * Whether the words of a clause tell its event as a fact. History that only explains the news is told apart later,
 * when the document's date is known.
 */
export function judgeFactuality(scene: Scene, index: number): Factuality {
  const clause = scene.syntax.clauses[index];
  if (!clause) return 'occurred';
  const condition = conditionOver(scene, index);
  if (condition) return 'hypothetical';
  if (clause.negated) return isPlainDenial(clause) ? 'denied' : 'hypothetical';
  if (clause.modality !== null) return SCHEDULING.has(clause.modality) ? 'scheduled' : prospective(scene, clause);
  if (clause.tense === 'future') return hasCondition(scene) ? 'hypothetical' : 'scheduled';
  if (clause.form === 'infinitive') return infinitive(scene, clause);
  if (clause.form === 'gerund' && isReplaced(scene, clause)) return 'denied';
  if (clause.form === 'gerund' && isAlleged(scene, clause)) return 'hypothetical';
  if (isQuestion(scene)) return 'hypothetical';
  return isProgressive(scene, clause) ? 'ongoing' : 'occurred';
}

function prospective(scene: Scene, clause: Clause): Factuality {
  const modality = clause.modality ?? '';
  if (POSSIBLE.has(modality)) return 'hypothetical';
  if (IMPLICATIVE_VERBS.has(modality)) return 'occurred';
  return PROSPECTIVE_PREDICATES.has(modality) &&
    modality !== 'likely' &&
    modality !== 'unlikely' &&
    isFuturePlan(scene, clause)
    ? 'scheduled'
    : 'hypothetical';
}

const isFuturePlan = (scene: Scene, clause: Clause): boolean => {
  const governor = clause.parent === null ? undefined : scene.syntax.clauses[clause.parent];
  return governor === undefined || !governor.negated;
};

/** "did not attack" denies; "would not attack" only supposes. */
const isPlainDenial = (clause: Clause): boolean => clause.modality === null && clause.tense !== 'future';

/** "If the army leaves, the rebels will disarm": a condition beside a future makes it one of two. */
const hasCondition = (scene: Scene): boolean =>
  scene.syntax.clauses.some(({ marker }) => marker === 'if' || marker === 'unless');

/** An "if" over the clause, or over one that it hangs on. */
function conditionOver(scene: Scene, index: number): boolean {
  const { clauses } = scene.syntax;
  let at: number | null = index;
  for (let step = 0; at !== null && step < clauses.length; step += 1) {
    const clause: Clause | undefined = clauses[at];
    if (!clause) return false;
    if (clause.marker !== null && CONDITIONAL_MARKERS.has(clause.marker)) return true;
    if (clause.link !== 'infinitive' && clause.link !== 'conjunct' && clause.link !== 'participial') return false;
    at = clause.parent;
  }
  return false;
}

/** "without firing a shot", "instead of helping": what was not done. */
function isReplaced(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene.syntax;
  const [second = '', first = ''] = [
    tokens[clause.first - 1]?.text.toLowerCase(),
    tokens[clause.first - 2]?.text.toLowerCase(),
  ];
  return second === 'without' || (first === 'instead' && second === 'of') || (first === 'rather' && second === 'than');
}

/** "accused Peru of spying": the gerund is what is alleged. */
function isAlleged(scene: Scene, clause: Clause): boolean {
  const parent = clause.parent === null ? undefined : scene.syntax.clauses[clause.parent];
  const before = wordAt(scene.syntax.tokens, clause.first - 1);
  return (
    ALLEGING_VERBS.has(scene.syntax.tokens[parent?.verb ?? -1]?.lemma ?? '') && (before === 'of' || before === 'for')
  );
}

/** "began to flee" and "forced them to flee" happened; an infinitive under anything else is a purpose or a plan. */
function infinitive(scene: Scene, clause: Clause): Factuality {
  const parent = clause.parent === null ? undefined : scene.syntax.clauses[clause.parent];
  if (!parent) return 'hypothetical';
  const lemma = scene.syntax.tokens[parent.verb]?.lemma ?? '';
  if (TRANSPARENT_VERBS.has(lemma) || IMPLICATIVE_VERBS.has(lemma)) {
    return parent.modality === null && parent.tense !== 'future' ? 'occurred' : 'hypothetical';
  }
  // "are said to be leaving": somebody's word, told as a fact.
  if (SPEECH_VERBS.has(lemma) && parent.voice === 'passive') return 'occurred';
  return 'hypothetical';
}

const isQuestion = (scene: Scene): boolean => scene.syntax.tokens.at(-1)?.text === '?';

function isProgressive(scene: Scene, clause: Clause): boolean {
  const opener = scene.syntax.tokens[clause.first]?.text ?? '';
  return (
    clause.form === 'finite' &&
    clause.voice === 'active' &&
    PROGRESSIVE.test(opener) &&
    /ing$/.test(scene.syntax.tokens[clause.verb]?.text ?? '')
  );
}
