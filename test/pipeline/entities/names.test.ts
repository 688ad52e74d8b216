import { describe, expect, it } from 'vitest';
import { namesIn } from './read-entities.ts';

/** `[text, names]`; a name is written `words = id`, with `!` where it stands for a government. */
type Row = readonly [string, readonly string[]];

const check = (rows: readonly Row[]) => it.each(rows)('%s', (text, names) => expect(namesIn(text)).toEqual(names));

describe('entities/find-chains: what is a name at all', () => {
  check([
    ['Power was restored in Goris on Friday.', ['Goris = geonames:174895']],
    [
      'The hospital is run by Samantha Power, who leads it. Power said the convoy was late.',
      ['Samantha Power = person:samantha-power', 'Power = person:samantha-power'],
    ],
    ['Many of the families reached Yerevan. Many had walked.', ['Yerevan = geonames:616052']],
    ['Share this page with a friend.', []],
    ['Police found three bodies near Vardenis.', ['Vardenis = geonames:616108']],
    ['He is pro-Moscow and anti-American.', []],
    ['The so-called Lotus, Cedar, and Saffron revolutions failed.', []],
    ['The Treaty of Lisbon and the Second World War are in the book.', []],
    ['He read "The Long Road" on Monday in May.', []],
    ['I’m late, and so is the TV crew; the CEO of it has a PhD.', []],
    ['It costs US$ 400 a night.', []],
    ['Hurricane Odile hit Goris. Odile weakened later.', ['Goris = geonames:174895']],
    ['Reports say that Gdańsk is quiet. Traffic was light.', ['Gdańsk = geonames:3099434']],
    ['They asked Brussels\u00a0Signal.', ['Brussels\u00a0Signal = organisation:brussels-signal']],
    ['The boats left on Monday.\n\nPhoto: (EPA-EFE/COAST GUARD PRESS SERVICE HANDOUT)', []],
    ['Alice and Bob signed Rule 37 in Apollo 11.', ['Alice = local:person:alice', 'Bob = local:person:bob']],
  ]);
});

describe('entities/split-chain: where one name ends and the next begins', () => {
  check([
    [
      'Armenian leader Nikol Pashinian spoke to President Ilham Aliev by phone.',
      ['Nikol Pashinian = person:nikol-pashinyan', 'Ilham Aliev = person:ilham-aliyev'],
    ],
    [
      'European Council chief Charles Michael left for Tbilisi. Michael was tired.',
      [
        'European Council = organisation:european-council',
        'Charles Michael = person:charles-michel',
        'Tbilisi = geonames:611717',
        'Michael = person:charles-michel',
      ],
    ],
    [
      'Senators Ana Ruiz of Utah and Lee Brandt of Georgia, both from Texas, agreed.',
      [
        'Ana Ruiz = person:ana-ruiz',
        'Utah = place:usa-utah',
        'Lee Brandt = person:lee-brandt',
        'Georgia = place:usa-georgia',
        'Texas = place:usa-texas',
      ],
    ],
    ['The mayor of London Ana Ruiz spoke.', ['London = geonames:2643743', 'Ana Ruiz = person:ana-ruiz']],
    ['The Kurdistan Workers’ Party fought on.', ['Kurdistan Workers’ Party = organisation:kurdistan-workers-party']],
    ['minister of Information Omar al-Halabi resigned.', ['Omar al-Halabi = person:omar-al-halabi']],
    [
      'The University of Tartu and the Bank of Ghana signed.',
      ['University of Tartu = organisation:university-of-tartu', 'Bank of Ghana = organisation:bank-of-ghana'],
    ],
    [
      'The Ministry of Health and Welfare denied it.',
      ['Ministry of Health and Welfare = organisation:ministry-of-health-and-welfare'],
    ],
    [
      'The Food and Seed Administration was dissolved.',
      ['Food and Seed Administration = organisation:food-and-seed-administration'],
    ],
    ['The People’s Front won. Women’s rights groups protested.', ['People’s Front = organisation:peoples-front']],
    [
      'Judge Mira Park met Benny Hill in Hyde Park.',
      ['Mira Park = person:mira-park', 'Benny Hill = person:benny-hill', 'Hyde Park = place:hyde-park'],
    ],
    [
      'The Lagos Lions beat the Justice Department.',
      ['Lagos Lions = organisation:lagos-lions', 'Justice Department = organisation:us-department-of-justice'],
    ],
  ]);
});

describe('entities/decide-kinds: what it names', () => {
  check([
    [
      'Brussels Signal asked for comment in Brussels.',
      ['Brussels Signal = organisation:brussels-signal', 'Brussels = geonames:2800866'],
    ],
    ['The farm lies near Ruzhevo, a village in Belarus.', ['Ruzhevo = place:ruzhevo', 'Belarus = country:BLR']],
    ['Troops entered Kasendo, Uganda, at dawn.', ['Kasendo = place:kasendo', 'Uganda = country:UGA']],
    [
      'Petra Novakova, 41, lives in Ostrava. Novakova sells shoes.',
      ['Petra Novakova = person:petra-novakova', 'Ostrava = geonames:3068799', 'Novakova = person:petra-novakova'],
    ],
    ['“We had no choice,” said Tomas Bergqvist, a village mayor.', ['Tomas Bergqvist = person:tomas-bergqvist']],
    ['The council’s president, Ivo Petrauskas, said no.', ['Ivo Petrauskas = person:ivo-petrauskas']],
    ['Jordan Whitfield coaches the team.', ['Jordan Whitfield = person:jordan-whitfield']],
    [
      'Chad sent troops. Chad Whitfield did not go.',
      ['Chad = country:TCD !', 'Chad Whitfield = person:chad-whitfield'],
    ],
    ['The Poles and the Swedes drew.', ['Poles = group:poles', 'Swedes = group:swedes']],
    [
      'Turan Media, a news agency, quoted Kestrel officials.',
      ['Turan Media = organisation:turan-media', 'Kestrel = organisation:kestrel'],
    ],
  ]);
});

