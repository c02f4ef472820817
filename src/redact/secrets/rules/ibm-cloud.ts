import { namedRule } from '../named-rule.ts';
import { anyHex, base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'IBM Cloud',
  source: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
  rules: [
    namedRule(
      'ibm-cloud-api-key',
      'IBM Cloud API key',
      ['ibm', 'cloud iam', 'bluemix', 'watson', '^bx api'],
      base64url(44),
      { severity: 'critical', words: 'key|token|secret|api|pwd|pass|iam|auth' },
    ),
    namedRule(
      'ibm-cloud-object-storage-secret',
      'IBM Cloud Object Storage HMAC secret',
      ['ibm', 'cos hmac', '^cos'],
      anyHex(48),
      { severity: 'critical' },
    ),
  ],
};
