import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Disqus',
  source: 'https://disqus.com/api/docs/auth/',
  rules: [namedRule('disqus-api-key', 'Disqus API key or secret', ['disqus'], alphanumeric(64))],
};
