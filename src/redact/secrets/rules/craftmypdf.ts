import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'CraftMyPDF',
  source: 'https://craftmypdf.com/docs/index.html',
  rules: [
    namedRule('craftmypdf-api-key', 'CraftMyPDF API key', ['craftmypdf', 'craft my pdf'], base64url(35)),
  ],
};
