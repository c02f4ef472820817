import { namedRule } from '../named-rule.ts';
import { hex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Webflow',
  source: 'https://developers.webflow.com/data/reference/authorization',
  rules: [namedRule('webflow-token', 'Webflow API token', ['webflow'], hex(64))],
};
