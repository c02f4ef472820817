import { oneOf, uuid } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Axiom',
  source: 'https://axiom.co/docs/reference/tokens',
  rules: [tokenRule('axiom-token', 'Axiom API or personal token', [oneOf('xaat-', 'xapt-', 'xait-'), uuid])],
};
