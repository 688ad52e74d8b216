/**
 * Nouns that say, at the end of a name or before "of", what kind of thing the name is. Singular, as word keys.
 * A name's head is looked up here before anything else about it is weighed.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** "Foreign Ministry", "Bank of Georgia", "Tampa Bay Rays" has none. */
export const ORGANISATION_HEADS = words(`
  academy administration agency agencies airline airlines airways alliance army armies assembly associates association
  associations authorities authority bank bar base battalion board bonds brewery brigade brigades broadcaster broadcasting
  brothers bureau cabinet campaign cartel caucus center centre chamber charity chronicle church circuit city-council
  club coalition college command commission committee commons communications companies company confederation conference
  congregation congress consortium constabulary consulate convent cooperative corporation corp corps council councils
  court courts daily department departments dept directorate division duma embassy enterprise enterprises entertainment
  exchange faculty fc federation fellowship films fleet force forces foundation front fund gazette
  government group guard guards guild herald hospital hospitals inc incorporated initiative inquirer
  institute institutes institution institutions international-airport investments journal junta labs laboratories
  laboratory league legislature liberation library limited llc llp lodge ltd magazine media militia ministries ministry
  mirror mission monastery monitor motors movement museum nations navy network networks news newspaper observatory
  office offices orchestra order organisation organisations organization organizations parliament partners partnership
  party parties patrol pictures platoon plc police politburo post press productions project
  publications publishers publishing radio records regiment registry republicans reserve resistance review rifles
  school schools secretariat section sector senate seminary service services sisters socialists society societies
  squadron staff studio studios sun symphony syndicate systems taskforce team technologies telegraph
  television theater theatre times tribe tribunal trust tv unit united union unions universities university
  ventures volunteers watch weekly workshop youth band choir ensemble opera ballet family dynasty sect
  tabernacle mafia gang syndicat gmbh ag sa spa bv nv co airforce polytechnic conservatory caliphate
  presidency chancellery ombudsman treasury exchequer pentagon knesset majlis rada bundestag
  bulletin observer tribune examiner dispatch insider advertiser argus echo geographic air circle comics standard sports gaming templars athletics athletic rovers wanderers hotspur albion
`);

/** Heads that make a place: "Lake Chad" by its beginning, "Tahrir Square" by its end. */
export const PLACE_HEADS = words(`
  airport airfield alley alps archipelago arena atoll avenue barracks basin bay beach boulevard bridge building buildings
  bypass camp campus canal canyon cape castle cathedral cave cemetery channel city cliffs coast community corridor
  county courthouse creek crossing dam delta desert district estate estuary falls farm field fields fjord forest fort
  fortress garden gardens gate glacier grounds gulf hall harbor harbour heights highlands highway hill hills hotel house
  inlet island islands isle isles junction lagoon lake lakes lane lowlands mall mansion market memorial
  metro mine monument moor mosque mount mountain mountains mouth oasis ocean oblast outback palace park parish pass
  passage path peak peninsula pier pipeline place plain plains plant plateau playground plaza point pond pool port
  prairie prefecture prison promenade province quarter range ranch raion rayon reef refinery refuge reservation reserve
  reservoir resort restaurant ridge river rivers road rock rocks room ruins runway sanctuary sea shore shrine site
  skyscraper slope sound spring springs square stadium station strait straits strip street suburb suburbs summit
  swamp synagogue temple terminal territory territories tower towers town township trail triangle tunnel turnpike valley
  velodrome viaduct villa village ville volcano ward waterfall wharf wilderness wood woods yard zone zoo abbey chapel
  basilica pagoda crater wetlands savanna fens jail gaol gulag dockyard shipyard inn tavern pub cinema auditorium
  shelf steppe tundra factory region state neighborhood neighbourhood governorate voivodeship canton emirate kingdom republic empire
  canyon borough hamlet municipality commune capital metropolis kray krai
`);

/** Heads before "of" alone that make a place: "Kingdom of Norway", "Strait of Hormuz", "City of London". */
export const PLACE_HEADS_BEFORE_OF = words(`
  bay cape city coast county district duchy emirate gulf isle island islands kingdom mouth port principality province
  region republic sea sultanate state states strait straits territory town valley village archdiocese municipality borough parish canton commune governorate prefecture
`);

