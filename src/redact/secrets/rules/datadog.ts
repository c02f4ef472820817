import { namedRule } from '../named-rule.ts';
import { alphanumeric, anyHex, base64url, hex, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Datadog',
  source: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  rules: [
    namedRule(
      'datadog-application-key',
      'Datadog application key',
      ['datadog', '^dd api', '^dd app'],
      alphanumeric(40),
      { severity: 'critical' },
    ),
    namedRule('datadog-api-key', 'Datadog API key', ['datadog', '^dd api', '^dd app'], anyHex(32)),
    tokenRule('datadog-client-token', 'Datadog client token', [oneOf('pub'), hex(32)], { severity: 'low' }),
    tokenRule(
      'datadog-personal-access-token',
      'Datadog scoped token',
      [oneOf('ddapp_', 'ddpat_', 'ddsat_'), base64url(30, 60)],
      { severity: 'critical' },
    ),
  ],
};
