import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Coda',
  source: 'https://coda.io/developers/apis/v1#section/Using-the-API/Getting-Started',
  rules: [namedRule('coda-api-token', 'Coda API token', ['^coda'], uuid)],
};
