import { namedRule } from '../named-rule.ts';
import { base64 } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Gist',
  source: 'https://developers.getgist.com/api/',
  rules: [namedRule('gist-api-key', 'Gist API key', ['getgist', 'get gist'], base64(68))],
};
