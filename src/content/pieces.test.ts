// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { collectPieces, placeOf } from './pieces.ts';

function show(html: string): void {
  document.open();
  document.write(`<!doctype html><html><body>${html}</body></html>`);
  document.close();
}

const texts = (html: string) => {
  show(html);
  return collectPieces(document).pieces.map((piece) => piece.text);
};

function textAt(place: StaticRangeInit | null): string | null {
  if (!place) return null;
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range.toString();
}

describe('pieces', () => {
  beforeEach(() => show(''));

  it('joins inline elements and parts blocks', () => {
    expect(texts('<div>One <b>two</b> <i>th<u>ree</u></i><p>Four</p>five</div>')).toEqual(['One two three', 'Four', 'five']);
  });

  it('parts paragraphs at double line breaks, as old pages write them', () => {
    expect(texts('<td>First paragraph.<br>\n<br>Second<br>line.</td>')).toEqual(['First paragraph.', 'Second\nline.']);
  });

  it.each([
    ['a script', '<script>var seen = 1</script>'],
    ['a hidden element', '<p hidden>unseen</p>'],
    ['an inline style', '<p style="display: none">unseen</p>'],
    ['words for screen readers', '<span class="sr-only">unseen</span>'],
    ['an editor', '<div contenteditable="true">unseen</div>'],
    ['a field', '<textarea>unseen</textarea><button>unseen</button>'],
    ['a template', '<template>unseen</template><noscript>unseen</noscript>'],
  ])('leaves out %s', (_, html) => {
    expect(texts(`<p>Before</p>${html}<p>After</p>`)).toEqual(['Before', 'After']);
  });

  it('keeps links with their ranges, and a link without words only where it leads elsewhere', () => {
    show(
      '<p>  Follow <a href="https://x.com/harbor" rel="me">Harbor</a> now</p><a href="https://t.me/harbor"><svg></svg></a><a href="/home"><svg></svg></a>',
    );
    const { pieces } = collectPieces(document);
    expect(pieces.map(({ text, links }) => [text, ...links])).toEqual([
      ['Follow Harbor now', { start: 7, end: 13, href: 'https://x.com/harbor', rel: 'me' }],
      ['', { start: 0, end: 0, href: 'https://t.me/harbor', rel: '' }],
    ]);
  });

  it('gives a link round blocks to each of them', () => {
    show('<a href="https://far.example/a"><h3>Title</h3><p>Words</p></a>');
    expect(collectPieces(document).pieces.map(({ text, links }) => [text, links.length])).toEqual([
      ['Title', 1],
      ['Words', 1],
    ]);
  });

  it('maps every span back to the document, over elements, white space and any Unicode', () => {
    show('<p>\n  The <b>Harbor\u00a0<i>P\u{1F6A2}st</i></b>&shy;, é and <a href="#">العربية</a>  </p>');
    const map = collectPieces(document);
    const text = map.pieces[0]?.text ?? '';
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) {
        expect(textAt(placeOf(map, 0, { start, end }))).toBe(text.slice(start, end));
      }
    }
  });

  it('finds no place for text that the page has changed since', () => {
    show('<p>The Harbor Post</p>');
    const map = collectPieces(document);
    const node = document.querySelector('p')?.firstChild as Text;
    node.data = 'Another text';
    expect(placeOf(map, 0, { start: 4, end: 10 })).toBeNull();
  });

  it('says nothing for a place outside', () => {
    const map = collectPieces(document);
    expect(placeOf(map, 7, { start: 0, end: 3 })).toBeNull();
  });

  it('names containers once, parents first', () => {
    show('<main id="Top"><div class="entryContent big"><p>One</p><p>Two</p></div></main>');
    const { containers, pieces } = collectPieces(document);
    expect(containers.map(({ tag, marks, parent }) => `${parent} ${tag} ${marks}`.trim())).toEqual([
      '-1 body',
      '0 main top',
      '1 div entry-content big',
      '2 p',
      '2 p',
    ]);
    expect(pieces.map(({ container }) => container)).toEqual([3, 4]);
  });

  it('walks through forms whose fields bear the names of DOM properties', () => {
    const fields = ['parentNode', 'firstChild', 'nextSibling', 'nodeType', 'childNodes', 'localName', 'getAttribute'];
    expect(texts(`<form>${fields.map((name) => `<input name="${name}">`).join('')}<p>Inside</p></form><p>After</p>`)).toEqual([
      'Inside',
      'After',
    ]);
  });

  it('does without a body, and stops in monster pages', () => {
    show(`<p>${'word '.repeat(9_000)}</p>`);
    expect(collectPieces(document).pieces.map(({ text }) => text.length)).toEqual([39_999]);
    document.body.remove();
    expect(collectPieces(document).pieces).toEqual([]);
  });
});
