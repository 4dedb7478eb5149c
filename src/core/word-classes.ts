import { fold } from './fold.ts';
import {
  actingVerbs,
  cuesBefore,
  headsBefore,
  leadingHeads,
  legalForms,
  nounsAfter,
  organizationHeads,
  personTitles,
  sayingVerbs,
  sentenceOpeners,
} from './signs.ts';
import { shape, type Tokens, wordAt } from './text.ts';

/** Bits of what an English word may be; a word may be several things. */
export const wordClass = {
  head: 1,
  leading: 2,
  legal: 4,
  title: 8,
  saying: 16,
  acting: 32,
  cue: 64,
  role: 128,
  after: 256,
  opener: 512,
  country: 1024,
  people: 2048,
  city: 4096,
  given: 8192,
  small: 16384,
  calendar: 32768,
} as const;

const countries = `afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium benin
bhutan bolivia bosnia botswana brazil britain brunei bulgaria burundi cambodia cameroon canada chad chile china colombia congo croatia cuba
cyprus denmark djibouti ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece
guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya
kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania luxembourg madagascar malawi malaysia maldives mali malta
mauritania mauritius mexico moldova mongolia montenegro morocco mozambique myanmar burma namibia nepal netherlands nicaragua niger nigeria
norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia
singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey
turkmenistan uganda ukraine uruguay us uk uae usa uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe africa asia europe america
antarctica arabia korea caribbean balkans gaza crimea kashmir tibet alabama alaska arizona arkansas california colorado connecticut delaware
florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec alberta
queensland bavaria punjab sindh gujarat kerala bihar maharashtra`;
const peoples = `afghan albanian algerian american angolan arab argentine armenian asian australian austrian azerbaijani bahraini bangladeshi
basque belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian catalan chechen chilean chinese
colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian english eritrean estonian ethiopian european filipino finnish
french georgian german ghanaian greek haitian hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jewish
jordanian kashmiri kazakh kenyan korean kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian malaysian malian maltese
mexican moldovan mongolian moroccan mozambican muslim namibian nepali nepalese nigerian norwegian omani pakistani palestinian peruvian polish
portuguese qatari romanian russian rwandan saudi scottish senegalese serb serbian shia shiite sikh singaporean slovak slovenian somali spanish
sudanese sunni swedish swiss syrian taiwanese tajik tamil tanzanian thai tibetan tunisian turkish turkmen ugandan ukrainian uzbek venezuelan
vietnamese welsh yemeni zambian zimbabwean african christian catholic hindu islamic buddhist protestant orthodox americans africans asians
aboriginal indigenous maori inuit lgbt lgbtq latino hispanic aborigines arabs israelis palestinians iranians iraqis russians ukrainians syrians germans britons europeans muslims christians jews hindus kurds serbs`;
const cities = `abuja accra addis aden aleppo algiers amman amsterdam ankara antwerp athens atlanta auckland baghdad baku bali baltimore bamako
bangalore bangkok barcelona basra beijing beirut belfast belgrade berlin birmingham bogota boston brasilia bratislava brisbane brussels bucharest
budapest buenos cairo calcutta canberra caracas cardiff casablanca chennai chicago cologne colombo copenhagen dakar dallas damascus davos delhi
denver detroit dhaka doha donetsk dubai dublin durban edinburgh erbil frankfurt freetown geneva glasgow guangzhou hamburg hanoi harare havana
helsinki homs honolulu houston hyderabad islamabad istanbul jakarta jeddah jerusalem johannesburg juba kabul kampala kandahar karachi kathmandu
kharkiv khartoum kiev kyiv kigali kingston kinshasa kirkuk kolkata lagos lahore lausanne leeds lima lisbon liverpool ljubljana london
luanda lusaka lyon madrid managua manchester manila maputo marseille mecca medina melbourne memphis miami milan milwaukee minneapolis minsk
mogadishu moscow mosul mumbai munich nagasaki nairobi najaf nanjing naples nicosia osaka oslo ottawa oxford paris perth peshawar philadelphia phoenix
pittsburgh prague pretoria pyongyang quito rabat ramallah rangoon yangon raqqa riga rio riyadh rome rotterdam sanaa santiago sarajevo
seattle seoul shanghai shenzhen skopje sofia srinagar stockholm strasbourg sydney taipei tallinn tashkent tbilisi tehran tokyo toronto tripoli
tunis turin vancouver venice vienna vilnius warsaw washington wellington wuhan yerevan zagreb zurich gaza hebron york angeles francisco vegas orleans
diego antonio hague brooklyn manhattan hollywood bethlehem nablus tikrit fallujah idlib hodeidah benghazi darfur kandahar helmand`;
const given = `aaron abdul abdullah abu adam adrian ahmad ahmed alan albert alex alexander alexei ali alice amanda amir amy ana andrea andreas andrei andrew
angela anna anne anthony antonio arthur barack barbara ben benjamin bernard bill bob boris brad brian bruce carl carlos carol caroline catherine
charles charlie chris christian christina christine christopher claire claudia colin craig cristina dan daniel daniela david dean deborah dennis
diana diane dick dmitry don donald donna doug douglas ed eddie edward elena eli elizabeth ellen emily emma emmanuel eric erik ernest eva evan
fatima felix fernando francis francisco francois frank fred frederick gabriel gareth gary george gerald gerard giorgio giovanni giuseppe gordon
graham greg gregory guy hamid hannah hans harold harry hassan heather heidi helen helmut henry herman hillary hossein howard hugh hugo hussein ian
ibrahim igor ilya imran irina isaac isabel ismail ivan jack jacob jacques jake james jan jane janet jason javier jay jean jeff jeffrey jennifer
jeremy jerry jessica jesus jim jimmy joan joe joel johan john johnny jon jonathan jorge jose joseph joshua juan judith julia julian julie jurgen
karen karl kate katherine kathleen keith kelly ken kenneth kevin khalid kim klaus kumar larry laura lauren lee leo leon leonard leonid lewis
linda lisa liz louis louise lucas lucy luis luke luiz lynn mahmoud manuel marc marco margaret maria marie marina mario mark martha martin mary
matt matteo matthew maurice max mehmet melissa michael michel michelle miguel mike mikhail mitch mohamed mohammad mohammed mohamad muhammad monica
mustafa nadia nancy naomi narendra natalia natalie nathan neil nelson nicholas nick nicola nicolas nigel nikolai nina noah norman oleg oliver
olivia olga omar oscar osama owen pablo pamela pat patricia patrick paul paula pauline pavel pedro peter phil philip philippe pierre rachel rafael
rahul raj rajiv ralph ramon randy ray raymond rebecca recep reza ricardo rich richard rick rob robert roberto robin rodrigo roger roland ron
ronald rosa ross roy rudolf russell ruth ryan salman sam samantha samir samuel sandra sanjay sara sarah saddam scott sean sebastian sergei sergey
sergio shane sharon sheila silvia silvio simon sonia sophie stan stefan stephanie stephen steve steven stuart sue sunil susan suzanne tamara tariq ted teresa
terry theresa thomas tim timothy tina todd tom tommy tony tracy ursula valentina vanessa vera vicente victor victoria viktor vincent vladimir
volodymyr walter warren wayne wendy werner wilfried will william wolfgang xavier yasser yoweri yuri yusuf zhang li wang chen liu yang`;
const small = 'of for and the on in at to de du la des del al el an a with against by from as or';
const calendar =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december';

