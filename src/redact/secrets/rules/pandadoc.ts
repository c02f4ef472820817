import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'PandaDoc',
  source: 'https://developers.pandadoc.com/reference/api-key-authentication-process',
  rules: [namedRule('pandadoc-api-key', 'PandaDoc API key', ['pandadoc'], alphanumeric(40))],
};
