import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'IPQualityScore',
  source: 'https://www.ipqualityscore.com/documentation/proxy-detection-api/overview',
  rules: [
    namedRule(
      'ipqualityscore-api-key',
      'IPQualityScore API key',
      ['ipqualityscore', 'ipquality', '^ipqs'],
      alphanumeric(32),
    ),
  ],
};