/** Folded word to its classes; made when the worker starts, not with its first article. */
const classes = new Map<string, number>();
/** Classes of words that were met, by hash, so that a word is folded once. */
const met = new Map<number, number>();
const mostMet = 50_000;
const longestWord = 40;

/** Of a word with a hyphen in it the first part counts. */
function put(words: Iterable<string>, bit: number): void {
  for (const word of words) {
    const key = /^[a-z]+$/.test(word) ? word : fold(word.replace(/-.*$/, ''));
    classes.set(key, (classes.get(key) ?? 0) | bit);
  }
}

put(organizationHeads, wordClass.head);
put(leadingHeads, wordClass.leading);
put(legalForms, wordClass.legal);
put(personTitles, wordClass.title);
put(sayingVerbs, wordClass.saying);
put(actingVerbs, wordClass.acting);
put(cuesBefore, wordClass.cue);
put(headsBefore, wordClass.role);
put(nounsAfter, wordClass.after);
put(sentenceOpeners, wordClass.opener);
put(countries.split(/\s+/), wordClass.country);
put(peoples.split(/\s+/), wordClass.people);
put(cities.split(/\s+/), wordClass.city);
put(given.split(/\s+/), wordClass.given);
put(small.split(' '), wordClass.small);
put(calendar.split(' '), wordClass.calendar);

/** What token `i` may be, by its folded letters; 0 outside the text. */
export function classesAt(tokens: Tokens, i: number): number {
  if (i < 0 || i >= tokens.count || (tokens.shape[i] ?? 0) & shape.unspaced) return 0;
  const hash = tokens.hash[i] ?? 0;
  return met.get(hash) ?? meet(tokens, i, hash);
}

function meet(tokens: Tokens, i: number, hash: number): number {
  if (met.size >= mostMet) met.clear();
  const word = wordAt(tokens, i);
  const found = word.length > longestWord ? 0 : (classes.get(word === '&' ? 'and' : fold(word)) ?? 0);
  met.set(hash, found);
  return found;
}
