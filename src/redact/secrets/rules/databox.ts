import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Databox',
  source: 'https://developers.databox.com/push-custom-data/',
  rules: [namedRule('databox-token', 'Databox token', ['databox'], alphanumeric(21, 22))],
};