describe('entities/gazetteer: listed names', () => {
  check([
    ['RUSSIA AND UKRAINE SIGN A GRAIN DEAL', ['RUSSIA = country:RUS !', 'UKRAINE = country:UKR !']],
    ['WHO TO CALL IN AN EMERGENCY', []],
    ['Who called? The WHO did.', ['WHO = organisation:world-health-organization']],
    [
      'She flew from Addis Ababa to N’Djamena and on to Ouagadougou.',
      ['Addis Ababa = geonames:344979', 'N’Djamena = geonames:2427123', 'Ouagadougou = geonames:2357048'],
    ],
    [
      'The UN, the E.U., and NATO agreed.',
      ['UN = organisation:united-nations', 'E.U. = organisation:european-union', 'NATO = organisation:nato'],
    ],
    [
      'Nagorno-Karabakh, which Armenians call Artsakh, emptied.',
      ['Nagorno-Karabakh = place:nagorno-karabakh', 'Armenians = group:armenians', 'Artsakh = place:nagorno-karabakh'],
    ],
    ['Khankendi and Stepanakert are one town.', ['Khankendi = geonames:146970', 'Stepanakert = geonames:146970']],
    ['He moved from Kiev to Kyiv.', ['Kiev = geonames:703448', 'Kyiv = geonames:703448']],
    ['The New Zealand team met the Hong Kong team.', ['New Zealand = country:NZL', 'Hong Kong = country:HKG']],
    ['She lives in Washington.', ['Washington = geonames:4140963']],
    ['She lives in Granada, Spain.', ['Granada = geonames:2517117', 'Spain = country:ESP']],
    [
      'The largest town in Nagorno-Karabakh, Stepanakert, was empty.',
      ['Nagorno-Karabakh = place:nagorno-karabakh', 'Stepanakert = geonames:146970'],
    ],
  ]);
});

describe('entities/link-names: whose name it is', () => {
  check([
    [
      'The International Grain Office (IGO) closed. The IGO had forty staff.',
      [
        'International Grain Office = organisation:international-grain-office',
        'IGO = organisation:international-grain-office',
        'IGO = organisation:international-grain-office',
      ],
    ],
    ['He was born in Paris, Texas.', ['Paris = place:paris-texas', 'Texas = place:usa-texas']],
    [
      'Voters in Atlanta, Georgia, and in Alabama queued for hours. Georgia counted them twice.',
      [
        'Atlanta = geonames:4180439',
        'Georgia = place:usa-georgia',
        'Alabama = place:usa-alabama',
        'Georgia = place:usa-georgia',
      ],
    ],
    ['Georgia and Armenia reopened the crossing.', ['Georgia = country:GEO !', 'Armenia = country:ARM !']],
    [
      'Ivan Petrov and his son Oleg Petrov were freed. Petrov thanked the lawyers.',
      ['Ivan Petrov = person:ivan-petrov', 'Oleg Petrov = person:oleg-petrov', 'Petrov = person:ivan-petrov'],
    ],
    ['Mr. Karimov met Ms. Karimova.', ['Karimov = local:person:karimov', 'Karimova = local:person:karimova']],
    [
      'O’Brien and al-Halabi spoke to Abu Bakr al-Halabi.',
      [
        'O’Brien = local:person:obrien',
        'al-Halabi = person:abu-bakr-al-halabi',
        'Abu Bakr al-Halabi = person:abu-bakr-al-halabi',
      ],
    ],
    [
      'The Kestrel Relief Foundation opened. Staff of the Foundation cheered.',
      [
        'Kestrel Relief Foundation = organisation:kestrel-relief-foundation',
        'Foundation = organisation:kestrel-relief-foundation',
      ],
    ],
    ['North Korea fired first. The North blamed nobody.', ['North Korea = country:PRK !', 'North = country:PRK !']],
  ]);
});

describe('known wrong', () => {
  check([
    // A club by its town's name needs knowledge of sport.
    ['Boston won the match against Altoona.', ['Boston = geonames:4930956', 'Altoona = geonames:5178195']],
    // A school by its town's name needs knowledge of schools.
    ['He taught at Harrow for years.', ['Harrow = place:harrow']],
    // One surname alone may be any bearer's.
    [
      'Anna Weber and Paul Weber argued. Weber left.',
      ['Anna Weber = person:anna-weber', 'Paul Weber = person:paul-weber', 'Weber = person:anna-weber'],
    ],
  ]);
});
