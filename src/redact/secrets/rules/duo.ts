import { namedRule } from '../named-rule.ts';
import { alphanumeric, sequence, upperAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Duo',
  source: 'https://duo.com/docs/adminapi',
  rules: [
    namedRule('duo-secret-key', 'Duo secret key', ['^duo'], alphanumeric(40), { severity: 'critical' }),
    namedRule('duo-integration-key', 'Duo integration key', ['^duo'], sequence('DI', upperAlphanumeric(18)), {
      severity: 'low',
    }),
  ],
};
