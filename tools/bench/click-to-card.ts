import type { ExtensionBrowser } from '../extension-browser.ts';
import { placeOfText } from '../place-of-text.ts';

/** A page for the benchmark: what is served at which address, and the name that is clicked on. */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
  readonly address: string;
  readonly clicked: string;
}

/**
 * Milliseconds from a reader's click on a name to the moment its card stands, once for each round on one open page.
 * Wants the build with an open shadow root, whose code is otherwise the same: in the other one the card cannot be seen from outside.
 */
export async function clicksToCard(browser: ExtensionBrowser, bench: BenchPage, rounds: number): Promise<readonly number[]> {
  const tab = await browser.openTab();
  const { page } = tab;
  await page.route(bench.address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: bench.html }));
  await page.goto(bench.address);
  const report = await browser.report(tab, 20_000);
  if (!report?.annotation) throw new Error(`${bench.name} was not annotated`);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const place = await page.evaluate(placeOfText, bench.clicked);
    await page.evaluate(watchForCard);
    await page.mouse.click(place.x, place.y);
    await page.waitForFunction(() => Reflect.has(window, 'cardAfter'), undefined, { timeout: 10_000 });
    times.push(await page.evaluate(() => Reflect.get(window, 'cardAfter') as number));
    await page.keyboard.press('Escape');
    await page.waitForTimeout(400);
  }
  await page.close();
  return times;
}

/** In the page: sets `cardAfter` as soon as the card stands with a height, in milliseconds since the mouse was let go (looked for every 4 ms or less). */
function watchForCard(): void {
  Reflect.deleteProperty(window, 'cardAfter');
  addEventListener(
    'mouseup',
    (event) => {
      // No named function in here: the compiler's helper for names is not in the page.
      const timer = setInterval(() => {
        const roots = [...document.documentElement.children].flatMap((child) => child.shadowRoot ?? []);
        const card = roots.flatMap((root) => root.querySelector('.mh.card') ?? [])[0];
        if (!card || card.getBoundingClientRect().height === 0) return;
        clearInterval(timer);
        Reflect.set(window, 'cardAfter', performance.now() - event.timeStamp);
      }, 1);
    },
    { once: true, capture: true },
  );
}
