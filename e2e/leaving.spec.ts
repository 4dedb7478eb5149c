/** Pages whose scripts would leave them or stop their reader: `annotate` reads them all the same. */
import { expect, test } from '@playwright/test';
import { openChromium } from '../tools/annotate/chromium.ts';
import { articlePage, filler } from './page-maker.ts';

const article = (script: string) => ({
  body: Buffer.from(
    articlePage({
      title: 'Harbour stays closed for a week',
      site: 'The Coast Letter',
      paragraphs: filler,
      head: `<script>${script}</script>`,
    }),
  ),
  contentType: 'text/html; charset=utf-8',
});
const line = (id: string) => ({ id, url: `https://coast-letter.example/2026/11/harbour-${id}`, file: '' });

test('a page that its own script would leave while it loads is read to its end', async () => {
  const reader = await openChromium();
  try {
    for (const [id, script] of [
      ['goes', 'location.href = "https://elsewhere.example/"'],
      ['reloads', 'location.reload()'],
      ['blank', 'location.replace("about:blank")'],
      ['late', 'setInterval(() => location.assign("https://elsewhere.example/"), 10)'],
      ['asks', 'for (let n = 0; n < 5; n++) alert(n)'],
    ] as const) {
      const { report, errors } = await reader.read(line(id), article(script));
      expect(report, id).toMatchObject({ article: true });
      expect(errors).toEqual([]);
    }
    const moved = await reader.read(line('moves'), article('history.pushState(null, "", "/2026/11/harbour-moved")'));
    expect(moved.report).toMatchObject({ article: true, url: 'https://coast-letter.example/2026/11/harbour-moved' });
  } finally {
    await reader.close();
  }
});
