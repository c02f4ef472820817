import { namedRule } from '../named-rule.ts';
import { custom } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'FlightLabs',
  source: 'https://goflightlabs.com/docs',
  rules: [
    namedRule(
      'flightlabs-access-key',
      'FlightLabs access key',
      ['flightlabs', 'flight labs'],
      custom(
        'ey[\\w-]{30,60}\\.ey[\\w-]{60,300}\\.[\\w-]{80,90}',
        (sample) => `ey${sample.alphanumeric(34)}.ey${sample.base64url(150)}.${sample.base64url(86)}`,
        (sample) => sample.alphanumeric(36),
        460,
      ),
    ),
  ],
};
