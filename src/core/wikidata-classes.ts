import type { Kind } from './kinds.ts';
import { claimsOf, itemOf } from './wikidata-json.ts';

/** Wikidata's classes (P31) that say what kind of organization an item is, the most telling first. Each number was seen with its name. */
const kindByClass: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['Q192283', 'news-agency'],
  ['Q11032', 'newspaper'],
  ['Q1110794', 'newspaper'],
  ['Q1153191', 'news-site'],
  ['Q1193236', 'news-site'],
  ['Q1684600', 'magazine'],
  ['Q41298', 'magazine'],
  ['Q1616075', 'broadcaster'],
  ['Q2001305', 'broadcaster'],
  ['Q14350', 'broadcaster'],
  ['Q15265344', 'broadcaster'],
  ['Q66344', 'central-bank'],
  ['Q11691', 'stock-exchange'],
  ['Q7278', 'party'],
  ['Q192350', 'ministry'],
  ['Q1519799', 'ministry'],
  ['Q1364302', 'ministry'],
  ['Q190752', 'court'],
  ['Q41487', 'court'],
  ['Q11204', 'parliament'],
  ['Q375928', 'parliament'],
  ['Q637846', 'parliament'],
  ['Q35535', 'police'],
  ['Q47913', 'intelligence-service'],
  ['Q1127126', 'alliance'],
  ['Q245065', 'international-body'],
  ['Q484652', 'international-body'],
  ['Q2178147', 'trade-association'],
  ['Q178790', 'union'],
  ['Q431603', 'lobby'],
  ['Q3354859', 'university'],
  ['Q875538', 'university'],
  ['Q902104', 'university'],
  ['Q62078547', 'university'],
  ['Q15936437', 'university'],
  ['Q3918', 'university'],
  ['Q38723', 'university'],
  ['Q189004', 'university'],
  ['Q1143635', 'school'],
  ['Q3914', 'school'],
  ['Q16917', 'hospital'],
  ['Q207694', 'museum'],
  ['Q17431399', 'museum'],
  ['Q33506', 'museum'],
  ['Q414147', 'research-body'],
  ['Q1966910', 'research-body'],
  ['Q31855', 'research-body'],
  ['Q1346006', 'sports-body'],
  ['Q476028', 'sports-club'],
  ['Q12973014', 'sports-club'],
  ['Q20857065', 'agency'],
  ['Q327333', 'agency'],
  ['Q2659904', 'agency'],
  ['Q7188', 'government'],
  ['Q35798', 'government'],
  ['Q157031', 'foundation'],
  ['Q708676', 'charity'],
  ['Q5420001', 'charity'],
  ['Q79913', 'ngo'],
  ['Q163740', 'ngo'],
  ['Q391009', 'religious-body'],
  ['Q60176300', 'religious-body'],
  ['Q4230006', 'asset-manager'],
  ['Q22687', 'bank'],
  ['Q3220391', 'platform'],
  ['Q1320047', 'company'],
  ['Q2085381', 'company'],
  ['Q1331793', 'company'],
  ['Q18388277', 'company'],
  ['Q1058914', 'company'],
  ['Q46970', 'company'],
  ['Q2401749', 'company'],
  ['Q891723', 'company'],
  ['Q161726', 'company'],
  ['Q167037', 'company'],
  ['Q783794', 'company'],
  ['Q6881511', 'company'],
  ['Q4830453', 'company'],
  ['Q658255', 'company'],
  ['Q48204', 'organization'],
  ['Q43229', 'organization'],
]);
const order = [...kindByClass.keys()];

/** Classes of what is no organization, whatever else is said of it: people, countries and other places, pages of Wikimedia. */
const otherThings = new Set(
  'Q5 Q4167410 Q13406463 Q4167836 Q6256 Q3624078 Q3024240 Q7275 Q202686 Q43702 Q515 Q1549591 Q1637706 Q5119 Q486972 Q532 Q3957 Q484170 Q161243 Q11424 Q571 Q7397 Q431289 Q8436'.split(
    ' ',
  ),
);

/** Properties that only organizations have: headquarters, legal form, chief executive, parent, subsidiary, stock exchange, employees. */
const organizational = ['P159', 'P1454', 'P169', 'P749', 'P355', 'P414', 'P1128'];
/** Properties of people and places: birth, population, capital, ISO code. */
const unorganizational = ['P569', 'P1082', 'P36', 'P297'];

/** What kind of organization an entity of Wikidata is; null where it is none. */
export function kindOfItem(entity: unknown): Kind | null {
  const has = (property: string): boolean => claimsOf(entity, property).length > 0;
  const classes = claimsOf(entity, 'P31').flatMap(({ value }) => itemOf(value) ?? []);
  if (classes.some((item) => otherThings.has(item)) || unorganizational.some(has)) return null;
  const known = order.find((item) => classes.includes(item));
  if (known !== undefined) return kindByClass.get(known) ?? null;
  return organizational.some(has) ? 'organization' : null;
}
