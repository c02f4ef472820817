import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'PandaScore',
  source: 'https://developers.pandascore.co/docs/authentication',
  rules: [namedRule('pandascore-api-token', 'PandaScore API token', ['pandascore'], base64url(48, 56))],
};
