/** Pages that tempt: each names organizations and shows their accounts in a place that asks nobody to follow them. */
import { expect, test } from './extension.ts';
import { articlePage, filler, type MadePage } from './page-maker.ts';

const reuters = '<a href="https://x.com/Reuters">Reuters</a>';
const report =
  'Reuters reported on Monday that the harbour would stay closed for a week. The BBC said that two ferries were waiting outside, and the National Council of Resistance of Iran (NCRI) said that its office in the town had not been damaged.';

const page = (more: Partial<MadePage>): string =>
  articlePage({ title: 'Harbour stays closed for a week', site: 'The Coast Letter', paragraphs: [report, ...filler], ...more });

const tempting: readonly (readonly [string, string])[] = [
  [
    'a share bar',
    page({
      closing: `<ul class="share"><li><a href="https://x.com/intent/post?url=https%3A%2F%2Fcoast-letter.example&via=Reuters">Share on X</a></li>
        <li><a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fcoast-letter.example">Share on Facebook</a></li></ul>`,
    }),
  ],
  [
    'a link in prose',
    page({ paragraphs: [report, ...filler, `The pictures, as ${reuters} showed on Sunday, were taken from the lighthouse.`] }),
  ],
  [
    'an embedded post',
    page({
      closing: `<blockquote class="twitter-tweet"><p>The harbour is closed. Follow us for more.</p>&mdash; Reuters (@Reuters)
        <a href="https://x.com/Reuters/status/1790000000000000001">2 November 2026</a></blockquote>`,
    }),
  ],
  [
    'a reporter’s biography',
    page({
      closing: `<div class="author-bio"><h3>About the author</h3><p>Mara Lindqvist has written about the coast since 2011. She worked for ${reuters} and the BBC before.
        Follow her on <a href="https://x.com/mara_lindqvist_notes">X</a>.</p></div>`,
    }),
  ],
  [
    'the block about the issuer of a press release',
    page({
      closing: `<h3>About Reuters</h3><p>Reuters is a news agency. For more, visit <a href="https://www.reuters.com">reuters.com</a> and follow ${reuters} on X.</p>`,
    }),
  ],
  ['a theme’s credit', page({ footer: `Theme: Harbour Light by <a href="https://x.com/BBC">BBC</a>. Proudly powered by WordPress.` })],
  [
    'a helpline',
    page({
      closing: `<p>If you have been affected by this story, help is there: visit <a href="https://www.bbc.co.uk/actionline">BBC Action Line</a> or call the number in your town.</p>`,
    }),
  ],
  [
    '“follow us” on a platform that the article names',
    page({
      paragraphs: [report, 'Facebook said that the harbour master’s page had been taken down by mistake.', ...filler],
      closing: `<p>Follow us on <a href="https://www.facebook.com/coastletter.example.page">Facebook</a> and <a href="https://x.com/coast_letter_page">X</a>.</p>`,
    }),
  ],
  [
    'a quoted follow line',
    page({
      paragraphs: [
        report,
        ...filler,
        'A leaflet lay on every seat. “Follow the NCRI on Twitter and Facebook,” it said in large letters, and below that gave an address.',
      ],
      closing: `<blockquote><p>Follow the NCRI on <a href="https://twitter.com/iran_policy">Twitter</a>.</p></blockquote>`,
    }),
  ],
  [
    'comments',
    page({
      aside: `<section id="comments" class="comments"><h2>Two comments</h2><ol class="comment-list"><li class="comment"><p>Good piece. Follow ${reuters} on X, they were first.</p></li>
        <li class="comment"><p>Follow the NCRI on <a href="https://twitter.com/iran_policy">Twitter</a>!</p></li></ol></section>`,
    }),
  ],
  [
    'an advertisement',
    page({
      closing: `<div class="advertisement" aria-label="Advertisement"><p>Follow the BBC on <a href="https://x.com/BBC">X</a>.</p></div>`,
    }),
  ],
  [
    'a follow line for an organization that the article does not name',
    page({ closing: `<p>Follow the Associated Press on <a href="https://x.com/AP">X</a>.</p>` }),
  ],
];

for (const [what, html] of tempting) {
  test(`${what} is no pointer`, async ({ reader }) => {
    const { page: open, report: found } = await reader.reads(html, 'https://coast-letter.example/2026/11/harbour-stays-closed-for-a-week');
    await open.closes();
    expect(found.article).toBe(true);
    expect(found.annotation?.findings.organizations.map((one) => one.entity)).toEqual(expect.arrayContaining(['reuters', 'ncri']));
    expect(found.annotation?.relationSentences).toEqual([]);
  });
}

test('the same page with a follow line does point', async ({ reader }) => {
  const html = page({ closing: '<p>Follow Reuters on <a href="https://x.com/Reuters">X</a>.</p>' });
  const { page: open, report: found } = await reader.reads(html, 'https://coast-letter.example/2026/11/harbour-stays-closed-for-a-week');
  await open.closes();
  expect(found.annotation?.relationSentences).toEqual([
    'This page asks its readers to follow Reuters. This alone does not show who runs the site. The article cites it once.',
  ]);
});