/** Heads of events, laws, works, prizes, programmes and other things that are no entity of ours. */
export const OTHER_HEADS = words(`
  accord accords act acts affair age agenda agreement agreements amendment amendments anniversary anthem appeals-case
  assassination attack attacks award awards battle bible bill blitzkrieg book bombing bombings bombardment boycott
  budget calendar carnival case cases ceasefire census century ceremony championship championships charter circuit-race
  classic clause code comet communiqué compact conflict constitution contest convention conventions convention-case
  coup covenant crash crisis crusade crusades cup curriculum cyclone day days deal debate declaration
  decree degree derby dialogue directive disaster disease doctrine dollar draft dream earthquake edition effect
  election elections emmy epidemic era euro event excellence exhibition expedition expo exposition fair famine fellowship-award
  fest festival fever film final finals fire flood flu formula framework friday game games genocide globe goal goals grammy
  grant guide guidelines hearings history holocaust holiday hurricane hypothesis icon impeachment incident
  index influenza inquiry intifada invasion issue judgment jubilee killing killings language law laws legacy letter
  letters lecture lectures list literature lottery manifesto manual marathon march mass-shooting
  massacre masters match medal medals meeting memorandum method model mutiny night novel occupation olympiad
  olympics open operation oscar pact pandemic papers parade paralympics partition peace-process
  peso philosophy plan play playoff playoffs plot poem poems policy pound presidential-election
  primary primaries principle principles prix prize prizes process proclamation programme program prophecy protocol
  protocols psychology quake question race raid rebellion recession referendum reform reforms reformation regulation regulations
  religion renaissance report resolution resolutions retreat revival revolt revolution revolutions rights riot riots roadmap
  round rouble ruble rule rules saga scale scandal scholarship scholarships scripture season secession series show siege
  song songs standards statement statute statutes storm story strategy strike studies study sunday saturday monday
  tuesday wednesday thursday surge survey symposium syndrome tax test testament theorem theory thesis
  titanic title tour tournament tradition tragedy treaty treaties trial trials trophy truce tsunami
  typhoon understanding universe uprising verdict version virus visa war wars warming week weekend weeks white-paper
  year years yen zeitgeist month months economics mathematics physics chemistry science sciences arts
  engineering translation grammar syntax linguistics dictionary encyclopedia encyclopaedia poetry principia
  biology psychology sociology history geography philosophy theology anthropology algebra geometry calculus medicine
  humvees missile missiles rocket rockets rifle aircraft jet jets helicopter tank tanks submarine satellite telescope
  spacecraft shuttle rover probe engine galaxy console phone tablet processor laptop software algorithm license licence
`);

/** Roles whose name stands for a person without one: "the Prime Minister", "Chief Justice". */
export const PERSON_HEADS = words(`
  president minister premier chancellor secretary ambassador general admiral colonel governor mayor senator king queen
  prince princess emperor empress pope bishop archbishop cardinal director chairman chairwoman commissioner judge justice
  lord lady sir professor doctor coach captain spokesman spokeswoman spokesperson sheriff representative congressman
  congresswoman duke duchess earl baron baroness count countess sultan emir sheikh caliph tsar czar kaiser
  laureate officer guest counsel attorney speaker treasurer founder ceo editor trustee dean provost rector
  commander chief envoy delegate deputy prosecutor magistrate superintendent inspector constable detective chair
`);

/** First words of storms, ships, operations and the like: "Hurricane Katrina", "Operation Cedar", "USS Nimitz". */
export const OTHER_BEGINNINGS = words(`
  hurricane typhoon cyclone storm tropical operation uss hms mv ss rms interstate flight airbus apollo soyuz project
  article section amendment case category chapter episode season volume
`);

/** First words that make a place: "Mount Kenya", "Lake Chad", "Port Sudan", "San Diego". */
export const PLACE_BEGINNINGS = words(`
  county masjid hagia plaza piazza rue calle avenida ain tell ras umm mount mt lake fort ft port cape camp isle river gulf san santa santo sao new upper lower rio villa los las puerto
  monte loch porto punta serra sierra ville bad wadi tel deir kfar kafr
`);

/** Compass words: with a place's name they make a place of it, "Northern Kosovo". */
export const COMPASS = words(`
  north south east west northern southern eastern western central northeast northwest southeast southwest
  north-eastern north-western south-eastern south-western northeastern northwestern southeastern southwestern mid
  greater inner outer upper lower downtown
`);

/** Heads that take "for": "Centre for Strategic Studies", "Society for General Systems Research". */
export const FOR_HEADS = words(`
  agency alliance association association campaign center centre citizens coalition commission commissioner committee
  conference congress council court department federation foundation forum friends fund group institute laboratory league
  mission movement network office organisation organization party people program programme project school society
  students union women workers youth academy bureau students veterans doctors reporters scholars alternative american
  national international
`);

/** Heads that take "of" beside those above: roles and works, so that their name is not cut in two. */
export const OF_HEADS = words(`
  circle book books house statue tower temple battle treaty declaration siege bill museum gallery library knights daughters
  sons friends students doctors people star stars lord journal times voice radio bank church court council chamber
  archdiocese diocese faculty school college university institute academy ministry department office bureau board
  order union league army party front movement brotherhood sisterhood federation confederation congress parliament
  house arts medal cross legion company guild institute hall game wars history art palace cathedral
  organization organisation association society club committee commission center centre foundation fund alliance
  coalition group force forces corps guard brigade
`);

