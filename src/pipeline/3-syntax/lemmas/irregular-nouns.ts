import { lemmaTable } from './lemma-table.ts';

/** Nouns whose plural is not made with -s or -es, or that its spelling does not show: singular, plurals. */
const TABLE = `
man men
woman women
child children
medium media
foot feet
tooth teeth
goose geese
mouse mice
louse lice
ox oxen
penny pence
die dice
leaf leaves
life lives
wife wives
knife knives
wolf wolves
half halves
shelf shelves
self selves
thief thieves
calf calves
loaf loaves
hoof hooves
scarf scarves
elf elves
dwarf dwarves
wharf wharves
sheaf sheaves
phenomenon phenomena
criterion criteria
bacterium bacteria
curriculum curricula
memorandum memoranda
referendum referenda
stratum strata
spectrum spectra
millennium millennia
symposium symposia
stadium stadia
addendum addenda
erratum errata
ovum ova
genus genera
corpus corpora
opus opera
stimulus stimuli
alumnus alumni
cactus cacti
fungus fungi
nucleus nuclei
radius radii
locus loci
focus foci
terminus termini
larva larvae
alga algae
formula formulae
antenna antennae
vertebra vertebrae
nebula nebulae
axis axes
crisis crises
analysis analyses
basis bases
thesis theses
hypothesis hypotheses
synthesis syntheses
emphasis emphases
diagnosis diagnoses
prognosis prognoses
neurosis neuroses
oasis oases
parenthesis parentheses
synopsis synopses
metamorphosis metamorphoses
paralysis paralyses
catharsis catharses
index indices
appendix appendices
matrix matrices
vertex vertices
vortex vortices
apex apices
bus buses busses
gas gases gasses
iris irises
bias biases
alias aliases
atlas atlases
canvas canvases
quiz quizzes
whiz whizzes
lens lenses
pancreas pancreases
axe axes
ache aches
headache headaches
backache backaches
toothache toothaches
heartache heartaches
moustache moustaches
mustache mustaches
cache caches
niche niches
avalanche avalanches
cliche cliches
psyche psyches
creche creches
brioche brioches
shoe shoes
horseshoe horseshoes
toe toes
hoe hoes
foe foes
woe woes
doe does
canoe canoes
oboe oboes
movie movies
cookie cookies
zombie zombies
calorie calories
rookie rookies
hippie hippies
selfie selfies
brownie brownies
prairie prairies
genie genies
tie ties
lie lies
pie pies
birdie birdies
hoodie hoodies
foodie foodies
newbie newbies
junkie junkies
veggie veggies
smoothie smoothies
sortie sorties
caddie caddies
budgie budgies
kiddie kiddies
techie techies
goalie goalies
cutie cuties
sweetie sweeties
auntie aunties
collie collies
townie townies
cause causes
clause clauses
pause pauses
house houses
warehouse warehouses
lighthouse lighthouses
greenhouse greenhouses
farmhouse farmhouses
courthouse courthouses
spouse spouses
blouse blouses
mouse mouses
use uses
abuse abuses
excuse excuses
refuse refuses
muse muses
fuse fuses
ruse ruses
recluse recluses
`;

export const IRREGULAR_PLURALS = lemmaTable(TABLE);

/** Plurals that are their own lemma: they have no singular, or the same one. */
export const UNCHANGED_PLURALS: ReadonlySet<string> = new Set(
  (
    'people police troops data series species means headquarters news politics economics ethics physics mathematics ' +
    'athletics gymnastics electronics logistics genetics linguistics acoustics ' +
    'analytics aerobics robotics optics thanks clothes pants trousers jeans scissors glasses ' +
    'sunglasses goggles pajamas pyjamas tweezers pliers binoculars goods supplies belongings surroundings outskirts earnings ' +
    'savings proceeds remains customs condolences regards odds whereabouts barracks ' +
    'crossroads gallows shenanigans fish sheep deer cattle aircraft spacecraft hovercraft offspring swine bison salmon ' +
    'trout shrimp squid poultry vermin personnel staff clergy folk arrears contents genitals tights panties leggings ' +
    'amends annals archives dregs groceries humanities hysterics measles mumps rabies diabetes ' +
    'riches shambles spirits suds tropics yen yuan percent dead wounded injured poor rich'
  ).split(' '),
);

/** Matches "grand" + "children", "house" + "wives", "non-" + "mice"; must not match "children" alone. */
export const IRREGULAR_COMPOUND =
  /^([a-z-]+)(children|women|wives|knives|shelves|feet|teeth|mice|geese|wolves|thieves|oxen)$/;
