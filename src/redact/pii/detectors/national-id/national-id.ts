import { identityNumbersOfType } from '../../identity-numbers/identity-numbers.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'national identity number',
  type: 'national-id',
  severity: 'high',
  find: (source) => identityNumbersOfType(source, 'national-id'),
};
