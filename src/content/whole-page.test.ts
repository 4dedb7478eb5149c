// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read } from '../core/read.ts';
import { collectFacts } from './facts.ts';
import { collectPieces } from './pieces.ts';

const prose = (subject: string) =>
  `<p>${subject} met in the town hall on Tuesday to talk about the new harbor, which has been planned for eleven years. They did not agree on what it should cost.</p>
   <p>A second meeting is planned for the spring, said the mayor, who had asked for one in the autumn. The plans are open to all in the library until then.</p>`;

const frame = (inner: string, round = '') => `<header><nav><a href="/">Harbor Post</a> <a href="/news">News</a></nav></header>
  <main><article><h1>Harbor plans wait for spring</h1><div class="entry-content">${prose('The council')}${inner}</div></article></main>${round}
  <footer><p>© 2026 Harbor Post. All rights reserved.</p></footer>`;

function reading(html: string) {
  document.open();
  document.write(`<!doctype html><html><head><title>Harbor plans wait for spring - Harbor Post</title></head><body>${html}</body></html>`);
  document.close();
  return read(collectFacts(document), collectPieces(document));
}

const placed = (html: string, words: string) => {
  const { blocks, furniture } = reading(html);
  return [...blocks, ...furniture].filter(({ text }) => text.includes(words)).map(({ place }) => place);
};

