/** Word stock of made-up names. */

export const list = (words: string): string[] => words.split(', ');
export const onset = list(
  'b, br, c, ch, d, dr, f, g, gr, h, j, k, kr, l, m, n, p, pr, r, s, sh, st, t, tr, v, w, y, z, al, en, ar, os, ul, in',
);
export const vowel = list('a, e, i, o, u, a, e, o, ai, ia, ou');
export const coda = list('n, r, l, s, t, m, nd, rt, k, x, v, ng, sh, , , ');
export const givenNames = list(
  'Anna, Peter, Maria, John, Ahmed, Fatima, Li, Wei, Carlos, Elena, David, Sarah, Mohammed, Olga, Ivan, Kofi, Amina, Raj, Priya, Yuki, Kenji, Lucia, Paul, Emma, Omar, Hans, Ingrid, Pedro, Sofia, Thabo, Nadia, Viktor, Min-jun, Aisha, José',
);
export const countries = list(
  'Brazil, India, Kenya, Norway, Iran, Iraq, Japan, Peru, Chile, Egypt, France, Ghana, Italy, Spain, Turkey, Ukraine, Russia, China, South Africa, South Korea, Saudi Arabia, New Zealand, Sri Lanka, Nigeria, Germany, the United States, the Philippines, Australia, Canada, Mexico',
);
export const peoples = list(
  'Brazilian, Indian, Kenyan, Norwegian, Iranian, Iraqi, Japanese, Peruvian, Chilean, Egyptian, French, Ghanaian, Italian, Spanish, Turkish, Ukrainian, Russian, Chinese, South African, Saudi, Nigerian, German, Australian, Canadian, Mexican',
);
export const topics = list(
  'Health, Education, Finance, Trade, Energy, Water, Justice, Labor, Transport, Culture, Agriculture, Defense, Fisheries, Tourism, Science, Technology, Housing, Land Affairs, Foreign Affairs, Public Works, the Interior, Human Rights, Economic Affairs, Social Development, Environment, Information',
);
export const fields = list(
  'Energy, Motors, Foods, Pharma, Airlines, Steel, Media, Capital, Insurance, Telecom, Software, Robotics, Mining, Textiles, Shipping, Logistics, Semiconductor, Power, Oil, Gas, Bank, Electronics, Life Insurance, Trust, Securities',
);
