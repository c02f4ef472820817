import { lowerAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Clojars',
  source: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  rules: [tokenRule('clojars-deploy-token', 'Clojars deploy token', ['CLOJARS_', lowerAlphanumeric(60)])],
};
