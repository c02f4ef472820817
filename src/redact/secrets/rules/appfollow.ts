import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'AppFollow',
  source: 'https://docs.api.appfollow.io/',
  rules: [namedRule('appfollow-api-secret', 'AppFollow API secret', ['appfollow'], alphanumeric(20, 40))],
};
