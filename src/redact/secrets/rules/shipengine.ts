import { namedRule } from '../named-rule.ts';
import { base64, oneOf, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ShipEngine',
  source: 'https://www.shipengine.com/docs/auth/',
  rules: [
    namedRule(
      'shipengine-api-key',
      'ShipEngine API key',
      ['shipengine'],
      sequence(oneOf('TEST_', 'live_', ''), base64(43)),
    ),
  ],
};
