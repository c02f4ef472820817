import { namedRule } from '../named-rule.ts';
import { base64url } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Contentful',
  source: 'https://www.contentful.com/developers/docs/references/authentication/',
  rules: [
    tokenRule('contentful-management-token', 'Contentful personal access token', ['CFPAT-', base64url(43)], {
      severity: 'critical',
    }),
    namedRule(
      'contentful-delivery-token',
      'Contentful delivery or preview token',
      ['contentful'],
      base64url(43),
    ),
  ],
};
