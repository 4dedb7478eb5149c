import { getPublicSuffix } from 'tldts';
import { normalizeAccount } from '../../../src/core/address.ts';
import { siteKey } from '../../../src/core/site.ts';
import type { Fault } from '../source.ts';
import { repeated } from './ids.ts';
import { type Base, faultAt, type Known } from './rule.ts';

const form = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[^\s?#/]+)*$/;

/** Hosts and accounts are written as they are looked up. */
export function addressForms({ known }: Base): Fault[] {
  return known.flatMap((one) => [
    ...one.entity.hosts.flatMap((host, index) => hostFault(one, host, index)),
    ...one.entity.accounts.flatMap((account, index) => accountFault(one, account, index)),
  ]);
}

function hostFault(one: Known, host: string, index: number): Fault[] {
  const say = (message: string): Fault[] => [faultAt(one, `host "${host}" ${message}`, 'hosts', index)];
  if (siteKey(host) !== host || !form.test(host))
    return say(`must be written as it is looked up, without scheme, www. and last slash: ${siteKey(host)}`);
  return getPublicSuffix(host, { allowPrivateDomains: true }) === host ? say('is a public suffix: many publishers stand under it') : [];
}

function accountFault(one: Known, account: string, index: number): Fault[] {
  const normal = normalizeAccount(account);
  if (normal === account) return [];
  const message = normal === null ? 'is no account and no site' : `must be written as it is looked up: ${normal}`;
  return [faultAt(one, `account "${account}" ${message}`, 'accounts', index)];
}

/** A host or account belongs to one record. */
export function uniqueAddresses({ known }: Base): Fault[] {
  return repeated(known, ({ entity }) => [...new Set([...entity.hosts, ...entity.accounts])].map((address) => address.toLowerCase())).map(
    ([one, first, address]) => {
      const list = one.entity.hosts.some((host) => host.toLowerCase() === address) ? 'hosts' : 'accounts';
      const index = one.entity[list].findIndex((entry) => entry.toLowerCase() === address);
      return faultAt(one, `${address} already belongs to ${first.entity.id}`, list, index);
    },
  );
}
