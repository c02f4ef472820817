import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Hetzner Cloud',
  source: 'https://docs.hetzner.cloud/reference/cloud#authentication',
  rules: [
    namedRule('hetzner-api-token', 'Hetzner Cloud API token', ['hetzner', 'hcloud'], alphanumeric(64), {
      severity: 'critical',
    }),
    namedRule('hetzner-dns-token', 'Hetzner DNS API token', ['hetzner'], alphanumeric(32)),
  ],
};
