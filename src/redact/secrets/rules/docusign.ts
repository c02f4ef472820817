import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Docusign',
  source: 'https://developers.docusign.com/platform/auth/',
  rules: [namedRule('docusign-secret-key', 'Docusign secret or integration key', ['docusign'], uuid)],
};
