/**
 * Bodies that every state has, by the words that name them after a state's name or adjective: "the Russian foreign
 * ministry", "Armenia's parliament". Keys are word keys, spellings of one body on one line, the first of them its name.
 */
interface Institution {
  readonly slug: string;
  readonly name: string;
  readonly sector: string;
}

const TABLE = `
GOV foreign ministry|ministry of foreign affairs|foreign affairs ministry|foreign office|foreign service|ministry of foreign and european affairs
MIL defence ministry|defense ministry|ministry of defence|ministry of defense
GOV interior ministry|ministry of the interior|ministry of interior|home ministry|ministry of internal affairs|internal affairs ministry
GOV finance ministry|ministry of finance|treasury
GOV health ministry|ministry of health
GOV justice ministry|ministry of justice
GOV economy ministry|ministry of economy|economic ministry|ministry of the economy
GOV emergency ministry|emergencies ministry|ministry of emergency situations|emergency situations ministry
GOV education ministry|ministry of education
GOV energy ministry|ministry of energy
GOV transport ministry|ministry of transport
GOV agriculture ministry|ministry of agriculture
GOV environment ministry|ministry of environment|ministry of the environment
GOV information ministry|ministry of information
GOV culture ministry|ministry of culture
GOV presidential office|presidency|president's office|presidential administration|office of the president|presidential palace
GOV prime minister's office|office of the prime minister
GOV cabinet|council of ministers
GOV security council|national security council
GOV embassy
GOV consulate
GOV central bank|national bank
GOV foreign policy service
LEG parliament|national assembly|legislature
LEG senate
LEG house of representatives|lower house
JUD supreme court
JUD constitutional court
JUD prosecutor's office|prosecutor general's office|general prosecutor's office|public prosecutor's office
JUD investigative committee
GOV state department|department of state
MIL defence department|defense department|department of defense
GOV justice department|department of justice
COP police|national police|federal police
MIL military|armed forces
MIL army
MIL navy
MIL air force
MIL border guard|border guards|border service|border guard service|border police
MIL coast guard|coastguard
MIL general staff
SPY security service|state security service|intelligence service|intelligence agency|secret service|state security
JRN state television|state tv|state media|state news agency
`;

/** A spelling as word keys: "president's office" is `president s office`; a plural's apostrophe goes. */
const key = (text: string): string => text.replace(/'s\b/g, ' s').replace(/'/g, '');

/** Institutions by the keys of every spelling. */
export const INSTITUTIONS: ReadonlyMap<string, Institution> = new Map(
  TABLE.split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const sector = line.slice(0, 3);
      const spellings = line.slice(4).split('|');
      const name = spellings[0] ?? '';
      const institution = { slug: key(name).replaceAll(' ', '-'), name, sector };
      return spellings.map((spelling) => [key(spelling), institution] as const);
    }),
);

/** Most words of an institution's spelling, "ministry of foreign and european affairs". */
export const INSTITUTION_WORDS_MAX = 6;

/** Words for a state's government as such. */
export const GOVERNMENT_NOUNS: ReadonlySet<string> = new Set(
  'government authorities officials leadership administration regime'.split(' '),
);

/** Adjectives by which authorities or officials are not those of the state before them: "Armenian separatist authorities". */
export const NOT_OF_STATE: ReadonlySet<string> = new Set(
  (
    'separatist rebel opposition local regional provincial municipal ethnic exiled former breakaway de facto ' +
    'self-declared district city village community tribal religious occupation'
  ).split(' '),
);

/** Plural nouns for people who act together, each with a PLOVER sector. */
export const GROUP_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    MIL: 'forces troops soldiers servicemen peacekeepers paratroopers marines reservists conscripts commandos gunners pilots airmen generals commanders',
    REB: 'separatists rebels insurgents guerrillas guerillas secessionists jihadists',
    UAF: 'militants militiamen militias fighters gunmen mercenaries extremists terrorists armed groups',
    COP: 'police officers policemen',
    GOV: 'officials authorities leaders diplomats envoys negotiators ministers representatives delegates ambassadors advisers',
    LEG: 'lawmakers mps parliamentarians legislators senators deputies',
    REF: 'refugees migrants evacuees asylum-seekers returnees displaced',
    CVL: 'civilians residents citizens people villagers inhabitants families women children men villagers nationals population minority majority community communities students youths voters',
    OPP: 'protesters protestors demonstrators activists opposition dissidents',
    JRN: 'journalists reporters media',
    MED: 'doctors medics',
    LAB: 'workers miners unions',
    CRM: 'gangs smugglers traffickers hackers',
    BUS: 'companies firms businesses investors',
    JUD: 'prosecutors judges investigators',
    SOC: 'volunteers rescuers monitors observers experts scientists',
  }).flatMap(([sector, nouns]) => nouns.split(' ').map((noun) => [noun, sector] as const)),
);

/** Modifiers that make a group of a group noun without a people's name: "separatist forces". */
export const GROUP_MODIFIERS: ReadonlySet<string> = new Set(
  'separatist rebel insurgent opposition government islamist jihadist paramilitary militia coalition allied peacekeeping loyalist'.split(
    ' ',
  ),
);
