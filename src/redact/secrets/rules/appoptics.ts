import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'AppOptics',
  source: 'https://documentation.solarwinds.com/en/success_center/appoptics/content/kb/api_tokens/create.htm',
  rules: [namedRule('appoptics-api-token', 'AppOptics API token', ['appoptics'], base64url(71))],
};
