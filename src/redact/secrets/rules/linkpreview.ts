import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'LinkPreview',
  source: 'https://docs.linkpreview.net/',
  rules: [
    namedRule(
      'linkpreview-api-key',
      'LinkPreview API key',
      ['linkpreview', 'link preview'],
      alphanumeric(32),
    ),
  ],
};
