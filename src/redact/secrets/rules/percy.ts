import { namedRule } from '../named-rule.ts';
import { anyHex, oneOf, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Percy',
  source: 'https://www.browserstack.com/docs/percy/get-started/set-env-var',
  rules: [
    namedRule(
      'percy-token',
      'Percy project token',
      ['percy'],
      sequence(oneOf('web', 'app', 'auto', 'ss', 'vmw', 'res'), '_', anyHex(64)),
    ),
    namedRule('percy-legacy-token', 'Percy project token (legacy)', ['percy'], anyHex(64)),
  ],
};
