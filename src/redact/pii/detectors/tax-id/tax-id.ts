import { identityNumbersOfType } from '../../identity-numbers/identity-numbers.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'tax identification number',
  type: 'tax-id',
  severity: 'high',
  find: (source) => identityNumbersOfType(source, 'tax-id'),
};
