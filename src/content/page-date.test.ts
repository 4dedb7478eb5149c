// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { hasDateNearHeading, hasMarkedDate } from './page-date.ts';

function page(title: string, body: string): Document {
  return new DOMParser().parseFromString(`<title>${title}</title><body>${body}`, 'text/html');
}

const far = '<p>menu</p>'.repeat(60);

it.each([
  ['under the headline', `<h1>Storm near the coast</h1><p>16 May 2013</p>${far}`],
  ['before the headline', `<p>2026-03-01</p><h1>Storm near the coast</h1>${far}`],
  ['under the headline, after headings of margins', `<h1>Weather</h1>${far}<h1>Storm near the coast</h1><p>16 May 2013</p>`],
  ['under a headline of a lower rank', `<h2>News</h2>${far}<h3> Storm near\n the coast </h3><p>Thu, 16 May 2013</p>`],
  ['past much white space', `<h1>Storm near the coast</h1>${'<i> </i>\n'.repeat(70)}<p>16 May 2013</p>`],
])('finds a date %s', (_, body) => {
  expect(hasDateNearHeading(page('Storm near the coast | Harbor Post', body))).toBe(true);
});

it.each([
  ['far below', `<h1>Storm near the coast</h1>${far}<p>16 May 2013</p>`],
  ['by another heading', `<h1>Latest</h1><p>16 May 2013</p>${far}<h2>Storm near the coast</h2><p>Text.</p>`],
  ['without a heading', '<p>16 May 2013</p>'],
])('leaves a date %s alone', (_, body) => {
  expect(hasDateNearHeading(page('Storm near the coast | Harbor Post', body))).toBe(false);
});

it.each([
  ['<p class="dateline">CAPITAL, May 16, 2013</p>', true],
  ['<div class="meta posted">Posted by Ann, 4 hours ago</div>', true],
  ['<span class="timestamp">vor 3 Stunden</span>', true],
  ['<span class="date">2013年5月16日</span>', true],
  ['<span class="date">today</span><span class="date">16.05.2013</span>', true],
  ['<span class="time">5 時間前</span>', true],
  ['<span class="time">il y a 3 heures</span>', true],
  ['<span class="byline">Founded 20 years ago, il y a 20 ans, vor 20 Jahren</span>', false],
  ['<span class="publisher">Harbor Post 2</span>', false],
  ['<span class="edited">16 May 2013</span>', false],
])('looks where makers mark a date: %s', (body, found) => {
  expect(hasMarkedDate(page('Storm', body))).toBe(found);
});