/** First words, in other languages, of names of bodies: "Conservatoire de Paris", "Partido Popular". */
export const ORGANISATION_BEGINNINGS = words(`
  university conservatoire ecole academie academia universite universidad universita universitat instituto istituto institut banco
  banca banque partido partito parti partei movimento movimiento mouvement ministerio ministero ministere asociacion
  associazione federacion federazione confederacion sociedad societe societa compania compagnie grupo gruppo groupe
  real atletico deportivo sporting borussia bayern ac fc as inter dynamo dinamo lokomotiv spartak radio tele television
  hopital teatro theatre comedie opera orchestre jamaat jabhat hizb harakat ansar lashkar jaish liwa kataib
`);

/** Heads that are surnames too: after a given name or a title they are a person's. */
export const SURNAME_HEADS = words(`
  park hill wood woods hall church law day page field fields bank banks ford lake lane rivers stone may west house
  king bishop dean college case bridge bridges ridge castle brook brooks cave marsh moor pond pool barnes mills forest
  garland glen mount miles summers winter winters march fair love post press price prince school street temple towers
  towner rose guard bush fort gate gates garden battle power powers heath shore reef parish guild order major minor
  mason marshal marshall chambers cross read reading bell bird ring strong rice rock rocks banner beach state england
  holland ireland wales france london york lancaster kent essex green brown black white young small long short rich
  newton weeks friday monday song cook porter
`);

/** Common nouns in the possessive that are part of a name: "People's Party", "Women's March", "Workers' Union". */
export const POSSESSIVE_PARTS = words(`
  people peoples women womens men children childrens workers farmers teachers students veterans citizens mothers nurses
  lawyers writers artists soldiers prisoners doctors players girls boys peasants fishermen parents king queen kings
  queens lords saint st sheriff sheriffs attorney prosecutor governor mayor president coroner womens womans
  prime minister secretary
`);

/** Particles of personal names that are written small. */
export const NAME_PARTICLES = words(`
  al el ul ur an as at ad bin ibn ben bint abu abd de del della di da dei do dos das du des la le les lo van von der den
  ter ten zu zum af av y e i und
`);

/** Acronyms and capitalised short words that name no entity. */
export const NOT_ACRONYMS = words(`
  tv dvd cd ceo cfo cto coo dna rna hiv aids covid gdp gnp phd mba ba ma bsc msc md utc gmt est edt pst pdt cet bst am pm
  ok id ip pc ad bc bce ce vip faq url www http html pdf usb gps lgbt lgbtq lgbtqi ied ieds ngo ngos mp mps mep meps pow
  pows ptsd atm suv ufo ufos uav uavs iq esl gpa asap rip sos dj mc r&b diy hr pr it ai vr ar api css cpu gpu
  ram rom sim sms mms gdpr vat gst usd gbp eur cad aud kg km mph kph mm cm ft lb oz rpm mw kw gw mwh kwh ii iii iv vi
  vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi sars ebola h1n1 co2 nox tba tbd na fyi aka am fm ac dc er icu
  cop21 cop26 cop27 cop28 sdg sdgs mdg mdgs start inf npt jcpoa nafta ttip tpp cfe wmd icbm icbms ivf ibs adhd ocd
  psa q&a cctv dui dwi swat gop-led er ps hq nb no vs ot mvp era rbi gm fa cb qb op ed
`);

/** Days, months and other capitalised words of the calendar. */
export const CALENDAR_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec christmas easter ramadan eid hanukkah passover halloween thanksgiving lent nowruz diwali ashura
  weekday mon tue wed thu fri sat sun
`);

/** Languages, currencies, religions, holidays and other capitalised words that are no entity. */
export const NOT_NAMES = words(`
  english arabic latin mandarin cantonese hindi urdu farsi pashto dari swahili sanskrit hebrew yiddish gaelic esperanto
  islam christianity judaism hinduism buddhism catholicism protestantism sikhism shintoism taoism atheism zionism
  hajj umrah zeitgeist apostles renaissance alma mater magna carta curriculum vitae
  country nation federal congressional presidential parliamentary royal imperial constitutional papal olympic paralympic martian lunar
  marxism communism socialism fascism nazism capitalism leninism maoism islamism
  internet web god jesus christ allah bible quran koran torah gospel holocaust renaissance bluetooth wifi covid-19
  brexit covid coronavirus ebola novichok kalashnikov grad javelin himars iskander stinger
  ms mr mrs dr sir madam ladies gentlemen chapter section article part volume figure table appendix page photo image
  caption editor note source sources file stock getty exhibit paragraph rule title
`);
