import { namedRule } from '../named-rule.ts';
import { alphanumeric, anyHex, hex, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'CircleCI',
  source: 'https://circleci.com/docs/managing-api-tokens/',
  rules: [
    tokenRule(
      'circleci-token',
      'CircleCI personal or project API token',
      [oneOf('CCIPAT_', 'CCIPRJ_'), alphanumeric(22), '_', hex(40)],
      { severity: 'critical' },
    ),
    namedRule(
      'circleci-legacy-token',
      'CircleCI API token of the old form',
      ['circleci', 'circle ci', 'circle token'],
      anyHex(40),
      { severity: 'critical' },
    ),
  ],
};
