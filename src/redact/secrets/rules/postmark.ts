import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Postmark',
  source: 'https://postmarkapp.com/developer/api/overview',
  rules: [namedRule('postmark-token', 'Postmark server or account token', ['postmark'], uuid)],
};
