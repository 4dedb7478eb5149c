import { expect, test } from 'vitest';
import { kindsInAside } from './aside-kind.ts';
import { passageOf } from './passage.ts';

function allows(text: string, kind: string): boolean | null {
  const passage = passageOf({ place: 'body', text, links: [] }, 0, 'en');
  return kindsInAside(passage, 0)?.has(kind) ?? null;
}

test('an aside says what a name can be', () => {
  expect(allows('LAKES, a paramilitary group in the north, denied it.', 'ngo')).toBe(false);
  expect(allows('LAKES, a paramilitary group in the north, denied it.', 'armed-group')).toBe(true);
  expect(allows('LAKES, the state news agency, said so.', 'news-agency')).toBe(true);
  expect(allows('LAKES, the state news agency, said so.', 'party')).toBe(false);
  expect(allows('LAKES, a critic of the militia, said so.', 'ngo')).toBeNull();
  expect(allows('LAKES, which fought a militia, said so.', 'ngo')).toBeNull();
  expect(allows('LAKES, the newspaper publisher, said so.', 'company')).toBeNull();
  expect(allows('LAKES, a militant tracking site, said so.', 'ngo')).toBeNull();
  expect(allows('LAKES said so.', 'ngo')).toBeNull();
});
