import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'GetResponse',
  source: 'https://apidocs.getresponse.com/v3/authentication',
  rules: [
    namedRule(
      'getresponse-api-key',
      'GetResponse API key',
      ['getresponse', 'get response'],
      alphanumeric(32),
    ),
  ],
};
