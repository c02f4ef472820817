import { namedRule } from '../named-rule.ts';
import { alphanumeric, base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Luno',
  source: 'https://www.luno.com/en/developers/api',
  rules: [
    namedRule('luno-api-secret', 'Luno API secret', ['^luno'], base64url(43), { severity: 'critical' }),
    namedRule('luno-api-key', 'Luno API key', ['^luno'], alphanumeric(13)),
  ],
};
