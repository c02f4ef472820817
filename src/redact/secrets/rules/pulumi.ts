import { hex } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Pulumi',
  source: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  rules: [
    tokenRule('pulumi-access-token', 'Pulumi access token', ['pul-', hex(40)], { severity: 'critical' }),
  ],
};
