import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'crates.io',
  source: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  rules: [
    tokenRule('crates-io-api-token', 'crates.io API token', ['cio', alphanumeric(32)], {
      severity: 'critical',
    }),
  ],
};
