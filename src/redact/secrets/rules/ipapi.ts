import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'ipapi',
  source: 'https://ipapi.com/documentation',
  rules: [namedRule('ipapi-access-key', 'ipapi access key', ['ipapi', 'ip api'], alphanumeric(32))],
};
