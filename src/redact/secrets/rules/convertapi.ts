import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ConvertAPI',
  source: 'https://docs.convertapi.com/docs/authentication',
  rules: [
    namedRule(
      'convertapi-secret',
      'ConvertAPI secret or token',
      ['convertapi', 'convert api'],
      alphanumeric(16),
    ),
    namedRule('convertapi-token', 'ConvertAPI token', ['convertapi', 'convert api'], alphanumeric(32)),
  ],
};
