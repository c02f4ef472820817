import { namedRule } from '../named-rule.ts';
import { base64, custom } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Kraken',
  source: 'https://docs.kraken.com/api/docs/guides/spot-rest-auth',
  rules: [
    namedRule(
      'kraken-api-secret',
      'Kraken API secret or access token',
      ['kraken'],
      custom(
        '[A-Za-z0-9+/=_-]{80,90}',
        (sample) => `${sample.base64(86)}==`,
        (sample) => sample.base64(70),
        90,
      ),
      { severity: 'critical' },
    ),
    namedRule('kraken-api-key', 'Kraken API key', ['kraken'], base64(56)),
  ],
};
