import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Envoy',
  source: 'https://developers.envoy.com/hub/docs/authentication',
  rules: [namedRule('envoy-api-key', 'Envoy API key', ['^envoy'], alphanumeric(64, 220))],
};
