import { expect, it } from 'vitest';
import { isAsideInText } from './asides-in-text.ts';
import type { Piece } from './model.ts';

const piece = (text: string, linked = 0): Piece => ({
  text,
  container: 0,
  links: linked ? [{ start: text.length - linked, end: text.length, href: 'https://harborpost.example/b', rel: '' }] : [],
});

it.each([
  'Advertisement',
  'ANZEIGE',
  'Related Stories',
  'SIGN UP FOR OUR NEWSLETTER',
  '【関連記事】',
  'Mehr zum Thema:',
  'Читайте также:',
  'Story continues below this advertisement',
  "Kick off your day with the Harbor Post's daily email newsletter. It is fresh.",
  'Abonnieren Sie jetzt unseren Newsletter',
  'An dieser Stelle finden Sie einen von unseren Redakteuren ausgewählten, externen Inhalt.',
])('leaves out "%s"', (text) => {
  expect(isAsideInText(piece(text))).toBe(true);
});

it.each([
  'Read more: A storm is near the coast',
  'Lire aussi : La tempête approche de la côte',
  'Lesen Sie auch: Der Sturm naht',
  'Leia também: a tempestade',
])('leaves out "%s" where it is a link', (text) => {
  expect(isAsideInText(piece(text, 15))).toBe(true);
  expect(isAsideInText(piece(text))).toBe(false);
});

it.each([
  'Related companies said that they would sue the Northern Press.',
  'Advertisements for boats fell by a third, the Harbor Authority said.',
  'Subscribe to Harbor Post on YouTube!',
  'The newsletter of the harbor was founded in 1911.',
  'Read more of it tomorrow, the minister said.',
  'Comments by the minister were few.',
  'Get up early: the inbox of the minister is full, said the aide.'.repeat(5),
])('keeps "%s"', (text) => {
  expect(isAsideInText(piece(text))).toBe(false);
});
