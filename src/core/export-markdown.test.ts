import { expect, it } from 'vitest';
import { toMarkdown } from './export-markdown.ts';
import { annotation, article, say, siteWord } from './invented-annotation.ts';

it('writes Markdown with numbered sources, quotes, and no markup of others', () => {
  const text = toMarkdown(annotation, article.url, say);
  expect(text).toContain('- P is owned by X. [1]\n');
  expect(text).toContain('1. Register (2025), § row 4: <https://register.example/1>');
  expect(text).toContain('> Follow \\*X\\* \\<b\\>');
  expect(text).toContain('X \\[evil\\](javascript:1) (1 × named)');
  expect(text).not.toContain('2. Register');
});

it('takes along what the site says of itself, as its own word', () => {
  const text = toMarkdown({ ...annotation, siteWord }, article.url, say);
  expect(text).toContain(
    '- It says that it is controlled by C \\*Media\\*. Our record agrees.\n  > controlledby=https://c.example/ (trust.txt)',
  );
  expect(text).toContain('Read from p.example, 2026-11-22.');
});
