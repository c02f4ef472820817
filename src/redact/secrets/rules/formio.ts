import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Form.io',
  source: 'https://apidocs.form.io/',
  rules: [
    namedRule('formio-api-key', 'Form.io API key or token', ['formio', 'form.io'], alphanumeric(30, 40)),
  ],
};
