import { namedRule } from '../named-rule.ts';
import { base64url, custom, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Figma',
  source: 'https://developers.figma.com/docs/rest-api/authentication/',
  rules: [
    tokenRule('figma-personal-access-token', 'Figma personal access token', [
      oneOf('figd_', 'figu_', 'figo_', 'figoh_', 'figor_'),
      base64url(40, 44),
    ]),
    namedRule(
      'figma-legacy-token',
      'Figma token of the old form',
      ['figma'],
      custom(
        '(?:\\d{5,6}-)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
        (sample) => `${sample.digits(6)}-${sample.uuid()}`,
        (sample) => sample.hex(8),
        43,
      ),
    ),
  ],
};
