/**
 * Closed and nearly closed classes of verbs that govern other verbs. They decide whether the governed event happened,
 * is to happen, or did not, and who its subject is.
 */

/** Verbs that only phase or colour the event of their infinitive or gerund: "began to flee", "managed to escape". */
export const TRANSPARENT_VERBS = new Set(
  'begin start continue keep resume manage proceed help cease stop finish tend appear seem come go get happen'.split(
    ' ',
  ),
);

/** Verbs and adjectives whose infinitive is planned, wished, asked or possible: it has not happened by their words. */
export const PROSPECTIVE_VERBS = new Set(
  (
    'expect plan intend hope want wish aim seek try attempt agree promise pledge vow offer threaten prepare decide ' +
    'propose schedule set vote ask urge order tell call demand request beg appeal encourage allow permit authorise ' +
    'authorize enable invite persuade advise warn need require wait swear undertake commit mean consider'
  ).split(' '),
);

/** Verbs that deny their infinitive or gerund: "failed to intervene", "refused to leave", "avoided attacking". */
export const NEGATIVE_VERBS = new Set(
  'fail refuse decline neglect omit avoid forbid prevent forget prohibit'.split(' '),
);

/** Verbs whose object is the subject of the infinitive: "urged Baku to withdraw", "forced them to flee". */
export const OBJECT_CONTROL_VERBS = new Set(
  (
    'ask urge order tell force compel push press persuade allow permit enable help cause lead prompt invite encourage ' +
    'expect want require call advise warn beg appeal authorise authorize leave instruct command oblige pressure'
  ).split(' '),
);

/** Verbs whose object is the subject of the gerund behind "of" or "for": "accused Peru of spying", "thanked them for coming". */
export const OBJECT_GERUND_VERBS = new Set(
  (
    'accuse blame suspect convict charge condemn criticise criticize denounce praise thank punish fine jail arrest ' +
    'sentence sue fault reproach indict prosecute impeach rebuke censure'
  ).split(' '),
);

/** Those of them by whose words the gerund is only alleged. */
export const ALLEGING_VERBS = new Set('accuse suspect charge indict sue impeach prosecute blame'.split(' '));

/** Verbs whose infinitive did come about by their own words: "forced them to flee", "caused the dam to collapse". */
export const IMPLICATIVE_VERBS = new Set('force compel cause lead prompt oblige make manage help'.split(' '));

/** Adjectives and participles before an infinitive that put it in the future: "is due to meet", "set to open". */
export const PROSPECTIVE_PREDICATES = new Set(
  'due set likely unlikely ready able willing about bound scheduled expected poised supposed keen eager'.split(' '),
);

/** Verbs of saying and thinking: their clause is somebody's word, and their subject may follow them. */
export const SPEECH_VERBS = new Set(
  (
    'say tell claim state announce declare report add warn note argue insist explain confirm deny admit acknowledge ' +
    'allege suggest believe think estimate predict stress emphasise emphasize reiterate repeat write tweet post ' +
    'comment reply respond recall promise vow pledge urge conclude maintain assert contend observe remark complain ' +
    'boast concede indicate reveal disclose show find hear fear hope know understand'
  ).split(' '),
);

/** Verbs without an object, so that a participle of theirs is no passive: "agents spied on lawyers". */
export const INTRANSITIVE_VERBS = new Set(
  (
    'arrive clash collapse collide come converge crash cross demonstrate depart die disappear disagree drown duel emerge ' +
    'erupt escape explode fall flee flock gather go happen intervene live march meet occur perish pour protest rally ' +
    'react remain resign retreat return rise rush sit skirmish speak spy stay stream suffocate surge surrender talk vanish'
  ).split(' '),
);
