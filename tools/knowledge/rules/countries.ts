import { isCountry } from '../regions.ts';
import type { Fault } from '../source.ts';
import { type Base, faultAt } from './rule.ts';

/** A country's code is one that the balance by region knows. */
export function knownCountries({ known }: Base): Fault[] {
  return known.flatMap((one) => {
    const { country } = one.entity;
    return country === null || isCountry(country) ? [] : faultAt(one, `"${country}" is not a country's code (ISO 3166-1)`, 'country');
  });
}
