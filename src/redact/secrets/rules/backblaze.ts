import { namedRule } from '../named-rule.ts';
import { anyHex, base64, digits } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Backblaze B2',
  source: 'https://www.backblaze.com/docs/cloud-storage-application-keys',
  rules: [
    tokenRule('backblaze-application-key', 'Backblaze B2 application key', ['K00', digits(1), base64(27)], {
      severity: 'critical',
      certainty: 'likely',
    }),
    namedRule(
      'backblaze-key-id',
      'Backblaze B2 key identifier',
      ['backblaze', '^b2 application', '^b2 account'],
      anyHex(25),
      { severity: 'low', words: 'id|key|account' },
    ),
  ],
};
