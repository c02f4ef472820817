import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Zonka Feedback',
  source: 'https://apidocs.zonkafeedback.com/',
  rules: [namedRule('zonka-feedback-token', 'Zonka Feedback API token', ['zonka'], alphanumeric(36))],
};
