/** Ten pages that look like real ones, in invented prose; `data-org` stands for what recognition would find. */

const article = `
  <h1>Harbour vote ends in low turnout</h1>
  <p class="byline">By A. Writer · 20 November 2026</p>
  <p>The <span data-org="Assembly for a Free Norland">Assembly for a Free Norland</span> (<span data-org="Assembly for a Free Norland">AFN</span>)
  reported that pushback is growing. A researcher at the <span data-org="Coastal Policy School">Coastal Policy School</span> called the discontent alarming.</p>
  <p>The <span data-org="North Harbour Shipping">North Harbour Shipping</span> group welcomed the result. A spokesman for the
  <span data-org="Dockers’ Union">Dockers’ Union</span> defended the ballot, while the <span data-org="Centre for Delta Studies">Centre for Delta Studies</span> expected little change.</p>
  <p>Observers counted four in ten of those entitled to vote, fewer than in any year since the harbour was opened to foreign ships.
  <span data-org="Norair">Norair</span> said that its flights were not affected. Polling stations closed at eight in the evening.</p>
  <p>Results from the outer islands are expected on Sunday. The commission has asked for patience and will publish all protocols on its own site.</p>`;

const arabic = `
  <h1>نسبة مشاركة ضعيفة في انتخابات الميناء</h1>
  <p>أفادت <span data-org="Assembly for a Free Norland">جمعية نورلاند الحرة</span> بأن الاعتراض يتزايد، ووصفت باحثة في
  <span data-org="Coastal Policy School">مدرسة السياسات الساحلية</span> الاستياء بأنه مقلق. ورحبت مجموعة <span data-org="North Harbour Shipping">ميناء الشمال للشحن</span> بالنتيجة.</p>
  <p>أغلقت مراكز الاقتراع عند الثامنة مساءً، ومن المتوقع صدور نتائج الجزر الخارجية يوم الأحد.</p>`;

interface GalleryPage {
  readonly css: string;
  readonly body: string;
  readonly dir?: 'ltr' | 'rtl';
}

const plain = 'body{margin:0 auto;max-width:640px;padding:24px}h1{line-height:1.2}.byline{opacity:.7}';

export const pages = {
  broadsheet: { css: `${plain}body{font:18px/1.6 Georgia,serif;color:#222;background:#fff}`, body: article },
  night: { css: `${plain}body{font:17px/1.6 system-ui;color:#dcdfe6;background:#15171c}`, body: article },
  tabloid: {
    css: `${plain}body{font:16px/1.4 Arial;background:#ffe;color:#000}h1{font-size:44px;text-transform:uppercase}`,
    body: article,
  },
  columns: { css: 'body{margin:20px;font:15px/1.5 Georgia,serif;columns:3;column-gap:24px;color:#333}h1{column-span:all}', body: article },
  magazine: {
    css: `${plain}body{font:21px/1.7 "Noto Serif",serif;color:#402;background:#fdf6ee}p:first-of-type::first-letter{font-size:3em;float:left}`,
    body: article,
  },
  coloured: { css: `${plain}body{font:17px/1.6 system-ui;color:#ffe9a8;background:#0b3d2e}`, body: article },
  tiny: { css: `${plain}body{font:11px/1.3 Verdana;color:#444;max-width:420px}`, body: article },
  wild: {
    css: `${plain}*{letter-spacing:.02em}div{opacity:.5;transform:rotate(2deg);filter:blur(1px)}button{background:red!important;font-size:40px!important}`,
    body: article,
  },
  arabic: { css: `${plain}body{font:19px/1.9 "Noto Naskh Arabic",serif;color:#222}`, body: arabic, dir: 'rtl' },
  blog: { css: `${plain}body{font:16px/1.6 monospace;color:#1b1b1b;background:#f5f2e9}p{text-align:justify}`, body: article },
} as const satisfies Record<string, GalleryPage>;
export type PageName = keyof typeof pages;

/** The whole document of a page; the popup gets an empty one of its own. */
export function documentOf(page: PageName | 'popup', css: string): string {
  if (page === 'popup') return `<!doctype html><html lang="en"><head><title>popup</title><style>${css}</style></head><body></body></html>`;
  const { css: own, body, dir = 'ltr' }: GalleryPage = pages[page];
  return `<!doctype html><html lang="en" dir="${dir}"><head><title>page</title><style>${css}${own}</style></head><body>${body}</body></html>`;
}
