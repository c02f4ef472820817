import { identityNumbersOfType } from '../../identity-numbers/identity-numbers.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'US social security number',
  type: 'us-ssn',
  severity: 'high',
  find: (source) => identityNumbersOfType(source, 'us-ssn'),
};
