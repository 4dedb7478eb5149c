import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { selfSignedCertificate } from './certificate.ts';

test('makes a certificate that its own key signed', () => {
  const made = new X509Certificate(selfSignedCertificate().cert);
  expect(made.subject).toBe('CN=Masthead test pages');
  expect(made.verify(made.publicKey)).toBe(true);
});
