import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'IBM Cloudant',
  source: 'https://cloud.ibm.com/docs/Cloudant?topic=Cloudant-managing-access-for-cloudant',
  rules: [
    namedRule('cloudant-password', 'Cloudant password or legacy API key', ['cloudant'], anyHex(64), {
      severity: 'critical',
      words: 'key|pw|pwd|pass|token|secret|api',
    }),
  ],
};
