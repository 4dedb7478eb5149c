import { expect, test } from 'vitest';
import { parseAddress } from './address.ts';
import { unwrap } from './wrappers.ts';

function inside(href: string): string | null | undefined {
  const address = parseAddress(href);
  const wrapped = address && unwrap(address);
  if (!wrapped) return undefined;
  const { inner } = wrapped;
  return inner && `${inner.host}${inner.path}${inner.query ? `?${inner.query}` : ''}`;
}

const page = 'www.lowland.example/news/hills-1';
const wrapped: readonly (readonly [href: string, inner: string | null])[] = [
  ['https://web.archive.org/web/20240102030405/https://www.lowland.example/news/hills-1', page],
  ['http://web.archive.org/web/20240102030405/http://www.lowland.example:80/news/hills-1', page],
  ['https://web.archive.org/web/20240102030405id_/https://www.lowland.example/news/hills-1', page],
  ['https://web.archive.org/web/2024/https:/www.lowland.example/news/hills-1', page],
  ['https://web.archive.org/web/https://www.lowland.example/news/hills-1', page],
  ['https://web.archive.org/web/*/https://www.lowland.example/news/hills-1', page],
  ['https://web.archive.org/web/20240102030405/www.lowland.example/news/hills-1', page],
  ['https://web.archive.org/web/20240102030405/https%3A%2F%2Fwww.lowland.example%2Fnews%2Fhills-1', page],
  ['https://web.archive.org/web/20240102030405/https://www.lowland.example/news/hills-1?page=2', `${page}?page=2`],
  ['https://web.archive.org/web/20240102030405/https://web.archive.org/web/2020/https://www.lowland.example/news/hills-1', page],
  ['https://archive.ph/https://www.lowland.example/news/hills-1', page],
  ['https://archive.is/20240102/https://www.lowland.example/news/hills-1', page],
  ['https://archive.today/newest/https://www.lowland.example/news/hills-1', page],
  ['https://archive.ph/o/aBc12/https://www.lowland.example/news/hills-1', page],
  ['https://archive.ph/aBc12', null],
  ['https://archive.is/', null],
  ['https://ghostarchive.org/archive/aBc12', null],
  ['https://perma.cc/AB12-CD34', null],
  ['https://www.webcitation.org/query?url=https%3A%2F%2Fwww.lowland.example%2Fnews%2Fhills-1&date=2012', page],
  ['https://www.webcitation.org/6aBcDeF', null],
  ['https://megalodon.jp/2024-0102-0304-05/https://www.lowland.example:443/news/hills-1', page],
  ['https://arquivo.pt/wayback/20240102030405/https://www.lowland.example/news/hills-1', page],
  ['https://webarchive.nationalarchives.gov.uk/ukgwa/20240102030405/https://www.lowland.example/news/hills-1', page],
  ['https://wayback.archive-it.org/1234/20240102030405/https://www.lowland.example/news/hills-1', page],
  ['https://webarchive.loc.gov/all/20240102030405/https://www.lowland.example/news/hills-1', page],
  ['https://timetravel.mementoweb.org/memento/2024/https://www.lowland.example/news/hills-1', page],
  ['https://webcache.googleusercontent.com/search?q=cache:aBcDeFgHiJkL:https://www.lowland.example/news/hills-1+hills&hl=en', page],
  ['https://webcache.googleusercontent.com/search?q=cache:www.lowland.example/news/hills-1', page],
  ['https://www.google.com/amp/s/www.lowland.example/news/hills-1', page],
  ['https://www.google.co.uk/amp/www.lowland.example/news/hills-1', page],
  ['https://www-lowland-example.cdn.ampproject.org/c/s/www.lowland.example/news/hills-1', page],
  ['https://www-lowland-example.cdn.ampproject.org/v/s/www.lowland.example/news/hills-1?amp_js_v=0.1', `${page}?amp_js_v=0.1`],
  ['https://cdn.ampproject.org/c/s/www.lowland.example/news/hills-1', page],
  ['https://www-lowland-example.bing-amp.com/c/s/www.lowland.example/news/hills-1', page],
  ['https://www-lowland-example.cdn.ampproject.org/', null],
  ['https://www-lowland-example.translate.goog/news/hills-1?_x_tr_sl=de&_x_tr_tl=en', page],
  ['https://the--hills-lowland-example.translate.goog/news?_x_tr_sl=de&a=1', 'the-hills.lowland.example/news?a=1'],
  ['https://0-bcher--kva-example.translate.goog/news?_x_tr_sl=de&_x_tr_enc=0', 'xn--bcher-kva.example/news'],
  ['https://1-2-example.translate.goog/news?_x_tr_enc=1', '2.example/news'],
  ['https://example.translate.goog/news?_x_tr_hp=www-lowland-', 'www.lowland.example/news'],
  ['https://a.b.translate.goog/news', null],
  ['https://translate.google.com/translate?sl=de&tl=en&u=https%3A%2F%2Fwww.lowland.example%2Fnews%2Fhills-1', page],
  ['https://translate.google.com/', null],
  ['https://translated.turbopages.org/proxy_u/ru-en.en.0a1b2c-3d/https/www.lowland.example/news/hills-1', page],
  ['https://www.translatetheweb.com/?from=de&to=en&a=https://www.lowland.example/news/hills-1', page],
  ['https://12ft.io/https://www.lowland.example/news/hills-1', page],
  ['https://12ft.io/proxy?q=https%3A%2F%2Fwww.lowland.example%2Fnews%2Fhills-1', page],
  ['https://r.jina.ai/https://www.lowland.example/news/hills-1', page],
  ['https://outline.com/aBcDeF', null],
  ['https://apple.news/AaBbCc', null],
  ['https://getpocket.com/read/12345', null],
  ['https://www.printfriendly.com/p/g/aBcDeF', null],
  ['https://web.archive.org/web/20240102030405/javascript:alert(1)', null],
  ['https://web.archive.org/web/20240102030405/https://%E0%A4%A/', null],
  ['https://web.archive.org/web/20240102030405/http://127.0.0.1/', null],
  ['https://archive.ph/https://', null],
];

test.each(wrapped)('%s', (href, inner) => {
  expect(inside(href)).toBe(inner);
});

test.each([
  'https://www.lowland.example/web/2024/https://www.other.example/',
  'https://web.archive.org.evil.example/web/2024/https://www.lowland.example/',
  'https://evil.example/?u=https://www.lowland.example/',
  'https://translate.goog.evil.example/news',
  'https://archive.org/details/lowland',
  'https://www.google.com/search?q=https://www.lowland.example/',
  'https://getpocket.com/explore/item/hills',
])('no wrapper: %s', (href) => {
  expect(inside(href)).toBeUndefined();
});
