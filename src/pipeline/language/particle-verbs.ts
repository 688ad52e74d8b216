/**
 * Verbs that a particle makes another verb of, by the particle: "call off", "hand over". For words that are prepositions
 * elsewhere ("fell off the roof"), so that a parser often has the object of the particle verb hang on them.
 */
export const PARTICLE_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    aside: 'brush cast lay push put set step sweep',
    away: 'back break drive give pass sweep take throw tow turn walk wash',
    back: 'bring call claw cut drive fall fight fly give hand hit hold pay pull push roll scale send set strike take turn win',
    down:
      'beat break bring burn calm close climb crack cut gun hand hold hunt knock lay let lock mow pull put shoot shut ' +
      'slow stamp stand step strike take tear track turn vote water weigh wind',
    in: 'bring call cave give let phone rope send swear take usher',
    off:
      'break brush call carry cordon cut drive drop fend fight finish fire go kick lay level live pair pay pull put seal ' +
      'sell send set shrug shut spark split stave switch take tip trigger turn wall ward warn write',
    on: 'put take try turn',
    out:
      'act back bail bottom break bring burn call carry clear cut drive drop fall fan figure find fizzle flush force ' +
      'give hammer hand lash lay let lose opt pay phase point pull push put reach ride rule run seek send set shell ' +
      'single snuff sort spell stamp stretch strike sit storm take thrash throw top try turn vote walk wash wear wipe work',
    over: 'bring hand sign take turn win',
    together: 'bring pull put',
    up:
      'back beat beef blow break bring build buy call catch clean clear clog close cook cover cut divide drum dry fire ' +
      'fix follow free give gobble heat hold keep lay line link lock make mix open pass patch pick play pull push put ' +
      'rack raise ramp rip rough round set shake shoot shore sign size snap soak speed split stand step stir sum take ' +
      'tear throw tie tighten tune turn use wake warm whip wind wrap',
  }).map(([particle, verbs]) => [particle, new Set(verbs.split(' '))]),
);

/** Adjectives that say what a verb makes of its object, and make another verb of it: "shot dead", "found guilty". */
export const RESULTS_OF_VERBS: ReadonlyMap<string, string> = new Map([
  ['find', 'guilty'],
  ['let', 'free'],
  ['set', 'free'],
  ['shoot', 'dead'],
]);
