import { expect, test } from 'vitest';
import { earliest, latest, overlap, type Period, staleYear } from './time.ts';

const today = '2026-11-22';
const period = (start: string | null, end: string | null, asOf: string | null = '2025'): Period => ({ start, end, asOf });

test('dates of any precision', () => {
  expect([earliest('2004'), latest('2004')]).toEqual([20040101, 20041231]);
  expect([earliest('2004-05'), latest('2004-05')]).toEqual([20040501, 20040531]);
  expect([earliest('2004-05-17'), latest('2004-05-17')]).toEqual([20040517, 20040517]);
  expect([earliest('-0044'), latest('soon'), earliest('')]).toEqual([-439899, null, null]);
});

test('a period of one edge', () => {
  expect(overlap([period('2004', '2016')], today)).toEqual({ start: '2004', end: '2016', former: true, asOf: null });
  expect(overlap([period('2010', '2010')], today)).toMatchObject({ former: true });
  expect(overlap([period(null, null)], today)).toEqual({ start: null, end: null, former: false, asOf: null });
  expect(overlap([period('2016', '2004')], today)).toBeNull();
  expect(overlap([period('2027', null)], today)).toBeNull();
  expect(overlap([], today)).toBeNull();
});

test('the overlap begins with the later start and ends with the sooner end', () => {
  expect(overlap([period('2000', '2012'), period('2004-06', null), period(null, '2015')], today)).toBeNull();
  expect(overlap([period('2000', '2012'), period('2004-06', null)], today)).toEqual({
    start: '2004-06',
    end: '2012',
    former: true,
    asOf: null,
  });
});

test('periods that only may meet do not', () => {
  expect(overlap([period(null, '2010'), period('2010', null)], today)).toBeNull();
  expect(overlap([period(null, '2010-06'), period('2010-05', null)], today)).not.toBeNull();
});

test('a period without dates holds from its source on', () => {
  expect(overlap([period(null, null, '2010'), period('2004', '2016')], today)).toMatchObject({ former: true, end: '2016' });
  expect(overlap([period(null, null, '2020'), period('2004', '2016')], today)).toBeNull();
  // A newer source beside the older one takes nothing away.
  expect(overlap([{ ...period(null, null, '2020'), saidFrom: '2010' }, period('2004', '2016')], today)).toMatchObject({ end: '2016' });
});

test('the overlap begins on a day only where all are sure to hold by then', () => {
  expect(overlap([period('2004', '2016'), period(null, null, '2010')], today)).toMatchObject({ start: null, end: '2016' });
  expect(overlap([period('2021-05', '2024'), period(null, null, '2021-05-21')], today)).toMatchObject({ start: '2021-05' });
  expect(overlap([period('1990', '2016'), period(null, '2012')], today)).toMatchObject({ start: null, end: '2012' });
});

test('a source of more than three years ago is dated', () => {
  expect(staleYear(period(null, null, '2022'), today)).toBe('2022');
  expect(staleYear(period(null, null, '2023'), today)).toBeNull();
  expect(staleYear(period(null, null, '2023-11-21'), today)).toBe('2023');
  expect(staleYear(period(null, null, '2023-11-22'), today)).toBeNull();
  expect(staleYear(period('1990', null, '2012-05'), today)).toBe('2012');
  expect(staleYear(period(null, '2030', '2012'), today)).toBeNull();
});
