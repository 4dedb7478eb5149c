/** Regions for the balance of our records, by ISO 3166-1 code: ours, coarse, each country in one. */
const members: Readonly<Record<string, string>> = {
  'North America': 'BM CA GL PM US',
  'Latin America and the Caribbean':
    'AG AI AR AW BB BL BO BQ BR BS BZ CL CO CR CU CW DM DO EC FK GD GF GP GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI',
  'Western and Northern Europe': 'AD AT AX BE CH DE DK EE ES FI FO FR GB GG GI GR IE IM IS IT JE LI LT LU LV MC MT NL NO PT SE SM VA',
  'Eastern Europe': 'AL BA BG BY CZ HR HU MD ME MK PL RO RS RU SI SK UA XK',
  'North Africa and the Middle East': 'AE BH CY DZ EG EH IL IQ IR JO KW LB LY MA OM PS QA SA SD SY TN TR YE',
  'Sub-Saharan Africa':
    'AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ NA NE NG RE RW SC SH SL SN SO SS ST SZ TD TG TZ UG YT ZA ZM ZW',
  'Central and South Asia': 'AF AM AZ BD BT GE IN KG KZ LK MV NP PK TJ TM UZ',
  'East and Southeast Asia': 'BN CN HK ID JP KH KP KR LA MM MN MO MY PH SG TH TL TW VN',
  'Australia and the Pacific': 'AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV VU WF WS',
};

const regionByCountry = new Map<string, string>();
for (const [region, codes] of Object.entries(members)) {
  for (const code of codes.split(' ')) if (!regionByCountry.has(code)) regionByCountry.set(code, region);
}

/** The region of a country, or "international" where a record names none. */
export function regionOf(country: string | null): string {
  if (country === null) return 'international';
  return regionByCountry.get(country) ?? 'elsewhere';
}

/** Whether a code stands for a country in one of the regions. */
export function isCountry(code: string): boolean {
  return regionByCountry.has(code);
}
