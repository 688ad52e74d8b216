/** Names and words of random logs. Countries are real, all other names invented. */

export const COUNTRIES: readonly (readonly [code: string, name: string, ...aliases: string[]])[] = [
  ['ARM', 'Armenia', 'Republic of Armenia'],
  ['AZE', 'Azerbaijan', 'Republic of Azerbaijan'],
  ['SDN', 'Sudan', 'Republic of the Sudan'],
  ['SSD', 'South Sudan', 'Republic of South Sudan'],
  ['ROU', 'Romania'],
  ['OMN', 'Oman', 'Sultanate of Oman'],
  ['CIV', 'Côte d’Ivoire', 'Ivory Coast'],
];
export const TOWNS = 'Marovka,Tellsand,Ürdəbil,Saint-Avon,Kolmar,Bright Water,Öresby,New Tellsand,Hadiza'.split(',');
export const PEOPLE = [
  'Ilyas Veretti',
  'Ana Brandão',
  'Tómas Øyen',
  'Mary-Jane O’Hallan',
  'Sven Kolmar',
  'Dilara İnce',
];
export const ORGANISATIONS = [
  'River Commission of the East',
  'Ministry of Roads',
  'Union of Free Bakers',
  'Relief Office',
  'U.N. Grain Mission',
];
export const UNNAMED = ['local residents', 'border guards', 'the separatist authorities', 'aid workers'];
export const PUBLISHERS = ['The Daily Lantern', 'Eastern Wire', 'Harbour News', 'Agencja Świt'];
export const SUBJECTS =
  'fuel depot,grain convoy,mountain road,ceasefire line,school roof,power station,peace talks'.split(',');
export const VERBS = 'attacked,blocked,visited,evacuated,promised,denied,repaired,seized,crossed'.split(',');
export const DETAILS = 'at dawn,after days of talks,in heavy rain,near the old bridge,without warning'.split(',');