describe('what is read of a page', () => {
  it('finds title, standfirst, body, caption and furniture', () => {
    const { blocks, furniture } = reading(
      frame('').replace(
        '</h1>',
        '</h1><p class="standfirst">The council could not agree on what the new harbor should cost the town.</p><figure><figcaption>The old harbor in the snow.</figcaption></figure>',
      ),
    );
    expect(blocks.map(({ place }) => place)).toEqual(['title', 'standfirst', 'caption', 'body', 'body']);
    expect(furniture.map(({ place, text }) => `${place}: ${text}`)).toEqual(['footer: © 2026 Harbor Post. All rights reserved.']);
  });

  it.each([
    ['English', '<p>Follow the Far Council on Twitter and Facebook</p>', 'Far Council'],
    ['German', '<p>Folgen Sie dem Fernen Rat auf Facebook.</p>', 'Fernen Rat'],
    ['Persian', '<p>شورای دور را در تلگرام دنبال کنید</p>', 'شورای دور'],
    ['an account without words for following', '<p>Far Council (<a href="https://x.com/farcouncil">X</a>)</p>', 'Far Council'],
    [
      'a line above credits',
      '<p>Follow the Far Council on Telegram.</p><p>Reporting by A. Writer in the capital and B. Writer in the town; editing by C. Reader, who checked it.</p>',
      'Far Council',
    ],
  ])('takes closing lines in %s as such', (_, inner, words) => {
    expect(placed(frame(inner), words)).toEqual(['closing lines']);
  });

  it.each([
    [
      'prose that tells of following',
      '<p>The mayor asked the town to follow the Far Council on Twitter, but few of those who came on Tuesday evening said that they would do so in the end.</p>',
      'Far Council',
    ],
    ['a quote', '<blockquote><p>Follow the Far Council on Twitter</p></blockquote>', 'Far Council'],
  ])('leaves %s no closing line', (_, inner, words) => {
    expect(placed(frame(inner), words)).not.toContain('closing lines');
  });

  it.each([
    ['a share bar', '<div class="share-buttons"><a href="https://x.com/intent/tweet?u=1">Share with Far Council</a></div>'],
    ['an embedded post', '<blockquote class="twitter-tweet"><p>Follow the Far Council</p></blockquote>'],
    [
      'a box about the author',
      '<div class="author-bio"><p>A. Writer works for the Far Council. Follow the Far Council on Twitter.</p></div>',
    ],
    ['a newsletter box', '<div class="newsletter-signup"><p>Join the Far Council by mail every day of the week.</p></div>'],
    ['an advertisement', '<div class="ad-slot"><p>Follow the Far Council on Facebook today.</p></div>'],
    [
      'related links',
      '<div class="related-posts"><h3><a href="/b">Far Council meets again</a></h3><p>The Far Council will meet again soon, it said.</p></div>',
    ],
    [
      'a card without a name',
      '<div class="x1"><h3><a href="/b">Far Council meets again</a></h3><p>It will meet again soon, it said on Monday in a note to all of its many members.</p></div>',
    ],
    ['a dialog', '<div role="dialog"><p>The Far Council uses cookies to make this page better for all who read it.</p></div>'],
    ['a side column', '<aside><p>Follow the Far Council on Facebook.</p></aside>'],
  ])('never reads %s', (_, inner) => {
    expect(placed(frame(inner), 'Far Council')).toEqual([]);
  });

  it('never reads comments, however long', () => {
    const comments = `<section id="comments">${prose('The Far Council')}${prose('The Far Council')}${prose('The Far Council')}</section>`;
    const { blocks } = reading(frame('', comments));
    expect(blocks.map(({ text }) => text).join(' ')).not.toContain('Far Council');
    expect(blocks.filter(({ place }) => place === 'body')).toHaveLength(2);
  });

  it.each([
    [
      'follow box',
      '<aside><div class="social-links"><p>Follow us</p><a href="https://t.me/farcouncil"><svg></svg></a></div></aside>',
      'Follow us',
    ],
    ['footer', '<footer><p>Join the Far Council on Telegram</p></footer>', 'Far Council'],
  ])('keeps a %s apart as furniture', (place, round, words) => {
    expect(placed(frame('', round), words)).toEqual([place]);
  });

  it('keeps an icon that leads to an account elsewhere', () => {
    const { furniture } = reading(frame('', '<div class="follow-us"><a href="https://t.me/farcouncil"><svg></svg></a></div>'));
    expect(furniture.flatMap(({ links }) => links.map(({ href }) => href))).toEqual(['https://t.me/farcouncil']);
  });

  it.each([
    [
      'a table',
      (text: string) => `<table><tr><td><a href="/1">One</a></td><td><h1>Harbor plans wait for spring</h1>${text}</td></tr></table>`,
    ],
    [
      'line breaks',
      (text: string) => `<div><h1>Harbor plans wait for spring</h1>${text.replaceAll('<p>', '').replaceAll('</p>', '<br><br>')}</div>`,
    ],
    [
      'divisions',
      (text: string) => `<div><h1>Harbor plans wait for spring</h1>${text.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>')}</div>`,
    ],
  ])('reads old pages that are built of %s', (_, page) => {
    const { blocks } = reading(page(prose('The council')));
    expect(blocks.map(({ place }) => place)).toEqual(['title', 'body', 'body']);
  });

  it('takes the first of several articles on one page', () => {
    const one = (name: string) => `<article><h1>${name}</h1>${prose(name)}${prose(name)}</article>`;
    const text = reading(`<main>${one('Harbor plans wait for spring')}${one('Another article')}</main>`).blocks.map((block) => block.text);
    expect(text.join(' ')).not.toContain('Another article');
  });

  it('keeps text round a wrapper that parts the first paragraphs from the rest', () => {
    const { blocks } = reading(frame(`<div class="paywall">${prose('The far council')}${prose('The near council')}</div>`));
    expect(blocks.filter(({ place }) => place === 'body')).toHaveLength(6);
  });

  it('does not trip over words in the marks of what holds the article', () => {
    const { blocks } = reading(frame('').replace('entry-content', 'has-sidebar with-comments share-enabled'));
    expect(blocks.filter(({ place }) => place === 'body')).toHaveLength(2);
  });
});

describe('clobbered documents', () => {
  const names = [
    'body',
    'head',
    'title',
    'documentElement',
    'getElementsByTagName',
    'querySelectorAll',
    'querySelector',
    'createTreeWalker',
    'URL',
  ];
  it.each(names)('are read the same with an image named %s', (name) => {
    const { blocks } = reading(frame(`<img name="${name}" id="${name}"><form name="${name}"><input name="textContent"></form>`));
    expect(blocks.map(({ place }) => place)).toEqual(['title', 'body', 'body']);
  });
});
