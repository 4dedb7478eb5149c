/** Pages for the tests, written on the spot. Hosts end in `.example`; the prose is ours. */

export interface MadePage {
  readonly title: string;
  readonly site: string;
  /** Inner HTML of the article's paragraphs, each without its `<p>`. */
  readonly paragraphs: readonly string[];
  /** What stands inside `<article>` after the paragraphs. */
  readonly closing?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly aside?: string;
  readonly head?: string;
  readonly lang?: string;
}

/** An article of a small news site. */
export function articlePage(page: MadePage): string {
  return `<!doctype html>
<html lang="${page.lang ?? 'en'}">
<head>
  <meta charset="utf-8">
  <title>${page.title} | ${page.site}</title>
  <meta property="og:type" content="article">
  <meta property="og:title" content="${page.title}">
  <meta property="og:site_name" content="${page.site}">
  <meta property="article:published_time" content="2026-11-02T07:30:00Z">
  ${page.head ?? ''}
</head>
<body>
  <header class="site-header"><a href="/">${page.site}</a>${page.header ?? ''}</header>
  <main>
    <article>
      <h1>${page.title}</h1>
      <p class="byline">By our desk, <time datetime="2026-11-02T07:30:00Z">2 November 2026</time></p>
      ${page.paragraphs.map((text) => `<p>${text}</p>`).join('\n      ')}
      ${page.closing ?? ''}
    </article>
  </main>
  ${page.aside ?? ''}
  <footer class="site-footer">© ${page.site} ${page.footer ?? ''}</footer>
</body>
</html>`;
}

/** Enough plain prose, with no organization in it, to make a page an article. */
export const filler: readonly string[] = [
  'The harbour was quiet on the morning after the storm, and the fishermen who had pulled their boats on shore began to look at what was left of the nets. Most of them had slept little, and some had not been home at all.',
  'By noon the road along the coast was open again. Two buses had waited behind a fallen tree since the evening, their passengers wrapped in blankets that people from the nearest village had brought.',
  'Nobody could say how long the repairs would take. The wall at the northern end had stood for a hundred years, and the last mason who knew how it was laid had moved away in the spring.',
];
