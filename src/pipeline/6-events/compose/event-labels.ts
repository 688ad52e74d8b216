import type { EventType } from '../../../model/ontology.ts';

/** What an event of a type is called when nothing in the text words it, and the preposition of whom it is done to. */
export interface EventLabel {
  readonly noun: string;
  readonly upon: string;
}

const label = (noun: string, upon: string): EventLabel => ({ noun, upon });

const OF_TYPE: Readonly<Record<EventType, EventLabel>> = {
  AGREE: label('agreement', 'with'),
  CONSULT: label('talks', 'with'),
  SUPPORT: label('support', 'for'),
  CONCEDE: label('concession', 'to'),
  COOPERATE: label('cooperation', 'with'),
  AID: label('aid', 'for'),
  RETREAT: label('retreat', 'from'),
  REQUEST: label('request', 'to'),
  ACCUSE: label('accusation', 'against'),
  REJECT: label('refusal', 'to'),
  THREATEN: label('threat', 'against'),
  PROTEST: label('protest', 'against'),
  SANCTION: label('sanctions', 'against'),
  MOBILIZE: label('mobilisation', 'of'),
  COERCE: label('restriction', 'on'),
  ASSAULT: label('attack', 'on'),
  DISPLACE: label('displacement', 'of'),
  INCIDENT: label('incident', 'involving'),
  TRANSFER: label('change of power', 'over'),
};

const OF_MODE: Readonly<Record<string, EventLabel>> = {
  'CONSULT visit': label('visit', 'to'),
  'CONSULT third-party': label('mediation', 'between'),
  'CONSULT multilateral': label('multilateral talks', 'with'),
  'CONSULT phone': label('phone call', 'with'),
  'RETREAT withdraw': label('withdrawal', 'of'),
  'RETREAT release': label('release', 'of'),
  'RETREAT disarm': label('disarmament', 'of'),
  'RETREAT ceasefire': label('ceasefire', 'with'),
  'RETREAT access': label('opening of access', 'for'),
  'RETREAT resign': label('resignation', 'of'),
  'REQUEST assist': label('request for help', 'to'),
  'REQUEST change': label('call for change', 'to'),
  'REQUEST yield': label('demand', 'to'),
  'REQUEST meet': label('request for talks', 'with'),
  'REJECT assist': label('refusal of help', 'to'),
  'REJECT change': label('refusal of change', 'to'),
  'REJECT yield': label('refusal to yield', 'to'),
  'REJECT meet': label('refusal of talks', 'with'),
  'ACCUSE disapprove': label('criticism', 'of'),
  'ACCUSE investigate': label('investigation', 'into'),
  'ACCUSE allege': label('accusation', 'against'),
  'THREATEN restrict': label('threat of restrictions', 'against'),
  'THREATEN arrest': label('threat of arrest', 'against'),
  'THREATEN relations': label('threat to break relations', 'with'),
  'THREATEN expel': label('threat of expulsion', 'against'),
  'THREATEN territory': label('threat to take territory', 'from'),
  'THREATEN violence': label('threat of violence', 'against'),
  'PROTEST demo': label('demonstration', 'against'),
  'PROTEST riot': label('riot', 'against'),
  'PROTEST strike': label('strike', 'against'),
  'PROTEST hunger': label('hunger strike', 'against'),
  'PROTEST boycott': label('boycott', 'of'),
  'PROTEST obstruct': label('blockade by protesters', 'of'),
  'PROTEST vandalize': label('vandalism', 'of'),
  'SANCTION convict': label('conviction', 'of'),
  'SANCTION expel': label('expulsion', 'of'),
  'SANCTION withdraw': label('walkout', 'from'),
  'SANCTION discontinue': label('sanctions', 'against'),
  'MOBILIZE troops': label('deployment of troops', 'against'),
  'MOBILIZE weapons': label('deployment of weapons', 'against'),
  'MOBILIZE police': label('deployment of police', 'against'),
  'MOBILIZE militia': label('mobilisation of militia', 'against'),
  'COERCE seize': label('seizure', 'of'),
  'COERCE restrict': label('restriction', 'on'),
  'COERCE censor': label('censorship', 'of'),
  'COERCE curfew': label('curfew', 'on'),
  'COERCE martial-law': label('state of emergency', 'on'),
  'COERCE arrest': label('arrest', 'of'),
  'COERCE deport': label('deportation', 'of'),
  'COERCE withhold': label('withholding of supplies', 'from'),
  'COERCE misinformation': label('disinformation', 'against'),
  'COERCE cyber': label('cyberattack', 'on'),
  'ASSAULT abduct': label('abduction', 'of'),
  'ASSAULT beat': label('beating', 'of'),
  'ASSAULT torture': label('torture', 'of'),
  'ASSAULT sexual': label('sexual assault', 'on'),
  'ASSAULT targeted': label('killing', 'of'),
  'ASSAULT destroy': label('destruction', 'of'),
  'ASSAULT primitive': label('assault', 'on'),
  'ASSAULT firearms': label('shooting', 'of'),
  'ASSAULT explosives': label('bomb attack', 'on'),
  'ASSAULT suicide-attack': label('suicide attack', 'on'),
  'ASSAULT aerial': label('air attack', 'on'),
  'ASSAULT drone': label('drone attack', 'on'),
  'ASSAULT heavy-weapons': label('shelling', 'of'),
  'ASSAULT crowd-control': label('use of force', 'against'),
  'ASSAULT unconventional': label('chemical attack', 'on'),
  'DISPLACE flee': label('flight', 'of'),
  'DISPLACE evacuate': label('evacuation', 'of'),
  'DISPLACE arrive': label('arrival', 'of'),
  'DISPLACE return': label('return', 'of'),
  'INCIDENT explosion': label('explosion', 'involving'),
  'INCIDENT fire': label('fire', 'involving'),
  'INCIDENT transport': label('transport accident', 'involving'),
  'INCIDENT collapse': label('collapse', 'of'),
  'INCIDENT disaster': label('natural disaster', 'in'),
  'INCIDENT disease': label('disease outbreak', 'among'),
  'TRANSFER office': label('change of office', 'of'),
  'TRANSFER territory': label('takeover', 'of'),
  'TRANSFER dissolve': label('dissolution', 'of'),
};

