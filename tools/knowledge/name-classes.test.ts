import { expect, test } from 'vitest';
import { nameClass } from '../../src/core/gazetteer.ts';
import { nameClasses } from './name-classes.ts';

const classOf = nameClasses();

test.each([
  ['Guardian', nameClass.word],
  ['WHO', 0],
  ['Shell', nameClass.word],
  ['Islamabad', nameClass.place],
  ['São Paulo', nameClass.place],
  ['Deutschland', nameClass.place],
  ['Fiona', nameClass.given],
  ['Home Office', 0],
  ['Guardian Council', 0],
  ['Harbour Courier', 0],
] as const)('%s', (name, expected) => {
  expect(classOf(name, null) & (expected || 31)).toBe(expected);
});

test('a name may be several things at once', () => {
  expect(classOf('Jackson', null) & nameClass.family).toBe(nameClass.family);
  expect(classOf('Jackson', null) & nameClass.place).toBe(nameClass.place);
});
