import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Privacy',
  source: 'https://developers.privacy.com/docs/getting-started',
  rules: [namedRule('privacy-com-api-key', 'Privacy API key', ['privacy'], uuid)],
};
