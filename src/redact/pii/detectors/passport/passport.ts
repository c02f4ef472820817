import { identityNumbersOfType } from '../../identity-numbers/identity-numbers.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'passport number',
  type: 'passport',
  severity: 'high',
  find: (source) => identityNumbersOfType(source, 'passport'),
};