/** What the act of a verb is called, where that says more than the name of its type. */
const OF_VERB: Readonly<Record<string, EventLabel>> = Object.fromEntries(
  (
    'abolish=abolition of|accuse=accusation against|acquit=acquittal of|agree=agreement with|annex=annexation of|apologise=apology to|apologize=apology to|' +
    'appeal=appeal to|appoint=appointment of|arrest=arrest of|ask=request to|approve=approval of|assassinate=assassination of|back=support for|ban=ban on|beat=beating of|besiege=siege of|' +
    'blame=accusation against|block=blockade of|blockade=blockade of|bomb=bombing of|call=call on|cancel=cancellation of|capture=capture of|' +
    'charge=charges against|close=closure of|complain=complaint against|condemn=condemnation of|confiscate=confiscation of|' +
    'congratulate=congratulations to|criticise=criticism of|convict=conviction of|criticize=criticism of|damage=damage to|decline=refusal of|demand=demand to|' +
    'denounce=denunciation of|deny=denial to|deploy=deployment of|deport=deportation of|destroy=destruction of|' +
    'detain=detention of|dismiss=dismissal of|donate=donation to|elect=election of|endorse=endorsement of|evacuate=evacuation of|evict=eviction of|' +
    'execute=execution of|expel=expulsion of|extradite=extradition of|fine=fine on|free=release of|fund=funding of|help=help for|impeach=impeachment of|indict=indictment of|' +
    'invade=invasion of|investigate=investigation into|invite=invitation to|jail=jailing of|kidnap=kidnapping of|kill=killing of|loot=looting of|' +
    'murder=murder of|nominate=nomination of|offer=offer to|oppose=opposition to|occupy=occupation of|order=order to|oust=removal of|overthrow=overthrow of|' +
    'pardon=pardon for|pledge=pledge to|praise=praise for|promise=promise to|propose=proposal of|prosecute=prosecution of|' +
    'protest=protest against|question=questioning of|rape=rape of|ratify=ratification of|recognise=recognition of|recognize=recognition of|reject=rejection of|release=release of|remove=removal of|repeal=repeal of|rescue=rescue of|rob=robbery of|search=search of|seize=seizure of|' +
    'sentence=sentencing of|shell=shelling of|shoot=shooting of|sign=signing of|stab=stabbing of|station=deployment of|' +
    'sue=lawsuit against|support=support for|thank=thanks to|suspend=suspension of|torture=torture of|urge=appeal to|veto=veto of|vow=vow to|warn=warning to'
  )
    .split('|')
    .map((row): readonly [string, EventLabel] => {
      const [verb = '', words = ''] = row.split('=');
      const at = words.lastIndexOf(' ');
      return [verb, label(words.slice(0, at), words.slice(at + 1))];
    }),
);

/** The label of what a verb does, else of its type's mode, else of its type. */
export const labelOf = (type: EventType, mode: string | null, verb: string | null = null): EventLabel =>
  (verb === null ? undefined : OF_VERB[verb]) ??
  (mode === null ? undefined : OF_MODE[`${type} ${mode}`]) ??
  OF_TYPE[type];
